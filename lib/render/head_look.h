// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "official/official_document.h"
#include "render/measured_block.h"
#include "render/typeface.h"

#include <QSize>
#include <QString>

/// The numbers of the head and of the signatures, for every form the document takes.
namespace ungcuu::render {

namespace head {
/// Left column of ô 2, 3, 5b; the rest is ô 1 and 4. Quốc hiệu at 12 pt needs 250 pt.
constexpr int leftShare = 42;
constexpr int leastLeftShare = 34;      ///< a place with a long name makes the left column narrower, down to this
constexpr int blankNumber = fromMm(15); ///< between "Số:" and "/", for a hand or a signing tool
constexpr int blankDay = fromMm(10);
constexpr int ruleGap = 350;            ///< between a line's foot and the rule under it
constexpr int rowGap = 600;             ///< above ô 3 and 4, above ô 5b, above ô 10b
constexpr int subjectInset = fromMm(2); ///< ô 5b, left and right
constexpr int bodyRuleShare = 42;       ///< the rule under a name: a third to a half of the line, in hundredths
constexpr int longTitleRuleShare = 34;  ///< under a title longer than half of the page
constexpr int urgencyHeight = fromMm(8);
constexpr int codeSide = fromMm(22);    ///< a telephone reads squares of half a millimetre at arm's length
constexpr int codeQuiet = 4;            ///< squares beside a code that stay free

/// The left column of this head: narrower where địa danh and date would not fit one line of the right one.
int leftWidth(const Typeface& typeface, const official::Header& header, int width);

/// The frames of mức độ khẩn (Phụ lục I, II.9.b), in mm.
inline int urgencyWidthMm(const QString& urgency)
{
    if (urgency.startsWith(QStringLiteral("THƯỢNG")))
        return 40;
    return urgency == QStringLiteral("KHẨN") ? 20 : 30;
}
} // namespace head

namespace signatures {
/// Between chức vụ and họ tên: signing tools ask for 30 mm, a seal is 36 mm across.
constexpr int signatureGap = fromMm(36);
constexpr QSize signatureSize(fromMm(50), fromMm(30)); ///< ô 7c
constexpr QSize sealSize(fromMm(36), fromMm(36));      ///< ô 8: covers a third of 7c, from the left
constexpr int leftShare = 45;
} // namespace signatures

} // namespace ungcuu::render
