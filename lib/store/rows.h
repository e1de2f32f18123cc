// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "base/sha256.h"
#include "base/uuid.h"

#include <QByteArray>
#include <QString>

/// Rows as they stand in the tables. Projections are given to the store as values; it never computes one.
namespace ungcuu::store {

/// An event as stored. Nothing about it is checked but that `bytes` hash to `id`.
struct StoredEvent {
    base::Sha256 id;
    QByteArray bytes;
    QByteArray signature;

    friend bool operator==(const StoredEvent&, const StoredEvent&) = default;
};

/// A row of the record as it is stored, unchecked; the views live until the visitor returns. An object; an object that
/// is an event, with its signature; or an event alone, whose object is elsewhere or not there.
struct RecordRow {
    QByteArrayView id;
    std::optional<QByteArrayView> object;
    std::optional<QByteArrayView> signature;
};

/// Where an event stands, as the projection says.
struct EventPlace {
    base::Sha256 event;
    QByteArray stream;
    QByteArray act;
    base::Sha256 key;
    base::Uuid nonce;

    friend bool operator==(const EventPlace&, const EventPlace&) = default;
};

struct DocumentEntry {
    base::Uuid id;
    QString code;
    QString title;
    base::Sha256 revision;
    qint64 revisions = 0;
    qint64 heads = 0;
    base::Uuid author;
    base::UtcMs savedAt = 0;

    friend bool operator==(const DocumentEntry&, const DocumentEntry&) = default;
};

struct PersonEntry {
    base::Uuid id;
    QString name;

    friend bool operator==(const PersonEntry&, const PersonEntry&) = default;
};

struct SystemEntry {
    base::Uuid stream;
    QString code;
    QString name;
    qint64 level = 0;
    QString owner;
    QString operatingUnit;
    qint64 heads = 0;

    friend bool operator==(const SystemEntry&, const SystemEntry&) = default;
};

/// Which text of a document the search index holds.
struct IndexedText {
    base::Uuid document;
    base::Sha256 revision;

    friend bool operator==(const IndexedText&, const IndexedText&) = default;
};

/// What lists are sorted by: compared byte for byte, so that no database's idea of letters matters; numbers by their size.
QByteArray sortKey(const QString& code);
/// Whether `key` is that of a code in UTF-8, as it is made now or as it was until 2026-11-27 (numbers by their digits).
bool isSortKey(QByteArrayView key, QByteArrayView code);

} // namespace ungcuu::store
