// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/projection_check.h"

namespace ungcuu::workspace {

using base::Result;
using base::Sha256;
using base::Uuid;

namespace {

const Uuid& name(const store::DocumentEntry& entry) { return entry.id; }
const Uuid& name(const store::PersonEntry& entry) { return entry.id; }
const Uuid& name(const store::SystemEntry& entry) { return entry.stream; }
const Uuid& name(const store::IndexedText& entry) { return entry.document; }
const Sha256& name(const store::EventPlace& entry) { return entry.event; }

QByteArray words(const Uuid& name) { return name.text(); }
QByteArray words(const Sha256& name) { return name.hex(); }

constexpr auto byName = [](const auto& one, const auto& other) { return name(one) < name(other); };

/// The rows by name, where they lie.
template <class Row> std::vector<const Row*> named(const std::vector<Row>& rows)
{
    std::vector<const Row*> all;
    all.reserve(rows.size());
    for (const Row& row : rows)
        all.push_back(&row);
    const auto before = [](const Row* one, const Row* other) { return byName(*one, *other); };
    if (!std::is_sorted(all.begin(), all.end(), before))
        std::sort(all.begin(), all.end(), before);
    return all;
}

/// Compares two sets of rows by name; says each row that differs, is missing or is one too many.
template <class Row>
Result<void> compare(const char* code, const Result<std::vector<Row>>& stored, const std::vector<Row>& expected, DamageList& damage)
{
    if (!stored && stored.error().code != "store.damaged")
        return stored.error();
    if (!stored) {
        damage.add(code, "?");
        return {};
    }
    const std::vector<const Row*> all = named(*stored);
    const std::vector<const Row*> wanted = named(expected);
    auto is = all.begin();
    auto ought = wanted.begin();
    while (is != all.end() || ought != wanted.end()) {
        const bool tooMany = ought == wanted.end() || (is != all.end() && byName(**is, **ought));
        const bool missing = !tooMany && (is == all.end() || byName(**ought, **is));
        if (tooMany || missing || !(**is == **ought))
            damage.add(code, words(tooMany ? name(**is) : name(**ought)));
        is += missing ? 0 : 1;
        ought += tooMany ? 0 : 1;
    }
    return {};
}

std::vector<store::EventPlace> expectedPlaces(const Record& record)
{
    std::vector<store::EventPlace> places;
    places.reserve(record.events().size());
    for (const auto& [id, event] : record.events())
        places.push_back(placeOf(event));
    return places;
}

using Streams = std::map<QByteArray, review::StreamState>;

Result<void> compareDocuments(const store::Store& store, const Record& record, const std::vector<ShownDocument>& all, DamageList& damage)
{
    std::vector<store::DocumentEntry> documents;
    std::vector<store::IndexedText> texts;
    documents.reserve(all.size());
    texts.reserve(all.size());
    for (const auto& [stream, shown, label] : all) {
        if (!label)
            continue;   // its content is damaged and was named already
        documents.push_back(documentEntry(record, *stream, shown, *label));
        texts.push_back({documents.back().id, documents.back().revision});
    }
    if (const Result<void> done = compare("projection.document", store.documentsAsStored(), documents, damage); !done)
        return done;
    return compare("projection.search_entry", store.indexedTexts(), texts, damage);
}

Result<void> compareSystems(const store::Store& store, const Record& record, DamageList& damage)
{
    std::vector<store::SystemEntry> systems;
    for (const auto& [stream, state] : record.state().systems) {
        const auto entry = systemEntry(record, store, stream);
        if (entry)
            systems.push_back(*entry);
    }
    return compare("projection.system", store.systems(), systems, damage);
}

Result<void> compareHeads(const store::Store& store, const Record& record, DamageList& damage)
{
    auto stored = store.allHeads();
    if (!stored)
        return stored.error().code == "store.damaged" ? (damage.add("projection.head", "?"), Result<void>()) : stored.error();
    std::vector<std::pair<QByteArray, Sha256>> expected;
    for (const auto& [name, state] : record.state().streams(record.workspace())) {
        for (const Sha256& head : state->heads)
            expected.emplace_back(name, head);
    }
    std::sort(stored->begin(), stored->end());
    std::sort(expected.begin(), expected.end());
    std::vector<std::pair<QByteArray, Sha256>> different;
    std::set_symmetric_difference(stored->begin(), stored->end(), expected.begin(), expected.end(), std::back_inserter(different));
    for (const auto& [stream, head] : different)
        damage.add("projection.head", stream);
    return {};
}

} // namespace

Result<void> checkProjections(const store::Store& store, const Record& record, const std::vector<ShownDocument>& documents,
                              DamageList& damage)
{
    if (const Result<void> done = compare("projection.event_place", store.places(), expectedPlaces(record), damage); !done)
        return done;
    if (const Result<void> done = compareHeads(store, record, damage); !done)
        return done;
    if (const Result<void> done = compare("projection.person", store.persons(), personEntries(record.state(), store), damage); !done)
        return done;
    if (const Result<void> done = compareDocuments(store, record, documents, damage); !done)
        return done;
    return compareSystems(store, record, damage);
}

} // namespace ungcuu::workspace
