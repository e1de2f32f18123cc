// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/flow_sheet.h"

#include "render/page_painter.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace ungcuu::gui {

namespace {

constexpr qreal LeastZoom = 0.2;
constexpr qreal MostZoom = 3;
/// A small drawing is not blown up to the window beyond this.
constexpr qreal MostFitted = 1.4;
/// A picture larger than this is painted at a lower resolution: pixels of its longer side.
constexpr qreal MostPixels = 12000;

} // namespace

FlowSheet::FlowSheet(QWidget* parent)
    : PaperArea(LeastZoom, MostZoom, parent)
{
    setObjectName(QStringLiteral("flowSheet"));
    setFocusPolicy(Qt::ClickFocus); // the keyboard walks the list beside it
}

void FlowSheet::showPicture(std::shared_ptr<const render::Pages> page, const official::Drawing& drawing)
{
    m_page = std::move(page);
    m_drawing = drawing;
    forgetPainted();
    fitScrollBars();
    viewport()->update();
}

qreal FlowSheet::zoomShown() const
{
    if (zoomChosen() > 0 || !m_page)
        return zoomChosen() > 0 ? zoomChosen() : 1;
    return std::clamp((viewport()->width() - 2 * Gap) / m_page->size(0).width(), LeastZoom, MostFitted);
}

QSizeF FlowSheet::paper() const
{
    return m_page ? m_page->size(0) * zoomShown() : QSizeF();
}

/// The sheet's upper left corner in the viewport.
QPointF FlowSheet::corner() const
{
    const qreal free = std::max<qreal>(Gap, (viewport()->width() - paper().width()) / 2);
    return QPointF(std::floor(free) - horizontalScrollBar()->value(), Gap - verticalScrollBar()->value());
}

QRectF FlowSheet::rectOf(const official::DrawnShape& shape) const
{
    const qreal scale = zoomShown() / 100;
    return QRectF(shape.x * scale, shape.y * scale, shape.width * scale, shape.height * scale).translated(corner());
}

QSizeF FlowSheet::placedSheets()
{
    return paper() + QSizeF(2 * Gap, 2 * Gap);
}

const QPixmap& FlowSheet::painted()
{
    const QSizeF size = paper();
    const qreal ratio = std::min(devicePixelRatioF(), MostPixels / std::max({size.width(), size.height(), 1.0}));
    if (m_painted.isNull() && m_page) {
        m_painted = QPixmap::fromImage(render::pageImage(*m_page, 0, 72 * zoomShown() * ratio));
        m_painted.setDevicePixelRatio(ratio);
    }
    return m_painted;
}

void FlowSheet::paintEvent(QPaintEvent*)
{
    if (!m_page)
        return;
    QPainter painter(viewport());
    const QRectF sheet(corner(), paper());
    painter.fillRect(sheet.adjusted(-4, -4, 4, 4), Qt::white);
    painter.drawPixmap(sheet.topLeft(), painted());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 3));
    for (const official::DrawnShape& shape : m_drawing.shapes) {
        if (m_framed >= 0 && !shape.source.span.empty() && shape.source.span.begin == m_framed && shape.kind != official::ShapeKind::Bar)
            painter.drawRect(rectOf(shape).adjusted(-3, -3, 3, 3));
    }
}

void FlowSheet::frame(qsizetype heading)
{
    if (m_framed == heading)
        return;
    m_framed = heading;
    viewport()->update();
    for (const official::DrawnShape& shape : m_drawing.shapes) {
        if (shape.source.span.empty() || shape.source.span.begin != heading)
            continue;
        const QRectF rect = rectOf(shape);
        if (rect.top() < 0 || rect.bottom() > viewport()->height())
            verticalScrollBar()->setValue(verticalScrollBar()->value() + int(rect.top()) - viewport()->height() / 3);
        if (rect.left() < 0 || rect.right() > viewport()->width())
            horizontalScrollBar()->setValue(horizontalScrollBar()->value() + int(rect.center().x()) - viewport()->width() / 2);
        return;
    }
}

int FlowSheet::shapeAt(QPointF point) const
{
    for (int i = 0; i < int(m_drawing.shapes.size()); ++i) {
        const official::DrawnShape& shape = m_drawing.shapes[size_t(i)];
        if (QRectF(shape.x, shape.y, shape.width, shape.height).contains(point))
            return i;
    }
    return -1;
}

void FlowSheet::mousePressEvent(QMouseEvent* event)
{
    if (!m_page || event->button() != Qt::LeftButton)
        return;
    const int shape = shapeAt((event->position() - corner()) * (100 / zoomShown()));
    if (shape >= 0 && !m_drawing.shapes[size_t(shape)].source.span.empty())
        Q_EMIT shapeClicked(m_drawing.shapes[size_t(shape)].source.span.begin);
}

} // namespace ungcuu::gui
