// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/editor/completion_list.h"
#include "gui/editor/language_cache.h"
#include "text/snippets.h"

#include <QTimer>

#include <memory>

namespace ungcuu::gui {

class Editor;

/// What may be typed where the caret stands. It opens when asked and by the characters that begin a name; typing goes on
/// in the text and filters. An input method's unfinished word is not looked at. What is accepted is one undo step. Where
/// such a character was typed and nothing was known yet, it opens when that comes.
class CompletionPopup : public CompletionList
{
    Q_OBJECT

public:
    CompletionPopup(Editor& editor, LanguageCache& language);

    void setVocabulary(std::shared_ptr<const text::Vocabulary> vocabulary);

    /// Everything that fits here; the ready pieces of text where nothing does.
    void suggest();
    /// The ready pieces of text.
    void suggestSnippets();

Q_SIGNALS:
    /// Chosen: to be put in place of the words typed.
    void snippetChosen(const text::Snippet& snippet, base::Span typed);
    /// Asked for, and nothing fits.
    void nothingFits();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void accept() override;

private:
    struct Entry {
        QString label;
        QString detail;
        model::TextEdits edits;
        const text::Snippet* snippet = nullptr;
    };
    enum class Asked { No, Language, Snippets };

    void followTyping();
    void follow();
    bool stillAsks() const;
    void collect(Asked asked);
    void addSnippets(qsizetype caret, bool scenario);
    void showEntries();
    void applyEdits(const model::TextEdits& edits);

    Editor& m_editor;
    LanguageCache& m_language;
    std::shared_ptr<const text::Vocabulary> m_vocabulary;
    std::vector<Entry> m_entries;
    base::Span m_typed;
    QTimer m_soon;
    Asked m_asked = Asked::No;
    qint64 m_revision = -1; ///< of the text that the entries are edits of
    int m_block = -1; ///< the line it was opened in
    struct Place {
        int block = -1;
        int column = 0;
    };
    Place m_unanswered; ///< where a name was begun and nothing fitted
};

} // namespace ungcuu::gui
