// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/jobs.h"

#include <QMenu>

namespace ungcuu::gui {

/// The workspaces that were opened last, read when it is opened. All are shown at once; those that are not there any more go
/// as soon as the disk says so, which a dead network drive does in its own time.
class RecentMenu : public QMenu
{
    Q_OBJECT

public:
    explicit RecentMenu(QWidget* parent = nullptr);

    void retranslate();

Q_SIGNALS:
    void openWanted(const QString& path);

private:
    void read();
    void hideGone(const QStringList& gone);

    models::Jobs m_looking{models::Jobs::Policy::NewestWins};
};

} // namespace ungcuu::gui
