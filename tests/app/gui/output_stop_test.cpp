// SPDX-License-Identifier: GPL-3.0-or-later
// What is on its way out of the window can be stopped, and leaves nothing behind. With UNGCUU_PICTURES=folder it leaves
// pictures there.
#include "desktop.h"
#include "gui/page/printer_choices.h"
#include "gui/parts/theme.h"

#include <QComboBox>
#include <QPrintDialog>
#include <QTimer>

using namespace ungcuu;
using namespace ungcuu::gui_test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Long = 20000; ///< ms that nothing here takes

/// A window with a text of some hundred pages.
struct Leaving : Desktop {
    QDir out{folder.filePath(u"ra"_s)};
    QDialog* dialog = nullptr;

    void begin()
    {
        out.mkpath(u"."_s);
        makeWorkspace();
        beginFromOutline(planRow());
        QByteArray text = "---\nloại văn bản: Phương án\ncơ quan ban hành: SỞ MẪU\nký hiệu: PA-SM\ntrích yếu: Ứng cứu\n\n---\n\n";
        for (int i = 0; i < 4000; ++i)
            text += "Câu " + QByteArray::number(i) + ": đội trực báo ngay cho đội trưởng, ghi giờ và giữ nguyên hiện trạng máy chủ.\n\n";
        window->view().editor().text().typeOver(text);
        QTRY_VERIFY_WITH_TIMEOUT(window->view().document().reading().isFresh() && window->view().pageCount() > 100, Long);
    }
    void open()
    {
        trigger("document.export");
        dialog = named<QDialog>(*window, "output");
        QVERIFY(dialog);
    }
    QWidget& control(const char* name) { return *named<QWidget>(*dialog, name); }
    void press(const char* name) { named<QPushButton>(*dialog, name)->click(); }
    QString answer() { return named<QLabel>(*dialog, "outputAnswer")->text(); }
    QString written(const char* name) { return out.filePath(QLatin1String(name)); }
    QStringList left() { return out.entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    /// Begins an export and waits until it is well under way.
    void exportTo(const char* name)
    {
        named<QLineEdit>(*dialog, "outputPath")->setText(written(name));
        press("outputBegin");
        QVERIFY(control("outputStop").isVisible());
        QTest::qWait(60);
        QVERIFY2(control("outputStop").isVisible(), "too fast to be stopped");
    }
    void stopped()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!control("outputStop").isVisible(), Long);
        QVERIFY2(answer().startsWith(u"Đã dừng: chưa có tệp nào được ghi."_s), qPrintable(answer()));
        QVERIFY(!control("outputOpen").isVisible() && !control("outputShow").isVisible());
        QVERIFY(control("outputBegin").isEnabled());
    }
    void pictured(const char* name)
    {
        if (const QString pictures = qEnvironmentVariable("UNGCUU_PICTURES"); !pictures.isEmpty())
            dialog->grab().save(pictures + u'/' + QLatin1String(name) + u".png"_s);
    }
    QString said() { return window->view().messages().text(); }
    void choose(int choice) { named<QPushButton>(window->view().messages(), qPrintable(u"messageChoice%1"_s.arg(choice)))->click(); }
    /// Takes what the printer's dialog offers as soon as it is there.
    void print()
    {
        QTimer::singleShot(0, window.get(), [] {
            if (auto* const asked = qobject_cast<QPrintDialog*>(QApplication::activeModalWidget()))
                asked->accept();
        });
        trigger("document.print");
    }
};

} // namespace

class OutputStopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void an_export_stops_at_the_button_at_esc_and_at_closing()
    {
        Leaving desk;
        desk.begin();
        desk.open();
        QVERIFY(!desk.control("outputStop").isVisible());
        desk.exportTo("a.pdf");
        QVERIFY(desk.control("outputWaiting").isVisible());
        desk.pictured("stop-running");
        desk.press("outputStop");
        QCOMPARE(named<QLabel>(*desk.dialog, "outputWaiting")->text(), u"Đang dừng…"_s);
        desk.stopped();
        desk.pictured("stop-stopped");
        QVERIFY(desk.left().isEmpty());

        desk.exportTo("a.pdf");
        QTest::keyClick(desk.dialog, Qt::Key_Escape);
        desk.stopped();
        QVERIFY(desk.dialog->isVisible());
        desk.exportTo("a.pdf");
        desk.dialog->close();
        desk.stopped();
        QVERIFY(desk.dialog->isVisible() && desk.left().isEmpty());

        QFile old(desk.written("a.docx"));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("cũ") > 0);
        old.close();
        named<QLineEdit>(*desk.dialog, "outputPath")->setText(desk.written("a.docx"));
        desk.press("outputBegin");
        desk.press("outputStop");
        desk.stopped();
        QCOMPARE(desk.left(), QStringList(u"a.docx"_s));
        QVERIFY(old.open(QIODevice::ReadOnly) && old.readAll() == "cũ");

        QPointer<QDialog> gone = desk.dialog;
        QTest::keyClick(desk.dialog, Qt::Key_Escape); // nothing runs: it closes
        QTRY_VERIFY(!gone);
    }

    void what_was_stopped_is_made_by_the_next_one_and_offers_its_file()
    {
        Leaving desk;
        desk.begin();
        desk.open();
        desk.exportTo("a.pdf");
        desk.press("outputStop");
        desk.stopped();
        desk.press("outputBegin");
        QVERIFY(desk.answer().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(desk.control("outputOpen").isVisible() && desk.control("outputShow").isVisible(), Long);
        QVERIFY2(desk.answer().startsWith(u"Đã ghi "_s), qPrintable(desk.answer()));
        desk.pictured("stop-done");
        desk.window->setTheme(gui::Theme::Dark);
        QTest::qWait(50);
        desk.pictured("stop-done-dark");
        desk.press("outputBegin");
        QTest::qWait(20);
        desk.pictured("stop-running-dark");
        desk.window->setTheme(gui::Theme::Light);
        desk.press("outputStop");
        desk.stopped();
        QCOMPARE(desk.left(), QStringList(u"a.pdf"_s));
    }

    void the_words_are_english_where_the_window_is()
    {
        Leaving desk;
        desk.begin();
        desk.window->speak(true);
        desk.open();
        desk.exportTo("a.pdf");
        desk.pictured("stop-running-en");
        QTest::keyClick(desk.dialog, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(desk.answer().startsWith(u"Stopped: no file was written."_s), Long);
        desk.pictured("stop-stopped-en");
        desk.press("outputBegin");
        QTRY_VERIFY_WITH_TIMEOUT(desk.control("outputShow").isVisible(), Long);
        desk.pictured("stop-done-en");
    }

    void a_dialog_that_goes_with_its_window_writes_nothing()
    {
        Leaving desk;
        desk.begin();
        desk.open();
        desk.exportTo("a.pdf");
        desk.window.reset();
        QTest::qWait(600);
        QVERIFY(desk.left().isEmpty());
    }

    void printing_stops_at_its_message_and_a_file_is_whole_or_not_there()
    {
        Leaving desk;
        desk.begin();
        gui::PrinterChoices chosen;
        chosen.folder = desk.out.path();
        chosen.keep();
        desk.print();
        QCOMPARE(desk.said(), u"Đang in…"_s);
        desk.choose(0);
        QTRY_VERIFY_WITH_TIMEOUT(desk.said().startsWith(u"Đã dừng: chưa in trang nào"_s), Long);
        QVERIFY(desk.left().isEmpty());
        desk.print();
        QTRY_VERIFY_WITH_TIMEOUT(desk.said().startsWith(u"Đã in "_s), Long);
        desk.picture("stop-printed");
        QCOMPARE(desk.left().size(), 1);
    }
};

UNGCUU_GUI_TEST_MAIN(OutputStopTest)
#include "output_stop_test.moc"
