// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "pdf/signature_update.h"
#include "sign/pdf_verification.h"
#include "sign/signing_key.h"
#include "support/pki.h"

/// Papers and people for the tests of signatures.
namespace ungcuu::sign::samples {

/// A Monday at noon, in milliseconds; all certificates are valid around it.
inline constexpr base::UtcMs noon = 1'795'000'000'000;
inline constexpr base::UtcMs year = qint64(365) * 24 * 3600 * 1000;
inline constexpr testing::Period around{noon - year, noon + year};

/// A root, an issuing authority below it, people and their revocation lists.
struct Authority {
    Authority();

    testing::Holder root;
    testing::Holder issuing;
    testing::Holder leader;    ///< RSA 2048
    testing::Holder clerk;     ///< P-256
    testing::Holder revoked;
    testing::Holder expired;

    SigningKey keyOf(const testing::Holder& holder) const;
    QByteArray lists() const;
    /// The root with fresh lists.
    TrustStore trust() const;
};

/// Made once for the program.
const Authority& authority();

/// A two-page PDF/A-1b with words at the top of page 1 and the declared fields so, ngay, nguoi_ky and co_quan.
QByteArray paper();
/// The same words, no declared fields, as QPdfWriter leaves it: indirect lengths, no form.
QByteArray bareFile();
/// `bareFile` rewritten by libqpdf with object streams and a cross-reference stream.
QByteArray streamedFile();

/// A request for the declared field, or for a new one where it is empty.
pdf::SignatureUpdate update(const QByteArray& field = "nguoi_ky", base::UtcMs time = noon);

/// Signed by the leader in `nguoi_ky`.
QByteArray signedOnce(const QByteArray& file = paper());
/// Then by the clerk in `co_quan`.
QByteArray signedTwice();

} // namespace ungcuu::sign::samples
