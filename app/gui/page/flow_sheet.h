// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/page/paper_area.h"
#include "models/flow_making.h"

#include <QPixmap>

namespace ungcuu::gui {

/// The drawing itself, on white paper whatever the theme.
class FlowSheet : public PaperArea
{
    Q_OBJECT

public:
    explicit FlowSheet(QWidget* parent = nullptr);

    void showPicture(std::shared_ptr<const render::Pages> page, const official::Drawing& drawing);
    /// Frames the shapes of the step whose heading begins here, and brings the first into sight.
    void frame(qsizetype heading);
    qreal zoomShown() const override;
    /// The shape at a point of the drawing (1/100 pt), −1 beside all.
    int shapeAt(QPointF point) const;

Q_SIGNALS:
    void shapeClicked(qsizetype heading);

protected:
    QSizeF placedSheets() override;
    void forgetPainted() override { m_painted = {}; }
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    QSizeF paper() const;
    QPointF corner() const;
    QRectF rectOf(const official::DrawnShape& shape) const;
    const QPixmap& painted();

    std::shared_ptr<const render::Pages> m_page;
    official::Drawing m_drawing;
    QPixmap m_painted;
    qsizetype m_framed = -1;
};

} // namespace ungcuu::gui
