// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/editor/completion_popup.h"
#include "gui/editor/language_cache.h"
#include "gui/editor/snippet_walk.h"
#include "models/problems_model.h"

namespace ungcuu::gui {

class Editor;

/// What the language does for the person who types in one editor: completion, ready pieces of text, where a name is
/// defined and used, numbering, and what a place is when the pointer rests on it. All words it shows are plain text.
class EditorLanguage : public QObject
{
    Q_OBJECT

public:
    EditorLanguage(Editor& editor, const models::ProblemsModel& problems);

    void setVocabulary(std::shared_ptr<const text::Vocabulary> vocabulary);
    CompletionPopup& completion() { return *m_completion; }

    /// What stands at the caret.
    bool standsAtName() { return symbolAt(caret()).has_value(); }
    bool standsInStep();
    bool standsInTable();
    void goToDefinition();
    void findPlaces();
    /// «Đánh số lại», as one undo step; says what it did.
    void renumber();
    /// The canonical form, as one undo step; says what it did.
    void format();
    /// Plain text; empty where nothing is to be said.
    QString hoverWords(int position);
    void retranslate() { m_completion->retranslate(); }
    const LanguageCache& language() const { return m_language; }
    LanguageCache& cache() { return m_language; }

Q_SIGNALS:
    void said(const QString& words);
    /// Positions in the document, the definition first.
    void placesFound(const QString& what, const std::vector<int>& places);
    void documentWanted(const QString& code);
    /// A system is defined in the register.
    void systemWanted(const QString& code);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int caret() const;
    std::optional<text::SymbolPlaces> symbolAt(int position);
    std::optional<text::SymbolPlaces> symbolAtCaret();
    QString wordsOf(const text::SymbolPlaces& symbol) const;

    Editor& m_editor;
    const models::ProblemsModel& m_problems;
    LanguageCache m_language;
    std::shared_ptr<const text::Vocabulary> m_vocabulary;
    CompletionPopup* m_completion;
    SnippetWalk* m_walk;
};

} // namespace ungcuu::gui
