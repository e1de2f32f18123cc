// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/progress.h"
#include "store/store.h"
#include "workspace/damage_list.h"
#include "workspace/projection_check.h"
#include "workspace/recent_objects.h"
#include "workspace/record.h"

#include <vector>

namespace ungcuu::workspace {

/// The first half of verify: what is recorded. Objects against their hashes, events against form, signature and the
/// rights of their time, and that everything named is there and everything there is named. All of it is one snapshot of
/// the file, walked once in the order in which it was stored: each object is read and hashed once, and what an event
/// names is still at hand.
class RecordCheck
{
public:
    RecordCheck(const store::Store& store, DamageList& damage, VerifyReport& report, const base::Progress& progress)
        : m_store(store)
        , m_damage(damage)
        , m_report(report)
        , m_progress(progress)
    {
    }

    base::Result<void> run();
    /// All events that verified, folded; nothing where there is no one genesis.
    const std::optional<Record>& record() const { return m_record; }
    /// The documents that have a revision.
    const std::vector<ShownDocument>& documents() const { return m_documents; }

private:
    struct Labelled {
        base::Sha256 content;
        DocumentLabel label;
    };

    base::Result<void> checkRows();
    void checkRow(EventVerifier& verifier, const store::RecordRow& row);
    bool checkEvent(EventVerifier& verifier, const base::Sha256& id, const store::RecordRow& row);
    /// `named`: by an event that may come.
    void checkObject(const base::Sha256& id, QByteArrayView bytes, bool named);
    /// An object that an event needs; its bytes are those of its hash.
    base::Result<QByteArray> objectOf(const base::Sha256& id);
    void takeLabel(const review::VerifiedEvent& event);
    std::optional<DocumentLabel> labelOf(const review::Revision& revision) const;
    void checkState();
    void listDocuments();
    void checkForms();
    void checkReferences();
    void checkDestroyed(const std::vector<base::Sha256>& destroyed);
    void checkParticulars(const review::Event& event);

    const store::Store& m_store;
    DamageList& m_damage;
    VerifyReport& m_report;
    const base::Progress& m_progress;
    RecentObjects m_recent;
    std::vector<Labelled> m_labels;      ///< of contents that events name, by content in the end
    std::vector<ShownDocument> m_documents;
    std::vector<base::Sha256> m_there;   ///< objects whose bytes are those of their id
    std::vector<base::Sha256> m_named;
    std::vector<review::VerifiedEvent> m_events;
    std::optional<Record> m_record;
};

} // namespace ungcuu::workspace
