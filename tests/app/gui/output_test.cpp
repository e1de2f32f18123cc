// SPDX-License-Identifier: GPL-3.0-or-later
// What the dialog gives out besides the whole document: a card for one role, a text made for one system, and what it holds back.
#include "desktop.h"
#include "support/judges.h"
#include "workspace/register.h"

#include <QComboBox>
#include <QTimer>

using namespace ungcuu;
using namespace ungcuu::gui_test;
using namespace Qt::StringLiterals;

namespace {

struct Leaving : Desktop {
    QDialog* dialog = nullptr;

    void open()
    {
        trigger("document.export");
        dialog = named<QDialog>(*window, "output");
        QVERIFY(dialog);
    }
    QComboBox& box(const char* name) { return *named<QComboBox>(*dialog, name); }
    QPushButton& begin() { return *named<QPushButton>(*dialog, "outputBegin"); }
    QString exported(const char* name)
    {
        const QString file = folder.filePath(QLatin1String(name));
        named<QLineEdit>(*dialog, "outputPath")->setText(file);
        const auto& answer = *named<QLabel>(*dialog, "outputAnswer");
        begin().click(); // the answer of the one before goes
        [[maybe_unused]] const bool answered = QTest::qWaitFor([&] { return !answer.text().isEmpty(); }, 20000);
        QFile written(file);
        return written.open(QIODevice::ReadOnly) ? testing::pdfText(written.readAll()).simplified() : answer.text();
    }
    void append(const char* words)
    {
        auto& editor = window->view().editor();
        editor.moveCursor(QTextCursor::End);
        editor.insertPlainText(QString::fromUtf8(words));
        QTRY_VERIFY_WITH_TIMEOUT(window->view().document().reading().isFresh(), 10000);
    }
};

} // namespace

class OutputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_card_is_made_for_one_role_and_for_one_system()
    {
        Leaving desk;
        desk.makeWorkspace();
        QVERIFY(desk.window->desk().workspace());
        desk.beginFromOutline(0);
        desk.saveNow(); // unlocks the key
        QVERIFY(workspace::setSystem(*desk.window->desk().workspace(), desk.window->desk().identity(), {u"HT-1"_s, u"Cổng thử nghiệm"_s, 3, u"Sở Mẫu"_s, u"Trung tâm Mẫu"_s}, Now).ok());
        desk.beginFromOutline(1); // what is known of the workspace is learned again
        QTRY_VERIFY_WITH_TIMEOUT(desk.window->view().pageCount() > 0, 20000);
        desk.open();
        QTRY_VERIFY_WITH_TIMEOUT(desk.box("cardRole").count() > 3, 10000);
        QVERIFY(!desk.box("cardRole").isEnabled());
        QVERIFY(!desk.box("cardRole").toolTip().isEmpty());
        desk.box("outputForm").setCurrentIndex(4);
        QVERIFY(desk.box("cardRole").isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(desk.box("outputSystem").count(), 2, 10000);
        const QString whole = desk.exported("ca.pdf");
        QVERIFY2(whole.contains(u"THẺ TRỰC"_s) || whole.contains(u"KỊCH BẢN"_s), qPrintable(whole.left(200)));
        QVERIFY(!whole.contains(u"Cổng thử nghiệm"_s));
        desk.box("cardRole").setCurrentIndex(1);
        desk.box("outputSystem").setCurrentIndex(1);
        const QString name = desk.box("cardRole").currentText().section(u" (@"_s, 0, 0);
        const QString card = desk.exported("vai-tro.pdf");
        QVERIFY2(card.contains(u"THẺ TRỰC: "_s + name.toUpper()), qPrintable(card.left(300)));
        if (qEnvironmentVariableIsSet("UNGCUU_PICTURES"))
            desk.dialog->grab().save(qEnvironmentVariable("UNGCUU_PICTURES") + u"/output-role.png"_s);
        desk.box("outputForm").setCurrentIndex(0);
        QVERIFY(desk.exported("he-thong.pdf").contains(u"Cổng thử nghiệm"_s));
    }

    void what_is_marked_secret_is_neither_printed_nor_exported()
    {
        Leaving desk;
        desk.makeWorkspace();
        desk.beginFromOutline(0);
        desk.append("\n\nTỐI MẬT\n");
        QTRY_VERIFY_WITH_TIMEOUT(!desk.window->view().document().reading().secrecy().isEmpty(), 10000);
        bool asked = false;
        QTimer::singleShot(0, desk.window.get(), [&] { // where a dialog of the printer comes, it goes again and is told
            if (QWidget* const dialog = QApplication::activeModalWidget()) {
                asked = true;
                dialog->close();
            }
        });
        desk.trigger("document.print");
        QTest::qWait(50);
        QVERIFY(!asked);
        QVERIFY2(desk.window->view().messages().text().contains(u"Chưa in"_s), qPrintable(desk.window->view().messages().text()));
        desk.open();
        QVERIFY2(desk.exported("mat.pdf").contains(u"dấu chỉ độ mật"_s), "no file, but the reason");
        QVERIFY(!QFile::exists(desk.folder.filePath(u"mat.pdf"_s)));
    }

    void a_text_with_a_loi_waits_before_it_is_submitted()
    {
        Leaving desk;
        desk.makeWorkspace();
        desk.beginFromOutline(0);
        QTRY_VERIFY_WITH_TIMEOUT(desk.window->view().document().reading().isFresh(), 10000);
        desk.append("\n\n![Sơ đồ](/srv/so-do.png)\n");
        desk.open();
        desk.box("outputForm").setCurrentIndex(1);
        QVERIFY(!desk.begin().isEnabled() && !desk.begin().toolTip().isEmpty());
        desk.box("outputForm").setCurrentIndex(0);
        QVERIFY(desk.begin().isEnabled());
    }
};

UNGCUU_GUI_TEST_MAIN(OutputTest)
#include "output_test.moc"
