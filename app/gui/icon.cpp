// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QImageReader>
#include <QBuffer>
#include <QPalette>
#include <QPixmap>

namespace ungcuu::gui {

namespace {

/// The drawings use one colour, black, for every line.
QPixmap drawn(QByteArray svg, const QColor& colour, int size)
{
    svg.replace("#000000", colour.name().toLatin1());
    QBuffer buffer(&svg);
    QImageReader reader(&buffer, "svg");
    reader.setScaledSize({size, size});
    return QPixmap::fromImage(reader.read());
}

} // namespace

QIcon icon(QLatin1String name)
{
    QFile file(QStringLiteral(":/ungcuu/icons/") + name + QStringLiteral(".svg"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray svg = file.readAll();
    const QPalette palette = QGuiApplication::palette();
    QIcon result;
    for (const int size : {16, 20, 24, 32, 40, 48, 64}) {
        result.addPixmap(drawn(svg, palette.color(QPalette::Active, QPalette::ButtonText), size), QIcon::Normal);
        result.addPixmap(drawn(svg, palette.color(QPalette::Disabled, QPalette::ButtonText), size), QIcon::Disabled);
    }
    return result;
}

} // namespace ungcuu::gui
