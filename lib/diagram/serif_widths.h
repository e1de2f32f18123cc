// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

namespace ungcuu::diagram {

/// How wide a text is in Times New Roman, and in Liberation Serif, which has the same widths; in 1/100 pt for a size in
/// 1/100 pt, without kerning. A table instead of a font: what is approved must not depend on the machine it was drawn
/// on, and this module knows no fonts. Letters with marks are as wide as without, but for ơ and ư.
int serifWidth(QStringView text, int size);

/// The text in lines no wider than `width`, broken at spaces (a longer word is cut); what does not fit in `most` lines
/// ends in "…". At least one line.
QStringList serifLines(const QString& text, int size, int width, int most);

} // namespace ungcuu::diagram
