// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "review/fields.h"

#include <QString>
#include <array>

namespace ungcuu::review {

/// One signed act. `person`, `role` and `key` are those of whoever acts; `from`, `to`, `revision`, `edition` and `file`
/// are what the act is about, by the table of acts in event.cpp. No clock orders events: `parents` do.
struct Event {
    QByteArray act;
    std::optional<base::Sha256> workspace;   ///< hash of the genesis; nothing in the genesis itself
    QByteArray stream;                       ///< workspace id (hex) or a document's or system's uuid; "" in the genesis
    Hashes parents;                          ///< every head of the stream that the signer had seen, ascending
    Hashes members;                          ///< heads of the workspace's stream that the signer had seen, ascending
    QString from;
    QString to;
    std::optional<base::Sha256> revision;
    std::optional<base::Sha256> edition;
    std::optional<base::Sha256> file;
    std::optional<base::Sha256> reason;
    base::Uuid person;
    QByteArray role;
    base::Sha256 key;                        ///< SHA-256 of the SubjectPublicKeyInfo that signs
    base::UtcMs time = 0;                    ///< claimed
    base::Uuid nonce;                        ///< names the act: the same act is never recorded twice

    friend bool operator==(const Event&, const Event&) = default;
};

/// The canonical bytes; their SHA-256 is the event's id.
QByteArray encoded(const Event& event);
/// Refuses what is not canonical, does not fit the table of acts, or is of a later version ("record.newer").
base::Result<Event> readEvent(QByteArrayView bytes);

/// What a signature of an event covers: "ungcuu-event/1\n" and its bytes, as a detached CAdES.
QByteArray signedContent(QByteArrayView eventBytes);
/// The same in pieces one after the other, nothing copied.
std::array<QByteArrayView, 2> signedPieces(QByteArrayView eventBytes);

/// Whether this program knows what the act means (and not only how it is written).
bool understood(QByteArrayView act);

} // namespace ungcuu::review
