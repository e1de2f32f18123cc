// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "review/fields.h"

#include <QString>

namespace ungcuu::review {

/// What *Trình ký* freezes: everything that decided how the official document came out, and what came out.
struct Edition {
    struct Annex {
        base::Uuid document;
        base::Sha256 revision;
        friend bool operator==(const Annex&, const Annex&) = default;
    };
    struct Answer {
        QString question;
        QString answer;
        friend bool operator==(const Answer&, const Answer&) = default;
    };

    base::Uuid document;
    base::Sha256 revision;
    std::vector<Annex> annexes;    ///< in the order of the paper
    std::vector<Answer> answers;   ///< in the order first asked
    QString lawPack;
    QString lawVersion;
    QString form;                  ///< page settings: plain | trinh-ky | cong-khai | the-truc
    QString system;                ///< code, where it was made for one
    QString face;                  ///< the font family embedded
    base::Sha256 official;         ///< canonical bytes of the official document
    base::Sha256 pdf;              ///< the PDF file

    friend bool operator==(const Edition&, const Edition&) = default;
};

QByteArray encoded(const Edition& edition);
base::Result<Edition> readEdition(QByteArrayView bytes);

} // namespace ungcuu::review
