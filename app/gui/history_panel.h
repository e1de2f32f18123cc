// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/history_model.h"

#include <QWidget>

class QPushButton;
class QTreeView;

namespace ungcuu::gui {

/// Who saved the open document, when, and what they said of it. An old revision is opened to read, or restored.
class HistoryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(models::HistoryModel& model, QWidget* parent = nullptr);
    void retranslate();

Q_SIGNALS:
    void openWanted(int row);
    void restoreWanted(int row);

private:
    void showChoices();
    int current() const;

    QTreeView* m_list;
    QPushButton* m_open;
    QPushButton* m_restore;
};

} // namespace ungcuu::gui
