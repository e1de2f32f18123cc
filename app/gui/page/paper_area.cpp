// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/paper_area.h"

#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace ungcuu::gui {

namespace {

constexpr qreal Notch = 1.1;
constexpr int LineStep = 48;

void fit(QScrollBar& bar, qreal all, int seen)
{
    bar.setRange(0, std::max(0, int(all) - seen));
    bar.setPageStep(seen);
    bar.setSingleStep(LineStep);
}

} // namespace

PaperArea::PaperArea(qreal least, qreal most, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_least(least)
    , m_most(most)
{
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Mid);
    viewport()->setAutoFillBackground(true);
}

void PaperArea::setZoom(qreal zoom)
{
    const qreal seen = verticalScrollBar()->value() / std::max<qreal>(1, m_contents.height());
    m_zoom = zoom > 0 ? std::clamp(zoom, m_least, m_most) : zoom;
    forgetPainted();
    fitScrollBars();
    verticalScrollBar()->setValue(int(seen * m_contents.height()));
    viewport()->update();
    Q_EMIT viewChanged();
}

void PaperArea::fitScrollBars()
{
    m_contents = placedSheets();
    fit(*verticalScrollBar(), m_contents.height(), viewport()->height());
    fit(*horizontalScrollBar(), m_contents.width(), viewport()->width());
}

void PaperArea::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_zoom <= 0)
        setZoom(m_zoom);
    else
        fitScrollBars();
}

void PaperArea::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier)
        zoomBy(event->angleDelta().y() > 0 ? Notch : 1 / Notch);
    else
        QAbstractScrollArea::wheelEvent(event);
}

void PaperArea::scrollContentsBy(int, int)
{
    viewport()->update();
    Q_EMIT viewChanged();
}

} // namespace ungcuu::gui
