// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/plan.h"
#include "model/scenario.h"
#include "model/text_edit.h"

#include <QString>
#include <QStringList>

/// What may be typed where the caret stands. Pure: the bytes as they are now, and what is known, as values.
namespace ungcuu::text {

using base::Span;

/// What is being typed.
enum class Completing : quint8 {
    Nothing,
    FieldLabel,   ///< "- Ch|" under a step
    Answer,       ///< "- Kh|" too: the words before an arrow stand behind the labels in one list
    Role,         ///< "@tr|", and behind the labels of people
    Step,         ///< behind an arrow, in Làm song song
    EndWord,      ///< behind an arrow too: Kết thúc kịch bản, Hết nhánh
    System,       ///< behind "Hệ thống:", and in the front
    SystemField,  ///< "{hệ thống.|"
    Placeholder,  ///< "{|"
    Rule,         ///< "{quy định: |"
    Ground,       ///< behind "Căn cứ "
    FrontKey,
    FrontValue,
    Section,      ///< "## |"
    ScenarioCode, ///< behind "Thực hiện kịch bản:", "{phụ lục: |", and behind an arrow
};

/// A word with what is said about it; `match`: other words that find it.
struct KnownWord {
    QString word;
    QString detail;
    QStringList match;

    friend bool operator==(const KnownWord&, const KnownWord&) = default;
};
using KnownWords = std::vector<KnownWord>;

/// What the workspace and the law pack know; all of it may be empty.
struct Vocabulary {
    KnownWords systems;      ///< code; detail: its name
    KnownWords systemFields; ///< of {hệ thống.…}; empty: those of the register
    KnownWords scenarios;    ///< code; detail: its title
    KnownWords rules;        ///< name of a {quy định: …}; detail: what it prints; match: aliases
    KnownWords grounds;      ///< a citation as it stands behind "Căn cứ "
    KnownWords kinds;        ///< of documents (NĐ 30/2020)
    KnownWords placeholders; ///< more of them, without braces ("cơ quan.tên")
    /// Values of other front keys, by the folded key ("nhóm", "nơi nhận").
    std::vector<std::pair<QString, KnownWords>> values;
};

struct Candidate {
    QString label;          ///< what the list shows
    QString detail;
    Completing kind = Completing::Nothing;
    model::TextEdits edits; ///< of the bytes given; the caret then stands behind the last of them

    friend bool operator==(const Candidate&, const Candidate&) = default;
};

struct Completion {
    Completing what = Completing::Nothing;
    Span typed; ///< the words so far, up to the caret; what the candidates replace
    std::vector<Candidate> candidates;
};

/// At most so many candidates are answered.
inline constexpr size_t mostCandidates = 200;

/// At `caret`, a byte offset of `bytes` (any). `known` is the scenario as it was last read, whose roles and steps are
/// offered; it may be of an earlier text. Offered is what holds the words typed, tones and đ/d left aside: first where
/// they stand with their tones, of those first what begins with them; else in the order of paper or table.
/// Nothing inside fences and comments. Time: linear in the section of the caret and in what is known.
Completion completionAt(QByteArrayView bytes, qsizetype caret, const model::Scenario& known, const Vocabulary& vocabulary);

/// The same for an official document.
Completion completionAt(QByteArrayView bytes, qsizetype caret, const model::Plan& known, const Vocabulary& vocabulary);

} // namespace ungcuu::text
