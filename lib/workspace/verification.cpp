// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/verification.h"

#include "base/file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace ungcuu::workspace {
namespace {

using base::Result;

constexpr qint64 largestTrustFile = qint64(64) << 20; // national revocation lists reach tens of megabytes
constexpr qint64 largestPdf = qint64(512) << 20;

using Add = Result<void> (sign::TrustStore::*)(QByteArrayView);

Result<void> addFile(sign::TrustStore& store, Add add, const QString& path)
{
    const auto bytes = base::readFile(path, largestTrustFile);
    if (!bytes)
        return bytes.error();
    return (store.*add)(*bytes);
}

Result<void> addPath(sign::TrustStore& store, Add add, const QString& path)
{
    if (!QFileInfo(path).isDir())
        return addFile(store, add, path);
    for (const QFileInfo& entry : QDir(path).entryInfoList(QDir::Files | QDir::Readable, QDir::Name)) {
        const auto added = addFile(store, add, entry.filePath());
        if (!added && added.error().code != "trust.unreadable")
            return added;
    }
    return {};
}

} // namespace

Result<sign::TrustStore> trustFrom(const QStringList& anchors, const QStringList& revocationLists)
{
    sign::TrustStore store;
    for (const QString& path : anchors) {
        if (const auto added = addPath(store, &sign::TrustStore::addAnchors, path); !added)
            return added.error();
    }
    for (const QString& path : revocationLists) {
        if (const auto added = addPath(store, &sign::TrustStore::addRevocationLists, path); !added)
            return added.error();
    }
    return store;
}

Result<sign::FileVerdict> verifyFile(const QString& path, const sign::TrustStore& trust, base::UtcMs now)
{
    const auto bytes = base::readFile(path, largestPdf);
    if (!bytes)
        return bytes.error();
    return sign::verifyPdf(*bytes, trust, now);
}

QString authorityWords()
{
    return QCoreApplication::translate("workspace", "Thẩm quyền của người ký: không kiểm tra thẩm quyền.");
}

} // namespace ungcuu::workspace
