// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "pdf/signed_file.h"
#include "sign/trust_store.h"

#include <QByteArray>
#include <QStringList>
#include <optional>
#include <vector>

namespace ungcuu::sign {

/// EN 319 102-1, 5.1.3. In words: Hợp lệ · Chưa đủ căn cứ kết luận · Không hợp lệ.
enum class Indication : quint8 { TotalPassed, Indeterminate, TotalFailed };

QByteArray codeOf(Indication indication);   ///< "TOTAL-PASSED" …
QString wordsOf(Indication indication);

/// What is known of one signature. It never says that the signer was entitled to sign.
struct SignatureVerdict {
    Indication indication = Indication::TotalFailed;
    QByteArray reason;                        ///< sub-indication or the code of a broken rule; empty when passed
    QString words;                            ///< why, one plain sentence
    QByteArray field;
    std::optional<Certificate> signer;        ///< nothing where the signature itself does not hold
    QString anchorName;                       ///< the trusted authority, when passed
    std::optional<base::UtcMs> claimedTime;   ///< what the signer says; nothing proves it at this level
    base::UtcMs checkedAt = 0;
    bool coversWholeFile = false;
    qsizetype coveredBytes = 0;               ///< the signed revision is the file's first so many bytes
    QStringList notes;                        ///< what a reader should know besides, each a plain sentence
};

struct FileVerdict {
    Indication indication = Indication::TotalFailed;   ///< the worst of all signatures
    QByteArray reason;                                 ///< as above; "NO_SIGNATURE" where there is none
    QString words;
    std::vector<SignatureVerdict> signatures;          ///< in the order in which they were made
};

/// Judges a signed PDF by the strict rules (lib/README.md) at the moment `now`, offline. Bytes alone decide; whom to
/// trust is the caller's. Tests leave rules out to see that each of them matters.
FileVerdict verifyPdf(const QByteArray& pdf, const TrustStore& trust, base::UtcMs now,
                      pdf::RuleSet rules = pdf::RuleSet::all());

} // namespace ungcuu::sign
