// SPDX-License-Identifier: GPL-3.0-or-later
// A stored event, canonical JSON (base/json.h), every key always there; what an act does not use is "":
//   v          1
//   workspace  hash of the genesis event; "" in the genesis
//   stream     the workspace's hash | uuid of a document | uuid of a system | one of own_streams.h; "" in the genesis
//   parents    [hash …] ascending
//   members    [hash …] ascending; [] in the workspace's own stream, where `parents` says it
//   act        a word of the table below
//   from, to   text, by the act
//   revision, edition, file, reason   hash or ""
//   person     uuid of who acts      role   text      key   hash of the SubjectPublicKeyInfo that signs
//   time       UTC ms, claimed       nonce  uuid
//
// The acts, and which of from f, to t, revision r, edition e, file p (particulars), reason w they use (capital: must):
#include "review/event.h"

#include <string_view>

namespace ungcuu::review {

using base::Json;

namespace {

struct ActRule {
    std::string_view act;
    std::string_view uses;
    bool understood;
};

constexpr ActRule rules[] = {
    {"genesis", "P", true},            // P policy
    {"person.add", "TP", true},        // T person, P person
    {"key.bind", "FTP", true},         // F key, T person, P key
    {"key.replace", "FTPw", false},    // F old key, T person, P new key
    {"key.revoke", "FTpw", false},     // F key, T person, p last good heads
    {"role.grant", "FTw", false},      // F role, T person
    {"role.withdraw", "FTw", false},   // F role, T person
    {"policy.set", "P", false},        // P policy
    {"book.set", "TP", false},         // T number book
    {"backup.accept", "Pw", false},    // P heads taken up again
    {"destroyed", "PW", true},         // P the content whose bytes were removed, in the stream of its document
    {"save", "Rt", true},              // one parent at most; t what a text without mã is listed under
    {"merge", "Rt", true},             // two parents or more
    {"system.set", "TP", true},        // T code, P system
    {"system.retire", "Tw", true},     // T code
    {"profile.set", "TP", true},       // T uuid of the entry, P entry; in the stream of its own (own_streams.h)
    {"profile.remove", "Tw", true},    // T uuid of an entry that never should have been
    {"law.compared", "TP", true},      // T pack/rule, P comparison; in the stream of its own
    {"law.reopened", "Tw", true},      // T pack/rule that has to be compared again
    {"trinh", "FTRE", false},          // F, T state of processing before and after, in this and the next ones
    {"y-kien", "RP", false},           // P the comment
    {"tra-lai", "FTREW", false},
    {"ky", "FTREp", false},            // p the signed file, in this and the next ones
    {"ky-kem-sua", "FTREp", false},
    {"cap-so", "FTREP", false},        // P number, date, book
    {"tu-choi-cap-so", "FTREW", false},
    {"dong-dau", "FTREp", false},
    {"ky-so-co-quan", "FTREp", false},
    {"phat-hanh", "FTREp", false},
    {"dung-xu-ly", "FTW", false},
    {"dinh-chinh", "FTREpw", false},
    {"sua-doi", "FTREpw", false},
    {"thay-the", "FTREpw", false},
    {"bai-bo", "FTREpw", false},
    {"thu-hoi", "FTREpw", false},
    {"sao-y", "Ep", false},
    {"trich-sao", "Ep", false},
    {"luu", "FTEp", false},
};

const ActRule* ruleOf(QByteArrayView act)
{
    const auto* const found = std::find_if(std::begin(rules), std::end(rules), [&](const ActRule& rule) {
        return rule.act == std::string_view(act.data(), size_t(act.size()));
    });
    return found == std::end(rules) ? nullptr : found;
}

/// A capital letter of the rule wants the field, a small one allows it, none forbids it.
bool fits(std::string_view uses, char letter, bool filled)
{
    const bool must = uses.find(char(letter - 'a' + 'A')) != std::string_view::npos;
    const bool may = uses.find(letter) != std::string_view::npos;
    return must ? filled : (may || !filled);
}

bool fitsRule(const Event& event, std::string_view uses)
{
    return fits(uses, 'f', !event.from.isEmpty()) && fits(uses, 't', !event.to.isEmpty())
        && fits(uses, 'r', event.revision.has_value()) && fits(uses, 'e', event.edition.has_value())
        && fits(uses, 'p', event.file.has_value()) && fits(uses, 'w', event.reason.has_value());
}

bool actWord(const QByteArray& act)
{
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || c == '-' || c == '.'; };
    return !act.isEmpty() && act.size() <= 32 && std::all_of(act.begin(), act.end(), letter);
}

/// The place of an event: a genesis stands nowhere, everything else in a stream of a workspace.
bool placed(const Event& event)
{
    if (event.act == "genesis")
        return !event.workspace && event.stream.isEmpty() && event.parents.empty() && event.members.empty();
    if (!event.workspace)
        return false;
    if (event.stream == event.workspace->hex())
        return event.members.empty() && !event.parents.empty();
    return base::Uuid::fromText(event.stream) && !event.members.empty();
}

bool wellFormed(const Event& event)
{
    const ActRule* const rule = ruleOf(event.act);
    return actWord(event.act) && placed(event) && (!rule || fitsRule(event, rule->uses));
}

Event readFields(Fields& fields)
{
    Event event;
    event.act = fields.text("act", 32);
    event.workspace = fields.optionalHash("workspace");
    event.stream = fields.text("stream", 64);
    event.parents = fields.sortedHashes("parents");
    event.members = fields.sortedHashes("members");
    event.from = fields.words("from");
    event.to = fields.words("to");
    event.revision = fields.optionalHash("revision");
    event.edition = fields.optionalHash("edition");
    event.file = fields.optionalHash("file");
    event.reason = fields.optionalHash("reason");
    event.person = fields.uuid("person");
    event.role = fields.text("role", 64);
    event.key = fields.hash("key");
    event.time = fields.integer("time");
    event.nonce = fields.uuid("nonce");
    return event;
}

} // namespace

QByteArray encoded(const Event& event)
{
    return base::canonicalJson(Json::Object{
        {"v", Json(qint64(1))},
        {"workspace", hashField(event.workspace)},
        {"stream", textField(event.stream)},
        {"parents", hashesField(event.parents)},
        {"members", hashesField(event.members)},
        {"act", textField(event.act)},
        {"from", Json(event.from)},
        {"to", Json(event.to)},
        {"revision", hashField(event.revision)},
        {"edition", hashField(event.edition)},
        {"file", hashField(event.file)},
        {"reason", hashField(event.reason)},
        {"person", textField(event.person.text())},
        {"role", textField(event.role)},
        {"key", hashField(event.key)},
        {"time", Json(event.time)},
        {"nonce", textField(event.nonce.text())},
    });
}

base::Result<Event> readEvent(QByteArrayView bytes)
{
    Fields fields(bytes);
    if (fields.integer("v") > 1)
        return base::Error{"record.newer", malformed("event").message};
    Event event = readFields(fields);
    if (!fields.complete() || !wellFormed(event))
        return malformed("event");
    return event;
}

std::array<QByteArrayView, 2> signedPieces(QByteArrayView eventBytes)
{
    return {QByteArrayView("ungcuu-event/1\n"), eventBytes};
}

QByteArray signedContent(QByteArrayView eventBytes)
{
    const auto [head, bytes] = signedPieces(eventBytes);
    return head.toByteArray().append(bytes);
}

bool understood(QByteArrayView act)
{
    const ActRule* const rule = ruleOf(act);
    return rule && rule->understood;
}

} // namespace ungcuu::review
