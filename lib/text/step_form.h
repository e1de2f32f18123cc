// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/label.h"
#include "model/scenario.h"
#include "model/text_edit.h"

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

/// A step as a small form: its fields as values, and edits that write one of them. All spans and edits are of
/// Scenario::source.
namespace ungcuu::text {

using base::Span;

struct StepRow {
    model::Label label = model::Label::Note;
    QString condition;   ///< "từ cấp độ 4 trở lên", of "Thời hạn (từ cấp độ 4 trở lên)"
    QString words;       ///< the value on one line; of a list under the bullet, its items joined as `joined` does
    bool nested = false; ///< it is such a list
    bool plain = true;   ///< its bytes are these words: typing over them writes nothing else anew
    qint32 field = -1;   ///< index into Scenario::fields
    Span lines;          ///< whole lines, list included
};

struct StepForm {
    qint32 step = -1;    ///< index into Scenario::steps
    QString id;
    QString title;
    bool titlePlain = true; ///< as StepRow::plain; false too where no title can be set
    bool question = false;
    std::vector<StepRow> rows; ///< in paper order

    /// The first row of a label without condition, or nullptr.
    const StepRow* find(model::Label label) const;
};

/// The step whose head, fields or content hold the offset; nothing outside of steps.
std::optional<StepForm> stepFormAt(const model::Scenario& scenario, qsizetype offset);
StepForm stepForm(const model::Scenario& scenario, qint32 step);

/// Items as one value of this label: "a; b", "a, b", "a | b"; a sign inside an item is written behind "\".
QString joined(model::Label label, const QStringList& items);

/// Each answers edits of this field alone; every other byte stays. Words become one line; empty words remove the field.
/// A field that is there keeps its bullet, label, condition and place; a list under it becomes one line.
model::TextEdits rowWritten(const model::Scenario& scenario, qint32 field, const QString& words);
/// A new field with its canonical label where the order of labels (model/label.h) puts it: behind the last field of the
/// step that is not later in that order, else in front of the first field, else under the head.
model::TextEdits rowAdded(const model::Scenario& scenario, qint32 step, model::Label label, const QString& words);
/// The words go, the label stays and waits for others.
model::TextEdits rowEmptied(const model::Scenario& scenario, qint32 field);
model::TextEdits rowRemoved(const model::Scenario& scenario, qint32 field);
/// The field of a label that a step has once: written, added or removed, whichever it takes.
model::TextEdits fieldSet(const model::Scenario& scenario, qint32 step, model::Label label, const QString& words);
model::TextEdits titleSet(const model::Scenario& scenario, qint32 step, const QString& words);

} // namespace ungcuu::text
