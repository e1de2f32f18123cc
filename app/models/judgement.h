// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "base/result.h"
#include "sign/pdf_verification.h"

#include <QStringList>

namespace ungcuu::models {

/// A file to judge, and whom to trust: certificates and revocation lists that a person of this account chose.
struct JudgementRequest {
    QString path;
    QStringList anchors;
    QStringList lists;
    base::UtcMs now = 0;
};

/// One line of what is known: what it is about, and what holds. Both are plain text.
struct JudgementLine {
    QString about;
    QString words;

    friend bool operator==(const JudgementLine&, const JudgementLine&) = default;
};

struct JudgedSignature {
    sign::Indication indication = sign::Indication::TotalFailed;
    QString title;                      ///< "Chữ ký 1: Hợp lệ"
    std::vector<JudgementLine> lines;
};

/// The verdict on a file in words.
struct Judgement {
    sign::Indication indication = sign::Indication::TotalFailed;
    QString path;
    QString words;                      ///< one sentence: the verdict, and why
    std::vector<JudgedSignature> signatures;
};

/// Any thread. Error where the file or a chosen certificate cannot be read.
base::Result<Judgement> judged(const JudgementRequest& request);

} // namespace ungcuu::models
