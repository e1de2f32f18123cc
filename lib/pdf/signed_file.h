// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "pdf/file.h"

#include <QByteArray>
#include <QString>
#include <array>

namespace ungcuu::pdf {

/// A signature as it stands in a PDF, with what is wrong with its place and with everything that came after it.
/// Whether the signature itself holds is not known here: see sign::verifyPdf.
struct EmbeddedSignature {
    QByteArray field;                         ///< full name of the field
    QByteArray subFilter;                     ///< "ETSI.CAdES.detached", "adbe.pkcs7.detached" …
    QByteArray contents;                      ///< the bytes of /Contents, padding included
    std::array<base::Span, 2> signedBytes;    ///< of the file
    std::optional<base::UtcMs> claimedTime;   ///< /M: only what the signer says
    QString claimedName;                      ///< /Name: never shown as the signer
    QString reason;
    bool coversWholeFile = false;
    std::optional<base::Error> trouble;       ///< the first rule it breaks
};

/// One stream of the document security store.
struct ValidationItem {
    enum Kind : quint8 { Certificate, RevocationList, OcspResponse };
    Kind kind = Certificate;
    QByteArray bytes;
};

struct SignedFile {
    std::vector<EmbeddedSignature> signatures;   ///< in the order in which they were made
    std::vector<ValidationItem> validationItems;
    std::optional<base::Error> trouble;          ///< of the file as a whole: bytes after the last signature, a signature outside the form
};

/// Finds the signatures of a PDF and judges their places and the later revisions (rules 1–3, 5, 10–13, 15). An Error means
/// that the file has no one meaning and no signature in it can be believed.
base::Result<SignedFile> readSignedFile(const QByteArray& bytes, RuleSet rules = RuleSet::all());
/// The same of a file that was opened by these rules.
base::Result<SignedFile> readSignedFile(const File& file, RuleSet rules = RuleSet::all());

} // namespace ungcuu::pdf
