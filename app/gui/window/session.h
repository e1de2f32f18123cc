// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QTimer>

class QMainWindow;

namespace ungcuu::gui {

class WritingPlace;

/// Keeps in the settings which workspace is open, its tabs and carets, and where the window stands, a second after each
/// change: the next start goes on from there, after a crash too.
class Session : public QObject
{
    Q_OBJECT

public:
    Session(QMainWindow& window, WritingPlace& writing);

    /// The workspace that was open last; empty where there was none.
    static QString lastWorkspace();
    /// Those that were opened, the last one first, whether they are still there or not: no disk is asked.
    static QStringList recentWorkspaces();
    /// Size and place of the window, inside the screens there are now.
    void placeWindow();
    /// From now on the arrangement is that of this workspace; what is kept of it is brought back.
    void begin(const QString& path, const QByteArray& workspace);
    void save();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QMainWindow& m_window;
    WritingPlace& m_writing;
    QByteArray m_workspace;
    QTimer m_soon;
};

} // namespace ungcuu::gui
