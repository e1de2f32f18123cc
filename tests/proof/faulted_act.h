// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "proof/proof_desk.h"
#include "support/places.h"

#include <QDir>
#include <QProcess>

namespace ungcuu::testing {

/// What a probe said before it ended, or was ended.
struct Outcome {
    QByteArray said;
    bool killed = false;
};

/// An act on a document of a workspace, done by save_probe in a process of its own, that can be stopped at any call by
/// which it touches the disk, and done again over the same file.
class FaultedAct
{
public:
    /// `mode` of the probe; `more` follows the document and the act among its arguments.
    FaultedAct(const char* mode, const QByteArray& text, const QStringList& more)
        : m_mode(mode)
        , m_more(more)
        , m_workspace(m_desk.workspaceNamed(QStringLiteral("w.ungcuu")))
        , m_document(m_desk.save(m_workspace, text).document)
    {
        QFile::copy(m_workspace.path(), m_desk.path(QStringLiteral("before")));
    }

    void putBack() const
    {
        for (const char* suffix : {"", "-wal", "-shm", "-journal"})
            QFile::remove(m_workspace.path() + QLatin1String(suffix));
        if (!QFile::copy(m_desk.path(QStringLiteral("before")), m_workspace.path()))
            qFatal("cannot put the file back");
    }

    Outcome run(const char* kind, int at) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(UNGCUU_BINARY_DIR "/tests/libfault_shim.so"));
        environment.insert(QStringLiteral("FAULT_COUNT"), m_desk.path(QStringLiteral("count")));
        if (at > 0) {
            environment.insert(QStringLiteral("FAULT_KIND"), QLatin1String(kind));
            environment.insert(QStringLiteral("FAULT_AT"), QString::number(at));
        }
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(UNGCUU_BINARY_DIR "/tests/save_probe"), m_desk.arguments(m_mode, m_workspace.path())
                          << QLatin1String(m_document.text()) << QLatin1String(m_act.text()) << m_more);
        if (!process.waitForFinished(60000))
            qFatal("the probe hangs");
        return {process.readAllStandardOutput().trimmed(), process.exitStatus() == QProcess::CrashExit};
    }

    int points() const
    {
        QFile file(m_desk.path(QStringLiteral("count")));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toInt() : 0;
    }

    const Desk& desk() const { return m_desk; }
    const workspace::Workspace& workspace() const { return m_workspace; }
    const base::Uuid& document() const { return m_document; }

private:
    const char* m_mode;
    QStringList m_more;
    ProofDesk m_desk;
    workspace::Workspace m_workspace;
    base::Uuid m_document;
    base::Uuid m_act = base::Uuid::random();
};

} // namespace ungcuu::testing
