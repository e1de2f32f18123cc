// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/change.h"

#include <algorithm>

namespace ungcuu::diff {
namespace {

/// The first change that reaches beyond `offset`, or begins there.
Changes::const_iterator changeAt(qsizetype offset, const Changes& changes)
{
    return std::partition_point(changes.begin(), changes.end(),
                                [offset](const Change& change) { return change.before.end <= offset && change.before.begin < offset; });
}

qsizetype shiftBefore(Changes::const_iterator change, const Changes& changes)
{
    return change == changes.begin() ? 0 : std::prev(change)->after.end - std::prev(change)->before.end;
}

} // namespace

QByteArray applied(const QByteArray& before, const Changes& changes, const QByteArray& after)
{
    QByteArray text;
    text.reserve(after.size());
    qsizetype at = 0;
    for (const Change& change : changes) {
        text.append(before.constData() + at, change.before.begin - at);
        text.append(after.constData() + change.after.begin, change.after.length());
        at = change.before.end;
    }
    return text.append(before.constData() + at, before.size() - at);
}

std::optional<qsizetype> moved(qsizetype offset, const Changes& changes)
{
    const auto change = changeAt(offset, changes);
    if (change != changes.end() && change->before.begin < offset)
        return std::nullopt;
    return offset + shiftBefore(change, changes);
}

std::optional<Span> moved(Span span, const Changes& changes)
{
    if (span.empty()) {
        const auto place = moved(span.begin, changes);
        return place ? std::optional<Span>({*place, *place}) : std::nullopt;
    }
    // What was put in right at the beginning stands before the stretch, what was put in at its end behind it.
    const auto next = std::partition_point(changes.begin(), changes.end(), [&](const Change& change) { return change.before.end <= span.begin; });
    if (next != changes.end() && next->before.begin < span.end)
        return std::nullopt;
    const qsizetype shift = shiftBefore(next, changes);
    return Span{span.begin + shift, span.end + shift};
}

} // namespace ungcuu::diff
