// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/record_check.h"

#include "registry/system_record.h"
#include "review/edition.h"
#include "review/particulars.h"
#include "workspace/projection.h"

namespace ungcuu::workspace {

using base::Result;
using base::Sha256;
using store::StoredEvent;

Result<void> RecordCheck::run()
{
    if (const Result<void> done = checkEvents(); !done)
        return done;
    checkState();
    askForLabels();
    if (const Result<void> done = checkObjects(); !done)
        return done;
    checkReferences();
    return {};
}

Result<QByteArray> RecordCheck::objectOf(const Sha256& id)
{
    Result<QByteArray> bytes = m_store.object(id);
    if (bytes)
        m_objects[id].hashed = true;
    return bytes;
}

Result<void> RecordCheck::checkEvents()
{
    EventVerifier verifier([&](const Sha256& id) { return objectOf(id); });
    bool cancelled = false;
    const Result<void> visited = m_store.visitEvents([&](const QByteArray& id, QByteArrayView bytes, QByteArrayView signature) {
        if (const std::optional<Sha256> hash = Sha256::fromHex(id))
            checkEvent(verifier, {*hash, bytes.toByteArray(), signature.toByteArray()});
        else
            m_damage.add("object.missing", id);
        ++m_report.events;
        cancelled = !m_progress.step(m_report.events, 0);
        return !cancelled;
    });
    return cancelled ? base::Progress::cancelledError() : visited;
}

void RecordCheck::checkEvent(EventVerifier& verifier, const StoredEvent& event)
{
    m_eventRows.push_back(event.id);
    auto verified = verifier.verified(event);
    if (verified) {
        m_objects[event.id].hashed = true;
        m_events.push_back(std::move(*verified));
        return;
    }
    const QByteArray& code = verified.error().code;
    if (Sha256::of(event.bytes) != event.id)
        return;   // the object is missing or changed, which the objects will tell
    m_damage.add(code == "record.signature" ? "event.signature"
                 : code == "record.newer"   ? "event.newer"
                 : code == "store.no-object" ? "object.missing"
                                             : "event.malformed",
                 event.id.hex());
}

/// One row an id: a second row that claims an id met before is hashed again.
void RecordCheck::checkObject(const QByteArray& id, QByteArrayView bytes)
{
    const std::optional<Sha256> claimed = Sha256::fromHex(id);
    Met* const met = claimed ? &m_objects[*claimed] : nullptr;
    const bool hashed = met && met->hashed && !met->there;
    if (!met || (!hashed && Sha256::of(bytes) != *claimed))
        return m_damage.add("object.changed", id);
    met->there = true;
    if (const auto wanted = m_labels.find(*claimed); wanted != m_labels.end())
        wanted->second = documentLabel(bytes);
}

Result<void> RecordCheck::checkObjects()
{
    bool cancelled = false;
    const Result<void> visited = m_store.visitObjects([&](const QByteArray& id, QByteArrayView bytes) {
        checkObject(id, bytes);
        ++m_report.objects;
        m_report.bytes += bytes.size();
        cancelled = !m_progress.step(m_report.objects + m_report.events, 0);
        return !cancelled;
    });
    return cancelled ? base::Progress::cancelledError() : visited;
}

void RecordCheck::checkState()
{
    const auto isGenesis = [](const review::VerifiedEvent& event) { return event.event().act == "genesis"; };
    if (std::count_if(m_events.begin(), m_events.end(), isGenesis) != 1)
        return m_damage.add("genesis.missing", {});
    const Sha256 workspace = std::find_if(m_events.begin(), m_events.end(), isGenesis)->id();
    m_report.workspace = workspace;
    m_record.emplace(workspace, std::move(m_events));
    for (const Sha256& event : m_record->state().waiting)
        m_damage.add("event.parent-missing", event.hex());
    for (const auto& [event, why] : m_record->state().withoutEffect) {
        const bool other = m_record->event(event).event().workspace != workspace;
        m_damage.add(other ? "event.other-workspace" : why == review::NoEffect::ActUnknown ? "event.newer" : "event.no-effect", event.hex());
    }
}

void RecordCheck::askForLabels()
{
    if (!m_record)
        return;
    for (const auto& [name, stream] : m_record->state().documents) {
        if (stream.events.empty())
            continue;
        m_documents.push_back({name, shownRevision(*m_record, name)});
        m_labels.emplace(m_documents.back().shown.revision->content, std::nullopt);
    }
}

bool RecordCheck::named(const Sha256& object)
{
    const auto found = m_objects.find(object);
    if (found == m_objects.end() || !found->second.there)
        return false;
    found->second.named = true;
    return true;
}

/// What an event's `file` is, by its act: it must be readable, and may name a further object.
void RecordCheck::checkParticulars(const review::Event& event)
{
    const Result<QByteArray> bytes = m_store.object(*event.file);
    if (!bytes)
        return;
    if (event.act == "key.bind") {
        const auto key = review::readBoundKey(*bytes);
        if (!key || key->key.hex() != event.from.toLatin1())
            m_damage.add("object.malformed", event.file->hex());
        else if (!named(key->certificate))
            m_damage.add("object.missing", key->certificate.hex());
    } else if ((event.act == "person.add" && !review::readPerson(*bytes)) || (event.act == "genesis" && !review::readPolicy(*bytes))) {
        m_damage.add("object.malformed", event.file->hex());
    } else if (event.act == "system.set") {
        const auto system = registry::readSystem(*bytes);
        if (!system || system->code != event.to)
            m_damage.add("object.malformed", event.file->hex());
    }
}

void RecordCheck::checkReferences()
{
    for (const Sha256& event : m_eventRows) {
        if (!named(event))
            m_damage.add("object.missing", event.hex());
    }
    if (!m_record)
        return;
    for (const auto& [id, verified] : m_record->events()) {
        const review::Event& event = verified.event();
        for (const auto& object : {event.revision, event.edition, event.file, event.reason}) {
            if (object && !named(*object))
                m_damage.add("object.missing", object->hex());
        }
        if (verified.revision() && !named(verified.revision()->content))
            m_damage.add("object.missing", verified.revision()->content.hex());
        if (event.file)
            checkParticulars(event);
    }
    for (const auto& [object, met] : m_objects) {
        if (met.there && !met.named)
            m_damage.add("object.unnamed", object.hex());
    }
}

} // namespace ungcuu::workspace
