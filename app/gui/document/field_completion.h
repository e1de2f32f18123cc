// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/document/step_field.h"
#include "gui/editor/completion_list.h"
#include "text/completion.h"

#include <QPointer>

namespace ungcuu::gui {

/// What may be typed at the caret of a field of a form; the same candidates as in the text.
class FieldCompletion : public CompletionList
{
    Q_OBJECT

public:
    /// `host`: what holds the fields.
    explicit FieldCompletion(QWidget* host);

    void watch(StepField& field);
    /// True where the words before the caret begin a name, or the list is open already.
    bool isWanted(const StepField& field) const;
    void offer(StepField& field, text::Completion completion);

Q_SIGNALS:
    void chosen(StepField* field, const text::Candidate& candidate);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void accept() override;

private:
    StepField* field() const { return qobject_cast<StepField*>(m_field.data()); }

    /// A StepField; no more than an object where it goes away while its list is open, which is told here too.
    QPointer<QObject> m_field;
    std::vector<text::Candidate> m_candidates;
};

} // namespace ungcuu::gui
