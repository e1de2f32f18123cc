// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/compare_look.h"

#include "gui/parts/contrast.h"

#include <QCoreApplication>

namespace ungcuu::gui {

using diff::Compared;

QTextCharFormat changeFormat(Compared kind, const QPalette& palette)
{
    const bool dark = isDark(palette);
    QTextCharFormat format;
    const auto paint = [&](QRgb onLight, QRgb onDark) { format.setBackground(QColor(dark ? onDark : onLight)); };
    switch (kind) {
    case Compared::Kept: break;
    case Compared::Added:
        format.setFontUnderline(true);
        paint(0xffd7f0dc, 0xff1f4a2c);
        break;
    case Compared::Removed:
        format.setFontStrikeOut(true);
        paint(0xfff8dcdc, 0xff562828);
        break;
    case Compared::MovedAway:
    case Compared::MovedHere:
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        paint(0xffe0e7f7, 0xff2a3a5c);
        break;
    }
    return format;
}

QTextCharFormat linkFormat(const QPalette& palette, const QString& link)
{
    QTextCharFormat format;
    format.setAnchor(true);
    format.setAnchorHref(link);
    format.setForeground(palette.brush(QPalette::Link));
    format.setFontUnderline(true);
    return format;
}

QString moveWords(const models::ComparedWords& words)
{
    if (words.kind == Compared::MovedHere)
        return words.down ? QCoreApplication::translate("gui", "[chuyển từ trên xuống]") : QCoreApplication::translate("gui", "[chuyển từ dưới lên]");
    return words.down ? QCoreApplication::translate("gui", "[đã chuyển xuống dưới]") : QCoreApplication::translate("gui", "[đã chuyển lên trên]");
}

} // namespace ungcuu::gui
