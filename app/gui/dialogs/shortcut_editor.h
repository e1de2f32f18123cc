// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/parts/actions.h"

#include <QDialog>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace ungcuu::gui {

/// Which keys do what, and the changing of it. Keys that belong to another action are named, and move only when told to.
class ShortcutEditor : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutEditor(Actions& actions, QWidget* parent = nullptr);

private:
    void build();
    void list(const QString& typed);
    QAction* chosen() const;
    void allow();
    void takeFromOthers(const QKeySequence& keys, const QAction* action);
    void setKeys();
    void resetKeys();
    void resetAll();

    Actions& m_actions;
    QLineEdit* m_words;
    QTreeWidget* m_list;
    QKeySequenceEdit* m_keys;
    QLabel* m_conflict;
    QPushButton* m_set;
    QPushButton* m_reset;
    QPushButton* m_resetAll;
    QPushButton* m_leave;
};

} // namespace ungcuu::gui
