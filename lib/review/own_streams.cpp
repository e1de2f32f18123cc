// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/own_streams.h"

#include "base/uuid.h"

namespace ungcuu::review {

namespace {

QByteArray named(const char* what, const base::Sha256& workspace)
{
    const QByteArray whole = "ungcuu-stream/1\n" + QByteArray(what) + '\n' + workspace.hex();
    return base::Uuid::named(whole).text();
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
