// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QProxyStyle>

namespace ungcuu::gui {

/// Fusion with room: its words touch the edges of a button as soon as they are longer than «OK», and rows of a list stand
/// as close as lines of a text. Its outlines of boxes and lines, and the grid of a table, are darker than the window, which a
/// dark one hides: they are drawn lighter there. Under high contrast nothing is told apart by its shade: what can be pressed,
/// chosen or typed in has a line round it, in the colour of the choice where it has the focus or is on, and panels have one
/// between them.
class RoomyStyle : public QProxyStyle
{
public:
    RoomyStyle();

    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returned) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
};

} // namespace ungcuu::gui
