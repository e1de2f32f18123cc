// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/progress.h"
#include "base/result.h"
#include "base/sha256.h"
#include "workspace/account.h"
#include "workspace/destruction.h"
#include "workspace/outside_view.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace ungcuu::workspace {

/// One thing that is not as it was recorded. `code` is stable English: "object.changed", "object.unnamed",
/// "event.signature", "projection.document" …; `what` says it in words with the id it is about.
struct Damage {
    QByteArray code;
    QString what;

    friend bool operator==(const Damage&, const Damage&) = default;
};

/// A view from outside that the workspace was compared with.
struct Compared {
    QString path;
    bool own = false;     ///< what this account itself saw last
    bool other = false;   ///< it speaks of another workspace: nothing in it was compared
    int lost = 0;         ///< events that it saw and that are not there
    OutsideView::Kind kind = OutsideView::Kind::WitnessFile;
    QString words;        ///< how far it can be believed
};

struct VerifyReport {
    base::Sha256 workspace;
    qint64 objects = 0;
    qint64 bytes = 0;
    qint64 events = 0;
    std::vector<Damage> damage;
    /// Objects that are not there because a destruction that counts says so: no damage. By document, in order.
    std::vector<Destruction> destroyed;
    /// Something outside the file was there to compare with: only then can a rollback or a rewrite be seen.
    bool compared = false;
    std::vector<Compared> views;

    bool whole() const { return damage.empty(); }
};

/// Checks a workspace file completely, whatever state it is in: every object against its hash, every event against its
/// signature, its form and the rights of its time, every reference, every projection against the record, and what this
/// account and the files in `against` (replicas, exported PDFs, witness files) have seen of it. When all is well, this account's witness
/// is brought up to date. Errors only where the file cannot be looked at at all.
base::Result<VerifyReport> verifyWorkspace(const QString& path, const Account& account, const QStringList& against,
                                           const base::Progress& progress);

/// What no verify protects, in words: it lies outside the record.
QStringList notProtected();

} // namespace ungcuu::workspace
