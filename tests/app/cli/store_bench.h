// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "support/judges.h"
#include "support/places.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace ungcuu::testing {

using namespace Qt::StringLiterals;

/// A workspace made by the program itself, for an account of its own.
class StoreBench
{
public:
    StoreBench()
    {
        qputenv("XDG_STATE_HOME", m_folder.filePath(u"state"_s).toLocal8Bit());
        qputenv("XDG_CONFIG_HOME", m_folder.filePath(u"config"_s).toLocal8Bit());
        put(u"password"_s, "mot mat khau\n");
        if (run({u"workspace"_s, u"new"_s, store(), u"--name"_s, u"Nguyễn Văn A"_s}, true).status != 0)
            qFatal("no workspace");
    }

    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString store() const { return path(u"w.ungcuu"_s); }
    QString put(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return file.fileName();
    }
    Ran run(QStringList words, bool signs = false) const
    {
        if (signs)
            words += {u"--password-file"_s, path(u"password"_s)};
        return testing::run(programPath(u"ungcuu-cli"_s), words);
    }
    QJsonArray json(QStringList words) const { return QJsonDocument::fromJson(run(words << u"--json"_s).out).array(); }

private:
    QTemporaryDir m_folder;
};

} // namespace ungcuu::testing
