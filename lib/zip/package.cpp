// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip/package.h"

#include <QList>
#include <algorithm>

namespace ungcuu::zip {
namespace {

/// `target` seen from the folder of `from`, as a part's name.
QByteArray resolved(const QByteArray& from, const QString& target)
{
    QList<QByteArray> path;
    if (!target.startsWith(u'/'))
        path = from.mid(1, from.lastIndexOf('/') - 1).split('/');
    if (path == QList<QByteArray>{QByteArray("")})
        path.clear();
    for (const QByteArray& step : target.toLatin1().split('/')) {
        if (step == ".." && !path.isEmpty())
            path.removeLast();
        else if (!step.isEmpty() && step != "." && step != "..")
            path.append(step);
    }
    return '/' + path.join('/');
}

} // namespace

const Part* Package::part(const QByteArray& name) const
{
    const auto found = std::find_if(parts.begin(), parts.end(), [&](const Part& part) { return part.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == parts.end() ? nullptr : &*found;
}

const Part* Package::related(const QByteArray& from, const Relationships& given, QStringView type) const
{
    const auto found = std::find_if(given.begin(), given.end(), [&](const Relationship& each) { return each.type == type && !each.external; });
    return found == given.end() ? nullptr : part(resolved(from.isEmpty() ? QByteArray("/") : from, found->target));
}

} // namespace ungcuu::zip
