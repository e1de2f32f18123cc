// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/page/paper_area.h"
#include "render/pages.h"

#include <QHash>
#include <QPixmap>

#include <memory>

namespace ungcuu::gui {

/// The official page, as the PDF will have it: the same pages value, painted at the screen's resolution, on white paper
/// whatever the theme. It shows where the caret stands, and says which source text was clicked.
class PageView : public PaperArea
{
    Q_OBJECT

public:
    explicit PageView(QWidget* parent = nullptr);

    /// Null: nothing to show, and `why` says why (plain text).
    void showPages(std::shared_ptr<const render::Pages> pages, const QString& why = {});
    /// The bar beside the text of this byte offset; scrolled to when it is not in sight.
    void showSource(int document, qsizetype offset);
    /// Each sheet whole in the window.
    static constexpr qreal FitPage = -1;
    qreal zoomShown() const override { return zoom(currentPage()); }
    /// The page in the middle of the window, from 0.
    int currentPage() const;
    void goToPage(int page);
    const std::shared_ptr<const render::Pages>& pages() const { return m_pages; }
    /// Where the bar stands.
    const std::optional<render::PagePlace>& place() const { return m_place; }
    /// As if the sheet were clicked there, in points from its upper left corner.
    void clickAt(int page, QPointF point);
    int pageCount() const { return m_pages ? m_pages->count() : 0; }

Q_SIGNALS:
    /// Once for each new pages value, when its visible sheets stand on the screen.
    void pagesPainted();
    void sourceClicked(int document, qsizetype offset);

protected:
    QSizeF placedSheets() override;
    void forgetPainted() override { m_painted.clear(); }
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    qreal zoom(int page) const;
    QRectF sheet(int page) const;
    int pageAt(qreal y) const;
    const QPixmap& painted(int page);
    void paintSheet(QPainter& painter, int page);

    std::shared_ptr<const render::Pages> m_pages;
    std::optional<render::PagePlace> m_place;
    QHash<int, QPixmap> m_painted;
    QString m_why;
    std::vector<qreal> m_tops; ///< of each sheet, from the top of all
    bool m_fresh = false;      ///< these pages have not been painted yet
};

} // namespace ungcuu::gui
