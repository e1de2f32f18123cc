// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/list_keys.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>

namespace ungcuu::gui {

ListKeys::ListKeys(QWidget* line, QAbstractItemView* list)
    : QObject(line)
    , m_line(line)
    , m_list(list)
{
    line->installEventFilter(this);
    connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ListKeys::say);
}

/// A list without the focus is silent to a screen reader.
void ListKeys::say(const QModelIndex& row)
{
    if (!m_line->hasFocus())
        return;
    const QModelIndex first = row.siblingAtColumn(0);
    const QString words = first.data(Qt::AccessibleTextRole).toString();
    m_line->setAccessibleDescription(words.isEmpty() ? first.data().toString() : words);
}

bool ListKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_list, event);
            Q_EMIT moved();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ungcuu::gui
