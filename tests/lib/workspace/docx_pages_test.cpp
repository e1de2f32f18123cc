// SPDX-License-Identifier: GPL-3.0-or-later
//
// The DOCX, laid out by LibreOffice, has the lines of our PDF on the same pages. What differs stands in
// tests/golden/docx/differences.txt: the version it was seen with, then "text page: line of the PDF" a line. It may become
// less, never more. A series of LibreOffice that is not listed there must have the same pages and few such lines.
#include "base/sha256.h"
#include "render/typeface.h"
#include "support/judges.h"
#include "support/places.h"
#include "workspace/document_export.h"
#include "workspace/folder_sources.h"
#include "zip/package.h"

#include <QDir>
#include <QGuiApplication>
#include <QTest>

#include <optional>

using namespace ungcuu;
using namespace ungcuu::workspace;

namespace {

/// The letter, everything shipped and a paper of each kind.
const QStringList& texts()
{
    static const QStringList all = [] {
        QStringList made = {QStringLiteral("tests/fixtures/letter-4052.pa.md")};
        for (const QString& folder : {QStringLiteral("scenarios/"), QStringLiteral("tests/fixtures/kinds/")}) {
            for (const QString& file : QDir(testing::sourcePath(folder)).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name))
                made << folder + file;
        }
        return made;
    }();
    return all;
}

ExportRequest requestFor(const QString& text)
{
    return {{testing::sourceBytes(text), {}, false, text::languageOf(text, {})}, 1'795'000'000'000, {}};
}

const FolderSources& sources()
{
    static const FolderSources folder(testing::sourcePath(QStringLiteral("scenarios")), QDate(2026, 11, 22));
    return folder;
}

/// The folder that a text lies in.
const FolderSources& sourcesOf(const QString& text)
{
    static const FolderSources kinds(testing::sourcePath(QStringLiteral("tests/fixtures/kinds")), QDate(2026, 11, 26));
    return text.contains(QLatin1String("/kinds/")) ? kinds : sources();
}

QByteArray docxOf(const QString& text)
{
    return exportDocx(requestFor(text), sourcesOf(text)).value().docx;
}

constexpr qsizetype boundOfUnknown = 30; ///< lines that a LibreOffice nobody has looked at may set elsewhere

/// "7.4" of "LibreOffice 7.4.7.2 40(Build:2)".
QString seriesOf(const QString& said)
{
    return said.section(QLatin1Char(' '), 1, 1).section(QLatin1Char('.'), 0, 1);
}

QString installedSeries()
{
    return seriesOf(QString::fromUtf8(testing::run(QStringLiteral("soffice"), {QStringLiteral("--version")}).out));
}

/// The lines that are listed for a series, if it is.
std::optional<QStringList> listedFor(const QString& series)
{
    std::optional<QStringList> listed;
    bool here = false;
    for (const QString& line : QString::fromUtf8(testing::sourceBytes(QStringLiteral("tests/golden/docx/differences.txt"))).split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1String("LibreOffice ")))
            here = seriesOf(line) == series;
        else if (here && !line.isEmpty())
            listed = listed.value_or(QStringList()) << line;
    }
    return listed;
}

/// A copy of the file with other words in it.
QByteArray reworded(const QByteArray& docx, const QByteArray& from, const QByteArray& to)
{
    zip::Package package = zip::readPackage(docx).value();
    package.parts[0].bytes.replace(from, to);
    return zip::packageBytes(package);
}

} // namespace

class DocxPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_same_lines_stand_on_the_same_pages()
    {
        QList<QByteArray> docx;
        for (const QString& text : texts())
            docx << docxOf(text);
        const QList<QByteArray> theirs = testing::libreOffice(docx, QStringLiteral("pdf"));
        QStringList found;
        qsizetype compared = 0;
        for (qsizetype i = 0; i < texts().size(); ++i) {
            const QByteArray ours = exportPdf(requestFor(texts()[i]), sourcesOf(texts()[i])).value().pdf;
            const QList<QStringList> pages = testing::pdfLines(ours);
            QVERIFY2(testing::pdfLines(theirs[i]).size() == pages.size(), qPrintable(texts()[i]));
            for (const QStringList& page : pages)
                compared += page.size();
            for (const QString& line : testing::linesThatMoved(ours, theirs[i]))
                found << texts()[i].section(QLatin1Char('/'), -1) + QLatin1Char(' ') + line;
        }
        const QString series = installedSeries();
        qInfo("LibreOffice %s: %lld lines of %lld texts, %lld elsewhere", qPrintable(series), qlonglong(compared), qlonglong(texts().size()), qlonglong(found.size()));
        const std::optional<QStringList> listed = listedFor(series);
        QStringList more;
        for (const QString& each : found) {
            if (!listed || !listed->contains(each))
                more << each;
        }
        for (const QString& each : more)
            qWarning().noquote() << each;
        QVERIFY2(listed ? more.isEmpty() : more.size() <= boundOfUnknown, "lines that differ and are not listed stand above");
    }

    void a_series_that_nobody_looked_at_has_no_list()
    {
        QVERIFY(listedFor(QStringLiteral("7.4")) && listedFor(QStringLiteral("25.2")));
        QVERIFY(listedFor(QStringLiteral("7.4")) != listedFor(QStringLiteral("25.2")));
        QVERIFY(!listedFor(QStringLiteral("24.8")) && !listedFor(QString()));
    }

    /// A thẻ trực is one sheet in our PDF; here it may not run over either.
    void every_scenario_has_as_many_pages()
    {
        const QStringList files = QDir(testing::sourcePath(QStringLiteral("scenarios"))).entryList({QStringLiteral("*.kb.md")}, QDir::Files, QDir::Name);
        QVERIFY(!files.isEmpty());
        QList<QByteArray> docx;
        for (const QString& file : files)
            docx << docxOf(QStringLiteral("scenarios/") + file);
        docx << reworded(docx.first(), QByteArray("Không khởi động lại"), QByteArray("Không khởi động lại máy nào hết ").repeated(60));
        const QList<QByteArray> theirs = testing::libreOffice(docx, QStringLiteral("pdf"));
        const auto pages = [](const QByteArray& pdf) { return testing::pdfLines(pdf).size(); };
        for (qsizetype i = 0; i < files.size(); ++i)
            QVERIFY2(pages(theirs[i]) == pages(exportPdf(requestFor(QStringLiteral("scenarios/") + files[i]), sources()).value().pdf), qPrintable(files[i]));
        QVERIFY(pages(theirs.last()) > pages(theirs.first()));
    }

    void a_line_that_moves_is_seen()
    {
        const QByteArray docx = docxOf(texts().first());
        const QByteArray changed = reworded(docx, QByteArray("Trung tâm"), QByteArray("Trung tâm lớn hơn nhiều"));
        QVERIFY(changed != docx);
        const QList<QByteArray> pdfs = testing::libreOffice({docx, changed}, QStringLiteral("pdf"));
        QCOMPARE(testing::linesThatMoved(pdfs[0], pdfs[0]), QStringList());
        QVERIFY(!testing::linesThatMoved(pdfs[0], pdfs[1]).isEmpty());
    }

    void libreoffice_writes_it_again_with_who_each_paragraph_is()
    {
        const QByteArray docx = docxOf(texts().first());
        const auto again = zip::readPackage(testing::libreOffice({docx}, QStringLiteral("docx")).first());
        QVERIFY2(again.ok(), again ? "" : again.error().code.constData());
        const zip::Package ours = zip::readPackage(docx).value();
        const QByteArray body = again->part("/word/document.xml")->bytes;
        QCOMPARE(body.count("\"_UC0"), ours.part("/word/document.xml")->bytes.count("\"_UC0"));
        QVERIFY(again->part("/customXml/item1.xml")->bytes.contains("urn:ungcuu:docx:1"));
    }

    void the_code_of_a_card_is_read_from_the_word_file_too()
    {
        const QByteArray text = testing::sourceBytes(QStringLiteral("tests/fixtures/kinds/KB-THE-01.kb.md"));
        const FolderSources folder(testing::sourcePath(QStringLiteral("tests/fixtures/kinds")), QDate(2026, 11, 26));
        const QByteArray card = exportDocx({{text, {}, false, {}, {compile::OutputForm::DutyCard}}, 1'795'000'000'000, {}}, folder).value().docx;
        const QByteArray plain = exportDocx({{text, {}, false, {}}, 1'795'000'000'000, {}}, folder).value().docx;
        const QByteArray code = "KB-THE-01 sha256:" + base::Sha256::of(text).hex();
        QVERIFY(zip::readPackage(card)->part("/word/document.xml")->bytes.contains(QByteArray("descr=\"Mã QR: " + code + '"')));
        const QList<QByteArray> pdfs = testing::libreOffice({card, plain}, QStringLiteral("pdf"));
        QCOMPARE(testing::codeOn(pdfs[0]), QString::fromLatin1(code));
        QCOMPARE(testing::pdfLines(pdfs[0]).size(), 1);
        QCOMPARE(testing::codeOn(pdfs[1]), QString());
    }

    void it_is_set_in_times_new_roman_of_the_machine_and_nothing_else()
    {
        const QStringList fonts = testing::pdfFonts(testing::libreOffice({docxOf(QStringLiteral("scenarios/KB-A1-01.kb.md"))}, QStringLiteral("pdf")).first());
        QVERIFY(!fonts.isEmpty());
        for (const QString& font : fonts)
            QVERIFY2(font.contains(QLatin1String("LiberationSerif")) || font.contains(QLatin1String("TimesNewRoman")), qPrintable(font));
    }

    void what_is_hidden_or_refused_in_the_pdf_is_here_too()
    {
        const ExportRequest secret{{QByteArray("---\nloại văn bản: Phương án\nphạm vi lưu hành: Mật\n\n---\n"), {}, false, {}}, 0, {}};
        QCOMPARE(exportDocx(secret, sources()).error().code, QByteArray("export.secret"));
        QVERIFY(exportDocx(requestFor(QStringLiteral("scenarios/PA-MAU.pa.md")), sources()).value().draft);
    }
};

int main(int argc, char** argv)
{
    render::guardFonts();
    QGuiApplication application(argc, argv);
    DocxPagesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "docx_pages_test.moc"
