// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/completion_popup.h"

#include "gui/editor/editor.h"
#include "models/shipped_snippets.h"
#include "text/completion_filter.h"

#include <QKeyEvent>
#include <QTextBlock>

#include <algorithm>

namespace ungcuu::gui {

CompletionPopup::CompletionPopup(Editor& editor, LanguageCache& language)
    : CompletionList(&editor, QStringLiteral("completions"))
    , m_editor(editor)
    , m_language(language)
    , m_vocabulary(std::make_shared<const text::Vocabulary>())
{
    setObjectName(QStringLiteral("completion"));
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &CompletionPopup::followTyping);
    connect(&editor, &QPlainTextEdit::cursorPositionChanged, this, &CompletionPopup::follow);
    editor.installEventFilter(this);
}

void CompletionPopup::setVocabulary(std::shared_ptr<const text::Vocabulary> vocabulary)
{
    m_vocabulary = std::move(vocabulary);
    if (!stillAsks())
        return;
    const Place place = m_unanswered;
    collect(Asked::No);
    if (m_entries.empty())
        m_unanswered = place;
}

/// The caret stands where a name was begun, with at most one word typed since.
bool CompletionPopup::stillAsks() const
{
    const QTextCursor cursor = m_editor.textCursor();
    const bool here = m_unanswered.block == cursor.blockNumber() && m_unanswered.column <= cursor.positionInBlock() && !cursor.hasSelection();
    if (!here || isVisible() || m_editor.composing() || !m_editor.hasFocus())
        return false;
    const QString typed = cursor.block().text().mid(m_unanswered.column, cursor.positionInBlock() - m_unanswered.column);
    return std::none_of(typed.begin(), typed.end(), [](QChar each) { return each.isSpace(); });
}

bool CompletionPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        hide();
        m_unanswered = {};
    } else if (event->type() == QEvent::InputMethod) {
        m_soon.start();
    } else if (event->type() == QEvent::KeyPress) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        if (isVisible() && !m_editor.composing() && takeKey(key->key(), key->modifiers()))
            return true;
        if (key->key() == Qt::Key_Escape)
            m_unanswered = {};
        if (!key->text().isEmpty())
            m_soon.start();
    }
    return CompletionList::eventFilter(watched, event);
}

/// Behind a key or a finished word.
void CompletionPopup::followTyping()
{
    if (m_editor.composing() || m_editor.isReadOnly())
        return;
    const QTextCursor cursor = m_editor.textCursor();
    if (isVisible()) {
        collect(m_asked);
    } else if (!cursor.hasSelection() && beginsName(QStringView(cursor.block().text()).left(cursor.positionInBlock()))) {
        collect(Asked::No);
        if (m_entries.empty())
            m_unanswered = {cursor.blockNumber(), cursor.positionInBlock()};
    }
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
    m_unanswered = {};
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
    QStringList words;
    for (const Entry& entry : m_entries)
        words += entry.detail.isEmpty() ? entry.label : QString(entry.label + QStringLiteral("  –  ") + entry.detail);
    m_block = m_editor.textCursor().blockNumber();
    showWords(words, m_editor.cursorRect().translated(m_editor.viewport()->pos()), m_editor.rect());
}

void CompletionPopup::accept()
{
    if (m_revision != m_editor.source().revision()) // a word was finished a moment ago
        collect(m_asked);
    const int chosen = row();
    hide();
    if (chosen < 0 || chosen >= int(m_entries.size()))
        return;
    const Entry entry = m_entries[size_t(chosen)];
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
    m_editor.apply(edits);
    QTextCursor cursor = m_editor.textCursor();
    cursor.setPosition(m_editor.source().positionOf(behind(edits)));
    m_editor.setTextCursor(cursor);
}

} // namespace ungcuu::gui
