// SPDX-License-Identifier: GPL-3.0-or-later
// Whole pieces of work by keys alone: nothing here clicks, and no call into the program does the work. Each ends at what
// is stored or written. With UNGCUU_PICTURES=folder each leaves pictures of its way there.
#include "desktop.h"
#include "support/judges.h"
#include "workspace/documents.h"

#include <QClipboard>
#include <QMimeData>
#include <QProcess>
#include <QTimer>

#include <csignal>
#include <unistd.h>

using namespace ungcuu;
using namespace ungcuu::gui_test;

namespace {

/// A person at the keyboard: every key goes to what has the focus.
struct Typist : Desktop {
    using Desktop::Desktop;

    static QWidget* focus()
    {
        [[maybe_unused]] const bool somewhere = QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; });
        return QApplication::activePopupWidget() ? QApplication::activePopupWidget() : QApplication::focusWidget();
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QVERIFY(focus());
        QTest::keyClick(focus(), key, modifiers);
    }
    static void type(const QString& words)
    {
        QVERIFY(focus());
        for (const QChar letter : words) { // QTest knows the keys of ASCII only
            if (letter.unicode() < 128)
                QTest::keyClick(focus(), letter.toLatin1());
            else
                QTest::sendKeyEvent(QTest::Click, focus(), Qt::Key_unknown, letter, Qt::NoModifier);
        }
    }
    /// Tab until it has the focus; a round without it is a failure that names what was passed.
    static void tabTo(const char* name)
    {
        QStringList passed{QLatin1String(name)};
        for (int step = 0; step < 60; ++step) {
            QVERIFY(focus());
            if (focus()->objectName() == QLatin1String(name))
                return;
            passed += QLatin1String(focus()->metaObject()->className()) + u' ' + focus()->objectName();
            press(Qt::Key_Tab);
        }
        QFAIL(qPrintable(passed.join(u'\n')));
    }
    /// Without a window manager a dialog is given the keys by whoever asks; isActiveWindow would say so of its parent too.
    static bool takesKeys(QWidget* dialog)
    {
        return dialog && QTest::qWaitFor([=] {
            dialog->activateWindow();
            return QApplication::activeWindow() == dialog;
        });
    }
    bool stands(const char* name) { return takesKeys(named<QDialog>(*window, name)); }
    /// A text from the first outline that the words leave.
    void begin(const QString& words)
    {
        press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(stands("newDocument"));
        tabTo("outlineFilter");
        type(words);
        QTRY_VERIFY_WITH_TIMEOUT(named<QPushButton>(*window, "begin")->isEnabled(), 10000); // the codes are read
        press(Qt::Key_Return);
        QTRY_VERIFY(window->isOpen());
        activate();
        QTRY_COMPARE(focus(), &window->view().editor());
    }
    /// Finds the words; the caret stands before them, in the text.
    void seek(const QString& words)
    {
        press(Qt::Key_F, Qt::ControlModifier);
        QTRY_COMPARE(focus()->objectName(), QStringLiteral("findWords"));
        type(words);
        QTRY_VERIFY(named<QLabel>(*window, "findCount")->text().startsWith(QStringLiteral("Chỗ ")));
        press(Qt::Key_Escape);
        press(Qt::Key_Left);
    }
    void save()
    {
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(state().contains(QStringLiteral("Đã lưu")), 10000);
    }
    void await() { QTRY_VERIFY_WITH_TIMEOUT(window->view().pageCount() > 0, 20000); }

    /// What the workspace's file says, read anew; nothing where it holds another number of documents than one.
    QByteArray stored()
    {
        const auto workspace = workspace::openWorkspace(path, account);
        const auto rows = workspace ? workspace::listDocuments(*workspace) : workspace.error();
        if (!rows || rows->size() != 1)
            return "no single document";
        const auto document = workspace::readDocument(*workspace, rows->front().id);
        return document ? document->bytes : QByteArray("unread");
    }
    QByteArray file(const QString& name)
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Whether there are problems of this severity; −1 while the text is still read.
    int problems(model::Severity severity)
    {
        const models::ProblemsModel& all = window->view().problems();
        return window->view().canFix() || all.rowCount() == 0 ? all.count(severity) : -1;
    }
    void choose(int form)
    {
        tabTo("outputForm");
        press(Qt::Key_Home);
        for (int row = 0; row < form; ++row)
            press(Qt::Key_Down);
    }
    /// Chooses the form in the dialog that stands there, names a file, exports, and reads what was written.
    QByteArray exported(int form, const QString& name)
    {
        choose(form);
        tabTo("outputPath");
        press(Qt::Key_A, Qt::ControlModifier);
        type(folder.filePath(name));
        tabTo("outputBegin");
        press(Qt::Key_Space);
        const QString before = answer();
        [[maybe_unused]] const bool answered = QTest::qWaitFor([&] { return answer() != before; }, 30000);
        return file(name);
    }
    QString answer() { return named<QLabel>(*window, "outputAnswer")->text(); }
    QByteArray exportedAlone(const QString& name)
    {
        press(Qt::Key_E, Qt::ControlModifier);
        const QByteArray bytes = stands("output") ? exported(0, name) : QByteArray();
        press(Qt::Key_Escape);
        activate();
        return bytes;
    }
    void pictureOf(const char* name)
    {
        const QString pictures = qEnvironmentVariable("UNGCUU_PICTURES");
        if (!pictures.isEmpty() && QApplication::activeWindow())
            QApplication::activeWindow()->grab().save(pictures + u'/' + QLatin1String(name) + QStringLiteral(".png"));
    }
};

