// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/progress.h"
#include "store/store.h"
#include "workspace/damage_list.h"
#include "workspace/record.h"

#include <unordered_map>

namespace ungcuu::workspace {

/// The first half of verify: what is recorded. Objects against their hashes, events against form, signature and the
/// rights of their time, and that everything named is there and everything there is named.
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

private:
    struct HashOf {
        size_t operator()(const base::Sha256& value) const noexcept { return qHash(value); }
    };

    base::Result<void> checkObjects();
    base::Result<void> checkEvents();
    void checkEvent(EventVerifier& verifier, const store::StoredEvent& event);
    void checkState();
    void checkReferences();
    void checkParticulars(const review::Event& event);
    /// Notes that the object is named; answers whether it is there.
    bool named(const base::Sha256& object);

    const store::Store& m_store;
    DamageList& m_damage;
    VerifyReport& m_report;
    const base::Progress& m_progress;
    std::unordered_map<base::Sha256, bool, HashOf> m_named;   ///< every object: whether something names it
    std::vector<review::VerifiedEvent> m_events;
    std::optional<Record> m_record;
};

} // namespace ungcuu::workspace
