// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "review/particulars.h"
#include "store/transaction.h"
#include "workspace/act.h"
#include "workspace/projection.h"
#include "workspace/witness.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace ungcuu::workspace {

using base::Error;
using base::Result;
using base::Sha256;
using base::Uuid;

namespace {

/// The first events: who founded the workspace, what they are called, and the certificate of their key.
class Founding
{
public:
    Founding(const Identity& key, const QString& name, base::UtcMs now)
        : m_key(key)
        , m_name(name)
        , m_now(now)
    {
    }

    Result<void> write(const store::Store& store);

private:
    Result<Sha256> add(review::Event event, const QByteArray& particulars);
    review::Event event(const char* act) const;
    Result<void> addAll();

    const Identity& m_key;
    QString m_name;
    base::UtcMs m_now;
    Uuid m_person = Uuid::random();
    std::optional<Sha256> m_workspace;
    std::optional<Sha256> m_last;
    store::Transaction* m_transaction = nullptr;
};

review::Event Founding::event(const char* act) const
{
    review::Event event;
    event.act = act;
    event.person = m_person;
    event.key = m_key->certificate().keyId();
    event.time = m_now;
    event.nonce = Uuid::random();
    event.workspace = m_workspace;
    if (m_workspace) {
        event.stream = m_workspace->hex();
        event.parents = {*m_last};
        event.to = QLatin1String(m_person.text());
    }
    return event;
}

Result<Sha256> Founding::add(review::Event event, const QByteArray& particulars)
{
    const Result<Sha256> object = m_transaction->addObject(particulars);
    if (!object)
        return object.error();
    event.file = *object;
    const Result<store::StoredEvent> stored = signedEvent(m_key, event);
    if (!stored)
        return stored.error();
    const store::EventPlace place{stored->id, event.stream, event.act, event.key, event.nonce};
    if (const Result<void> added = m_transaction->addEvent(place, stored->bytes, stored->signature, event.parents, {*object}); !added)
        return added.error();
    m_last = stored->id;
    return stored->id;
}

Result<void> Founding::addAll()
{
    const Result<Sha256> genesis = add(event("genesis"), review::encoded(review::Policy()));
    if (!genesis)
        return genesis.error();
    m_workspace = *genesis;
    const Result<Sha256> person = add(event("person.add"), review::encoded(review::Person{m_name, {}, {}, Uuid::random()}));
    if (!person)
        return person.error();
    const Result<Sha256> certificate = m_transaction->addObject(m_key->certificate().der());
    if (!certificate)
        return certificate.error();
    review::Event bind = event("key.bind");
    bind.from = QLatin1String(bind.key.hex());
    const review::BoundKey bound{bind.key, *certificate, m_person, review::IdentityCheck::Unchecked};
    const Result<Sha256> key = add(bind, review::encoded(bound));
    return key ? Result<void>() : key.error();
}

Result<void> Founding::write(const store::Store& store)
{
    Result<store::Transaction> transaction = store::Transaction::begin(store);
    if (!transaction)
        return transaction.error();
    m_transaction = &*transaction;
    if (const Result<void> added = addAll(); !added)
        return added;
    const Result<Record> record = Record::of(store, *m_workspace);
    if (!record)
        return record.error();
    if (const Result<void> projected = project(*transaction, store, *record, {m_workspace->hex()}); !projected)
        return projected;
    return transaction->commit();
}

Result<void> writeFile(const QString& path, Founding founding)
{
    const auto store = store::Store::create(path);
    return store ? founding.write(*store) : store.error();
}

void removeAll(const QString& path)
{
    for (const char* suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(suffix));
}

Error exists(const QString& path)
{
    return {"workspace.exists", QCoreApplication::translate("workspace",
        "Chưa tạo kho dữ liệu vì «%1» đã có. Tệp cũ còn nguyên. Chọn tên khác.").arg(path)};
}

} // namespace

Result<Workspace> newWorkspace(const QString& path, const Account& account, const QString& administratorName,
                               const Identity& key, base::UtcMs now)
{
    if (QFile::exists(path))
        return exists(path);
    const QFileInfo target(path);
    if (!target.absoluteDir().exists())
        return Error{"file.unwritable", QCoreApplication::translate("workspace",
            "Chưa tạo kho dữ liệu vì chưa có thư mục «%1». Chọn thư mục khác.").arg(target.absolutePath())};
    // Made whole under another name, then put in place by link(), which never replaces a file.
    const QString draft = target.absolutePath() + QLatin1String("/.") + target.fileName() + QLatin1Char('.')
        + QLatin1String(Uuid::random().text()) + QLatin1String(".tmp");
    const Result<void> written = writeFile(draft, Founding(key, administratorName.simplified(), now));
    const QByteArray to = QFile::encodeName(target.absoluteFilePath());
    const bool placed = written && ::link(QFile::encodeName(draft).constData(), to.constData()) == 0;
    const bool taken = written && !placed && errno == EEXIST;
    removeAll(draft);
    if (!written && written.error().code != "store.missing") // that names the other name, which nobody chose
        return written.error();
    if (!placed)
        return taken ? exists(path) : Error{"file.unwritable", QCoreApplication::translate("workspace",
            "Chưa tạo được kho dữ liệu ở «%1». Kiểm tra thư mục, quyền ghi và chỗ trống.").arg(path)};
    const Result<Workspace> workspace = openWorkspace(path, account);
    return workspace;
}

} // namespace ungcuu::workspace
