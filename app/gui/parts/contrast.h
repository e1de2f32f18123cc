// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>

class QPalette;

namespace ungcuu::gui {

/// How far apart two opaque colours are, from 1 (the same) to 21 (black and white): WCAG 2.1, contrast ratio.
qreal contrast(const QColor& one, const QColor& other);

/// Light letters on dark ground.
bool isDark(const QPalette& palette);

/// Letters and ground as far apart as a screen has them: somebody cannot read less.
bool isHighContrast(const QPalette& palette);

/// What letters of these colours must have at least: 4.5 (WCAG 2.1, 1.4.3), under high contrast 7 (1.4.6).
qreal leastContrast(const QPalette& palette);

/// Of two colours this share of the second.
QColor tinted(const QColor& ground, const QColor& tint, qreal share);

/// The band behind the line of the caret: the ground on which letters of an editor have least contrast.
QColor lineBand(const QPalette& palette);

/// The wanted colour, or as near to it as is still legible in an editor of this palette.
QColor legible(const QColor& wanted, const QPalette& palette);

} // namespace ungcuu::gui
