// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArrayView>

#include <cstring>
#include <string_view>

namespace ungcuu::check {

/// Visits each place where `needle` stands in `source`, in order. `rare` is the index of its byte that is rarest in
/// Vietnamese text: memchr runs from one of them to the next, which is several times faster than looking for the whole.
template <class Visit> void eachHit(QByteArrayView source, std::string_view needle, size_t rare, Visit visit)
{
    const char* const begin = source.data();
    const char* const end = begin + source.size();
    const char* at = begin;
    while (at < end) {
        const void* const found = std::memchr(at, needle[rare], size_t(end - at));
        if (!found)
            return;
        at = static_cast<const char*>(found) + 1;
        const qsizetype start = (at - 1 - begin) - qsizetype(rare);
        const bool fits = start >= 0 && start + qsizetype(needle.size()) <= source.size();
        if (fits && std::memcmp(begin + start, needle.data(), needle.size()) == 0)
            visit(start);
    }
}

} // namespace ungcuu::check
