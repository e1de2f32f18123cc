// SPDX-License-Identifier: GPL-3.0-or-later
// *Xóa khỏi kho dữ liệu…* in the window: nothing happens before a reason and the mã, and then nothing of the text is left.
#include "desktop.h"
#include "support/judges.h"
#include "workspace/destruction.h"

#include <QAbstractButton>
#include <QDirIterator>

using namespace ungcuu;
using namespace ungcuu::gui_test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray planted = "ztqlam ngăn thứ ba";

struct Destroying : Desktop {
    QDialog* dialog = nullptr;

    void type(const QByteArray& words)
    {
        auto& editor = window->view().editor();
        editor.moveCursor(QTextCursor::End);
        editor.insertPlainText(QString::fromUtf8(words));
    }
    void open()
    {
        trigger("document.destroy");
        QTRY_VERIFY_WITH_TIMEOUT(named<QDialog>(*window, "destroyDocument"), 10000);
        dialog = named<QDialog>(*window, "destroyDocument");
    }
    QLineEdit& line(const char* name) { return *named<QLineEdit>(*dialog, name); }
    QPushButton& button() { return *named<QPushButton>(*dialog, "destroy"); }
    /// The button that offers it above the text; null where there is none.
    QAbstractButton* offer()
    {
        const QString words = window->findChild<QAction*>(u"document.destroy"_s)->text();
        for (auto* const button : window->view().messages().findChildren<QAbstractButton*>()) {
            if (button->text() == words && button->isVisible())
                return button;
        }
        return nullptr;
    }
    QString told() { return window->messages().text(); }
    /// How often the words stand in any file of this account, the settings apart.
    qsizetype hits() const
    {
        qsizetype found = 0;
        QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            found += file.open(QIODevice::ReadOnly) ? file.readAll().count(planted) : 0;
        }
        return found;
    }
};

} // namespace

class DestroyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_document_goes_with_its_typing_once_reason_and_code_are_typed()
    {
        Destroying desk;
        desk.makeWorkspace();
        desk.beginFromOutline(0);
        QVERIFY2(!desk.window->findChild<QAction*>(u"document.destroy"_s)->isEnabled(), "nothing of it stands in the workspace yet");
        desk.type('\n' + planted + '\n');
        desk.saveNow();
        const QString code = desk.window->view().document().state().name;
        desk.type(planted + " chưa lưu");
        QTRY_VERIFY_WITH_TIMEOUT(desk.window->view().document().isKept(), 10000);
        QVERIFY2(desk.hits() > 1, "the control finds it before");

        desk.open();
        QVERIFY(!desk.button().isEnabled());
        desk.line("destroyReason").setText(u"Có dấu mật"_s);
        QVERIFY(!desk.button().isEnabled());
        desk.line("destroyCode").setText(u"KB-KHAC"_s);
        QVERIFY(!desk.button().isEnabled());
        desk.line("destroyCode").setText(code);
        QVERIFY(desk.button().isEnabled());
        if (qEnvironmentVariableIsSet("UNGCUU_PICTURES"))
            desk.dialog->grab().save(qEnvironmentVariable("UNGCUU_PICTURES") + u"/destroy.png"_s);
        desk.button().click();
        QTRY_VERIFY_WITH_TIMEOUT(desk.told().contains(u"Đã xóa «%1»"_s.arg(code)), 10000);
        desk.picture("destroyed");
        QVERIFY(!desk.window->isOpen());
        QTRY_COMPARE_WITH_TIMEOUT(desk.rows("documents"), 0, 10000);
        QVERIFY2(!desk.window->findChild<QAction*>(u"tab.reopen"_s)->isEnabled(), "there is nothing to open again");
        QCOMPARE(desk.hits(), qsizetype(0));
        const auto gone = workspace::destroyedDocuments(*desk.window->desk().workspace());
        QVERIFY(gone && gone->size() == 1 && gone->front().reason == u"Có dấu mật"_s);
    }

    void it_is_offered_where_a_saved_text_bears_a_mark_of_secrecy()
    {
        Destroying desk;
        desk.makeWorkspace();
        desk.beginFromOutline(0);
        desk.type("\n\nTỐI MẬT\n");
        QTRY_VERIFY_WITH_TIMEOUT(!desk.window->view().document().reading().secrecy().isEmpty(), 10000);
        QVERIFY2(!desk.offer(), "nothing stands in the workspace yet");
        desk.saveNow();
        QTRY_VERIFY_WITH_TIMEOUT(desk.offer(), 10000);
        QVERIFY(desk.window->view().messages().text().contains(u"dấu chỉ độ mật"_s));
        desk.picture("offered");
        desk.offer()->click();
        QTRY_VERIFY_WITH_TIMEOUT(named<QDialog>(*desk.window, "destroyDocument"), 10000);
    }

    void leaving_the_dialog_changes_nothing()
    {
        Destroying desk;
        desk.makeWorkspace();
        desk.beginFromOutline(0);
        desk.saveNow();
        const QByteArray text = desk.text();
        desk.open();
        desk.dialog->reject();
        desk.activate();
        QCOMPARE(desk.text(), text);
        QCOMPARE(desk.rows("documents"), 1);
        QVERIFY(workspace::destroyedDocuments(*desk.window->desk().workspace())->empty());
    }
};

UNGCUU_GUI_TEST_MAIN(DestroyTest)
#include "destroy_test.moc"
