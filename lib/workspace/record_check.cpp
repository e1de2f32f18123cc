// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/record_check.h"

#include "registry/comparison_record.h"
#include "registry/profile_record.h"
#include "registry/system_record.h"
#include "review/edition.h"
#include "review/particulars.h"
#include "workspace/named_objects.h"
#include "workspace/projection.h"

namespace ungcuu::workspace {

using base::Result;
using base::Sha256;
using store::StoredEvent;

namespace {

/// Bytes of a row that are not copied, for as long as the row stands.
QByteArray looked(QByteArrayView bytes)
{
    return QByteArray::fromRawData(bytes.data(), bytes.size());
}

} // namespace

Result<void> RecordCheck::run()
{
    if (const Result<void> done = checkRows(); !done)
        return done;
    checkState();
    listDocuments();
    checkReferences();
    return {};
}

Result<void> RecordCheck::checkRows()
{
    EventVerifier verifier([&](const Sha256& id) { return objectOf(id); });
    bool cancelled = false;
    const Result<void> visited = m_store.visitRecord([&](const store::RecordRow& row) {
        checkRow(verifier, row);
        cancelled = !m_progress.step(m_report.objects + m_report.events, 0);
        return !cancelled;
    });
    return cancelled ? base::Progress::cancelledError() : visited;
}

void RecordCheck::checkRow(EventVerifier& verifier, const store::RecordRow& row)
{
    m_report.objects += row.object ? 1 : 0;
    m_report.bytes += row.object ? row.object->size() : 0;
    m_report.events += row.signature ? 1 : 0;
    const std::optional<Sha256> id = Sha256::fromHex(row.id);
    if (!id && row.signature)
        m_damage.add("object.missing", row.id.toByteArray());
    if (!id && row.object)
        m_damage.add("object.changed", row.id.toByteArray());
    if (!id)
        return;
    const bool verified = row.signature && checkEvent(verifier, *id, row);
    if (row.object && !verified)
        checkObject(*id, *row.object, !row.signature);
}

/// Whether an event verified, and with it that the bytes in the row are those of the id.
bool RecordCheck::checkEvent(EventVerifier& verifier, const Sha256& id, const store::RecordRow& row)
{
    m_named.push_back(id);
    const Result<QByteArray> bytes = row.object ? Result<QByteArray>(looked(*row.object)) : m_store.object(id);
    if (!bytes)
        return false;   // missing or changed, which the objects tell
    auto verified = verifier.verified({id, *bytes, looked(*row.signature)});
    if (verified) {
        takeLabel(*verified);
        m_events.push_back(std::move(*verified));
        if (row.object)
            m_there.push_back(id);
        return true;
    }
    const QByteArray& code = verified.error().code;
    if (Sha256::of(*bytes) == id)
        m_damage.add(code == "record.signature" ? "event.signature"
                     : code == "record.newer"   ? "event.newer"
                     : code == "store.no-object" ? "object.missing"
                                                 : "event.malformed",
                     id.hex());
    return false;
}

void RecordCheck::checkObject(const Sha256& id, QByteArrayView bytes, bool named)
{
    if (Sha256::of(bytes) != id)
        return m_damage.add("object.changed", id.hex());
    m_there.push_back(id);
    if (named)
        m_recent.add(id, bytes);
}

Result<QByteArray> RecordCheck::objectOf(const Sha256& id)
{
    const QByteArray* const recent = m_recent.find(id);
    return recent ? Result<QByteArray>(*recent) : m_store.object(id);
}

/// While the content that the event names is at hand.
void RecordCheck::takeLabel(const review::VerifiedEvent& event)
{
    const QByteArray* const content = event.revision() ? m_recent.find(event.revision()->content) : nullptr;
    if (content)
        m_labels.push_back({event.revision()->content, documentLabel(*content)});
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

void RecordCheck::listDocuments()
{
    if (!m_record)
        return;
    std::sort(m_labels.begin(), m_labels.end(), [](const Labelled& one, const Labelled& other) { return one.content < other.content; });
    for (const auto& [name, stream] : m_record->state().documents) {
        if (stream.events.empty())
            continue;
        if (isDestroyed(*m_record, stream))
            continue;
        const Shown shown = shownRevision(*m_record, stream);
        m_documents.push_back({&stream, shown, labelOf(*shown.revision)});
    }
}

std::optional<DocumentLabel> RecordCheck::labelOf(const review::Revision& revision) const
{
    const auto found = std::lower_bound(m_labels.begin(), m_labels.end(), revision.content,
                                        [](const Labelled& one, const Sha256& content) { return one.content < content; });
    if (found != m_labels.end() && found->content == revision.content)
        return found->label;
    const Result<QByteArray> content = m_store.object(revision.content);
    return content ? std::optional(documentLabel(*content)) : std::nullopt;
}

/// What an event's `file` is, by its act: it must be readable.
void RecordCheck::checkParticulars(const review::Event& event)
{
    const Result<QByteArray> bytes = m_store.object(*event.file);
    if (!bytes)
        return;
    if (event.act == "key.bind") {
        const auto key = review::readBoundKey(*bytes);
        if (!key || key->key.hex() != event.from.toLatin1())
            m_damage.add("object.malformed", event.file->hex());
    } else if ((event.act == "person.add" && !review::readPerson(*bytes)) || (event.act == "genesis" && !review::readPolicy(*bytes))) {
        m_damage.add("object.malformed", event.file->hex());
    } else if (event.act == "system.set") {
        const auto system = registry::readSystem(*bytes);
        if (!system || system->code != event.to)
            m_damage.add("object.malformed", event.file->hex());
    } else if (event.act == "profile.set") {
        if (!registry::readProfileEntry(*bytes))
            m_damage.add("object.malformed", event.file->hex());
    } else if (event.act == "law.compared") {
        const auto comparison = registry::readComparison(*bytes);
        if (!comparison || registry::comparisonKey(*comparison) != event.to)
            m_damage.add("object.malformed", event.file->hex());
    }
}

void RecordCheck::checkForms()
{
    for (const auto& [id, verified] : m_record->events()) {
        const review::Event& event = verified.event();
        if (event.act == "destroyed") {
            const Result<QByteArray> reason = m_store.object(*event.reason);
            if (reason && !review::readReason(*reason))
                m_damage.add("object.malformed", event.reason->hex());
        } else if (event.file) {
            checkParticulars(event);
        }
    }
}

/// What is named must be there, and what is there must be named; what was destroyed is not there unless something else
/// names it.
void RecordCheck::checkReferences()
{
    NamedObjects objects;
    if (m_record) {
        checkForms();
        objects = namedObjects(*m_record, m_store);
        m_named.insert(m_named.end(), objects.named.begin(), objects.named.end());
    }
    for (std::vector<Sha256>* const list : {&m_named, &m_there}) {
        std::sort(list->begin(), list->end());
        list->erase(std::unique(list->begin(), list->end()), list->end());
    }
    const auto tell = [&](const char* code, const std::vector<Sha256>& those, const std::vector<Sha256>& without) {
        std::vector<Sha256> alone;
        std::set_difference(those.begin(), those.end(), without.begin(), without.end(), std::back_inserter(alone));
        for (const Sha256& object : alone)
            m_damage.add(code, object.hex());
    };
    tell("object.missing", m_named, m_there);
    if (!m_record)
        return;
    std::vector<Sha256> known;
    std::set_union(m_named.begin(), m_named.end(), objects.destroyed.begin(), objects.destroyed.end(), std::back_inserter(known));
    tell("object.unnamed", m_there, known);
    checkDestroyed(objects.destroyed);
}

void RecordCheck::checkDestroyed(const std::vector<Sha256>& destroyed)
{
    for (const Sha256& object : destroyed) {
        if (std::binary_search(m_there.begin(), m_there.end(), object) && !std::binary_search(m_named.begin(), m_named.end(), object))
            m_damage.add("object.still-there", object.hex());
    }
    for (const auto& [name, stream] : m_record->state().documents) {
        for (const Destruction& each : destructionsOf(*m_record, m_store, stream)) {
            if (!std::binary_search(m_there.begin(), m_there.end(), each.object))
                m_report.destroyed.push_back(each);
        }
    }
}

} // namespace ungcuu::workspace
