// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/problems_model.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace ungcuu::gui {

/// The findings of the text in words, all or the severe ones only, and one button that does the fix of the chosen one.
/// Rows are those of the model, whatever is shown of it.
class ProblemsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemsPanel(models::ProblemsModel& model, QWidget* parent = nullptr);

    /// Shows a row as the one at the caret, without moving the caret.
    void select(int row);
    int current() const;
    /// Fixes belong to the text that was checked: off while a newer text waits for its answer.
    void setFixable(bool fixable);
    void retranslate();

Q_SIGNALS:
    void chosen(int row);
    void fixWanted(int row);
    /// What else can be done about a row; `at` is of the screen.
    void menuWanted(int row, const QPoint& at);

private:
    void narrow();
    void showFix();

    models::ProblemsModel& m_model;
    QSortFilterProxyModel* m_shown;
    QTreeView* m_list;
    QComboBox* m_least; ///< what is shown at least, as severe as this
    QLabel* m_whole; ///< the chosen one's words, which the list cuts short
    QPushButton* m_fix;
    bool m_fixable = true;
};

} // namespace ungcuu::gui
