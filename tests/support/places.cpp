// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/places.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace ungcuu::testing {

QString sourcePath(const QString& relative)
{
    return QStringLiteral(UNGCUU_SOURCE_DIR) + QLatin1Char('/') + relative;
}

QString programPath(const QString& name)
{
    return QStringLiteral(UNGCUU_BINARY_DIR "/bin/") + name;
}

QByteArray sourceBytes(const QString& relative)
{
    QFile file(sourcePath(relative));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no such file: %s", qPrintable(file.fileName()));
    return file.readAll();
}

QString differenceFromGolden(const QByteArray& actual, const QString& relative)
{
    const QString path = sourcePath(QStringLiteral("tests/golden/") + relative);
    if (qEnvironmentVariableIntValue("UNGCUU_ACCEPT") == 1) {
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(actual) != actual.size())
            return QStringLiteral("cannot write ") + path;
        return {};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return QStringLiteral("no golden file ") + path;
    const QList<QByteArray> expected = file.readAll().split('\n');
    const QList<QByteArray> lines = actual.split('\n');
    for (qsizetype i = 0; i < std::max(expected.size(), lines.size()); ++i) {
        if (expected.value(i, "<end>") != lines.value(i, "<end>"))
            return QStringLiteral("%1:%2\n  expected: %3\n  actual:   %4")
                .arg(path).arg(i + 1)
                .arg(QString::fromUtf8(expected.value(i, "<end>")), QString::fromUtf8(lines.value(i, "<end>")));
    }
    return {};
}

} // namespace ungcuu::testing
