// SPDX-License-Identifier: GPL-3.0-or-later
// A full workspace verify against its bare parts in the same run: hashing every stored byte and verifying every event's
// signature. This thread's processor time, the best of interleaved rounds, so that what runs beside does not count.
#include "review/event.h"
#include "sign/cades.h"
#include "store/transaction.h"
#include "support/desk/desk.h"
#include "workspace/act.h"
#include "workspace/maintenance.h"
#include "workspace/verify_workspace.h"

#include <ctime>

using namespace ungcuu;
using namespace ungcuu::workspace;
using testing::Desk;
using testing::taken;

namespace {

constexpr double bar = 1.3;
constexpr int documents = 4'000;
constexpr int rounds = 9;

void addDocument(store::Transaction& transaction, const Desk& desk, const Workspace& workspace, const review::Hashes& members,
                 const base::Uuid& person, int number)
{
    const base::Uuid id = base::Uuid::random();
    const QByteArray text = "---\nmã: KB-" + QByteArray::number(number) + "\n---\n# Tên\n" + QByteArray(4096, char('a' + number % 26));
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

Workspace large(const Desk& desk)
{
    const Workspace workspace = desk.workspaceNamed(QStringLiteral("w.ungcuu"));
    {
        const store::Store store = taken(store::Store::open(workspace.path(), store::Access::Write));
        const review::Hashes members = taken(store.heads(workspace.id().hex()));
        const base::Uuid person = taken(store.persons()).front().id;
        store::Transaction transaction = taken(store::Transaction::begin(store));
        for (int i = 0; i < documents; ++i)
            addDocument(transaction, desk, workspace, members, person, i);
        taken(transaction.commit());
    }
    taken(remakeProjections(workspace, desk.path(QStringLiteral("b.ungcuu"))));
    return workspace;
}

double now()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e9 + double(time.tv_nsec);
}

/// Nanoseconds for hashing all bytes, and for verifying all signatures, with nothing else between.
double bare(const Workspace& workspace)
{
    const store::Store store = taken(store::Store::open(workspace.path(), store::Access::Read));
    QList<QByteArray> objects;
    std::vector<store::StoredEvent> events;
    taken(store.visitObjects([&](const QByteArray&, QByteArrayView bytes) { objects << bytes.toByteArray(); return true; }));
    taken(store.visitEvents([&](const QByteArray&, QByteArrayView bytes, QByteArrayView signature) {
        events.push_back({{}, review::signedContent(bytes), signature.toByteArray()});
        return true;
    }));
    const double start = now();
    for (const QByteArray& object : objects)
        (void)base::Sha256::of(object);
    sign::CadesVerifier verifier;
    for (const store::StoredEvent& event : events) {
        if (!verifier.verifiedSigner(event.signature, event.bytes))
            qFatal("a signature does not verify");
    }
    return now() - start;
}

double full(const Workspace& workspace, const Account& account)
{
    const double start = now();
    if (!taken(verifyWorkspace(workspace.path(), account, {}, base::Progress())).whole())
        qFatal("the workspace is not whole");
    return now() - start;
}

} // namespace

int main()
{
    const Desk desk;
    const Workspace workspace = large(desk);
    double parts = bare(workspace);
    double whole = full(workspace, desk.account());
    for (int round = 1; round < rounds; ++round) {
        parts = std::min(parts, bare(workspace));
        whole = std::min(whole, full(workspace, desk.account()));
    }
    std::printf("verify: %.0f ms, parts %.0f ms, %d documents\n", whole / 1e6, parts / 1e6, documents);
    std::printf("verify: ratio %.2f (bar %.1f)\n", whole / parts, bar);
    return whole / parts > 2 * bar ? 1 : 0;
}
