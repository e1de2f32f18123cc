// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/named_objects.h"

#include "registry/profile_record.h"
#include "review/particulars.h"

#include <set>

namespace ungcuu::workspace {

using base::Result;
using base::Sha256;

namespace {

void sortOut(review::Hashes& hashes)
{
    std::sort(hashes.begin(), hashes.end());
    hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
}

/// Revisions whose content was destroyed; hardly any workspace has some.
std::set<Sha256> destroyedRevisions(const review::State& state)
{
    std::set<Sha256> revisions;
    for (const auto& [name, stream] : state.documents) {
        for (const auto& [revision, event] : stream.destroyed)
            revisions.insert(revision);
    }
    return revisions;
}

/// What the particulars of an event name further: the certificate of a key, the picture of a seal.
std::optional<Sha256> namedFurther(const review::Event& event, const store::Store& store)
{
    const bool names = event.act == "key.bind" || event.act == "profile.set";
    const Result<QByteArray> bytes = names && event.file ? store.object(*event.file) : Result<QByteArray>(QByteArray());
    if (!names || !bytes)
        return {};
    if (event.act == "key.bind") {
        const auto key = review::readBoundKey(*bytes);
        return key ? std::optional(key->certificate) : std::nullopt;
    }
    const auto entry = registry::readProfileEntry(*bytes);
    return entry ? entry->picture : std::nullopt;
}

} // namespace

NamedObjects namedObjects(const Record& record, const store::Store& store, const QByteArray& document)
{
    const std::set<Sha256> destroyed = destroyedRevisions(record.state());
    NamedObjects all;
    for (const auto& [id, verified] : record.events()) {
        const review::Event& event = verified.event();
        const bool counts = !record.state().withoutEffect.contains(id);
        const bool destroys = event.act == "destroyed" && counts;
        all.named.push_back(id);
        for (const auto& object : {event.revision, event.edition, destroys ? std::nullopt : event.file, event.reason}) {
            if (object)
                all.named.push_back(*object);
        }
        const bool gone = verified.revision() && (destroyed.contains(*event.revision) || (counts && event.stream == document));
        if (verified.revision())
            (gone ? all.destroyed : all.named).push_back(verified.revision()->content);
        if (const auto further = namedFurther(event, store))
            all.named.push_back(*further);
    }
    sortOut(all.named);
    sortOut(all.destroyed);
    return all;
}

} // namespace ungcuu::workspace
