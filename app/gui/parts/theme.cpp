// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/theme.h"

#include "gui/parts/contrast.h"
#include "gui/parts/roomy_style.h"

#include <QApplication>

namespace ungcuu::gui {

namespace {

struct Colours {
    QRgb window, base, alternate, text, button, mid, highlight, highlighted, link, faint;
};

constexpr Colours Light = {0xfff3f4f6, 0xffffffff, 0xfff0f1f4, 0xff1b1f24, 0xfffafafb, 0xffc9cdd3, 0xff1a5fb4, 0xffffffff, 0xff1a5fb4, 0xff5c6570};
constexpr Colours Dark = {0xff24272c, 0xff1b1d21, 0xff22252a, 0xffe6e8eb, 0xff31353c, 0xff15171a, 0xff2f6fbf, 0xffffffff, 0xff79c0ff, 0xffa3abb5};
constexpr Colours ContrastLight = {0xffffffff, 0xffffffff, 0xffffffff, 0xff000000, 0xffffffff, 0xffc0c0c0, 0xff00007f, 0xffffffff, 0xff0000a0, 0xff404040};
constexpr Colours ContrastDark = {0xff000000, 0xff000000, 0xff000000, 0xffffffff, 0xff000000, 0xff202020, 0xffffff00, 0xff000000, 0xff00ffff, 0xffc8c8c8};

/// Somebody chose these; only what desktops leave half transparent or to chance is made of them here.
Colours coloursOf(const QPalette& system)
{
    const auto of = [&](QPalette::ColorRole role) { return system.color(QPalette::Active, role).rgb(); };
    const QRgb mid = tinted(QColor(of(QPalette::Base)), QColor(of(QPalette::Text)), 0.15).rgb();
    const QRgb faint = tinted(QColor(of(QPalette::Text)), QColor(of(QPalette::Base)), 0.2).rgb();
    return {of(QPalette::Window), of(QPalette::Base), of(QPalette::Base), of(QPalette::Text), of(QPalette::Window), mid,
            of(QPalette::Highlight), of(QPalette::HighlightedText), legible(QColor(of(QPalette::Link)), system).rgb(), faint};
}

const Colours& coloursOf(Theme theme)
{
    switch (theme) {
    case Theme::Dark: return Dark;
    case Theme::ContrastLight: return ContrastLight;
    case Theme::ContrastDark: return ContrastDark;
    case Theme::System:
    case Theme::Light: break;
    }
    return Light;
}

QPalette paletteOf(const Colours& colours)
{
    QPalette palette(QColor(colours.button), QColor(colours.window));
    const std::pair<QPalette::ColorRole, QRgb> roles[] = {
        {QPalette::Window, colours.window}, {QPalette::WindowText, colours.text}, {QPalette::Base, colours.base},
        {QPalette::AlternateBase, colours.alternate}, {QPalette::Text, colours.text}, {QPalette::Button, colours.button},
        {QPalette::ButtonText, colours.text}, {QPalette::Mid, colours.mid}, {QPalette::Highlight, colours.highlight},
        {QPalette::HighlightedText, colours.highlighted}, {QPalette::Link, colours.link},
        {QPalette::PlaceholderText, colours.faint}, {QPalette::ToolTipBase, colours.button}, {QPalette::ToolTipText, colours.text},
    };
    for (const auto& [role, colour] : roles)
        palette.setColor(role, QColor(colour));
    for (const auto role : {QPalette::Text, QPalette::ButtonText, QPalette::WindowText})
        palette.setColor(QPalette::Disabled, role, QColor(colours.faint));
    palette.setColor(QPalette::Disabled, QPalette::Base, QColor(colours.window)); // a field that takes nothing is seen to be one
    return palette;
}

} // namespace

QPalette paletteOf(Theme theme, const QPalette& system)
{
    if (theme != Theme::System)
        return paletteOf(coloursOf(theme));
    if (isHighContrast(system))
        return paletteOf(coloursOf(system));
    return paletteOf(system.color(QPalette::Window).lightness() < 128 ? Dark : Light);
}

void applyTheme(Theme theme)
{
    static const QPalette system = QApplication::palette(); // before it was ours
    QApplication::setStyle(new RoomyStyle);
    QApplication::setPalette(paletteOf(theme, system));
}

} // namespace ungcuu::gui
