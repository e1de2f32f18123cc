// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/finding.h"

#include <span>

/// Findings of the text itself, made while reading. What a scenario or plan means is checked by module `check`.
namespace ungcuu::text {

using base::Span;

enum class Code : quint8 {
    FrontLine,         ///< a line of the front that is neither key, item nor continuation
    FrontOpen,         ///< "---" at the start is never closed
    FenceOpen,         ///< ``` never closed
    CommentOpen,       ///< <!-- never closed
    BadUtf8,           ///< a line that is not UTF-8
    Decomposed,        ///< letters and their marks apart (not NFC)
    LegacyEncoding,    ///< TCVN3/VNI text
    Setext,            ///< a line underlined with === or ---
    IndentedCode,      ///< a paragraph indented by 4 or more
    Eaten,             ///< what a viewer would eat: __x__, ~x~, <x>, (*)…(*)
    SwallowedLine,     ///< a line joined to the text above that by itself reads as field or exit
    UnindentedLine,    ///< an unindented line straight after a typed bullet: kept, not read
    BareLine,          ///< a field or exit without bullet
    NearLabel,         ///< a label one edit or the tones away from a known one
    LabelWithoutColon, ///< "Chủ trì @truc"
    FieldWithArrow,    ///< "label: … → b7"
    DeepField,         ///< a field or exit deeper than depth 0
    SeveralTargets,    ///< "→ b2, b3"
    ArrowMissing,      ///< "Có: b3", "quay lại b1"
    NumberedExit,      ///< "1. → b3"
    StepHeadLevel,     ///< a step head on "##" or in bold
    SecondTitle,       ///< a second "# …"
    SectionTwice,      ///< a section name used twice
    OutsideStep,       ///< a field, exit or work among the steps that stands under no step
    StepOutside,       ///< a step head in a section that is not read as steps
    RoleUnread,        ///< a bullet in Vai trò, Biến or Diễn tập that is no role, variable, inject
};
inline constexpr int codeCount = int(Code::RoleUnread) + 1;

struct CodeRow {
    Code code;
    const char* name;         ///< "text.front-line"
    model::Severity severity;
    const char* meaning;      ///< English, one line
};

/// One row a code, in the order of the enum.
std::span<const CodeRow> codeTable();
const CodeRow& rowOf(Code code);

/// A finding with the row's code and severity and its sentence in Vietnamese; `%1` in the sentence becomes `word`.
model::Finding finding(Code code, Span span, const QString& word = {});

} // namespace ungcuu::text
