// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/shipped_law.h"

#include "law/pack_reader.h"

#include <QFile>

namespace ungcuu::workspace {

namespace {

law::Pack readShipped()
{
    QFile file(QStringLiteral(":/ungcuu/law/vn-ucsc.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the law pack is not among the resources");
    base::Result<law::Pack> pack = law::readPack(file.readAll());
    if (!pack)
        qFatal("the law pack does not read: %s", pack.error().code.constData());
    return std::move(pack).value();
}

} // namespace

const law::Pack& shippedLaw()
{
    static const law::Pack pack = readShipped();
    return pack;
}

} // namespace ungcuu::workspace
