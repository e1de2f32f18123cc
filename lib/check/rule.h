// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/finding.h"

#include <span>

namespace ungcuu::check {

/// Every rule on a scenario or an official document that needs the model. What the reader sees in the lines alone has
/// its own table (text/codes.h). The order is the order of the table in rule.cpp.
enum class Rule : quint8 {
    // both languages
    SecrecyMark,
    Password,
    PictureAddress,
    KeyUnknown,
    KeyRepeated,
    CirculationMissing,
    // a scenario
    TitleMissing,
    CodeMissing,
    CardPartMissing,
    CardTooLong,
    PrinciplesMissing,
    StepIdMissing,
    StepIdRepeated,
    StepReferenceUnknown,
    FieldRepeated,
    LeadMissing,
    DeadlineMissing,
    DurationUnread,
    ConditionUnread,
    TechniqueUnknown,
    RoleUndefined,
    RoleUnused,
    RoleRepeated,
    // its words: read, but written otherwise (text/spelling.h, in the order of its enum)
    SpellingStepHead,
    SpellingLabel,
    SpellingArrow,
    SpellingAnswer,
    SpellingEndWord,
    SpellingStepName,
    SpellingDuration,
    SpellingLevel,
    SpellingQuotes,
    // its flow
    TargetUnknown,
    OwnArrowRepeated,
    QuestionUnanswered,
    AnswerMissing,
    UnclearMissing,
    LimitMissing,
    LateWithoutDeadline,
    RegionCut,
    HeadOutside,
    NoJoin,
    LeavesParallel,
    EndInParallel,
    CloseAtTop,
    LoopBackward,
    SilentFall,
    Unreachable,
    Endless,
    // the form of an official document
    FieldMissing,
    KindScenario,
    KindUnknown,
    NumberTyped,
    LetterAbbreviation,
    SymbolKind,
    LeadingZero,
    ExtraZero,
    ProposalNotLast,
    AsAboveWithoutAddressee,
    DecisionFirstRecipient,
    DecisionSubject,
    SubjectPrefix,
    MinutesSigners,
    AcademicTitle,
    DelegationUnproved,
    AnnexUnmentioned,
    ReplacementUnnamed,
    NumberingBroken,
    PartMissing,
};
inline constexpr int ruleCount = int(Rule::PartMissing) + 1;

/// A row of the table: the stable code of its findings, how grave they are, and in one Vietnamese line what is wrong.
struct RuleRow {
    Rule rule;
    const char* code;
    model::Severity severity;
    const char* meaning;
};

/// The whole table; rules()[int(rule)] is the row of `rule`.
std::span<const RuleRow, size_t(ruleCount)> rules();

inline const RuleRow& row(Rule rule)
{
    return rules()[size_t(rule)];
}

} // namespace ungcuu::check
