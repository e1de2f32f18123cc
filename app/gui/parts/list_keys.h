// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

class QAbstractItemView;
class QModelIndex;
class QWidget;

namespace ungcuu::gui {

/// Up and down in a line of words choose in the list that the words narrow; the line keeps the focus, and says the chosen row as its
/// description.
class ListKeys : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as the line. The list has its model.
    ListKeys(QWidget* line, QAbstractItemView* list);

Q_SIGNALS:
    void moved();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void say(const QModelIndex& row);

    QWidget* const m_line;
    QAbstractItemView* const m_list;
};

} // namespace ungcuu::gui
