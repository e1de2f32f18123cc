// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/desk.h"

#include "base/file.h"
#include "cli/command.h"
#include "cli/passphrase.h"
#include "cli/shown_time.h"
#include "workspace/maintenance.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace ungcuu::cli {

using base::Error;
using base::Result;

namespace {

constexpr qint64 largestKey = qint64(1) << 20;

Result<sign::Secret> keyPassphrase(const Options& options)
{
    return passphrase(options.value(QStringLiteral("--password-file")), QCoreApplication::translate("cli", "Mật khẩu của khóa:"));
}

Result<workspace::Identity> officeKey(const QString& path, const Options& options)
{
    const auto bytes = base::readFile(path, largestKey);
    if (!bytes)
        return bytes.error();
    const auto secret = keyPassphrase(options);
    if (!secret)
        return secret.error();
    const auto key = sign::SigningKey::fromPkcs12(*bytes, *secret);
    return key ? Result<workspace::Identity>(std::make_shared<sign::SigningKey>(*key)) : key.error();
}

Error chooseKey(const std::vector<workspace::LockedKey>& keys)
{
    QString words = keys.empty()
        ? QCoreApplication::translate("cli", "Chưa làm gì: tài khoản này không có khóa nào thuộc về người dùng của kho dữ liệu. Dùng --key.")
        : QCoreApplication::translate("cli", "Chưa làm gì: có nhiều khóa. Chọn bằng --as:");
    for (const workspace::LockedKey& key : keys)
        words += QStringLiteral("\n  ") + oneLine(key.personName);
    return {"key.choose", words};
}

/// Why an id that stands in no list names no document.
std::optional<Error> goneDocument(const workspace::Workspace& workspace, const QString& code)
{
    const auto id = base::Uuid::fromText(code.toLatin1());
    const auto read = id ? workspace::readDocument(workspace, *id) : Result<workspace::Document>(workspace::Document());
    return read ? std::nullopt : std::optional(read.error());
}

} // namespace

QStringList signingOptions()
{
    return {QStringLiteral("--password-file"), QStringLiteral("--as"), QStringLiteral("--key")};
}

Result<workspace::Workspace> openedWorkspace(const QString& path)
{
    return workspace::openWorkspace(path, workspace::Account::ofThisUser());
}

Result<workspace::Identity> identity(const workspace::Workspace& workspace, const Options& options)
{
    if (options.has(QStringLiteral("--key")))
        return officeKey(options.value(QStringLiteral("--key")), options);
    auto keys = workspace::keysOf(workspace);
    if (!keys)
        return keys.error();
    if (options.has(QStringLiteral("--as")))
        std::erase_if(*keys, [&](const auto& key) { return key.personName != options.value(QStringLiteral("--as")); });
    if (keys->size() != 1)
        return chooseKey(*keys);
    const auto secret = keyPassphrase(options);
    return secret ? workspace::unlockKey(workspace.account(), keys->front().id, *secret) : secret.error();
}

Result<workspace::DocumentRow> documentNamed(const workspace::Workspace& workspace, const QString& code)
{
    const auto rows = workspace::findDocuments(workspace, code);
    if (!rows)
        return rows.error();
    const auto gone = rows->empty() ? goneDocument(workspace, code) : std::nullopt;
    if (gone)
        return *gone;
    if (rows->empty())
        return Error{"document.missing", QCoreApplication::translate("cli", "Không có văn bản «%1» trong kho dữ liệu.").arg(oneLine(code))};
    if (rows->size() == 1)
        return rows->front();
    QString words = QCoreApplication::translate("cli", "Có %1 văn bản cùng mã «%2». Dùng mã định danh:").arg(rows->size()).arg(oneLine(code));
    for (const workspace::DocumentRow& row : *rows)
        words += QStringLiteral("\n  %1  %2").arg(QLatin1String(row.id.text()), oneLine(row.title));
    return Error{"document.ambiguous", words};
}

Result<base::Uuid> documentId(const workspace::Workspace& workspace, const QString& code)
{
    if (const auto id = base::Uuid::fromText(code.toLatin1()))
        return *id;
    const auto row = documentNamed(workspace, code);
    return row ? Result<base::Uuid>(row->id) : row.error();
}

Result<NamedDocument> named(const Options& options)
{
    auto opened = openedWorkspace(options.rest().value(0));
    if (!opened)
        return opened.error();
    auto row = documentNamed(*opened, options.rest().value(1));
    return row ? Result<NamedDocument>(NamedDocument{*opened, *row}) : row.error();
}

Result<workspace::Document> revisionOf(const NamedDocument& named, const QString& start)
{
    const auto revision = workspace::findRevision(named.workspace, named.row.id, start.toLatin1());
    return revision ? workspace::readRevision(named.workspace, named.row.id, *revision) : revision.error();
}

Exit failed(const Error& error)
{
    static const QList<QByteArray> wrongUsage{"document.ambiguous", "revision.ambiguous", "key.choose"};
    static const QList<QByteArray> damage{"store.damaged", "store.schema", "store.no-object", "record.damaged", "workspace.changed"};
    complain(error.message);
    return wrongUsage.contains(error.code) ? Exit::Usage : damage.contains(error.code) ? Exit::No : Exit::Impossible;
}

void printJson(const QJsonValue& value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    printBytes(document.toJson(QJsonDocument::Indented));
}

QJsonObject jsonOf(const workspace::DocumentRow& row)
{
    return {{QStringLiteral("id"), QString::fromLatin1(row.id.text())},
            {QStringLiteral("code"), row.code},
            {QStringLiteral("title"), row.title},
            {QStringLiteral("revision"), QString::fromLatin1(row.revision.hex())},
            {QStringLiteral("revisions"), row.revisions},
            {QStringLiteral("forked"), row.forked},
            {QStringLiteral("author"), row.author},
            {QStringLiteral("saved"), utcTime(row.savedAt)}};
}

} // namespace ungcuu::cli
