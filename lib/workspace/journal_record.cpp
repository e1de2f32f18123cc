// SPDX-License-Identifier: GPL-3.0-or-later
// A journal of typing:
//   journal = "ungcuu-journal/1" LF subject base *edit
//   record  = length crc payload           length: of the payload, 4 bytes; crc: CRC-32 of the payload, 4 bytes
//   subject = record whose payload is canonical JSON: {"workspace": hash, "document": uuid or "", "seen": [hash …]
//             ascending, "name": text}
//   base    = record whose payload is the text the journal began with
//   edit    = record whose payload is offset (8 bytes), removed (8 bytes), inserted bytes
// Numbers are little-endian. A record that is cut short, fails its CRC or reaches outside the text ends the journal.
#include "workspace/journal_record.h"

#include "base/crc32.h"
#include "review/fields.h"

#include <QtEndian>

namespace ungcuu::workspace::journal {
namespace {

constexpr QByteArrayView firstLine = "ungcuu-journal/1\n";
constexpr qsizetype largestRecord = 64 << 20;

template <class Number> QByteArray number(Number value)
{
    QByteArray bytes(qsizetype(sizeof value), Qt::Uninitialized);
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray record(QByteArrayView payload)
{
    QByteArray bytes = number(quint32(payload.size()));
    bytes += number(base::crc32(payload));
    bytes.append(payload);
    return bytes;
}

/// Takes the next whole record off the front of `bytes`.
std::optional<QByteArrayView> next(QByteArrayView& bytes)
{
    if (bytes.size() < 8)
        return {};
    const qsizetype length = qsizetype(qFromLittleEndian<quint32>(bytes.data()));
    if (length > largestRecord || bytes.size() - 8 < length)
        return {};
    const QByteArrayView payload = bytes.sliced(8, length);
    if (base::crc32(payload) != qFromLittleEndian<quint32>(bytes.data() + 4))
        return {};
    bytes = bytes.sliced(8 + length);
    return payload;
}

QByteArray encoded(const JournalSubject& subject)
{
    return base::canonicalJson(base::Json::Object{
        {"workspace", review::hashField(subject.workspace)},
        {"document", review::textField(subject.document.none() ? QByteArray() : subject.document.text())},
        {"seen", review::hashesField(subject.seenEvents)},
        {"name", base::Json(subject.name)},
    });
}

std::optional<JournalSubject> subject(QByteArrayView bytes)
{
    review::Fields fields(bytes);
    JournalSubject subject;
    subject.workspace = fields.hash("workspace");
    const QByteArray document = fields.text("document");
    subject.document = base::Uuid::fromText(document).value_or(base::Uuid());
    subject.seenEvents = fields.sortedHashes("seen");
    subject.name = fields.words("name");
    fields.require(document.isEmpty() == subject.document.none());
    return fields.complete() ? std::optional(subject) : std::nullopt;
}

/// Takes the first line and the subject off the front.
std::optional<JournalSubject> takenSubject(QByteArrayView& bytes)
{
    if (!bytes.startsWith(firstLine))
        return {};
    bytes = bytes.sliced(firstLine.size());
    const auto about = next(bytes);
    return about ? subject(*about) : std::nullopt;
}

bool apply(QByteArray& text, QByteArrayView payload)
{
    if (payload.size() < 16)
        return false;
    const quint64 offset = qFromLittleEndian<quint64>(payload.data());
    const quint64 removed = qFromLittleEndian<quint64>(payload.data() + 8);
    const auto size = quint64(text.size());
    if (offset > size || removed > size - offset)
        return false;
    text.replace(qsizetype(offset), qsizetype(removed), payload.sliced(16).toByteArray());
    return true;
}

} // namespace

QByteArray start(const JournalSubject& subject, const QByteArray& base)
{
    QByteArray bytes = firstLine.toByteArray();
    bytes += record(encoded(subject));
    bytes += record(base);
    return bytes;
}

QByteArray edit(QByteArrayView before, QByteArrayView after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    const auto differs = std::mismatch(before.begin(), before.begin() + shorter, after.begin());
    const qsizetype same = differs.first - before.begin();
    qsizetype tail = 0;
    while (tail < shorter - same && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    QByteArray payload = number(quint64(same));
    payload += number(quint64(before.size() - same - tail));
    payload.append(after.sliced(same, after.size() - same - tail));
    return record(payload);
}

std::optional<JournalSubject> subjectOf(QByteArrayView bytes)
{
    return takenSubject(bytes);
}

std::optional<Content> read(QByteArrayView bytes)
{
    const auto named = takenSubject(bytes);
    const auto base = named ? next(bytes) : std::nullopt;
    if (!base)
        return {};
    Content content{*named, base->toByteArray(), base->toByteArray()};
    while (const auto payload = next(bytes)) {
        if (!apply(content.text, *payload))
            break;
    }
    return content;
}

} // namespace ungcuu::workspace::journal
