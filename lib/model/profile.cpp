// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/profile.h"

namespace ungcuu::model {

const QStringList& signingCapacities()
{
    static const QStringList all{QString(), QStringLiteral("TM."), QStringLiteral("KT."), QStringLiteral("TL."), QStringLiteral("TUQ."), QStringLiteral("Q.")};
    return all;
}

QStringList linesAbove(const ProfileEntry& signer)
{
    QStringList lines = signer.principal.isEmpty() ? QStringList() : signer.principal.split(QStringLiteral(" / "));
    lines += signer.title.split(QStringLiteral(" / "));
    if (!signer.capacity.isEmpty())
        lines.first().prepend(signer.capacity + u' ');
    for (QString& line : lines)
        line = line.trimmed().toUpper();
    return lines;
}

const ProfileEntry* entryOn(const std::vector<ProfileEntry>& entries, ProfileKind kind, QDate day)
{
    const ProfileEntry* found = nullptr;
    for (const ProfileEntry& entry : entries) {
        const bool later = !found || !found->from.isValid() || (entry.from.isValid() && entry.from >= found->from);
        if (entry.kind == kind && entry.validOn(day) && later)
            found = &entry;
    }
    return found;
}

} // namespace ungcuu::model
