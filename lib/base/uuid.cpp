// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/uuid.h"

#include <QUuid>

namespace ungcuu::base {

Uuid Uuid::random()
{
    return *fromText(QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
}

std::optional<Uuid> Uuid::fromText(QByteArrayView text)
{
    const QUuid parsed = QUuid::fromString(QLatin1String(text.data(), text.size()));
    if (parsed.toByteArray(QUuid::WithoutBraces) != text)
        return {};
    Uuid value;
    const QByteArray raw = parsed.toRfc4122();
    std::copy(raw.begin(), raw.end(), value.m_bytes.begin());
    return value;
}

QByteArray Uuid::text() const
{
    const QByteArray raw(reinterpret_cast<const char*>(m_bytes.data()), qsizetype(m_bytes.size()));
    return QUuid::fromRfc4122(raw).toByteArray(QUuid::WithoutBraces);
}

} // namespace ungcuu::base
