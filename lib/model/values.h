// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/span.h"

#include <QtGlobal>

/// Values inside a field, as read (grammar: section "Values" of the scenario language). Words stay spans.
namespace ungcuu::model {

using base::Span;

/// Indices [begin, end) into a vector of the scenario.
struct Range {
    qint32 begin = 0;
    qint32 end = 0;

    constexpr qint32 size() const { return end - begin; }
    constexpr bool empty() const { return end <= begin; }
    friend constexpr bool operator==(const Range&, const Range&) = default;
};

/// A word that is compared: `symbol` is the same number for all words of one scenario that fold alike (step ids without
/// leading zeros), dense from 0; −1 where nothing was named.
struct Name {
    Span text;
    qint32 symbol = -1;

    friend constexpr bool operator==(const Name&, const Name&) = default;
};

/// One piece of a list. `symbol` names the @role or the step it is, where it is just that.
struct Value {
    Span text;
    qint32 symbol = -1;

    friend constexpr bool operator==(const Value&, const Value&) = default;
};

enum class DurationKind : quint8 {
    Unread,      ///< text that says no duration: printed as typed, with a finding
    Placeholder, ///< {quy định: …}: known only when compiled
    Immediate,   ///< ngay
    Amount,      ///< 15 phút, 2 giờ 30 phút, 05 ngày làm việc
    Moment,      ///< trước 17:00, trước 05/3/2026
};

enum class Anchor : quint8 { StepStart, T0, Step, Other };

/// A time limit or a length of time. `seconds` counts calendar time (a month is 30 days), `workingDays` apart from it.
struct Duration {
    DurationKind kind = DurationKind::Unread;
    Anchor anchor = Anchor::StepStart;
    bool before = false;    ///< "trước T0 + 72 giờ"
    qint64 seconds = 0;
    qint32 workingDays = 0;
    Span text;
    Name anchorName;        ///< Anchor::Step: its id; Anchor::Other: the words

    friend constexpr bool operator==(const Duration&, const Duration&) = default;
};

enum class AtomKind : quint8 { Has, LevelFrom, Compare };
enum class Comparison : quint8 { Equal, NotEqual, Greater, Less, GreaterOrEqual, LessOrEqual, OneOf };

/// One test of a condition. Atoms of a condition are joined by "và"; `startsGroup` is true where an "hoặc" (or the
/// beginning) stands before it.
struct Atom {
    AtomKind kind = AtomKind::Has;
    Comparison comparison = Comparison::Equal;
    bool negated = false;     ///< không có …
    bool startsGroup = false;
    qint32 level = 0;         ///< từ cấp độ n trở lên
    Span name;                ///< of LevelFrom: all its words
    Span value;

    friend constexpr bool operator==(const Atom&, const Atom&) = default;
};

/// A condition as typed and its atoms; `read == false` where it says nothing the language knows.
struct Condition {
    Span text;
    Range atoms;
    bool read = false;

    friend constexpr bool operator==(const Condition&, const Condition&) = default;
};

} // namespace ungcuu::model
