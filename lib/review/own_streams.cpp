// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/own_streams.h"

namespace ungcuu::review {

namespace {

QByteArray named(const char* what, const base::Sha256& workspace)
{
    const QByteArray whole = "ungcuu-stream/1\n" + QByteArray(what) + '\n' + workspace.hex();
    QByteArray name = base::Sha256::of(whole).hex().first(32);
    name[12] = '8'; // version
    name[16] = '8'; // variant
    for (const qsizetype dash : {8, 13, 18, 23})
        name.insert(dash, '-');
    return name;
}

} // namespace

QByteArray profileStream(const base::Sha256& workspace)
{
    return named("profile", workspace);
}

QByteArray comparisonStream(const base::Sha256& workspace)
{
    return named("comparison", workspace);
}

} // namespace ungcuu::review
