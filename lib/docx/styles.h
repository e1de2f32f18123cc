// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "official/official_document.h"
#include "render/look.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace ungcuu::docx {

/// Paragraphs that no official::Style names: the head, the signatures, the margins, cells of tables.
enum class Extra : quint8 {
    HeadPlain,    ///< ô 2, superior body: 12 pt, single, centred
    HeadBold,     ///< ô 2, issuing body, and quốc hiệu
    Motto,        ///< tiêu ngữ: 13 pt bold
    Number,       ///< ô 3
    PlaceDate,    ///< ô 4
    LetterSubject, ///< ô 5b
    Urgency,      ///< ô 10b
    Title,        ///< ô 5a, an annex's label and title
    TitleNote,    ///< "(Kèm theo …)"
    Addressee,    ///< ô 9a
    Rule,         ///< carries the ruled line under a name
    Signature,    ///< ô 7a, 7b
    RecipientsLabel,
    Recipient,    ///< ô 9b
    Drafter,      ///< ô 12
    Cell,
    HeaderCell,
    Circulation,  ///< ô 11
    PageNumber,
    Foot,         ///< ô 13
    Gap,          ///< an empty line that parts two tables or ends a section
    Count_,
};

/// The id of a style set in these sizes: "NDBody", on a duty card of 11.5 pt "NDBody-1150".
QString styleId(official::Style style, const render::Sizes& sizes);
QString styleId(Extra extra, const render::Sizes& sizes);
/// What stands for what nothing answered.
inline constexpr char unresolvedStyle[] = "NDUnresolved";

/// word/styles.xml: Times New Roman and the numbers of NĐ 30/2020, Phụ lục I, once for each of `sizes`, the first of
/// which is that of running text.
QByteArray stylesXml(const std::vector<render::Sizes>& sizes);

} // namespace ungcuu::docx
