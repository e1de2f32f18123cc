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

#include <set>

namespace ungcuu::workspace {

using base::Result;
using base::Sha256;

namespace {

/// Compares with one view; an event that several miss is named once.
Compared compared(const Record& record, const QString& path, const OutsideView& view, std::set<Sha256>& lost)
{
    Compared result{path, false, view.witness.workspace != record.workspace(), 0, view.kind, wordsOf(view)};
    if (result.other)
        return result;
    for (const Sha256& event : view.witness.events) {
        if (record.events().contains(event))
            continue;
        ++result.lost;
        lost.insert(event);
    }
    return result;
}

Result<void> compareOutside(const Record& record, const Account& account, const QStringList& against, DamageList& damage, VerifyReport& report)
{
    QStringList paths = against;
    const QString own = witnessPath(account, record.workspace());
    if (QFile::exists(own))
        paths.prepend(own);
    std::set<Sha256> lost;
    for (const QString& path : paths) {
        const Result<OutsideView> view = readOutsideView(path);
        if (!view)
            return view.error();
        report.views.push_back(compared(record, path, *view, lost));
        report.views.back().own = path == own;
        report.compared = report.compared || !report.views.back().other;
        if (report.views.back().other)
            damage.add("witness.other", view->witness.workspace.hex());
    }
    for (const Sha256& event : lost)
        damage.add("witness.lost", event.hex());
    return {};
}

std::vector<Sha256> allHeads(const Record& record)
{
    std::vector<Sha256> heads;
    for (const auto& [name, stream] : record.state().streams(record.workspace()))
        heads.insert(heads.end(), stream->heads.begin(), stream->heads.end());
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
    store.keepPages();
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
    heads = allHeads(*check.record());
    if (const Result<void> done = checkProjections(store, *check.record(), check.documents(), damage); !done)
        return done;
    return compareOutside(*check.record(), account, against, damage, report);
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
