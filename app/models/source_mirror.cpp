// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/source_mirror.h"

#include "base/utf8.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace ungcuu::models {

namespace {

/// Holds a LineEnd where it is not the usual one.
constexpr int EndProperty = QTextFormat::UserProperty + 1;
/// More lines than any screen has, and few enough to cost nothing.
constexpr size_t HeadLines = 400;
/// A text of no more lines stands at once.
constexpr size_t FewLines = 4000;

QString joined(const SourceLines& lines, size_t begin, size_t end)
{
    QString text;
    for (size_t line = begin; line < end; ++line)
        text += base::decoded(lines.lines[line].words) + u'\n';
    text.chop(1);
    return text;
}

/// The line at which a head begins that has `position` in its middle, as far as there are lines around it.
SourceMirror::Beginning headAround(const SourceLines& lines, int position)
{
    std::vector<int> starts{0};
    const size_t last = lines.lines.size() - HeadLines;
    for (size_t line = 0; line < last + HeadLines / 2 && starts.back() <= position; ++line)
        starts.push_back(starts.back() + int(base::decoded(lines.lines[line].words).size()) + 1);
    const size_t middle = starts.size() - 1;
    const size_t begin = middle > HeadLines / 2 ? std::min(middle - HeadLines / 2, last) : 0;
    return {int(begin), starts[begin]};
}

QString withoutForeignEnds(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (const QChar end : {QChar(u'\r'), QChar(QChar::ParagraphSeparator), QChar(0xFDD0), QChar(0xFDD1)})
        text.replace(end, u'\n');
    return text;
}

} // namespace

SourceMirror::SourceMirror(QTextDocument* document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
    m_lines.lines.resize(1);
    connect(document, &QTextDocument::contentsChange, this, &SourceMirror::follow);
}

void SourceMirror::open(const QByteArray& bytes, const std::function<void()>& headStands, int position)
{
    m_opening = true;
    m_lines = SourceLines::of(bytes);
    m_usualEnd = m_lines.usualEnd();
    ++m_revision;
    m_document->setUndoRedoEnabled(false);
    if (headStands && m_lines.lines.size() > FewLines)
        openAround(position, headStands);
    else
        m_document->setPlainText(joined(m_lines, 0, m_lines.lines.size()));
    for (size_t line = 0; line + 1 < m_lines.lines.size(); ++line) {
        if (m_lines.lines[line].end != m_usualEnd)
            setEnd(int(line), m_lines.lines[line].end);
    }
    m_document->setUndoRedoEnabled(true);
    m_document->setModified(false);
    m_opening = false;
}

void SourceMirror::openAround(int position, const std::function<void()>& headStands)
{
    const size_t all = m_lines.lines.size();
    m_beginning = headAround(m_lines, position);
    const size_t begin = size_t(m_beginning.line);
    const size_t end = begin + HeadLines;
    m_document->setPlainText(joined(m_lines, begin, end));
    m_document->setModified(false); // nothing that is painted now says so
    headStands();
    QTextCursor cursor(m_document);
    cursor.movePosition(QTextCursor::End);
    if (end < all)
        cursor.insertText(u'\n' + joined(m_lines, end, all));
    cursor.movePosition(QTextCursor::Start);
    if (begin > 0)
        cursor.insertText(joined(m_lines, 0, begin) + u'\n');
    m_beginning = {};
}

SourceLine SourceMirror::lineOfBlock(int number) const
{
    const QTextBlock block = m_document->findBlockByNumber(number);
    SourceLine line{base::encoded(block.text()), LineEnd::None};
    if (block.next().isValid()) {
        const int own = block.blockFormat().intProperty(EndProperty);
        line.end = own ? LineEnd(own) : m_usualEnd;
    }
    return line;
}

