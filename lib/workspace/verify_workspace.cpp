// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/verify_workspace.h"

#include "store/transaction.h"
#include "workspace/network_file_system.h"
#include "workspace/pin.h"
#include "workspace/projection_check.h"
#include "workspace/record_check.h"
#include "workspace/witness.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace ungcuu::workspace {

using base::Result;
using base::Sha256;

namespace {

/// A replica speaks by all its events, a witness by those it noted.
Result<Witness> outsideView(const QString& path)
{
    const auto replica = store::Store::open(path, store::Access::Read, onNetworkFileSystem(path));
    if (!replica)
        return replica.error().code == "store.not-one" ? readWitness(path) : replica.error();
    const auto genesis = replica->genesis();
    const auto places = replica->places();
    if (!genesis || !places)
        return genesis ? places.error() : genesis.error();
    Witness view{*genesis, {}};
    for (const store::EventPlace& place : *places)
        view.events.push_back(place.event);
    return view;
}

void compare(const Record& record, const Witness& witness, DamageList& damage)
{
    if (witness.workspace != record.workspace())
        return damage.add("witness.other", witness.workspace.hex());
    for (const Sha256& event : witness.events) {
        if (!record.events().contains(event))
            damage.add("witness.lost", event.hex());
    }
}

Result<bool> compareOutside(const Record& record, const Account& account, const QStringList& against, DamageList& damage)
{
    QStringList views = against;
    const QString own = witnessPath(account, record.workspace());
    if (QFile::exists(own))
        views.prepend(own);
    for (const QString& path : views) {
        const Result<Witness> view = outsideView(path);
        if (!view)
            return view.error();
        compare(record, *view, damage);
    }
    return !views.isEmpty();
}

std::vector<Sha256> allHeads(const review::State& state)
{
    std::vector<Sha256> heads = state.membership.heads;
    for (const auto& streams : {state.documents, state.systems}) {
        for (const auto& [name, stream] : streams)
            heads.insert(heads.end(), stream.heads.begin(), stream.heads.end());
    }
    return heads;
}

/// Trouble that is itself the answer: the file was looked at and is not whole.
bool damaging(const base::Error& error)
{
    return error.code == "store.damaged" || error.code == "store.schema" || error.code == "store.no-object";
}

Result<void> checkAll(const store::Store& store, const Account& account, const QStringList& against, DamageList& damage,
                      VerifyReport& report, std::vector<Sha256>& heads, const base::Progress& progress)
{
    const Result<store::Snapshot> snapshot = store::Snapshot::take(store);
    const auto troubles = snapshot ? store.integrityTroubles() : snapshot.error();
    if (!troubles)
        return troubles.error();
    for (const QByteArray& trouble : *troubles)
        damage.addWords("file.damaged", QString::fromUtf8(trouble));
    RecordCheck check(store, damage, report, progress);
    if (const Result<void> done = check.run(); !done)
        return done;
    if (!check.record())
        return {};
    heads = allHeads(check.record()->state());
    if (const Result<void> done = checkProjections(store, *check.record(), check.labels(), damage); !done)
        return done;
    const Result<bool> compared = compareOutside(*check.record(), account, against, damage);
    report.compared = compared && *compared;
    return compared ? Result<void>() : compared.error();
}

} // namespace

Result<VerifyReport> verifyWorkspace(const QString& path, const Account& account, const QStringList& against,
                                     const base::Progress& progress)
{
    VerifyReport report;
    DamageList damage;
    std::vector<Sha256> heads;
    Result<void> checked;
    {
        const auto store = store::Store::open(QFileInfo(path).canonicalFilePath(), store::Access::Read, onNetworkFileSystem(path));
        checked = store ? checkAll(*store, account, against, damage, report, heads, progress) : store.error();
    }
    if (!checked && !damaging(checked.error()))
        return checked.error();
    if (!checked)
        damage.addWords(checked.error().code.constData(), checked.error().message);
    report.damage = damage.taken();
    if (report.whole())
        noteHeads(account, report.workspace, heads);
    return report;
}

QStringList notProtected()
{
    return {QCoreApplication::translate("workspace", "bản nháp đang gõ (nằm ngoài kho dữ liệu)"),
            QCoreApplication::translate("workspace", "bảng tìm kiếm (làm lại được từ bản ghi)"),
            QCoreApplication::translate("workspace", "cách bày trí cửa sổ")};
}

} // namespace ungcuu::workspace