/// A part of a DOCX as Python's zipfile sees it.
testing::Ran partOf(const QString& docx, const QString& part)
{
    const QString program = QStringLiteral("import sys, zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))");
    return testing::run(QStringLiteral("python3"), {QStringLiteral("-c"), program, docx, part});
}

/// What a Word of the office puts on the clipboard, with its own marks.
constexpr char OfWord[] = R"(<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta charset=utf-8><style>p.MsoNormal {mso-style-parent:""; margin:0cm; font-size:13.0pt}</style></head>
<body lang=VI><!--StartFragment-->
<h2>Ghi chú <span style='mso-spacerun:yes'> </span>bàn giao</h2>
<p class=MsoNormal>Ca đêm đã <b style='mso-bidi-font-weight:normal'>rút mạng</b> máy kế toán.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>-<span>&nbsp;&nbsp; </span></span><![endif]>Niêm phong ổ đĩa<o:p></o:p></p>
<p class=MsoNormal><del>bỏ câu này</del></p>
<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal>Giờ</p></td><td><p class=MsoNormal>Việc</p></td></tr>
<tr><td><p class=MsoNormal>02:10</p></td><td><p class=MsoNormal>Báo Đội trưởng</p></td></tr></table>
<!--EndFragment--></body></html>)";

} // namespace

class JourneysTest : public QObject
{
    Q_OBJECT

private:
    /// This program again, as the machine that stops: a saved text, three words more, and the end.
    static int stop(const QString& folder)
    {
        Typist typist(folder);
        typist.makeWorkspace();
        typist.begin(QStringLiteral("ma hoa"));
        typist.save();
        Typist::type(QStringLiteral("chưa lưu nửa đêm "));
        [[maybe_unused]] const bool kept = QTest::qWaitFor([&] { return typist.state().contains(QStringLiteral("đã giữ trên máy này")); }, 5000);
        ::kill(::getpid(), SIGKILL);
        return 1;
    }
    friend int main(int, char**);

private Q_SLOTS:
    void from_an_outline_to_a_clean_page()
    {
        Typist typist;
        typist.makeWorkspace();
        typist.begin(QStringLiteral("ma hoa"));
        typist.await();
        QVERIFY(typist.text().contains("# Mã hóa dữ liệu"));
        typist.seek(QStringLiteral("## Giai đoạn 2"));
        Typist::press(Qt::Key_Home);
        Typist::press(Qt::Key_Return);
        Typist::press(Qt::Key_Up);
        Typist::press(Qt::Key_J, Qt::ControlModifier);
        Typist::press(Qt::Key_Tab); // the first: a step
        Typist::press(Qt::Key_Tab);
        Typist::type(QStringLiteral("Báo trưởng ca"));
        for (const char* field : {"truc", "doi-truong", "10", "trưởng ca đã biết", "Gọi trưởng ca, đọc lại giờ phát hiện."}) {
            Typist::press(Qt::Key_Tab);
            Typist::type(QString::fromUtf8(field));
        }
        Typist::press(Qt::Key_Escape);
        Typist::press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(typist.problems(model::Severity::Error), 0, 10000);
        typist.picture("journey-written");
        typist.save();
        QVERIFY(typist.state().contains(QStringLiteral("Dự thảo lần 1")));
        const QByteArray stored = typist.stored();
        QCOMPARE(stored, typist.text());
        const qsizetype step = stored.indexOf("Báo trưởng ca\n\n- Chủ trì: @truc\n- Phối hợp: @doi-truong\n- Thời hạn: trong 10 phút\n");
        QVERIFY(step > 0);
        const QString page = testing::pdfText(typist.exportedAlone(QStringLiteral("kich-ban.pdf")), {QStringLiteral("-raw")}).simplified();
        QVERIFY(page.contains(QStringLiteral("Báo trưởng ca")));
        QVERIFY(page.contains(QStringLiteral("trưởng ca đã biết")));
    }

