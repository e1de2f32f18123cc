// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/identity.h"

#include "base/file.h"
#include "workspace/private_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <sys/stat.h>

namespace ungcuu::workspace {

using base::Error;
using base::Result;
using base::Sha256;

namespace {

constexpr qint64 largestKeyFile = 64 * 1024;

QString keyPath(const Account& account, const Sha256& id, const char* suffix)
{
    return account.keyFolder + QLatin1Char('/') + QLatin1String(id.hex()) + QLatin1String(suffix);
}

/// The owner and nobody else may read the file.
bool onlyOwnerReads(const QString& path)
{
    struct stat is {};
    return ::stat(QFile::encodeName(path).constData(), &is) == 0 && (is.st_mode & 077) == 0;
}

} // namespace

std::vector<LockedKey> lockedKeys(const Account& account)
{
    std::vector<LockedKey> keys;
    for (const QString& name : QDir(account.keyFolder).entryList({QStringLiteral("*.cer")}, QDir::Files, QDir::Name)) {
        const Result<QByteArray> der = base::readFile(account.keyFolder + QLatin1Char('/') + name, largestKeyFile);
        const auto certificate = der ? sign::Certificate::fromDer(*der) : Result<sign::Certificate>(der.error());
        if (certificate && QFile::exists(keyPath(account, certificate->keyId(), ".key")))
            keys.push_back({certificate->keyId(), certificate->commonName()});
    }
    return keys;
}

Result<Identity> makeKey(const Account& account, const QString& personName, const sign::Secret& passphrase, base::UtcMs now)
{
    if (passphrase.empty())
        return Error{"key.passphrase", QCoreApplication::translate("workspace",
            "Chưa tạo khóa vì mật khẩu để trống. Đặt mật khẩu cho khóa rồi làm lại.")};
    const auto key = sign::SigningKey::makeSelfMade(personName, now);
    if (!key)
        return key.error();
    const Result<QByteArray> locked = key->toEncryptedPkcs8(passphrase);
    if (!locked)
        return locked.error();
    if (const Result<void> made = makePrivateFolder(account.keyFolder); !made)
        return made.error();
    const Sha256 id = key->certificate().keyId();
    if (const Result<void> kept = base::writeFileAtomically(keyPath(account, id, ".key"), *locked); !kept)
        return kept.error();
    if (const Result<void> kept = base::writeFileAtomically(keyPath(account, id, ".cer"), key->certificate().der()); !kept)
        return kept.error();
    return Identity(std::make_shared<sign::SigningKey>(*key));
}

Result<Identity> unlockKey(const Account& account, const Sha256& id, const sign::Secret& passphrase)
{
    const Result<QByteArray> locked = base::readFile(keyPath(account, id, ".key"), largestKeyFile);
    if (!locked)
        return locked.error();
    const Result<QByteArray> certificate = base::readFile(keyPath(account, id, ".cer"), largestKeyFile);
    if (!certificate)
        return certificate.error();
    const auto key = sign::SigningKey::fromPkcs8(*locked, *certificate, passphrase);
    if (!key)
        return key.error();
    return Identity(std::make_shared<sign::SigningKey>(*key));
}

Result<sign::Secret> passphraseFromFile(const QString& path)
{
    if (!onlyOwnerReads(path))
        return Error{"key.password-file", QCoreApplication::translate("workspace",
            "Chưa dùng tệp mật khẩu «%1»: không có tệp, hoặc người khác đọc được tệp. Đặt quyền chỉ chủ tệp được đọc (chmod 600).").arg(path)};
    Result<QByteArray> bytes = base::readFile(path, 4096);
    if (!bytes)
        return bytes.error();
    const qsizetype newline = bytes->indexOf('\n');
    const QByteArrayView line = QByteArrayView(*bytes).first(newline < 0 ? bytes->size() : newline);
    sign::Secret secret(line.endsWith('\r') ? line.chopped(1) : line);
    sign::Secret::wipe(bytes->data(), bytes->size());
    return secret;
}

} // namespace ungcuu::workspace
