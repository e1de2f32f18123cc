// SPDX-License-Identifier: GPL-3.0-or-later
// A full workspace verify against its bare parts in the same run: hashing every stored byte and verifying every event's
// signature. This thread's processor time, the best of interleaved rounds, so that what runs beside does not count.
#include "review/event.h"
#include "sign/cades.h"
#include "store/transaction.h"
#include "support/desk/large_workspace.h"
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
    taken(store.visitRecord([&](const store::RecordRow& row) {
        objects << row.object.value().toByteArray();
        if (row.signature)
            events.push_back({{}, review::signedContent(*row.object), row.signature->toByteArray()});
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
    const Workspace workspace = testing::largeWorkspace(desk, QStringLiteral("w.ungcuu"), documents);
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
