// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/session.h"

#include "gui/parts/arrangement.h"
#include "gui/places/writing_place.h"

#include <QEvent>
#include <QGuiApplication>
#include <QMainWindow>
#include <QScreen>
#include <QSettings>

namespace ungcuu::gui {

namespace {

constexpr int SoonMs = 1000;
constexpr qsizetype MostRecent = 8;
const QString RecentKey = QStringLiteral("recentWorkspaces");

QString groupOf(const QByteArray& workspace)
{
    return QStringLiteral("session/") + QString::fromLatin1(workspace);
}

/// Wholly inside the screen it is nearest to.
QRect inside(QRect window, const QRect& screen)
{
    window.setSize(window.size().boundedTo(screen.size()));
    window.moveLeft(std::clamp(window.left(), screen.left(), screen.right() - window.width() + 1));
    window.moveTop(std::clamp(window.top(), screen.top(), screen.bottom() - window.height() + 1));
    return window;
}

} // namespace

Session::Session(QMainWindow& window, WritingPlace& writing)
    : m_window(window)
    , m_writing(writing)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(SoonMs);
    connect(&m_soon, &QTimer::timeout, this, &Session::save);
    connect(&writing, &WritingPlace::arrangementChanged, this, [this] { m_soon.start(); });
    window.installEventFilter(this);
}

QString Session::lastWorkspace()
{
    return QSettings().value(QStringLiteral("workspace")).toString();
}

QStringList Session::recentWorkspaces()
{
    return QSettings().value(RecentKey).toStringList();
}

void Session::placeWindow()
{
    const QSettings settings;
    m_window.restoreGeometry(settings.value(QStringLiteral("window")).toByteArray());
    const QScreen* const nearest = QGuiApplication::screenAt(m_window.geometry().center());
    const QScreen* const screen = nearest ? nearest : QGuiApplication::primaryScreen();
    if (screen && !m_window.isMaximized() && !m_window.isFullScreen())
        m_window.setGeometry(inside(m_window.geometry(), screen->availableGeometry()));
}

void Session::begin(const QString& path, const QByteArray& workspace)
{
    m_workspace = workspace;
    QSettings settings;
    settings.setValue(QStringLiteral("workspace"), path);
    QStringList recent = settings.value(RecentKey).toStringList();
    recent.removeAll(path);
    recent.prepend(path);
    settings.setValue(RecentKey, recent.mid(0, MostRecent));
    settings.beginGroup(groupOf(workspace));
    m_writing.arrange(readArrangement(settings));
}

void Session::save()
{
    m_soon.stop();
    QSettings settings;
    settings.setValue(QStringLiteral("window"), m_window.saveGeometry());
    if (m_workspace.isEmpty() || m_writing.isArranging())
        return;
    settings.beginGroup(groupOf(m_workspace));
    write(settings, m_writing.arrangement());
}

bool Session::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        m_soon.start();
    else if (event->type() == QEvent::Close)
        save();
    return QObject::eventFilter(watched, event);
}

} // namespace ungcuu::gui
