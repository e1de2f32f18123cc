// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/sole_window.h"

#include "base/sha256.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QPointer>
#include <QStandardPaths>

#include <optional>

namespace ungcuu::gui {

namespace {

// A call is one line: the word, then a space and a percent-encoded path for each file.
constexpr QByteArrayView Call = "front";
constexpr QByteArrayView Answer = "here\n";
constexpr int PatienceMs = 700;
constexpr qint64 LongestCall = 64 * 1024;

/// The folder, or nothing where it is not this account's alone.
QString folder()
{
    const QString path = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + QStringLiteral("/ungcuu");
    QDir().mkpath(path);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

/// Socket paths are short (108 bytes on Linux): 16 digits of the hash of the file's real path.
QString nameFor(const QString& workspace)
{
    const QFileInfo file(workspace);
    const QString real = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    return folder() + u'/' + QString::fromLatin1(base::Sha256::of(real.toUtf8()).hex().left(16));
}

QByteArray callFor(const QStringList& files)
{
    QByteArray call = Call.toByteArray();
    for (const QString& file : files)
        call += ' ' + QFile::encodeName(file).toPercentEncoding();
    return call + '\n';
}

/// The files of a call; nothing where it is none.
std::optional<QStringList> filesOf(const QByteArray& line)
{
    QByteArrayList words = line.chopped(1).split(' ');
    if (words.takeFirst() != Call)
        return std::nullopt;
    QStringList files;
    for (const QByteArray& word : words)
        files += QFile::decodeName(QByteArray::fromPercentEncoding(word));
    return files;
}

bool called(const QString& socketPath, const QStringList& files)
{
    QLocalSocket socket;
    socket.connectToServer(socketPath);
    if (!socket.waitForConnected(PatienceMs))
        return false;
    socket.write(callFor(files));
    socket.flush();
    while (socket.bytesAvailable() < Answer.size() && socket.waitForReadyRead(PatienceMs)) { }
    return socket.read(Answer.size() + 1) == Answer;
}

} // namespace

SoleWindow::SoleWindow(QObject* parent)
    : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SoleWindow::answer);
}

SoleWindow::~SoleWindow()
{
    release();
}

SoleWindow::Claim SoleWindow::claim(const QString& workspace, const QStringList& files)
{
    const QString name = nameFor(workspace);
    if (name == m_claimed)
        return Claim::Ours;
    auto lock = std::make_unique<QLockFile>(name + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // only a holder that lives no longer is passed over without asking
    if (!lock->tryLock(0)) {
        m_holder = {};
        QString application;
        lock->getLockInfo(&m_holder.process, &m_holder.machine, &application);
        m_holder.since = QFileInfo(name + QStringLiteral(".lock")).lastModified();
        return called(name, files) ? Claim::Raised : Claim::Silent;
    }
    release();
    m_lock = std::move(lock);
    m_claimed = name;
    listen(name);
    return Claim::Ours;
}

bool SoleWindow::listen(const QString& name)
{
    QLocalServer::removeServer(name); // what a crash left; the lock says that nobody listens there
    return m_server.listen(name);
}

void SoleWindow::release()
{
    m_server.close();
    m_lock.reset();
    m_claimed.clear();
}

/// One short line, or nothing: who writes else is not answered.
void SoleWindow::answer()
{
    while (QLocalSocket* const socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine() && socket->bytesAvailable() < LongestCall)
                return;
            const auto files = filesOf(socket->readLine(LongestCall));
            if (files)
                socket->write(Answer.data(), Answer.size());
            socket->disconnectFromServer();
            if (files)
                Q_EMIT wanted(*files);
        });
    }
}

} // namespace ungcuu::gui
