// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/flow_making.h"

#include <QAbstractScrollArea>
#include <QPixmap>

namespace ungcuu::gui {

/// The drawing itself, on white paper whatever the theme; larger and smaller by Ctrl and the wheel.
class FlowSheet : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit FlowSheet(QWidget* parent = nullptr);

    void showPicture(std::shared_ptr<const render::Pages> page, const official::Drawing& drawing);
    /// Frames the shapes of the step whose heading begins here, and brings the first into sight.
    void frame(qsizetype heading);
    void setZoom(qreal zoom);
    qreal zoom() const;
    /// The shape at a point of the drawing (1/100 pt), −1 beside all.
    int shapeAt(QPointF point) const;

Q_SIGNALS:
    void shapeClicked(qsizetype heading);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    QSizeF paper() const;
    QPointF corner() const;
    QRectF rectOf(const official::DrawnShape& shape) const;
    void fitScrollBars();
    const QPixmap& painted();

    std::shared_ptr<const render::Pages> m_page;
    official::Drawing m_drawing;
    QPixmap m_painted;
    qsizetype m_framed = -1;
    qreal m_zoom = 0;
};

} // namespace ungcuu::gui