    void three_findings_are_fixed_by_keyboard()
    {
        Typist typist;
        typist.makeWorkspace();
        typist.begin(QStringLiteral("ma hoa"));
        const QByteArray clean = typist.text();
        typist.seek(QStringLiteral("- Chủ trì: @truc"));
        for (const char* slip : {"- Thoi han: trong 15 phút", "- Chu tri: @truc", "- Phoi hop: @truc"}) {
            Typist::type(QString::fromUtf8(slip));
            Typist::press(Qt::Key_Return);
        }
        const auto slips = [&] { return typist.text().count("- Thoi han:") + typist.text().count("- Chu tri:") + typist.text().count("- Phoi hop:"); };
        QCOMPARE(slips(), 3);
        for (int left = 2; left >= 0; --left) {
            const auto fixable = [&] { return typist.window->view().canFix() && typist.fixableRowOnLine(typist.window->view().editor().textCursor().blockNumber() + 1) >= 0; };
            QTRY_VERIFY_WITH_TIMEOUT(typist.problems(model::Severity::Error) >= 0, 10000);
            Typist::press(Qt::Key_F8, Qt::ShiftModifier);
            QTRY_VERIFY_WITH_TIMEOUT(fixable(), 10000);
            typist.picture("journey-finding");
            Typist::press(Qt::Key_Return, Qt::AltModifier);
            if (QApplication::activePopupWidget())
                Typist::press(Qt::Key_Return);
            QTRY_COMPARE_WITH_TIMEOUT(slips(), left, 10000);
        }
        typist.save();
        QCOMPARE(typist.stored(), typist.text());
        QVERIFY(typist.stored() != clean);
        QVERIFY(!typist.stored().contains("Chu tri"));
    }

    void a_piece_of_word_comes_as_source()
    {
        Typist typist;
        typist.makeWorkspace();
        typist.begin(QStringLiteral("ma hoa"));
        Typist::press(Qt::Key_End, Qt::ControlModifier);
        const QByteArray before = typist.text();
        auto* const copied = new QMimeData;
        copied->setHtml(QString::fromUtf8(OfWord));
        copied->setText(QStringLiteral("Ghi chú bàn giao"));
        QGuiApplication::clipboard()->setMimeData(copied);
        Typist::press(Qt::Key_V, Qt::ControlModifier);
        typist.picture("journey-pasted");
        typist.save();
        const QByteArray stored = typist.stored();
        QVERIFY(stored.startsWith(before));
        const QByteArray pasted = stored.mid(before.size());
        QVERIFY2(pasted.startsWith("## Ghi chú bàn giao\n\nCa đêm đã **rút mạng** máy kế toán.\n\n- Niêm phong ổ đĩa\n\n"), pasted);
        QVERIFY2(pasted.contains("| Giờ") && pasted.contains("| 02:10"), pasted);
        for (const char* alien : {"mso", "Mso", "<", "bỏ câu này", "\xC2\xA0"})
            QVERIFY2(!pasted.contains(alien), alien);
        Typist::press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(typist.text(), before); // one step back
    }

