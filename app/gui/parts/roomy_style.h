// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QProxyStyle>

namespace ungcuu::gui {

/// Fusion with room: its words touch the edges of a button as soon as they are longer than «OK», and rows of a list stand
/// as close as lines of a text. Its outlines of boxes and lines, and the grid of a table, are darker than the window, which a
/// dark one hides: they are drawn lighter there.
class RoomyStyle : public QProxyStyle
{
public:
    RoomyStyle();

    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returned) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
};

} // namespace ungcuu::gui
