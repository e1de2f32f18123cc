// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/theme.h"

#include "gui/parts/roomy_style.h"

#include <QApplication>
#include <QPalette>

namespace ungcuu::gui {

namespace {

struct Colours {
    QRgb window, base, alternate, text, button, mid, highlight, highlighted, link, faint;
};

constexpr Colours Light = {0xfff3f4f6, 0xffffffff, 0xfff0f1f4, 0xff1b1f24, 0xfffafafb, 0xffc9cdd3, 0xff1a5fb4, 0xffffffff, 0xff1a5fb4, 0xff5c6570};
constexpr Colours Dark = {0xff24272c, 0xff1b1d21, 0xff22252a, 0xffe6e8eb, 0xff31353c, 0xff15171a, 0xff2f6fbf, 0xffffffff, 0xff79c0ff, 0xffa3abb5};

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

void applyTheme(Theme theme)
{
    static const bool systemIsDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    const bool dark = theme == Theme::System ? systemIsDark : theme == Theme::Dark;
    QApplication::setStyle(new RoomyStyle);
    QApplication::setPalette(paletteOf(dark ? Dark : Light));
}

} // namespace ungcuu::gui
