// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/utf8.h"

#include <QByteArrayView>

namespace ungcuu::text {

/// The code point that ends right before `at`, or a space at the start.
inline char32_t codeBefore(QByteArrayView source, qsizetype begin, qsizetype at)
{
    if (at <= begin)
        return ' ';
    qsizetype from = at - 1;
    while (from > begin && at - from < 4 && (static_cast<unsigned char>(source[from]) & 0xC0U) == 0x80U)
        --from;
    return base::codePointAt(source.data() + from, source.data() + at).code;
}

/// The code point at `at`, or a space at the end.
inline char32_t codeAt(QByteArrayView source, qsizetype at, qsizetype end)
{
    return at < end ? base::codePointAt(source.data() + at, source.data() + end).code : U' ';
}

} // namespace ungcuu::text
