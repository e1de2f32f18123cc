// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/roomy_style.h"

#include "gui/parts/contrast.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace ungcuu::gui {

namespace {

constexpr int BesideWords = 14; ///< both sides of a button's words together
constexpr int BetweenRows = 4;
constexpr int DarkBelow = 128;

bool hasOutline(QStyle::PrimitiveElement element)
{
    return element == QStyle::PE_IndicatorCheckBox || element == QStyle::PE_IndicatorRadioButton || element == QStyle::PE_FrameLineEdit;
}

/// What else has a line round it under high contrast.
bool standsOut(QStyle::PrimitiveElement element, const QStyleOption& option)
{
    return element == QStyle::PE_PanelButtonCommand || element == QStyle::PE_FrameGroupBox || element == QStyle::PE_FrameMenu || element == QStyle::PE_PanelMenu
        || (element == QStyle::PE_PanelButtonTool && (option.state & QStyle::State_On));
}

void drawOutline(QPainter& painter, bool round, const QRect& around, const QPen& pen)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const qreal inside = pen.widthF() / 2;
    const QRectF rect = QRectF(around).adjusted(inside, inside, -inside, -inside);
    if (round)
        painter.drawEllipse(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    else
        painter.drawRoundedRect(rect, 1.5, 1.5);
    painter.restore();
}

} // namespace

RoomyStyle::RoomyStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("fusion")))
{
}

QSize RoomyStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    const QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: return wanted.expandedTo(QProxyStyle::sizeFromContents(type, option, size + QSize(BesideWords, 0), widget));
    case CT_ItemViewItem: return wanted + QSize(0, BetweenRows);
    default: return wanted;
    }
}

int RoomyStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returned) const
{
    if (hint == SH_Table_GridLineColor && option && option->palette.color(QPalette::Window).lightness() < DarkBelow)
        return int(option->palette.color(QPalette::Button).lighter(130).rgba());
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

void RoomyStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    if (!isHighContrast(QGuiApplication::palette()))
        return;
    if (element == CE_TabBarTabShape && (option->state & State_Selected))
        drawOutline(*painter, false, option->rect, QPen(option->palette.color(QPalette::Highlight), 2));
    if (element == CE_Splitter) {
        const QPoint middle = option->rect.center();
        const bool upright = option->rect.height() > option->rect.width();
        painter->setPen(option->palette.color(QPalette::PlaceholderText));
        painter->drawLine(upright ? QLine(middle.x(), option->rect.top(), middle.x(), option->rect.bottom()) : QLine(option->rect.left(), middle.y(), option->rect.right(), middle.y()));
    }
}

void RoomyStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ScrollBar && isHighContrast(QGuiApplication::palette()))
        drawOutline(*painter, false, subControlRect(control, option, SC_ScrollBarSlider, widget), option->palette.color(QPalette::Text));
}

void RoomyStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool focused = option->state & State_HasFocus;
    const bool round = element == PE_IndicatorRadioButton;
    if (isHighContrast(QGuiApplication::palette())) {
        const bool chosen = focused || (element == PE_PanelButtonTool && (option->state & State_On));
        if (hasOutline(element) || standsOut(element, *option))
            drawOutline(*painter, round, option->rect, QPen(option->palette.color(chosen ? QPalette::Highlight : QPalette::Text), chosen ? 2 : 1));
    } else if (hasOutline(element) && !(focused && element == PE_FrameLineEdit) && option->palette.color(QPalette::Window).lightness() < DarkBelow) {
        drawOutline(*painter, round, option->rect, option->palette.color(option->state & State_Enabled ? QPalette::PlaceholderText : QPalette::Button));
    }
}

} // namespace ungcuu::gui
