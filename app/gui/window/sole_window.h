// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <memory>

namespace ungcuu::gui {

/// One window for one workspace and account on this machine. Whoever opens the workspace a second time brings the first
/// window to the front. A claim is a lock file, which names process, machine and time, and a socket, both in the
/// account's runtime folder (0700). It is no lock of the record: workspaces bear many writers; a holder that does not
/// answer may be passed by.
class SoleWindow : public QObject
{
    Q_OBJECT

public:
    enum class Claim {
        Ours,
        Raised, ///< another window has it and has come to the front
        Silent, ///< a living process holds it and does not answer
    };
    struct Holder {
        qint64 process = 0;
        QString machine;
        QDateTime since;
    };

    explicit SoleWindow(QObject* parent = nullptr);
    ~SoleWindow() override;

    /// Lets go of the workspace claimed before, where this one is ours. The path need not exist. `files` (absolute paths)
    /// are handed to the window that has it, where it answers.
    Claim claim(const QString& workspace, const QStringList& files = {});
    void release();
    /// Who has the workspace that the last claim did not get.
    const Holder& holder() const { return m_holder; }
    /// Where the window that has the claim listens; empty where nothing is claimed.
    const QString& socketPath() const { return m_claimed; }

Q_SIGNALS:
    /// Somebody opened the workspace again: this window belongs in front, and is to bring these files in.
    void wanted(const QStringList& files);

private:
    bool listen(const QString& name);
    void answer();

    std::unique_ptr<QLockFile> m_lock;
    QLocalServer m_server;
    QString m_claimed;
    Holder m_holder;
};

} // namespace ungcuu::gui
