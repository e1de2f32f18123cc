// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rows.h"

#include "base/vietnamese.h"

namespace ungcuu::store {

QByteArray sortKey(const QString& code)
{
    return base::searchFolded(code).toUtf8() + '\0' + code.toUtf8();
}

} // namespace ungcuu::store
