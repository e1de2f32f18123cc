// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rows.h"

#include "base/vietnamese.h"

namespace ungcuu::store {

QByteArray sortKey(const QString& code)
{
    return base::searchFolded(code).toUtf8() + '\0' + code.toUtf8();
}

bool isSortKey(QByteArrayView key, QByteArrayView code)
{
    const bool ascii = std::all_of(code.begin(), code.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (!ascii)
        return key == sortKey(QString::fromUtf8(code));
    const auto folds = [](char c, char folded) { return folded == (c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c); };
    return key.size() == 2 * code.size() + 1 && key[code.size()] == '\0' && key.sliced(code.size() + 1) == code
        && std::equal(code.begin(), code.end(), key.begin(), folds);
}

} // namespace ungcuu::store
