// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "pdf/stamp.h"
#include "pdf/structure.h"

#include <QByteArray>
#include <QString>
#include <array>
#include <optional>

namespace ungcuu::pdf {

/// Where a signature goes: into a field that the document declares and that is still empty, or into a new field on a
/// page. An empty rectangle makes a signature without picture.
struct SignaturePlace {
    QByteArray field;   ///< "nguoi_ky", "co_quan"; empty for a new field
    int page = 0;       ///< index, for a new field
    Rect rect;          ///< for a new field
};

struct SignatureUpdate {
    SignaturePlace place;
    std::optional<Stamp> stamp;
    QString signerName;
    QString reason;
    base::UtcMs time = 0;            ///< written to /M
    qsizetype room = 12 * 1024;      ///< bytes kept for the CMS
};

/// A file with a signature whose bytes are still missing. What is to be signed is everything but the gap.
struct UnsignedFile {
    QByteArray bytes;
    base::Span gap;   ///< the hex string with its brackets

    std::array<QByteArrayView, 2> pieces() const;
    /// Writes the CMS; false where it is longer than the room.
    bool setSignature(QByteArrayView cms);
};

/// A field set aside for a signature, or anything else that may be signed in.
struct SignatureField {
    QByteArray name;
    bool filled = false;
    int page = -1;
    Rect rect;

    friend bool operator==(const SignatureField&, const SignatureField&) = default;
};

/// The signature fields of a document that can be signed, filled or not. Errors as `prepareSignature`.
base::Result<std::vector<SignatureField>> signatureFields(const QByteArray& file);

/// The size of a page in points. Error "pdf.no-page".
base::Result<Rect> pageBox(const QByteArray& file, int page);

/// Appends a signature field, or fills the declared one, in a new revision; the file's own bytes stay as they are.
/// Refused, because what a reader sees could change without breaking the signature ("shadow" documents): files that
/// are encrypted, damaged, have layers, scripts, actions, attached files, form fields other than signatures and the
/// texts `so` and `ngay`, streams in other files, or a later revision that no signature covers. Errors "pdf.…".
base::Result<UnsignedFile> prepareSignature(const QByteArray& file, const SignatureUpdate& update);

} // namespace ungcuu::pdf
