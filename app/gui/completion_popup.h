// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/language_cache.h"
#include "text/snippets.h"

#include <QFrame>
#include <QTimer>

#include <memory>

class QListWidget;

namespace ungcuu::gui {

class Editor;

/// What may be typed where the caret stands, as a list under (else over) its line. It opens when asked and by the
/// characters that begin a name; typing goes on in the text and filters. Tab accepts; Enter accepts only after one moved
/// in the list, else it is a line end as always; Esc closes. An input method's unfinished word is not looked at.
/// What is accepted is one undo step. Labels are plain text.
class CompletionPopup : public QFrame
{
    Q_OBJECT

public:
    CompletionPopup(Editor& editor, LanguageCache& language);

    void setVocabulary(std::shared_ptr<const text::Vocabulary> vocabulary) { m_vocabulary = std::move(vocabulary); }

    /// Everything that fits here; the ready pieces of text where nothing does.
    void suggest();
    /// The ready pieces of text.
    void suggestSnippets();
    void retranslate();

Q_SIGNALS:
    /// Chosen: to be put in place of the words typed.
    void snippetChosen(const text::Snippet& snippet, base::Span typed);
    /// Asked for, and nothing fits.
    void nothingFits();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Entry {
        QString label;
        QString detail;
        model::TextEdits edits;
        const text::Snippet* snippet = nullptr;
    };
    enum class Asked { No, Language, Snippets };

    bool takeKey(int key, Qt::KeyboardModifiers modifiers);
    void followTyping();
    void follow();
    void collect(Asked asked);
    void addSnippets(qsizetype caret, bool scenario);
    void showEntries();
    void place();
    void move(int by);
    void accept();
    void applyEdits(const model::TextEdits& edits);

    Editor& m_editor;
    LanguageCache& m_language;
    std::shared_ptr<const text::Vocabulary> m_vocabulary;
    QListWidget* m_list;
    std::vector<Entry> m_entries;
    base::Span m_typed;
    QTimer m_soon;
    Asked m_asked = Asked::No;
    qint64 m_revision = -1; ///< of the text that the entries are edits of
    bool m_moved = false;
    int m_block = -1; ///< the line it was opened in
};

} // namespace ungcuu::gui
