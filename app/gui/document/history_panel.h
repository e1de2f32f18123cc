// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/history_model.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QTreeView;

namespace ungcuu::gui {

/// Who saved the open document, when, and what they said of it. An old revision is opened to read, compared with the text
/// or with another one, or restored. While it compares, whatever is chosen in the list is compared: one revision with what
/// the choice beside the button says, two with each other.
class HistoryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(models::HistoryModel& model, QWidget* parent = nullptr);
    void retranslate();
    /// `modified`: the text is other than what was saved last.
    void startComparing(bool modified);
    void stopComparing();

Q_SIGNALS:
    void openWanted(int row);
    void restoreWanted(int row);
    /// Rows of the list; `older` is the number of rows where nothing was saved before, `newer` −1 for the text.
    void compareWanted(int older, int newer);
    void compareLeft();

private:
    void showChoices();
    int current() const;
    void compare();

    QTreeView* m_list;
    QPushButton* m_compare;
    QComboBox* m_against;
    QPushButton* m_open;
    QPushButton* m_restore;
};

} // namespace ungcuu::gui
