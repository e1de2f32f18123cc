// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/progress.h"
#include "store/store.h"
#include "workspace/damage_list.h"
#include "workspace/projection_check.h"
#include "workspace/record.h"

#include <unordered_map>

namespace ungcuu::workspace {

/// The first half of verify: what is recorded. Objects against their hashes, events against form, signature and the
/// rights of their time, and that everything named is there and everything there is named. Events come first, so that
/// every object is read and hashed once: what they used was hashed when it was read, and what a document shows gets its
/// label in the pass that hashes it. All of it is one snapshot of the file.
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
    /// Of the content that each of them shows.
    const Labels& labels() const { return m_labels; }

private:
    /// What was met of an object so far.
    struct Met {
        bool hashed = false;   ///< read and hashed for an event
        bool there = false;    ///< as a row whose bytes are those of its id
        bool named = false;
    };

    base::Result<void> checkEvents();
    void checkEvent(EventVerifier& verifier, const store::StoredEvent& event);
    void checkState();
    void askForLabels();
    base::Result<void> checkObjects();
    void checkObject(const QByteArray& id, QByteArrayView bytes);
    /// Reads an object that an event needs, and notes that its bytes are those of its hash.
    base::Result<QByteArray> objectOf(const base::Sha256& id);
    void checkReferences();
    void checkParticulars(const review::Event& event);
    /// Notes that the object is named; answers whether it is there.
    bool named(const base::Sha256& object);

    const store::Store& m_store;
    DamageList& m_damage;
    VerifyReport& m_report;
    const base::Progress& m_progress;
    std::unordered_map<base::Sha256, Met, base::Sha256::Hash> m_objects;
    std::vector<ShownDocument> m_documents;
    Labels m_labels;
    std::vector<base::Sha256> m_eventRows;
    std::vector<review::VerifiedEvent> m_events;
    std::optional<Record> m_record;
};

} // namespace ungcuu::workspace
