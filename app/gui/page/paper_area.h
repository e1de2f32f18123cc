// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractScrollArea>

namespace ungcuu::gui {

/// Sheets of paper on a darker ground: scrolled, and made larger or smaller, by Ctrl and the wheel too, around what is in
/// sight. What the sheets show is an heir's.
class PaperArea : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// Each sheet as wide as the window.
    static constexpr qreal FitWidth = 0;
    /// FitWidth or another value below it that the heir names, or pixels a point.
    void setZoom(qreal zoom);
    qreal zoomChosen() const { return m_zoom; }
    /// Pixels a point on the sheet in sight.
    virtual qreal zoomShown() const = 0;
    void zoomBy(qreal factor) { setZoom(zoomShown() * factor); }

Q_SIGNALS:
    /// Something else is in sight, or it is in another size.
    void viewChanged();

protected:
    static constexpr qreal Gap = 12;   ///< pixels around a sheet

    /// No larger or smaller than so many pixels a point.
    PaperArea(qreal least, qreal most, QWidget* parent);
    /// Finds where each sheet lies now; answers how much room all of them take, gaps included.
    virtual QSizeF placedSheets() = 0;
    /// What was painted has another size now.
    virtual void forgetPainted() = 0;

    /// To be called when the sheets are others.
    void fitScrollBars();
    const QSizeF& contents() const { return m_contents; }
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    const qreal m_least;
    const qreal m_most;
    QSizeF m_contents;
    qreal m_zoom = FitWidth;
};

} // namespace ungcuu::gui
