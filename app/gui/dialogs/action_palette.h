// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/parts/actions.h"

#include <QDialog>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace ungcuu::gui {

/// Everything the window can be told to do, found by a few letters of its name: tones, case and đ/d do not matter. Each
/// line shows its keys, and what it waits for where it cannot be done now. Enter does the chosen one.
class ActionPalette : public QDialog
{
    Q_OBJECT

public:
    explicit ActionPalette(const Actions& actions, QWidget* parent = nullptr);

private:
    void add(QAction* action);
    void filter(const QString& typed);
    void run();

    std::vector<QAction*> m_actions;
    QLineEdit* m_words;
    QTreeWidget* m_list;
};

/// "Xuất PDF…" without the dots and the mark of a mnemonic: what the action is called in a list.
QString nameOf(const QAction& action);
QString keysOf(const QAction& action);

} // namespace ungcuu::gui