    void a_machine_that_stopped_gives_the_typing_back()
    {
        const QTemporaryDir folder;
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--stop"), folder.path(), QSettings().fileName()});
        QVERIFY(child.waitForFinished(60000));
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        Typist typist(folder.path());
        QVERIFY(!typist.stored().contains("nửa đêm")); // that it was never saved
        typist.start();
        QVERIFY(typist.window->openLastWorkspace());
        QTRY_VERIFY_WITH_TIMEOUT(typist.rows("documents") == 1, 10000);
        if (!typist.window->isOpen()) {
            Typist::press(Qt::Key_K, Qt::ControlModifier);
            Typist::press(Qt::Key_Return);
        }
        QTRY_VERIFY_WITH_TIMEOUT(typist.window->isOpen(), 10000);
        QTRY_VERIFY_WITH_TIMEOUT(typist.window->view().messages().text().contains(QStringLiteral("Đã lấy lại phần gõ chưa lưu")), 10000);
        typist.picture("journey-recovered");
        Typist::press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        Typist::press(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(Typist::focus()->objectName(), QStringLiteral("passphrase"));
        Typist::type(QStringLiteral("mật khẩu thử"));
        Typist::press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(typist.state().contains(QStringLiteral("Dự thảo lần 2")), 10000);
        QVERIFY(typist.stored().startsWith("chưa lưu nửa đêm ---\n"));
    }

    void what_is_printed_is_what_is_exported()
    {
        Typist typist;
        typist.makeWorkspace();
        typist.begin(QStringLiteral("ma hoa"));
        typist.await();
        const QByteArray exported = typist.exportedAlone(QStringLiteral("xuat.pdf"));
        QVERIFY(exported.startsWith("%PDF"));
        QString offered;
        const auto printTo = [&](const QString& name) {
            QTimer::singleShot(0, qApp, [&, name] { // the dialog is a loop of its own
                QWidget* const dialog = QApplication::activeModalWidget();
                QVERIFY(dialog);
                QVERIFY(Typist::takesKeys(dialog));
                Typist::tabTo("printers");
                Typist::press(Qt::Key_End); // into a file
                Typist::tabTo("filename");
                offered = qobject_cast<QLineEdit*>(Typist::focus())->text();
                Typist::press(Qt::Key_A, Qt::ControlModifier);
                Typist::type(typist.folder.filePath(name));
                typist.pictureOf("journey-print");
                Typist::press(Qt::Key_Return);
            });
            Typist::press(Qt::Key_P, Qt::ControlModifier);
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(typist.folder.filePath(name)), 20000); // whole, when it has its name
        };
        printTo(QStringLiteral("in.pdf"));
        const QByteArray printed = typist.file(QStringLiteral("in.pdf"));
        QVERIFY(testing::pdfLines(printed).size() > 3);
        QCOMPARE(testing::pdfLines(printed), testing::pdfLines(exported));
        typist.activate();
        Typist::press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
        typist.seek(QStringLiteral("Giai đoạn 2."));
        Typist::press(Qt::Key_End);
        Typist::type(QStringLiteral(" xqzt"));
        QTRY_VERIFY_WITH_TIMEOUT(typist.problems(model::Severity::Error) >= 0, 10000);
        printTo(QStringLiteral("in-lai.pdf"));
        QVERIFY(testing::pdfLines(typist.file(QStringLiteral("in-lai.pdf"))) != testing::pdfLines(exported)); // the judge can say no
        QVERIFY2(offered.startsWith(typist.folder.path()), qPrintable(offered)); // where the first went
    }

    void three_forms_leave_by_the_keys_of_the_dialog()
    {
        Typist typist;
        typist.makeWorkspace();
        typist.begin(QStringLiteral("pa-mau"));
        typist.seek(QStringLiteral("### 1. Phạm vi"));
        Typist::type(QStringLiteral("Máy chủ chính ở 10.20.30.40."));
        Typist::press(Qt::Key_Return);
        Typist::press(Qt::Key_Return);
        typist.await();
        typist.save();
        Typist::press(Qt::Key_E, Qt::ControlModifier);
        QVERIFY(typist.stands("output"));
        const QString plain = testing::pdfText(typist.exported(0, QStringLiteral("phuong-an.pdf")));
        QVERIFY2(plain.contains(QStringLiteral("10.20.30.40")), qPrintable(plain.left(400)));
        typist.pictureOf("journey-export");
        const QString open = testing::pdfText(typist.exported(2, QStringLiteral("cong-khai.pdf")));
        QVERIFY2(open.contains(QStringLiteral("Máy chủ chính")) && !open.contains(QStringLiteral("10.20.30.40")), qPrintable(open.left(400)));
        QVERIFY(typist.answer().contains(QStringLiteral("Đọc lại trước khi công khai")));
        typist.choose(1); // for signature: something is open still, so it waits and says for what
        QTRY_VERIFY(!named<QPushButton>(*typist.window, "outputBegin")->isEnabled());
        QVERIFY(!named<QPushButton>(*typist.window, "outputBegin")->toolTip().isEmpty());
        const testing::FileOf docx(typist.exported(0, QStringLiteral("phuong-an.docx")), QStringLiteral("a.docx"));
        const testing::FileOf body(partOf(docx.path(), QStringLiteral("word/document.xml")).out, QStringLiteral("body.xml"));
        const auto words = testing::run(QStringLiteral("xmllint"), {QStringLiteral("--xpath"), QStringLiteral("string(/*)"), body.path()});
        QCOMPARE(words.status, 0);
        QVERIFY2(QString::fromUtf8(words.out).contains(QStringLiteral("10.20.30.40")), words.out.left(400));
        QVERIFY(partOf(docx.path(), QStringLiteral("word/nothing.xml")).status != 0);
        Typist::press(Qt::Key_Escape);
        QTRY_VERIFY(!named<QDialog>(*typist.window, "output"));
        QCOMPARE(typist.stored(), typist.text()); // no export writes into the text
    }
};

int main(int argc, char** argv)
{
    if (argc > 3 && QByteArrayView(argv[1]) == "--stop")
        return runWith(argc, argv, QFileInfo(QFileInfo(QString::fromLocal8Bit(argv[3])).path()).path(), [&] { return JourneysTest::stop(QString::fromLocal8Bit(argv[2])); });
    return run<JourneysTest>(argc, argv);
}
#include "journeys_test.moc"
