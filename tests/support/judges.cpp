// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/judges.h"

#include <QFile>
#include <QProcess>

namespace ungcuu::testing {
namespace {

constexpr int minutesAllowed = 10; ///< a guard against hanging: Writer under a load is slow

/// The jars of Debian's libpdfbox2-java and the runner compiled beside the tests.
QString classPath()
{
    QStringList paths = {QStringLiteral(UNGCUU_PREFLIGHT_CLASSES)};
    for (const char* jar : {"preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging"})
        paths << QStringLiteral("/usr/share/java/%1.jar").arg(QLatin1String(jar));
    return paths.join(QLatin1Char(':'));
}

} // namespace

Ran run(const QString& program, const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted())
        return {-1, {}, QByteArray("cannot start ") + program.toUtf8()};
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(minutesAllowed * 60 * 1000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

FileOf::FileOf(const QByteArray& bytes, const QString& name) : m_name(name)
{
    QFile file(path());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path()));
}

QStringList pdfFonts(const QByteArray& pdf)
{
    const FileOf file(pdf);
    QStringList names;
    for (const QByteArray& line : run(QStringLiteral("pdffonts"), {file.path()}).out.split('\n').mid(2)) {
        const QString name = QString::fromUtf8(line.left(line.indexOf(' ')));
        if (!name.isEmpty())
            names << name.mid(name.indexOf(QLatin1Char('+')) + 1);
    }
    names.sort();
    names.removeDuplicates();
    return names;
}

QString codeOn(const QByteArray& pdf)
{
    const FileOf file(pdf);
    const QStringList asPrinted{QStringLiteral("-r"), QStringLiteral("300"), QStringLiteral("-gray"), QStringLiteral("-f"), QStringLiteral("1"), QStringLiteral("-l"), QStringLiteral("1"), QStringLiteral("-png")};
    const FileOf picture(run(QStringLiteral("pdftoppm"), asPrinted + QStringList{file.path()}).out, QStringLiteral("page.png"));
    return QString::fromUtf8(run(QStringLiteral("zbarimg"), {QStringLiteral("-q"), QStringLiteral("--raw"), picture.path()}).out).trimmed();
}

QString pdfText(const QByteArray& pdf, const QStringList& options)
{
    const FileOf file(pdf);
    return QString::fromUtf8(run(QStringLiteral("pdftotext"), QStringList(options) << file.path() << QStringLiteral("-")).out);
}

QList<QStringList> pdfLines(const QByteArray& pdf)
{
    QList<QStringList> pages;
    for (const QString& page : pdfText(pdf, {QStringLiteral("-layout")}).split(QLatin1Char('\f'), Qt::SkipEmptyParts)) {
        QStringList lines;
        for (const QString& line : page.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            if (!line.trimmed().isEmpty())
                lines << line.simplified();
        }
        pages << lines;
    }
    return pages;
}

QStringList linesThatMoved(const QByteArray& ours, const QByteArray& theirs)
{
    const QList<QStringList> pages = pdfLines(ours);
    const QList<QStringList> others = pdfLines(theirs);
    QStringList found;
    for (qsizetype page = 0; page < pages.size(); ++page) {
        QStringList left = others.value(page);
        for (const QString& line : pages[page]) {
            if (!left.removeOne(line))
                found << QStringLiteral("%1: %2").arg(QString::number(page + 1), line);
        }
    }
    return found;
}

QString qpdfComplaint(const QByteArray& pdf)
{
    const FileOf file(pdf);
    const Ran ran = run(QStringLiteral("qpdf"), {QStringLiteral("--check"), file.path()});
    return ran.status == 0 ? QString() : QString::fromUtf8(ran.out + ran.err);
}

QStringList preflight(const QList<QByteArray>& pdfs)
{
    QTemporaryDir folder;
    QStringList arguments = {QStringLiteral("-XX:TieredStopAtLevel=1"), QStringLiteral("-Djava.awt.headless=true"), QStringLiteral("-cp"),
                             classPath(), QStringLiteral("Preflight")};
    for (qsizetype i = 0; i < pdfs.size(); ++i) {
        QFile file(folder.filePath(QString::number(i) + QStringLiteral(".pdf")));
        if (!file.open(QIODevice::WriteOnly) || file.write(pdfs[i]) != pdfs[i].size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        arguments << file.fileName();
    }
    const Ran ran = run(QStringLiteral("java"), arguments);
    QStringList verdicts = QString::fromUtf8(ran.out).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    while (verdicts.size() < pdfs.size())
        verdicts << QStringLiteral("no verdict: ") + QString::fromUtf8(ran.err.left(400));
    return verdicts;
}

QList<QByteArray> libreOffice(const QList<QByteArray>& docx, const QString& format)
{
    QTemporaryDir folder;
    const QString made = folder.filePath(QStringLiteral("made"));
    QStringList arguments = {QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("profile")), QStringLiteral("--headless"),
                             QStringLiteral("--convert-to"), format, QStringLiteral("--outdir"), made};
    for (qsizetype i = 0; i < docx.size(); ++i) {
        QFile file(folder.filePath(QString::number(i) + QStringLiteral(".docx")));
        if (!file.open(QIODevice::WriteOnly) || file.write(docx[i]) != docx[i].size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        arguments << file.fileName();
    }
    run(QStringLiteral("soffice"), arguments);
    QList<QByteArray> results;
    for (qsizetype i = 0; i < docx.size(); ++i) {
        QFile file(made + QLatin1Char('/') + QString::number(i) + QLatin1Char('.') + format);
        results << (file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return results;
}

} // namespace ungcuu::testing
