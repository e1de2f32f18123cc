// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "support/desk/desk.h"

#include <QFile>

namespace ungcuu::testing {

/// A desk whose key other processes can open too (passphrase "x"), and the arguments they take.
class ProofDesk : public Desk
{
public:
    ProofDesk()
    {
        const auto& own = static_cast<const sign::SigningKey&>(*key());
        put(keyFile(), taken(own.toEncryptedPkcs8(sign::Secret("x"))));
        put(certificateFile(), own.certificate().der());
    }
    QString keyFile() const { return path(QStringLiteral("probe.key")); }
    QString certificateFile() const { return path(QStringLiteral("probe.cer")); }
    QStringList arguments(const char* mode, const QString& workspace) const
    {
        return {QLatin1String(mode), workspace, keyFile(), certificateFile(), account().stateFolder};
    }

private:
    static void put(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
    }
};

} // namespace ungcuu::testing
