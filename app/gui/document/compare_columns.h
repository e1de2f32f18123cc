// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/compared_rows_model.h"

#include <QTableView>

namespace ungcuu::gui {

class CompareCells;

/// A comparison in two columns that scroll together, the old text on the left and the new one on the right. Only the rows
/// in sight are laid out; the others stand for one line each until they are seen. Enter or a click opens what is folded,
/// Enter or a double click on what was moved leads to its other end, Ctrl+C copies the line. Tab leaves it.
class CompareColumns : public QTableView
{
    Q_OBJECT

public:
    explicit CompareColumns(QWidget* parent = nullptr);

    void showRows(std::vector<models::ComparedRow> rows, const QString& beforeName, const QString& afterName);
    /// A change comes to the upper third.
    void goToPlace(int place);
    void setTextFont(const QFont& font);
    void retranslate();

Q_SIGNALS:
    /// Lines that are folded are to be shown: the index of their words in the comparison.
    void unfoldWanted(int fold);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void goTo(const QModelIndex& index, int top);
    void unfold(const QModelIndex& index);
    void follow(const QModelIndex& index);
    void forget();
    void fit(int anchor = -1);
    bool fitVisible();
    void fitRow(int row);

    models::ComparedRowsModel m_model;
    CompareCells* m_cells;
    std::vector<bool> m_fitted; ///< rows that have the height of their lines
    bool m_fitting = false;
};

} // namespace ungcuu::gui
