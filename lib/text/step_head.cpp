// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/step_reader.h"
#include "text/value_reader.h"

namespace ungcuu::text {
namespace {

/// The sign between an id and its title: length with the space behind it, −1 where none stands there.
int separatorLength(QByteArrayView rest, bool stepWord)
{
    if (rest.isEmpty())
        return stepWord ? 0 : -1;
    if (rest[0] == '.' || rest[0] == ':' || rest[0] == ')')
        return rest.size() == 1 ? 1 : isSpace(rest[1]) ? 2 : -1;
    if (!isSpace(rest[0]))
        return -1;
    qsizetype at = 0;
    while (at < rest.size() && isSpace(rest[at]))
        ++at;
    const QByteArrayView sign = rest.sliced(at);
    const int length = sign.startsWith('-') ? 1 : sign.startsWith("–") || sign.startsWith("—") ? 3 : 0;
    const bool ends = length && (sign.size() == length || isSpace(sign[length]));
    return ends ? int(at) + length : stepWord ? int(at) : -1;
}

} // namespace

std::optional<StepHead> stepHeadOf(QByteArrayView source, Span heading)
{
    const qsizetype begin = skipStepWord(source, heading.begin, heading.end);
    const int id = idLength(source, begin, heading.end);
    if (id == 0)
        return {};
    const Span rest{begin + id, heading.end};
    const int separator = separatorLength(source.sliced(rest.begin, rest.length()), begin > heading.begin);
    if (separator < 0)
        return {};
    return StepHead{{begin, rest.begin}, trimmed(source, {rest.begin + separator, rest.end})};
}

} // namespace ungcuu::text