void SourceMirror::follow(int position, int removed, int added)
{
    if (m_opening)
        return;
    const int last = m_document->blockCount() - 1;
    const int first = std::max(0, m_document->findBlock(position).blockNumber());
    const QTextBlock endBlock = m_document->findBlock(position + added);
    const int newLast = endBlock.isValid() ? endBlock.blockNumber() : last;
    const int grown = m_document->blockCount() - int(m_lines.lines.size());

    // A line that becomes or stops being the last one gains or loses its end: read to the end then.
    const int readTo = newLast >= last - 1 ? last : newLast;
    std::vector<SourceLine> now;
    for (int number = first; number <= readTo; ++number)
        now.push_back(lineOfBlock(number));
    const auto begin = m_lines.lines.begin() + first;
    const auto end = m_lines.lines.begin() + std::clamp(readTo - grown + 1, first, int(m_lines.lines.size()));
    if (std::equal(begin, end, now.begin(), now.end()))
        return;
    const auto kept = std::min(end - begin, std::ptrdiff_t(now.size()));
    std::move(now.begin(), now.begin() + kept, begin);
    m_lines.lines.erase(begin + kept, end);
    m_lines.lines.insert(m_lines.lines.begin() + first + kept, std::make_move_iterator(now.begin() + kept), std::make_move_iterator(now.end()));
    ++m_revision;
    Q_EMIT changed(position, removed, added);
}

int SourceMirror::positionOf(qsizetype offset) const
{
    return positionsOf({offset}).front();
}

qsizetype SourceMirror::offsetOf(int position) const
{
    const QTextBlock block = m_document->findBlock(position);
    if (!block.isValid())
        return bytes().size();
    qsizetype offset = m_lines.bom ? 3 : 0;
    for (int line = 0; line < block.blockNumber(); ++line)
        offset += m_lines.lines[size_t(line)].words.size() + bytesOf(m_lines.lines[size_t(line)].end).size();
    return offset + base::encoded(QStringView(block.text()).left(position - block.position())).size();
}

void SourceMirror::setEnd(int number, LineEnd end)
{
    QTextCursor cursor(m_document->findBlockByNumber(number));
    QTextBlockFormat format = cursor.blockFormat();
    if (end == m_usualEnd)
        format.clearProperty(EndProperty);
    else
        format.setProperty(EndProperty, int(end));
    if (format != cursor.blockFormat())
        cursor.setBlockFormat(format);
}

/// The right half of a split line keeps the line's own end; the left half gets the end that was typed.
void SourceMirror::insertLines(QTextCursor& cursor, const SourceLines& typed)
{
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    for (const SourceLine& line : typed.lines) {
        cursor.insertText(base::decoded(line.words));
        if (line.end == LineEnd::None)
            continue;
        const int number = cursor.blockNumber();
        cursor.insertBlock(cursor.blockFormat());
        setEnd(number, line.end);
    }
    cursor.endEditBlock();
}

void SourceMirror::insert(QTextCursor& cursor, const QString& text)
{
    SourceLines typed;
    for (const QString& line : withoutForeignEnds(text).split(u'\n'))
        typed.lines.push_back({base::encoded(line), m_usualEnd});
    typed.lines.back().end = LineEnd::None;
    insertLines(cursor, typed);
}

/// One walk over the lines, however many offsets there are.
std::vector<int> SourceMirror::positionsOf(const std::vector<qsizetype>& offsets) const
{
    const std::vector<qsizetype> starts = m_lines.starts();
    std::vector<int> positions;
    for (const qsizetype offset : offsets) {
        const auto behind = std::upper_bound(starts.begin(), starts.end(), offset);
        const auto line = std::max<std::ptrdiff_t>(1, behind - starts.begin()) - 1;
        const QByteArrayView words(m_lines.lines[size_t(line)].words);
        const qsizetype inside = std::clamp<qsizetype>(offset - starts[size_t(line)], 0, words.size());
        positions.push_back(m_document->findBlockByNumber(int(line)).position() + int(base::decoded(words.first(inside)).size()));
    }
    return positions;
}

void SourceMirror::apply(const model::TextEdits& edits, UndoStep step)
{
    std::vector<qsizetype> ends;
    for (const model::TextEdit& edit : edits)
        ends.insert(ends.end(), {edit.span.begin, edit.span.end});
    const std::vector<int> places = positionsOf(ends);
    QTextCursor cursor(m_document);
    step == UndoStep::Joined ? cursor.joinPreviousEditBlock() : cursor.beginEditBlock();
    for (size_t index = edits.size(); index-- > 0;) {
        cursor.setPosition(places[2 * index]);
        cursor.setPosition(places[2 * index + 1], QTextCursor::KeepAnchor);
        insertLines(cursor, SourceLines::of(edits[index].bytes));
    }
    cursor.endEditBlock();
}

} // namespace ungcuu::models
