// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/completion_popup.h"

#include "gui/editor.h"
#include "models/shipped_snippets.h"
#include "text/completion_filter.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QTextBlock>

#include <algorithm>

namespace ungcuu::gui {

namespace {

constexpr int MostRows = 10;

/// A name begins behind them: @vai trò, {ô điền}, → Bước, Nhãn: value, ## Mục.
bool beginsName(QStringView before)
{
    if (before.isEmpty())
        return false;
    const QChar last = before.back();
    if (last == u' ')
        return before.size() > 1 && QStringView(u":→#").contains(before[before.size() - 2]);
    return QStringView(u"@{→:").contains(last);
}

bool isMoving(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
}

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

bool leaves(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Home || key == Qt::Key_End;
}

} // namespace

CompletionPopup::CompletionPopup(Editor& editor, LanguageCache& language)
    : QFrame(&editor)
    , m_editor(editor)
    , m_language(language)
    , m_vocabulary(std::make_shared<const text::Vocabulary>())
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("completion"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    hide();
    m_list->setObjectName(QStringLiteral("completions"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_list);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &CompletionPopup::followTyping);
    connect(m_list, &QListWidget::itemClicked, this, &CompletionPopup::accept);
    connect(&editor, &QPlainTextEdit::cursorPositionChanged, this, &CompletionPopup::follow);
    editor.installEventFilter(this);
    retranslate();
}

void CompletionPopup::retranslate()
{
    m_list->setAccessibleName(QCoreApplication::translate("gui", "Gợi ý gõ tiếp"));
    m_list->setAccessibleDescription(QCoreApplication::translate("gui", "Mũi tên để chọn, Tab để nhận, Esc để đóng"));
}

bool CompletionPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        hide();
    } else if (event->type() == QEvent::InputMethod) {
        m_soon.start();
    } else if (event->type() == QEvent::KeyPress) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        if (isVisible() && takeKey(key->key(), key->modifiers()))
            return true;
        if (!key->text().isEmpty())
            m_soon.start();
    }
    return QFrame::eventFilter(watched, event);
}

/// True for the keys that belong to the list.
bool CompletionPopup::takeKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (m_editor.composing() || (modifiers & ~Qt::KeypadModifier))
        return false;
    if (isMoving(key)) {
        move(key == Qt::Key_Up ? -1 : key == Qt::Key_Down ? 1 : key == Qt::Key_PageUp ? -MostRows : MostRows);
        return true;
    }
    if (key == Qt::Key_Tab || (isEnter(key) && m_moved)) {
        accept();
        return true;
    }
    if (key == Qt::Key_Escape || leaves(key) || isEnter(key))
        hide();
    return key == Qt::Key_Escape;
}

void CompletionPopup::move(int by)
{
    m_moved = true;
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + by, 0, m_list->count() - 1));
}

/// Behind a key or a finished word.
void CompletionPopup::followTyping()
{
    if (m_editor.composing() || m_editor.isReadOnly())
        return;
    const QTextCursor cursor = m_editor.textCursor();
    if (isVisible())
        collect(m_asked);
    else if (!cursor.hasSelection() && beginsName(QStringView(cursor.block().text()).left(cursor.positionInBlock())))
        collect(Asked::No);
}

/// The caret went elsewhere.
void CompletionPopup::follow()
{
    if (isVisible() && m_editor.textCursor().blockNumber() != m_block)
        hide();
}

void CompletionPopup::suggest()
{
    if (m_editor.composing())
        return;
    collect(Asked::Language);
    if (m_entries.empty())
        Q_EMIT nothingFits();
}

void CompletionPopup::suggestSnippets()
{
    collect(Asked::Snippets);
}

