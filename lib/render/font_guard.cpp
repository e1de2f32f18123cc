// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/typeface.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

namespace ungcuu::render {
namespace {

/// head.fontRevision as 16.16 (OpenType 1.9, "head"); 0 for a file that is no TrueType font.
quint32 revision(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray tables = file.read(12 + 16 * 64);
    for (qsizetype at = 12; at + 16 <= tables.size(); at += 16) {
        if (tables.mid(at, 4) != "head")
            continue;
        const bool there = file.seek(qFromBigEndian<quint32>(tables.constData() + at + 8) + 4);
        const QByteArray value = there ? file.read(4) : QByteArray();
        return value.size() == 4 ? qFromBigEndian<quint32>(value.constData()) : 0;
    }
    return 0;
}

/// Copies of Liberation Serif before 2.00: 1.07 lacks 92 Vietnamese letters under the same family name.
QStringList oldCopies(const QStringList& folders)
{
    QStringList found;
    for (const QString& folder : folders) {
        QDirIterator files(folder, {QStringLiteral("LiberationSerif*.ttf")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const quint32 version = revision(path);
            if (version != 0 && version < 0x00020000)
                found << path;
        }
    }
    return found;
}

QByteArray configuration(const QStringList& rejected)
{
    QByteArray xml = "<?xml version=\"1.0\"?>\n<!DOCTYPE fontconfig SYSTEM \"fonts.dtd\">\n<fontconfig>\n<include ignore_missing=\"yes\">";
    const QByteArray others = qgetenv("FONTCONFIG_FILE");
    xml += (others.isEmpty() ? QByteArray("/etc/fonts/fonts.conf") : QString::fromLocal8Bit(others).toHtmlEscaped().toUtf8());
    xml += "</include>\n<selectfont><rejectfont>\n";
    for (const QString& path : rejected)
        xml += "<glob>" + path.toHtmlEscaped().toUtf8() + "</glob>\n";
    return xml + "</rejectfont></selectfont>\n</fontconfig>\n";
}

QStringList fontFolders()
{
    const QString home = QDir::homePath();
    return {QStringLiteral("/usr/share/fonts"), QStringLiteral("/usr/local/share/fonts"), home + QStringLiteral("/.fonts"),
            home + QStringLiteral("/.local/share/fonts")};
}

} // namespace

void guardFonts()
{
    guardFonts(fontFolders());
}

void guardFonts(const QStringList& folders)
{
    const QStringList rejected = oldCopies(folders);
    if (rejected.isEmpty())
        return;
    static QTemporaryDir folder; // 0700, removed when the process ends
    QFile file(folder.filePath(QStringLiteral("fonts.conf")));
    if (folder.isValid() && file.open(QIODevice::WriteOnly) && file.write(configuration(rejected)) > 0)
        qputenv("FONTCONFIG_FILE", QFile::encodeName(file.fileName()));
}

} // namespace ungcuu::render
