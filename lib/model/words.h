// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/label.h"

#include <QStringView>
#include <optional>
#include <vector>

/// The words of the scenario language: for each label, section and end-word the canonical Vietnamese word, which `format`
/// and completion write, and the other words that are read (older ones and English). Words are looked up folded
/// (base/fold.h).
namespace ungcuu::model {

/// How the value of a field is split.
enum class ValueForm : quint8 {
    Text,       ///< one value
    Commas,     ///< people, targets, techniques: "a, b"
    Semicolons, ///< "a; b"
    Bars,       ///< a record: to | how | when
    Duration,
    Estimate,   ///< min, likely, max
    Limit,      ///< n vòng, or a duration
    Condition,
    Targets,    ///< steps: "b1, b2 và b3"
    Decider,    ///< people; không liên lạc được sau 10 phút: people
    Call,       ///< KB-A8-01 b1 – b3 (lần 2)
};

struct LabelRow {
    Label label;
    QStringView word;    ///< canonical
    QStringView others;  ///< other words that are read, folded, joined by "|"
    ValueForm form;
    bool once;           ///< a step may have it once (once for each condition)
};

const LabelRow& rowOf(Label label);
std::optional<Label> labelOf(QStringView folded);
/// A label whose word is equal without tones, or one edit away from `folded` in at least five letters.
std::optional<Label> nearLabelOf(QStringView folded);

/// Canonical word of a section; empty for Other.
QStringView wordOf(SectionKind kind);
/// Other where the name (without its number) is none of the known ones. "giai đoạn …" is Steps.
SectionKind sectionKindOf(QStringView foldedName);
/// The six parts of the thẻ trực, in their order.
constexpr bool isDutyCard(SectionKind kind)
{
    return kind <= SectionKind::Deadlines;
}

enum class EndWord : quint8 { Scenario, Branch };
QStringView wordOf(EndWord word);
std::optional<EndWord> endWordOf(QStringView folded);

} // namespace ungcuu::model
