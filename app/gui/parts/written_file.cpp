// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/written_file.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace ungcuu::gui {

namespace {

constexpr int AnswersWithinMs = 3000;
const QString FileManager = QStringLiteral("org.freedesktop.FileManager1");

/// Takes the path as it is and asks no disk: one that is gone must not hold the window.
QUrl addressOf(const QString& path)
{
    return QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
}

QDBusMessage askToShow(const QString& path)
{
    QDBusMessage ask = QDBusMessage::createMethodCall(FileManager, QStringLiteral("/org/freedesktop/FileManager1"), FileManager, QStringLiteral("ShowItems"));
    ask << QStringList(addressOf(path).toString(QUrl::FullyEncoded)) << QString();
    return ask;
}

void openFolder(const QString& path, const Refused& refused)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())))
        refused(QCoreApplication::translate("gui", "Chưa mở được thư mục: máy này không có chương trình quản lý tệp nào trả lời. Tệp vẫn ở: %1").arg(path));
}

} // namespace

void openFile(const QString& path, const Refused& refused)
{
    if (!QDesktopServices::openUrl(addressOf(path)))
        refused(QCoreApplication::translate("gui", "Chưa mở được tệp: máy này không có chương trình nào nhận mở. Tệp vẫn ở: %1").arg(path));
}

void showInFolder(const QString& path, QObject* context, const Refused& refused)
{
    auto* const answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(askToShow(path), AnswersWithinMs), context);
    QObject::connect(answer, &QDBusPendingCallWatcher::finished, context, [path, refused](QDBusPendingCallWatcher* call) {
        call->deleteLater();
        if (call->isError())
            openFolder(path, refused);
    });
}

std::vector<MessageBar::Choice> choicesOf(const QString& path, QObject* context, const Refused& refused)
{
    return {{openFileWords(), [path, refused] { openFile(path, refused); }},
            {showInFolderWords(), [path, context, refused] { showInFolder(path, context, refused); }}};
}

QString openFileWords()
{
    return QCoreApplication::translate("gui", "Mở tệp");
}

QString showInFolderWords()
{
    return QCoreApplication::translate("gui", "Mở thư mục chứa tệp");
}

} // namespace ungcuu::gui
