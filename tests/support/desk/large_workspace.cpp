// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/desk/large_workspace.h"

#include "review/event.h"
#include "sign/cades.h"
#include "store/transaction.h"
#include "workspace/act.h"
#include "workspace/maintenance.h"

namespace ungcuu::testing {

using namespace workspace;

namespace {

void addDocument(store::Transaction& transaction, const Desk& desk, const Workspace& workspace, const review::Hashes& members,
                 const base::Uuid& person, int number, int bytes)
{
    const base::Uuid id = base::Uuid::random();
    const QByteArray text = "---\nmã: KB-" + QByteArray::number(number) + "\n---\n# Tên\n" + QByteArray(bytes, char('a' + number % 26));
    const review::Revision revision{id, taken(transaction.addObject(text)), {}, person, Desk::now, {}};
    review::Event event;
    event.act = "save";
    event.workspace = workspace.id();
    event.stream = id.text();
    event.members = members;
    event.revision = taken(transaction.addObject(review::encoded(revision)));
    event.person = person;
    event.key = desk.key()->certificate().keyId();
    event.time = Desk::now;
    event.nonce = base::Uuid::random();
    const store::StoredEvent stored = taken(signedEvent(desk.key(), event));
    taken(transaction.addEvent({stored.id, event.stream, event.act, event.key, event.nonce}, stored.bytes, stored.signature, members, {*event.revision}));
}

} // namespace

Workspace largeWorkspace(const Desk& desk, const QString& file, int documents, int bytes)
{
    const Workspace workspace = desk.workspaceNamed(file);
    {
        const store::Store store = taken(store::Store::open(workspace.path(), store::Access::Write));
        const review::Hashes members = taken(store.heads(workspace.id().hex()));
        const base::Uuid person = taken(store.persons()).front().id;
        store::Transaction transaction = taken(store::Transaction::begin(store));
        for (int i = 0; i < documents; ++i)
            addDocument(transaction, desk, workspace, members, person, i, bytes);
        taken(transaction.commit());
    }
    taken(remakeProjections(workspace, desk.path(file + QStringLiteral(".before"))));
    return workspace;
}

} // namespace ungcuu::testing
