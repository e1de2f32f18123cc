// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/page_view.h"

#include "render/page_painter.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ungcuu::gui {

namespace {

constexpr qreal LeastZoom = 0.5;
constexpr qreal MostZoom = 4;
/// More sheets than this are not kept painted.
constexpr int KeptSheets = 8;

} // namespace

PageView::PageView(QWidget* parent)
    : PaperArea(LeastZoom, MostZoom, parent)
{
    setObjectName(QStringLiteral("page"));
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

void PageView::showPages(std::shared_ptr<const render::Pages> pages, const QString& why)
{
    const auto before = std::exchange(m_pages, std::move(pages));
    m_why = why;
    m_place.reset();
    m_painted.removeIf([&](QHash<int, QPixmap>::iterator sheet) { return !before || !m_pages || !render::sameSheet(*before, *m_pages, sheet.key()); });
    m_fresh = m_pages != nullptr;
    fitScrollBars();
    viewport()->update();
    Q_EMIT viewChanged();
}

void PageView::showSource(int document, qsizetype offset)
{
    if (!m_pages)
        return;
    m_place = render::placeOf(*m_pages, document, offset);
    viewport()->update();
    if (!m_place)
        return;
    const qreal top = sheet(m_place->page).top() + m_place->rect.top() * zoom(m_place->page);
    const qreal bottom = top + m_place->rect.height() * zoom(m_place->page);
    const int seen = verticalScrollBar()->value();
    const int height = viewport()->height();
    if (top < seen || bottom > seen + height)
        verticalScrollBar()->setValue(int(top) - height / 3);
}

qreal PageView::zoom(int page) const
{
    if (zoomChosen() > 0 || page >= pageCount())
        return zoomChosen() > 0 ? zoomChosen() : 1;
    const QSizeF paper = m_pages->size(page);
    const qreal wide = (viewport()->width() - 2 * Gap) / paper.width();
    const qreal high = (viewport()->height() - 2 * Gap) / paper.height();
    return std::clamp(zoomChosen() == FitPage ? std::min(wide, high) : wide, 0.1, MostZoom);
}

QSizeF PageView::placedSheets()
{
    m_tops.clear();
    QSizeF all(0, Gap);
    for (int page = 0; page < pageCount(); ++page) {
        const QSizeF paper = m_pages->size(page) * zoom(page);
        m_tops.push_back(std::floor(all.height()));
        all = {std::max(all.width(), paper.width() + 2 * Gap), all.height() + paper.height() + Gap};
    }
    return all;
}

int PageView::currentPage() const
{
    return std::max(0, pageAt(verticalScrollBar()->value() + viewport()->height() / 2.0));
}

void PageView::goToPage(int page)
{
    if (page >= 0 && page < pageCount())
        verticalScrollBar()->setValue(int(sheet(page).top() - Gap));
}

/// Where a sheet lies, from the top of all sheets.
QRectF PageView::sheet(int page) const
{
    const QSizeF paper = m_pages->size(page) * zoom(page);
    const qreal width = std::max<qreal>(viewport()->width(), contents().width());
    return {QPointF(std::floor((width - paper.width()) / 2), m_tops[size_t(page)]), paper};
}

int PageView::pageAt(qreal y) const
{
    const auto below = std::upper_bound(m_tops.begin(), m_tops.end(), y);
    return std::max(0, int(below - m_tops.begin()) - 1);
}

const QPixmap& PageView::painted(int page)
{
    if (!m_painted.contains(page)) {
        if (m_painted.size() >= KeptSheets)
            m_painted.clear();
        const qreal ratio = devicePixelRatioF();
        QPixmap paper((sheet(page).size() * ratio).toSize());
        paper.setDevicePixelRatio(ratio);
        paper.fill(Qt::white);
        QPainter painter(&paper);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(zoom(page), zoom(page));
        render::paintPage(painter, *m_pages, page);
        painter.end();
        m_painted.insert(page, paper);
    }
    return m_painted[page];
}

void PageView::paintSheet(QPainter& painter, int page)
{
    const QRectF paper = sheet(page);
    painter.fillRect(paper.translated(2, 2), QColor(0, 0, 0, 60));
    painter.drawPixmap(paper.topLeft(), painted(page));
    if (m_place && m_place->page == page) {
        const qreal scale = zoom(page);
        const QRectF bar(paper.left() + 4, paper.top() + m_place->rect.top() * scale, 4, std::max<qreal>(8, m_place->rect.height() * scale));
        painter.fillRect(bar, palette().color(QPalette::Highlight));
    }
}

void PageView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    if (pageCount() == 0) {
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, m_why);
        return;
    }
    painter.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    const QRectF seen = QRectF(event->rect()).translated(horizontalScrollBar()->value(), verticalScrollBar()->value());
    for (int page = pageAt(seen.top()); page < pageCount() && sheet(page).top() <= seen.bottom(); ++page)
        paintSheet(painter, page);
    if (std::exchange(m_fresh, false))
        Q_EMIT pagesPainted();
}

void PageView::mousePressEvent(QMouseEvent* event)
{
    if (pageCount() == 0 || event->button() != Qt::LeftButton)
        return;
    const QPointF at = event->position() + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const int page = pageAt(at.y());
    clickAt(page, (at - sheet(page).topLeft()) / zoom(page));
}

void PageView::clickAt(int page, QPointF point)
{
    if (const auto source = render::sourceAt(*m_pages, page, point))
        Q_EMIT sourceClicked(source->document, source->span.begin);
}

void PageView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_PageDown: verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepAdd); break;
    case Qt::Key_PageUp: verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepSub); break;
    case Qt::Key_Space: verticalScrollBar()->triggerAction(event->modifiers() & Qt::ShiftModifier ? QScrollBar::SliderPageStepSub : QScrollBar::SliderPageStepAdd); break;
    case Qt::Key_Right:
    case Qt::Key_Left:
        if (horizontalScrollBar()->maximum() > 0)
            QAbstractScrollArea::keyPressEvent(event);
        else
            goToPage(currentPage() + (event->key() == Qt::Key_Right ? 1 : -1));
        break;
    case Qt::Key_Home: verticalScrollBar()->setValue(0); break;
    case Qt::Key_End: verticalScrollBar()->setValue(verticalScrollBar()->maximum()); break;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace ungcuu::gui
