// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/compile.h"
#include "gui/page/printer_choices.h"
#include "gui/page/printing.h"
#include "render/page_layout.h"
#include "render/pdf_file.h"
#include "render/typeface.h"
#include "support/places.h"
#include "support/stopping.h"
#include "workspace/folder_sources.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPrintDialog>
#include <QPrintEngine>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

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

/// A printer that prints into this file.
std::unique_ptr<QPrinter> printerInto(const QString& path)
{
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(path);
    return printer;
}

/// A printer with a tray and a second side, which the one that makes files has not: it keeps what it is told.
class Tray : public QPrintEngine
{
public:
    void setProperty(PrintEnginePropertyKey key, const QVariant& value) override { m_told.insert(key, value); }
    QVariant property(PrintEnginePropertyKey key) const override { return m_told.value(key); }
    bool newPage() override { return false; }
    bool abort() override { return true; }
    int metric(QPaintDevice::PaintDeviceMetric) const override { return 1; }
    QPrinter::PrinterState printerState() const override { return QPrinter::Idle; }

private:
    QHash<PrintEnginePropertyKey, QVariant> m_told;
};

struct OfficePrinter : QPrinter {
    QImage device{1, 1, QImage::Format_RGB32};
    Tray engine;
    OfficePrinter() { setEngines(&engine, device.paintEngine()); }
};

/// What a settings file keeps, told to another printer.
gui::PrinterChoices toldToTheNext(const gui::PrinterChoices& choices)
{
    choices.keep();
    OfficePrinter next;
    gui::PrinterChoices::kept({}).applyTo(next, QStringLiteral("KB-A6/01"));
    return gui::PrinterChoices::of(next);
}

/// What stands on the controls of Qt's dialog, where letters are in it.
QStringList shownWords()
{
    QPrinter printer;
    QPrintDialog dialog(&printer);
    QStringList all{dialog.windowTitle()};
    for (const QWidget* const each : dialog.findChildren<QWidget*>()) {
        for (const char* property : {"text", "title"})
            all += each->property(property).toString();
        if (const auto* box = qobject_cast<const QComboBox*>(each)) {
            for (int row = 0; row < box->count(); ++row)
                all += box->itemText(row);
        }
    }
    static const QRegularExpression word(QStringLiteral("\\p{L}&?\\p{L}"));
    return all.filter(word).filter(QRegularExpression(QStringLiteral("^(?!.*(/|\\.pdf)).*$")));
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

    void what_was_chosen_for_the_printer_stands_the_next_time()
    {
        const gui::PrinterChoices chosen{{}, {}, QPrinter::GrayScale, QPrinter::DuplexLongSide, QPrinter::Lower, false};
        QVERIFY(chosen != gui::PrinterChoices());
        QCOMPARE(toldToTheNext(chosen), chosen);
        QSettings().clear();
        QCOMPARE(gui::PrinterChoices::kept(chosen).duplex, QPrinter::DuplexLongSide); // nothing chosen yet: as the printer is set
    }

    void a_file_goes_where_the_last_one_went_under_its_own_name()
    {
        QTemporaryDir folder;
        gui::PrinterChoices chosen;
        chosen.folder = folder.path();
        chosen.keep();
        QPrinter next;
        gui::PrinterChoices::kept({}).applyTo(next, QStringLiteral("KB-A6/01"));
        QCOMPARE(next.outputFileName(), folder.filePath(QStringLiteral("KB-A6-01.pdf")));
        QCOMPARE(gui::PrinterChoices::of(next).folder, folder.path());
        QVERIFY(folder.remove());
        QPrinter later;
        gui::PrinterChoices::kept({}).applyTo(later, QStringLiteral("KB-A6/01"));
        QCOMPARE(later.outputFileName(), QString());
    }

    void the_dialog_of_the_printer_speaks_vietnamese()
    {
        const QStringList english = shownWords();
        QVERIFY(english.size() > 20);
        QTranslator vietnamese;
        QVERIFY(vietnamese.load(QStringLiteral(":/ungcuu/translations/qtbase_vi.qm")));
        QCoreApplication::installTranslator(&vietnamese);
        const QStringList spoken = shownWords();
        QCoreApplication::removeTranslator(&vietnamese);
        QCOMPARE(spoken.size(), english.size());
        for (const QString& words : spoken)
            QVERIFY2(!english.contains(words), qPrintable(words));
    }

    void what_is_stopped_leaves_the_file_that_was_there()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("in.pdf"));
        const auto content = [&] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("cũ") > 0);
        old.close();
        const render::Pages laid = pages();
        testing::StopAt never(0);
        const auto printer = printerInto(folder.filePath(QStringLiteral("cả.pdf")));
        QCOMPARE(gui::printPages(*printer, laid, never.progress()).value().pages, laid.count());
        QVERIFY(QFile::remove(folder.filePath(QStringLiteral("cả.pdf"))));
        for (const int question : {1, 2, laid.count(), never.asked()}) {
            testing::StopAt stop(question);
            const auto stopped = gui::printPages(*printerInto(path), laid, stop.progress());
            QVERIFY(!stopped);
            QCOMPARE(stopped.error().code, QByteArray("cancelled"));
            QCOMPARE(content(), QByteArray("cũ"));
            QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(QStringLiteral("in.pdf")));
        }
        const auto printed = gui::printPages(*printerInto(path), laid);
        QVERIFY(printed && printed->file == path && !printed->stopped);
        QVERIFY(content().startsWith("%PDF-"));
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
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("ungcuu-test"));
    QApplication::setApplicationName(QStringLiteral("ungcuu-test"));
    PrintingTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "printing_test.moc"
