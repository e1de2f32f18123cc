// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/parts/actions.h"

#include <QDialog>

#include <functional>
#include <utility>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace ungcuu::gui {

class MessageBar;

/// Which keys do what, and the changing of it. Keys that belong to another action are named, and move only when told to.
/// What was changed last is taken back by one click, however many actions it was about.
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
    void change(const QString& said, const std::function<void()>& done);
    void takeBack();

    Actions& m_actions;
    QLineEdit* m_words;
    QTreeWidget* m_list;
    QKeySequenceEdit* m_keys;
    QLabel* m_conflict;
    QPushButton* m_set;
    QPushButton* m_reset;
    QPushButton* m_resetAll;
    QPushButton* m_leave;
    MessageBar* m_messages;
    std::vector<std::pair<QAction*, QList<QKeySequence>>> m_before; ///< what the last change changed
};

} // namespace ungcuu::gui
