// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/roomy_style.h"

#include <QStyleFactory>

namespace ungcuu::gui {

namespace {

constexpr int BesideWords = 14; ///< both sides of a button's words together
constexpr int BetweenRows = 4;

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

} // namespace ungcuu::gui
