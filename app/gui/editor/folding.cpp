// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/folding.h"

#include <QAbstractTextDocumentLayout>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace ungcuu::gui {

namespace {

/// QTextBlock::userState of a line whose stretch is folded.
constexpr int Folded = 1;
constexpr int NoState = -1;

} // namespace

Folding::Folding(QTextDocument& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &QTextDocument::contentsChange, this, &Folding::follow);
}

bool Folding::isMarked(const QTextBlock& block)
{
    return block.userState() == Folded;
}

void Folding::mark(QTextBlock block, bool folded)
{
    block.setUserState(folded ? Folded : NoState);
}

const models::FoldLines* Folding::foldAt(int line) const
{
    const auto found = std::lower_bound(m_folds.begin(), m_folds.end(), line, [](const models::FoldLines& fold, int at) { return fold.head < at; });
    return found != m_folds.end() && found->head == line ? &*found : nullptr;
}

/// Folds lie inside each other or apart: the last whose head is not below the line and that reaches it is the innermost.
const models::FoldLines* Folding::innermost(int line, bool folded) const
{
    for (auto fold = m_folds.rbegin(); fold != m_folds.rend(); ++fold) {
        if (fold->head <= line && line <= fold->last && isMarked(m_document.findBlockByNumber(fold->head)) == folded)
            return &*fold;
    }
    return nullptr;
}

void Folding::setFolds(std::vector<models::FoldLines> folds)
{
    if (folds == m_folds && m_blocks == m_document.blockCount())
        return;
    m_folds = std::move(folds);
    m_blocks = m_document.blockCount();
    if (m_anyFolded)
        apply();
    Q_EMIT changed();
}

void Folding::toggle(const QTextBlock& head)
{
    if (!isHead(head))
        return;
    mark(head, !isMarked(head));
    apply();
}

void Folding::fold(const QTextBlock& line)
{
    if (const models::FoldLines* const fold = innermost(line.blockNumber(), false)) {
        mark(m_document.findBlockByNumber(fold->head), true);
        apply();
    }
}

void Folding::unfold(const QTextBlock& line)
{
    if (const models::FoldLines* const fold = innermost(line.blockNumber(), true)) {
        mark(m_document.findBlockByNumber(fold->head), false);
        apply();
    }
}

void Folding::foldAll()
{
    for (const models::FoldLines& fold : m_folds)
        mark(m_document.findBlockByNumber(fold.head), true);
    apply();
}

void Folding::unfoldAll()
{
    for (QTextBlock block = m_document.firstBlock(); block.isValid(); block = block.next())
        mark(block, false);
    apply();
}

void Folding::reveal(const QTextBlock& line)
{
    const int number = line.blockNumber();
    for (const models::FoldLines& fold : m_folds) {
        if (fold.head < number && number <= fold.last)
            mark(m_document.findBlockByNumber(fold.head), false);
    }
    apply();
}

/// One pass: shown is each line that no folded stretch holds.
void Folding::apply()
{
    int hiddenTo = -1;
    int firstChanged = -1;
    int lastChanged = -1;
    auto next = m_folds.begin();
    m_anyFolded = false;
    for (QTextBlock block = m_document.firstBlock(); block.isValid(); block = block.next()) {
        const int number = block.blockNumber();
        const bool shown = number > hiddenTo;
        while (next != m_folds.end() && next->head < number)
            ++next;
        const bool head = next != m_folds.end() && next->head == number;
        if (!head && isMarked(block))
            mark(block, false);
        if (block.isVisible() != shown) {
            block.setVisible(shown);
            block.setLineCount(shown ? std::max(1, block.layout()->lineCount()) : 0);
            firstChanged = firstChanged < 0 ? block.position() : firstChanged;
            lastChanged = block.position() + block.length();
        }
        if (head && isMarked(block)) {
            m_anyFolded = true;
            hiddenTo = std::max(hiddenTo, next->last);
        }
    }
    if (firstChanged >= 0) {
        m_document.markContentsDirty(firstChanged, lastChanged - firstChanged - 1);
        Q_EMIT m_document.documentLayout()->documentSizeChanged(m_document.documentLayout()->documentSize());
    }
    Q_EMIT changed();
}

/// Heads stand on other lines when lines come or go; a change in what is hidden is shown.
void Folding::follow(int position, int, int added)
{
    const int grown = m_document.blockCount() - m_blocks;
    if (m_folds.empty() || (grown == 0 && !m_anyFolded))
        return;
    const QTextBlock at = m_document.findBlock(position);
    const QTextBlock end = m_document.findBlock(position + added);
    m_blocks = m_document.blockCount();
    const int line = at.blockNumber();
    for (models::FoldLines& fold : m_folds) {
        fold.head += fold.head > line ? grown : 0;
        fold.first += fold.first > line ? grown : 0;
        fold.last += fold.last >= line ? grown : 0;
    }
    std::erase_if(m_folds, [](const models::FoldLines& fold) { return fold.head < 0 || fold.first <= fold.head || fold.last < fold.first; });
    const bool hidden = !at.isVisible() || (end.isValid() && !end.isVisible());
    if (!m_anyFolded || !hidden)
        return;
    // Not from within the change: the layout has not followed it yet.
    const int where = end.isValid() && !end.isVisible() ? position + added : position;
    QMetaObject::invokeMethod(this, [this, where] { reveal(m_document.findBlock(where)); }, Qt::QueuedConnection);
}

} // namespace ungcuu::gui
