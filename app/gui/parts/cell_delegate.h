// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyledItemDelegate>

namespace ungcuu::gui {

/// A cell is typed in on as many lines as its words need. Tab goes to the next cell, Enter to the one below, Shift+Enter
/// makes a new line inside the cell.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

Q_SIGNALS:
    /// The cell is written; where to next.
    void moveWanted(int rows, int columns);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void finish(QWidget* editor, int rows, int columns);
};

} // namespace ungcuu::gui
