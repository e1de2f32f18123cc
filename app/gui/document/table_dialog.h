// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/table_grid_model.h"

#include <QDialog>

#include <functional>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace ungcuu::gui {

/// A table of the text as a grid of cells. Nothing is written before «Ghi vào văn bản»; then only what differs, as one
/// undo step. Tab and Enter go from cell to cell, Tab behind the last one makes a new row; a rectangle of a spreadsheet is
/// pasted from the chosen cell on. Ctrl+Tab leaves the grid.
class TableDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TableDialog(QWidget* parent = nullptr);

    /// False where the offset stands in no table.
    bool open(const QByteArray& source, qsizetype offset);
    using QDialog::open;
    models::TableGridModel& grid() { return m_grid; }

Q_SIGNALS:
    void written(const model::TextEdits& edits);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QPushButton* addButton(QBoxLayout& row, const char* name, const QString& words, std::function<void()> done);
    void buildButtons(QBoxLayout& column);
    bool takeKey(int key, Qt::KeyboardModifiers modifiers);
    void move(int rows, int columns);
    void choose(int row, int column);
    void change(bool done, int row, int column);
    void undo();
    void copy();
    void paste();
    void empty();
    void allow();
    void fitColumns();
    void write();

    models::TableGridModel m_grid;
    QTableView* m_view;
    QLabel* m_hint;
    QLabel* m_told;
    QComboBox* m_align;
    QPushButton* m_removeRow = nullptr;
    QPushButton* m_rowUp = nullptr;
    QPushButton* m_rowDown = nullptr;
    QPushButton* m_removeColumn = nullptr;
    QPushButton* m_columnLeft = nullptr;
    QPushButton* m_columnRight = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_leave = nullptr;
    QPushButton* m_write = nullptr;
};

} // namespace ungcuu::gui
