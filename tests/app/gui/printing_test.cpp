// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/compile.h"
#include "gui/printing.h"
#include "render/page_layout.h"
#include "render/pdf_file.h"
#include "render/typeface.h"
#include "support/places.h"
#include "workspace/folder_sources.h"

#include <QApplication>
#include <QFile>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace ungcuu;

namespace {

struct Word {
    int page = 0;
    double x = 0;
    double y = 0;
    QString text;
};

/// Every word with its place, as poppler finds it.
std::vector<Word> wordsOf(const QString& path)
{
    QProcess poppler;
    poppler.start(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), path, QStringLiteral("-")});
    if (!poppler.waitForFinished())
        return {};
    static const QRegularExpression word(QStringLiteral("<word xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\"[^>]*>([^<]*)</word>"));
    std::vector<Word> words;
    int page = 0;
    for (const QString& line : QString::fromUtf8(poppler.readAllStandardOutput()).split(u'\n')) {
        page += line.contains(QStringLiteral("<page "));
        if (const auto match = word.match(line); match.hasMatch())
            words.push_back({page, match.captured(1).toDouble(), match.captured(2).toDouble(), match.captured(3)});
    }
    return words;
}

/// How many words stand elsewhere by more than a third of a point; −1 where their number differs.
int differing(const std::vector<Word>& one, const std::vector<Word>& two)
{
    if (one.size() != two.size())
        return -1;
    int count = 0;
    for (size_t i = 0; i < one.size(); ++i)
        count += one[i].page != two[i].page || one[i].text != two[i].text || std::abs(one[i].x - two[i].x) > 0.34 || std::abs(one[i].y - two[i].y) > 0.34;
    return count;
}

render::Pages pages()
{
    const workspace::FolderSources sources(testing::sourcePath(QStringLiteral("scenarios")), QDate(2026, 11, 26));
    compile::Request request{testing::sourceBytes(QStringLiteral("scenarios/KB-A1-01.kb.md")), {}, false};
    request.flowPicture = true;
    render::LayoutCache cache(render::Typeface::official().value());
    return render::layOut(compile::compiled(request, sources).document, cache).value();
}

QString printed(const QTemporaryDir& folder, const render::Pages& pages, int from, int to)
{
    const QString path = folder.filePath(QStringLiteral("printed-%1-%2.pdf").arg(from).arg(to));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setFromTo(from, to);
    return gui::printPages(printer, pages) ? path : QString();
}

} // namespace

class PrintingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_is_printed_is_the_pdf()
    {
        QTemporaryDir folder;
        const render::Pages laid = pages();
        QFile file(folder.filePath(QStringLiteral("exported.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(render::pdfFile(laid, {}).value());
        file.close();
        const std::vector<Word> exported = wordsOf(file.fileName());
        QVERIFY(exported.size() > 1000);
        QCOMPARE(differing(wordsOf(printed(folder, laid, 0, 0)), exported), 0);
        render::Pages moved = laid;
        for (render::PlacedStrip& strip : moved.pages[1].strips)
            strip.y += 100;
        QVERIFY(differing(wordsOf(printed(folder, moved, 0, 0)), exported) > 10);
    }

    void only_the_pages_asked_for_are_printed()
    {
        QTemporaryDir folder;
        const render::Pages laid = pages();
        const std::vector<Word> some = wordsOf(printed(folder, laid, 2, 3));
        QVERIFY(!some.empty());
        QCOMPARE(some.back().page, 2);
        QCOMPARE(wordsOf(printed(folder, laid, laid.count(), laid.count() + 50)).back().page, 1);
    }

    void nothing_is_printed_of_nothing()
    {
        QTemporaryDir folder;
        QVERIFY(printed(folder, render::Pages(), 0, 0).isEmpty());
    }
};

int main(int argc, char** argv)
{
    render::guardFonts();
    QApplication application(argc, argv);
    PrintingTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "printing_test.moc"
