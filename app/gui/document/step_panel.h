// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/editor/language_cache.h"
#include "models/source_mirror.h"
#include "text/completion.h"
#include "text/step_form.h"
#include "text/step_lines.h"

#include <QTextCursor>
#include <QTimer>
#include <QWidget>

#include <functional>

class QFormLayout;
class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace ungcuu::gui {

class Editor;
class FieldCompletion;
class StepField;

/// The step at the caret as a small form that writes the same text: people who fear syntax never need to learn it.
///
/// What is typed in a field changes the bytes of that field at once, all keys of one visit as one undo step; what is typed
/// in the text changes the form. Nothing happens while a word is being composed in either. A value that is not one line of
/// its own words (a list under its label, several lines, a comment) is shown and not rewritten: a button leads to it. So are
/// the numbered work and where the step leads, which the order on paper says where no arrow does.
/// While the focus is in the form its step stays, wherever an edit pushes the caret.
class StepPanel : public QWidget
{
    Q_OBJECT

public:
    StepPanel(Editor& editor, LanguageCache& language, QWidget* parent = nullptr);

    void setVocabulary(std::shared_ptr<const text::Vocabulary> vocabulary) { m_vocabulary = std::move(vocabulary); }
    /// The caret came to rest, or the text is another one. Only where it is in sight.
    void follow();
    /// The text as it stands was read: where its steps lead. Null where it is no scenario.
    void setFlow(std::shared_ptr<const model::ScenarioFlow> flow);
    /// An earlier revision stands where the text was.
    void setAside(bool aside);
    /// What may be typed in the field that has the focus; false where none has it.
    bool suggest();
    void focusFirst();
    void retranslate();

Q_SIGNALS:
    /// Back to the text, at this byte or where the caret is.
    void textWanted(qsizetype offset);

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// What stays of a field when the text changes.
    struct Key {
        model::Label label = model::Label::Note;
        QString condition;
        int nth = 0;
        friend bool operator==(const Key&, const Key&) = default;
    };
    struct Row {
        Key key;
        text::StepRow read; ///< field −1: not in the text
        StepField* field = nullptr;
    };

    bool hasFocusInside() const;
    bool composing() const;
    std::optional<text::StepForm> formNow();
    std::vector<Row> rowsOf(const text::StepForm& form) const;
    void showForm(const text::StepForm& form);
    void showNothing(const QString& why);
    void build(std::vector<Row> rows, bool titlePlain);
    StepField* addField(QFormLayout& layout, const QString& name, const Row& row);
    void addWay(QFormLayout& layout, const QString& name, const QString& why, std::function<qsizetype()> place);
    QLabel* addLines(QFormLayout& layout, const QString& name, qsizetype (StepPanel::*place)());
    void showLines(const text::StepForm& form);
    void showWays(qint32 step);
    QString told(const text::StepWay& way);
    QString stepName(qint32 step);
    qsizetype firstWork();
    qsizetype firstWay();
    void orderTabs(QWidget& form);
    /// Which field has the focus, while the fields are made anew.
    struct Held {
        bool any = false;
        std::optional<Key> key; ///< none: the title
        int caret = 0;
        bool wrote = false;
    };
    Held heldFocus() const;
    void giveFocus(const Held& held);
    void update(const text::StepForm& form, const std::vector<Row>& rows);
    QString nameOf(const Key& key) const;
    int labelWidth() const;
    StepField* fieldOf(const Key& key) const;
    const Row* rowOf(const StepField* field) const;
    void write(StepField& field);
    std::optional<text::StepRow> readNow(const StepField& field);
    model::TextEdits editsOf(const StepField& field);
    void leave(StepField& field);
    void apply(const model::TextEdits& edits, const StepField& field);
    text::Completion completionAt(StepField& field);
    void offer(StepField& field);
    void take(StepField& field, const text::Candidate& candidate);
    void fillMenu();
    void addLabel(model::Label label);

    Editor& m_editor;
    LanguageCache& m_language;
    std::shared_ptr<const text::Vocabulary> m_vocabulary = std::make_shared<const text::Vocabulary>();
    QLabel* m_nothing;
    QLabel* m_head;
    QStackedWidget* m_stack;
    QScrollArea* m_scroll;
    QPushButton* m_add;
    QMenu* m_labels;
    FieldCompletion* m_completion;
    StepField* m_title = nullptr;
    QLabel* m_works = nullptr;
    QLabel* m_ways = nullptr;
    std::vector<Row> m_rows;
    std::vector<model::Label> m_added; ///< asked for, not in the text yet
    QString m_step;                    ///< its id
    QTextCursor m_anchor;              ///< in the head of the step
    QTimer m_soon;
    const StepField* m_written = nullptr; ///< the field whose visit the last undo step is
    qint64 m_revision = -1;               ///< of the text behind it
    std::shared_ptr<const model::ScenarioFlow> m_flow;
    qint64 m_flowOf = -1; ///< the revision it was read of
    QString m_waysOf;     ///< the step whose ways are shown
    bool m_titlePlain = true;
    bool m_stays = false; ///< the focus is or was inside: the caret says nothing
    bool m_aside = false;
};

} // namespace ungcuu::gui
