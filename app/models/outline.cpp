// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outline.h"

#include "base/clock.h"
#include "models/reading.h"
#include "workspace/outline_text.h"
#include "workspace/shipped_law.h"

#include <QCollator>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace ungcuu::models {

namespace {

/// What stands behind "key" at the start of a line of the front or the text.
QString lineBehind(const QByteArray& bytes, const QByteArray& key)
{
    const qsizetype at = bytes.startsWith(key) ? 0 : bytes.indexOf(QByteArray('\n' + key)) + 1;
    if (at == 0 && !bytes.startsWith(key))
        return {};
    const qsizetype begin = at + key.size();
    const qsizetype end = bytes.indexOf('\n', begin);
    return QString::fromUtf8(bytes.mid(begin, end < 0 ? -1 : end - begin)).trimmed();
}

Outline outlineOf(const QByteArray& bytes)
{
    const bool scenario = isScenario(bytes);
    const QString title = lineBehind(bytes, scenario ? "# " : "trích yếu:"); // a plan's first heading is only its first part
    return {lineBehind(bytes, "mã:"), title, scenario, false, false, bytes};
}

/// The group of internal papers says «nội bộ» already.
QString titleOf(const law::Outline& outline, bool internal)
{
    const QString mark = QStringLiteral(" (nội bộ)");
    return internal && outline.title.endsWith(mark) ? outline.title.chopped(mark.size()) : outline.title;
}

/// A scenario with every part and nothing decided.
Outline scenarioOutline()
{
    QFile file(QStringLiteral(":/ungcuu/outlines/kich-ban.kb.md"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    Outline outline = outlineOf(file.readAll());
    outline.title = QStringLiteral("Dàn ý trống, đủ các mục");
    outline.bare = true;
    return outline;
}

void addLawOutlines(std::vector<Outline>& all)
{
    const law::Pack& pack = workspace::shippedLaw();
    for (const law::Outline& outline : workspace::outlinesFor(pack, base::vietnamDate(base::systemClock()()))) {
        const QString code = workspace::proposedCode(pack, outline.kind);
        const law::Kind* const kind = pack.kind(outline.kind);
        const bool internal = kind && kind->isInternal();
        all.push_back({code, titleOf(outline, internal), false, internal, true, workspace::outlineText(pack, outline, code)});
    }
}

} // namespace

std::vector<Outline> shippedOutlines()
{
    std::vector<Outline> all;
    QDirIterator files(QStringLiteral(":/ungcuu/scenarios"));
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all.push_back(outlineOf(file.readAll()));
    }
    QCollator byNumber{QLocale(QLocale::Vietnamese)};
    byNumber.setNumericMode(true);
    std::sort(all.begin(), all.end(), [&](const Outline& a, const Outline& b) { return byNumber(a.code, b.code); });
    all.push_back(scenarioOutline());
    addLawOutlines(all);
    return all;
}

QByteArray withCode(const Outline& outline, const QString& code)
{
    QByteArray bytes = outline.bytes;
    const qsizetype at = bytes.indexOf("\nmã:");
    if (at < 0)
        return bytes;
    const qsizetype begin = at + qsizetype(qstrlen("\nmã:"));
    return bytes.replace(begin, bytes.indexOf('\n', begin) - begin, QByteArray(' ' + code.toUtf8()));
}

} // namespace ungcuu::models