void CompletionPopup::collect(Asked asked)
{
    if (m_editor.composing() || m_editor.isReadOnly())
        return;
    m_asked = asked;
    m_entries.clear();
    m_revision = m_editor.source().revision();
    const models::ParsedText& text = m_language.now();
    const qsizetype caret = m_editor.source().offsetOf(m_editor.textCursor().position());
    if (asked != Asked::Snippets) {
        text::Completion completion = models::completionAt(text, caret, *m_vocabulary);
        for (text::Candidate& candidate : completion.candidates)
            m_entries.push_back({std::move(candidate.label), std::move(candidate.detail), std::move(candidate.edits)});
    }
    if (asked == Asked::Snippets || (asked == Asked::Language && m_entries.empty()))
        addSnippets(caret, text.scenario);
    showEntries();
}

/// What is typed of a name stands alone in its line, behind blanks.
void CompletionPopup::addSnippets(qsizetype caret, bool scenario)
{
    const QTextCursor cursor = m_editor.textCursor();
    const QString typed = cursor.block().text().left(cursor.positionInBlock()).trimmed();
    m_typed = {caret - typed.toUtf8().size(), caret};
    text::Offers offers;
    for (const text::Snippet& snippet : models::shippedSnippets()) {
        if ((snippet.language == text::Language::Scenario) == scenario)
            offers.push_back({snippet.name, snippet.title, text::Completing::Nothing, snippet.name, {snippet.title}});
    }
    for (const text::Candidate& candidate : text::filtered(offers, typed, m_typed)) {
        for (const text::Snippet& snippet : models::shippedSnippets()) {
            const bool same = snippet.name == candidate.label && snippet.title == candidate.detail;
            if (same && (snippet.language == text::Language::Scenario) == scenario)
                m_entries.push_back({snippet.name, snippet.title, {}, &snippet});
        }
    }
}

void CompletionPopup::showEntries()
{
    m_list->clear();
    m_moved = false;
    for (const Entry& entry : m_entries) {
        auto* const item = new QListWidgetItem(entry.detail.isEmpty() ? entry.label : entry.label + QStringLiteral("  –  ") + entry.detail);
        m_list->addItem(item);
    }
    if (m_entries.empty()) {
        hide();
        return;
    }
    m_list->setCurrentRow(0);
    m_block = m_editor.textCursor().blockNumber();
    place();
    show();
    raise();
}

/// Under the caret's line, or over it; the line itself stays free.
void CompletionPopup::place()
{
    QRect line = m_editor.cursorRect();
    line.translate(m_editor.viewport()->pos());
    const QRect room = m_editor.rect();
    const int row = std::max(1, m_list->sizeHintForRow(0));
    const int wanted = std::min(m_list->count(), MostRows) * row + 4;
    const int below = room.bottom() - line.bottom();
    const int above = line.top() - room.top();
    const bool under = below >= wanted || below >= above;
    const int height = std::max(row + 4, std::min(wanted, under ? below : above));
    const int width = std::min(room.width(), std::max(220, m_list->sizeHintForColumn(0) + 32));
    const int left = std::clamp(line.left(), 0, std::max(0, room.width() - width));
    setGeometry(left, under ? line.bottom() + 1 : line.top() - height, width, height);
}

void CompletionPopup::accept()
{
    if (m_revision != m_editor.source().revision()) // a word was finished a moment ago
        collect(m_asked);
    const int row = m_list->currentRow();
    hide();
    if (row < 0 || row >= int(m_entries.size()))
        return;
    const Entry entry = m_entries[size_t(row)];
    if (entry.snippet)
        Q_EMIT snippetChosen(*entry.snippet, m_typed);
    else
        applyEdits(entry.edits);
    m_soon.stop();
}

void CompletionPopup::applyEdits(const model::TextEdits& edits)
{
    if (edits.empty())
        return;
    qsizetype behind = edits.back().span.begin + edits.back().bytes.size();
    for (size_t each = 0; each + 1 < edits.size(); ++each)
        behind += edits[each].bytes.size() - edits[each].span.length();
    m_editor.apply(edits);
    QTextCursor cursor = m_editor.textCursor();
    cursor.setPosition(m_editor.source().positionOf(behind));
    m_editor.setTextCursor(cursor);
}

} // namespace ungcuu::gui
