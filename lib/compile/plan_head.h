// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "compile/wording.h"
#include "model/front.h"

namespace ungcuu::compile {

/// What the front of a plan says of the document around its body: ô 1 to 5, 7, 9 to 13.
struct PlanHead {
    official::Header header;
    QStringList addressees;
    QStringList recipients;
    std::vector<official::SignatureBlock> signatures;
    std::vector<official::Paragraph> authority;   ///< the line above căn cứ; at most one
    QString kind;            ///< "Phương án", as running text writes it; "Công văn" too
    QString bodyName;        ///< the issuing body as running text writes it, where the front or *Hồ sơ cơ quan* says so
    QString bodyCapitals;    ///< as its head writes it; empty where the front has none
    QString circulation;
    QString urgency;
    QString drafter;
    QStringList address;
    QStringList attached;    ///< codes of văn bản ban hành kèm theo
    bool internal = false;   ///< a paper of the office: no Quốc hiệu, no number (law::Kind::isInternal)
    QString issuedBy;        ///< code of the Quyết định this comes with
    QStringList filled;      ///< keys the front lacks and *Hồ sơ cơ quan* answered
};

/// Reads the front and answers what stands in its braces. What the front lacks is taken from *Hồ sơ cơ quan* as it is valid on
/// the document's date (without one: today); what is typed is compared with it. What the decree requires and neither has is
/// unresolved.
PlanHead planHead(Wording& wording, const model::Front& front);

/// The issuing body as running text writes it: as the front says, else as `wording`'s text does somewhere. Empty where
/// the front has none. It may read all of the text.
QString bodyName(const PlanHead& head, const Wording& wording);

/// The codes of "hệ thống", one or several.
QStringList systemsOf(const model::Front& front);

} // namespace ungcuu::compile
