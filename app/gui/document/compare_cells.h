// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCache>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace ungcuu::models {
class ComparedRowsModel;
}

namespace ungcuu::gui {

/// Draws the cells of a comparison in two columns: the line, wrapped, with its changes marked as in one column; where
/// nothing stands, the ground is hatched. What was laid out last is kept.
class CompareCells : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CompareCells(const models::ComparedRowsModel& model, QObject* parent);

    /// The height of a cell of this width.
    int heightOf(const QModelIndex& index, int width, const QFont& font, const QPalette& palette) const;
    /// Letters, colours or lines are others.
    void forget() { m_layouts.clear(); }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QTextLayout& layoutOf(const QModelIndex& index, int width, const QFont& font, const QPalette& palette) const;

    const models::ComparedRowsModel& m_model;
    mutable QCache<quint64, QTextLayout> m_layouts;
    mutable int m_width = 0;
};

} // namespace ungcuu::gui
