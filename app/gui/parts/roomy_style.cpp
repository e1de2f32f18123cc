// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/roomy_style.h"

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

void RoomyStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool focused = element == PE_FrameLineEdit && (option->state & State_HasFocus);
    if (!hasOutline(element) || focused || option->palette.color(QPalette::Window).lightness() >= DarkBelow)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(option->palette.color(option->state & State_Enabled ? QPalette::PlaceholderText : QPalette::Button));
    painter->setBrush(Qt::NoBrush);
    const QRectF rect = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (element == PE_IndicatorRadioButton)
        painter->drawEllipse(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    else
        painter->drawRoundedRect(rect, 1.5, 1.5);
    painter->restore();
}

} // namespace ungcuu::gui
