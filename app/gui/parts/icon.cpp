// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/icon.h"

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QImageReader>
#include <QPainter>
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

/// Draws each size when it is first looked at: most actions are never seen at most sizes, and a window starts sooner.
class DrawnIcon : public QIconEngine
{
public:
    explicit DrawnIcon(QByteArray svg)
        : m_svg(std::move(svg))
    {
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(size.width(), size.height());
        const QColor colour = QGuiApplication::palette().color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active, QPalette::ButtonText);
        QPixmap& kept = m_drawn[{side, colour.rgb()}];
        if (kept.isNull())
            kept = drawn(m_svg, colour, side);
        return kept;
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        const int side = std::min(rect.width(), rect.height());
        const QRect inside(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side);
        painter->drawPixmap(inside, pixmap(QSizeF(side * scale, side * scale).toSize(), mode, state));
    }

    QIconEngine* clone() const override { return new DrawnIcon(*this); }

private:
    QByteArray m_svg;
    QHash<std::pair<int, QRgb>, QPixmap> m_drawn; ///< by side and colour
};

} // namespace

QIcon icon(QLatin1String name)
{
    QFile file(QStringLiteral(":/ungcuu/icons/") + name + QStringLiteral(".svg"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new DrawnIcon(file.readAll()));
}

} // namespace ungcuu::gui
