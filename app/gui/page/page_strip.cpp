// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/page_strip.h"

#include "render/page_painter.h"

#include <QAbstractListModel>
#include <QCache>
#include <QCoreApplication>
#include <QPixmap>

#include <utility>

namespace ungcuu::gui {

namespace {

constexpr int LongSide = 132;
constexpr int KeptThumbnails = 60;

} // namespace

/// Names and pictures of the pages; a picture is painted when it is asked for.
class PageThumbnails : public QAbstractListModel
{
public:
    explicit PageThumbnails(PageStrip& view)
        : QAbstractListModel(&view)
        , m_view(view)
        , m_painted(KeptThumbnails)
    {
    }

    void show(std::shared_ptr<const render::Pages> pages)
    {
        const int count = pages ? pages->count() : 0;
        const bool sameCount = count == rowCount();
        if (!sameCount)
            beginResetModel();
        const auto before = std::exchange(m_pages, std::move(pages));
        forgetChanged(before);
        if (!sameCount)
            endResetModel();
        else if (count > 0)
            Q_EMIT dataChanged(index(0), index(count - 1));
    }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() || !m_pages ? 0 : m_pages->count(); }

    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!index.isValid())
            return {};
        if (role == Qt::DisplayRole)
            return QString::number(index.row() + 1);
        if (role == Qt::AccessibleTextRole)
            return QCoreApplication::translate("gui", "Trang %1").arg(index.row() + 1);
        if (role == Qt::DecorationRole)
            return thumbnail(index.row());
        if (role == Qt::SizeHintRole)
            return QSize(LongSide + 20, LongSide + 30);
        return {};
    }

private:
    void forgetChanged(const std::shared_ptr<const render::Pages>& before)
    {
        const QList<int> painted = m_painted.keys();
        for (const int page : painted) {
            if (!before || !m_pages || !render::sameSheet(*before, *m_pages, page))
                m_painted.remove(page);
        }
    }

    QPixmap thumbnail(int page) const
    {
        if (const QPixmap* const known = m_painted.object(page))
            return *known;
        const QSizeF size = m_pages->size(page);
        const qreal ratio = m_view.devicePixelRatioF();
        auto* const painted = new QPixmap(QPixmap::fromImage(render::pageImage(*m_pages, page, 72 * LongSide * ratio / std::max(size.width(), size.height()))));
        painted->setDevicePixelRatio(ratio);
        const QPixmap copy = *painted;
        m_painted.insert(page, painted);
        return copy;
    }

    PageStrip& m_view;
    std::shared_ptr<const render::Pages> m_pages;
    mutable QCache<int, QPixmap> m_painted;
};

PageStrip::PageStrip(QWidget* parent)
    : QListView(parent)
    , m_model(new PageThumbnails(*this))
{
    setObjectName(QStringLiteral("pageStrip"));
    setFrameShape(QFrame::NoFrame);
    setViewMode(QListView::IconMode);
    setFlow(QListView::TopToBottom);
    setWrapping(false);
    setMovement(QListView::Static);
    setUniformItemSizes(true);
    setIconSize({LongSide, LongSide});
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(LongSide + 44);
    viewport()->setBackgroundRole(QPalette::Mid); // white sheets on grey, as the large page lies
    setModel(m_model);
}

void PageStrip::showPages(std::shared_ptr<const render::Pages> pages)
{
    const int page = currentIndex().row();
    m_model->show(std::move(pages));
    mark(page);
}

void PageStrip::mark(int page)
{
    m_marking = true;
    setCurrentIndex(m_model->index(page, 0));
    m_marking = false;
}

void PageStrip::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (!m_marking && current.isValid())
        Q_EMIT chosen(current.row());
}

} // namespace ungcuu::gui
