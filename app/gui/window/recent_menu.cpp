// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/recent_menu.h"

#include "gui/window/session.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ungcuu::gui {

namespace {

QStringList goneOf(QStringList paths)
{
    paths.removeIf([](const QString& path) { return QFileInfo(path).isFile(); });
    return paths;
}

} // namespace

RecentMenu::RecentMenu(QWidget* parent)
    : QMenu(parent)
{
    setObjectName(QStringLiteral("recent"));
    connect(this, &QMenu::aboutToShow, this, &RecentMenu::read);
}

void RecentMenu::retranslate()
{
    setTitle(QCoreApplication::translate("gui", "Kho mở gần đây"));
}

void RecentMenu::read()
{
    clear();
    const QStringList paths = Session::recentWorkspaces();
    for (const QString& path : paths) {
        QAction* const open = addAction(QString(path).replace(u'&', QStringLiteral("&&"))); // in a path it is no shortcut
        open->setData(path);
        connect(open, &QAction::triggered, this, [this, path] { Q_EMIT openWanted(path); });
    }
    addAction(QCoreApplication::translate("gui", "Chưa mở kho nào"))->setEnabled(false);
    actions().constLast()->setVisible(paths.isEmpty());
    m_looking.run<QStringList>([paths](const base::Progress&) { return goneOf(paths); }, [this](QStringList&& gone) { hideGone(gone); });
}

void RecentMenu::hideGone(const QStringList& gone)
{
    bool any = false;
    for (QAction* const open : actions()) {
        if (const QString path = open->data().toString(); !path.isEmpty())
            open->setVisible(!gone.contains(path));
        any = any || (open->isEnabled() && open->isVisible());
    }
    actions().constLast()->setVisible(!any);
}

} // namespace ungcuu::gui
