// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip/rules.h"

#include <QString>
#include <iterator>

namespace ungcuu::zip {

QByteArray codeOf(Rule rule)
{
    static constexpr const char* codes[] = {"end-at-end", "one-disk", "tiled", "same-headers", "known-method",
                                            "no-encryption", "no-extra-field", "no-comment", "plain-names", "unique-names"};
    static_assert(std::size(codes) == std::size_t(Rule::Count_));
    return QByteArray("zip.") + codes[int(rule)];
}

} // namespace ungcuu::zip
