// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "text/completion.h"

namespace ungcuu::text {

/// Something that could be offered.
struct Offer {
    QString label;
    QString detail;
    Completing kind;
    QString written;     ///< what takes the place of the words typed
    QStringList match;   ///< other words that find it
};
using Offers = std::vector<Offer>;

/// The offers that hold `typed`, in the order text/completion.h promises, as edits of `place`.
std::vector<Candidate> filtered(const Offers& offers, QStringView typed, Span place);

} // namespace ungcuu::text
