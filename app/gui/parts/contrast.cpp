// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/contrast.h"

#include <QPalette>

#include <algorithm>
#include <cmath>

namespace ungcuu::gui {

namespace {

constexpr qreal HighContrast = 19; ///< of letters and ground: grey windows and soft blacks have less
constexpr int Steps = 10;

qreal linear(qreal part)
{
    return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

qreal luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

int mixed(int ground, int tint, qreal share)
{
    return int(std::lround(ground + (tint - ground) * share));
}

} // namespace

qreal contrast(const QColor& one, const QColor& other)
{
    const auto [dark, bright] = std::minmax({luminance(one), luminance(other)}); // by value
    return (bright + 0.05) / (dark + 0.05);
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

bool isHighContrast(const QPalette& palette)
{
    return contrast(palette.color(QPalette::Active, QPalette::Text), palette.color(QPalette::Active, QPalette::Base)) >= HighContrast
        && contrast(palette.color(QPalette::Active, QPalette::WindowText), palette.color(QPalette::Active, QPalette::Window)) >= HighContrast;
}

qreal leastContrast(const QPalette& palette)
{
    return isHighContrast(palette) ? 7 : 4.5;
}

QColor tinted(const QColor& ground, const QColor& tint, qreal share)
{
    return {mixed(ground.red(), tint.red(), share), mixed(ground.green(), tint.green(), share), mixed(ground.blue(), tint.blue(), share)};
}

QColor lineBand(const QPalette& palette)
{
    const QColor base = palette.color(QPalette::Base);
    return tinted(base, palette.color(QPalette::Highlight), isDark(palette) ? 0.16 : 0.09);
}

QColor legible(const QColor& wanted, const QPalette& palette)
{
    const QColor ground = lineBand(palette);
    const qreal least = leastContrast(palette);
    for (int step = 0; step < Steps; ++step) {
        const QColor colour = tinted(wanted, palette.color(QPalette::Text), qreal(step) / Steps);
        if (contrast(colour, ground) >= least)
            return colour;
    }
    return palette.color(QPalette::Text);
}

} // namespace ungcuu::gui
