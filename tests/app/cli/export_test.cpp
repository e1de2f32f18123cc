// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/desk/desk.h"
#include "support/judges.h"
#include "support/places.h"
#include "workspace/register.h"

#include <QFile>
#include <QTest>

using namespace ungcuu;
using namespace ungcuu::testing;
using namespace Qt::StringLiterals;

namespace {

/// "export …" in a folder of its own, where OUT.pdf is written.
class Bench
{
public:
    Bench() { qputenv("XDG_STATE_HOME", m_folder.filePath(u"state"_s).toLocal8Bit()); }

    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString put(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }
    Ran exported(const QStringList& arguments) const { return run(programPath(u"ungcuu-cli"_s), QStringList{u"export"_s} + arguments); }
    QByteArray out() const
    {
        QFile file(path(u"out.pdf"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_folder;
};

const QByteArray notice = "---\nloại văn bản: Thông báo\ncơ quan ban hành: SỞ MẪU\nký hiệu: TB-SM\nđịa danh: Mẫu\ntrích yếu: Trực\n\n---\n\nChữ.\n";

} // namespace

class ExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_whole_text_becomes_a_pdf_and_answers_yes()
    {
        const Bench bench;
        const Ran ran = bench.exported({bench.put(u"a.pa.md"_s, notice), u"--to"_s, bench.path(u"out.pdf"_s)});
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.out.isEmpty());
        QVERIFY(!ran.err.contains("Bản nháp"));
        QVERIFY(pdfText(bench.out()).contains(u"THÔNG BÁO"_s));
    }

    void a_name_ending_in_docx_asks_for_one_and_any_other_ending_is_wrong_usage()
    {
        const Bench bench;
        const QString file = bench.put(u"a.pa.md"_s, notice);
        QCOMPARE(bench.exported({file, u"--to"_s, bench.path(u"out.DOCX"_s)}).status, 0);
        QFile docx(bench.path(u"out.DOCX"_s));
        QVERIFY(docx.open(QIODevice::ReadOnly) && docx.read(4) == "PK\x03\x04");
        QCOMPARE(bench.exported({file, u"--to"_s, bench.path(u"out.doc"_s)}).status, 2);
        QVERIFY(!QFile::exists(bench.path(u"out.doc"_s)));
    }

    void what_is_unanswered_is_a_draft_and_said_with_its_place()
    {
        const Bench bench;
        const QString file = bench.put(u"a.pa.md"_s, notice + "\nXem {hệ thống.tên}.\n");
        const Ran ran = bench.exported({file, u"--to"_s, bench.path(u"out.pdf"_s)});
        QCOMPARE(ran.status, 0);
        QVERIFY2(ran.err.contains(QByteArray(file.toUtf8() + ":12:5: ")), ran.err.constData());
        QVERIFY(ran.err.contains("[compile.no-one-system]") && ran.err.contains("Bản nháp: 1"));
        QVERIFY(pdfText(bench.out()).contains(u"…………"_s));
    }

    void what_leaves_a_workspace_bears_witness_to_it_and_what_does_not_says_so()
    {
        const Desk desk;
        const Bench bench;
        const workspace::Workspace workspace = desk.workspaceNamed(u"w.ungcuu"_s);
        const workspace::Saved saved = desk.save(workspace, notice);
        const QString cli = programPath(u"ungcuu-cli"_s);
        const QString old = bench.path(u"old.ungcuu"_s);
        QVERIFY(QFile::copy(workspace.path(), old));
        desk.save(workspace, notice + "Thêm.\n", saved.document);
        const QString pdf = bench.path(u"out.pdf"_s);
        QCOMPARE(bench.exported({QString::fromLatin1(saved.document.text()), u"--workspace"_s, workspace.path(), u"--to"_s, pdf}).status, 0);
        const Ran present = run(cli, {u"workspace"_s, u"verify"_s, workspace.path(), u"--against"_s, pdf});
        QVERIFY2(present.status == 0 && present.out.contains("ai cũng có thể đã sửa"), present.out.constData());
        const Ran rolledBack = run(cli, {u"workspace"_s, u"verify"_s, old, u"--against"_s, pdf, u"--json"_s});
        QVERIFY2(rolledBack.status == 1 && rolledBack.out.contains("witness.lost") && rolledBack.out.contains("unsigned-pdf"), rolledBack.out.constData());
        QCOMPARE(bench.exported({bench.put(u"a.pa.md"_s, notice), u"--to"_s, pdf}).status, 0);
        const Ran silent = run(cli, {u"workspace"_s, u"verify"_s, old, u"--against"_s, pdf});
        QVERIFY2(silent.status == 3 && silent.err.contains("không mang dấu đối chiếu"), silent.err.constData());
    }

    void a_copy_of_a_workspace_is_made_and_opened()
    {
        const Desk desk;
        const Bench bench;
        const workspace::Workspace workspace = desk.workspaceNamed(u"w.ungcuu"_s);
        const QString copy = bench.path(u"copy.ungcuu"_s);
        const QStringList words{u"workspace"_s, u"copy"_s, workspace.path(), u"--to"_s, copy};
        const Ran made = run(programPath(u"ungcuu-cli"_s), words);
        QVERIFY2(made.status == 0 && made.out.trimmed() == workspace.id().hex(), made.err.constData());
        QCOMPARE(run(programPath(u"ungcuu-cli"_s), words).status, 3);
        QCOMPARE(run(programPath(u"ungcuu-cli"_s), words.mid(0, 3)).status, 2);
    }

    void the_form_is_chosen_by_its_word_and_a_wrong_one_is_refused()
    {
        const Bench bench;
        const QString file = bench.put(u"a.pa.md"_s, notice + "\nMáy 10.20.30.40.\n");
        const QStringList to{file, u"--to"_s, bench.path(u"out.pdf"_s), u"--form"_s};
        QCOMPARE(bench.exported(to + QStringList(u"cong-khai"_s)).status, 0);
        QVERIFY(pdfText(bench.out()).contains(u"Máy [đã lược]."_s));
        QVERIFY(bench.exported(to + QStringList(u"cong-khai"_s)).err.contains("Không đưa ra: Địa chỉ IP: 10.20.30.40"));
        QCOMPARE(bench.exported(to + QStringList(u"khac"_s)).status, 2);
        QCOMPARE(bench.exported(to + QStringList{u"plain"_s, u"--role"_s, u"@truc"_s}).status, 2);
        QCOMPARE(bench.exported(to + QStringList{u"trinh-ky"_s, u"--sample"_s}).status, 2);
        QCOMPARE(bench.exported(to + QStringList(u"the-truc"_s)).status, 3);
    }

    void annexes_come_from_the_folder_of_the_file()
    {
        const Bench bench;
        bench.put(u"kb.kb.md"_s, "---\nmã: KB-1\n\n---\n\n# Mất điện\n\n## Việc làm ngay\n\n1. Gọi.\n");
        const Ran ran = bench.exported({bench.put(u"a.pa.md"_s, notice + "\n{phụ lục: KB-1}\n"), u"--to"_s, bench.path(u"out.pdf"_s), u"--sample"_s});
        QCOMPARE(ran.status, 0);
        QVERIFY(pdfText(bench.out()).contains(u"KỊCH BẢN: MẤT ĐIỆN"_s));
    }

    void a_code_of_a_workspace_is_exported_with_its_register()
    {
        const Bench bench;
        const Desk desk;
        const workspace::Workspace store = desk.workspaceNamed(u"w.ungcuu"_s);
        const QByteArray text = QByteArray(notice).replace("ký hiệu:", "mã: TB-1\nhệ thống: HT-A\nký hiệu:") + "\n{hệ thống.tên}.\n";
        const workspace::Saved saved = desk.save(store, text);
        taken(workspace::setSystem(store, desk.key(), {u"HT-A"_s, u"Hệ thống thử"_s, 2, u"Sở Mẫu"_s, u"Trung tâm"_s}, Desk::now));
        desk.save(store, text + "\nLần hai.\n", saved.document);
        const QStringList common{u"TB-1"_s, u"--workspace"_s, store.path(), u"--to"_s, bench.path(u"out.pdf"_s)};
        QCOMPARE(bench.exported(common).status, 0);
        QVERIFY(pdfText(bench.out()).contains(u"Hệ thống thử"_s) && pdfText(bench.out()).contains(u"Lần hai"_s));
        QCOMPARE(bench.exported(common + QStringList{u"--revision"_s, u"1"_s}).status, 0);
        QVERIFY(!pdfText(bench.out()).contains(u"Lần hai"_s));
        QCOMPARE(bench.exported(common + QStringList{u"--revision"_s, u"99"_s}).status, 3);
    }

    void a_code_that_two_documents_bear_is_wrong_usage_and_lists_them()
    {
        const Bench bench;
        const Desk desk;
        const workspace::Workspace store = desk.workspaceNamed(u"w.ungcuu"_s);
        const workspace::Saved one = desk.save(store, "---\nmã: TB-1\n\n---\n\n# Một\n");
        desk.save(store, "---\nmã: TB-1\n\n---\n\n# Hai\n");
        const Ran ran = bench.exported({u"TB-1"_s, u"--workspace"_s, store.path(), u"--to"_s, bench.path(u"out.pdf"_s)});
        QCOMPARE(ran.status, 2);
        QVERIFY(ran.err.contains("Một") && ran.err.contains("Hai") && ran.err.contains(one.document.text()));
        QVERIFY(bench.out().isEmpty());
    }

    void wrong_usage_answers_2_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("no --to") << QStringList{u"a.pa.md"_s};
        QTest::newRow("no value") << QStringList{u"a.pa.md"_s, u"--to"_s};
        QTest::newRow("neither pdf nor docx") << QStringList{u"a.pa.md"_s, u"--to"_s, u"a.txt"_s};
        QTest::newRow("two files") << QStringList{u"a.pa.md"_s, u"b.pa.md"_s, u"--to"_s, u"a.pdf"_s};
        QTest::newRow("a strange option") << QStringList{u"--strange"_s, u"--to"_s, u"a.pdf"_s};
        QTest::newRow("a revision of no workspace") << QStringList{u"a.pa.md"_s, u"--to"_s, u"a.pdf"_s, u"--revision"_s, u"1"_s};
    }
    void wrong_usage_answers_2()
    {
        QFETCH(QStringList, arguments);
        const Ran ran = Bench().exported(arguments);
        QCOMPARE(ran.status, 2);
        QVERIFY(ran.err.contains("Cách dùng"));
    }

    void what_cannot_be_done_answers_3_and_leaves_the_old_file()
    {
        const Bench bench;
        bench.put(u"out.pdf"_s, "cũ");
        const QString secret = bench.put(u"s.pa.md"_s, notice + "");
        QCOMPARE(bench.exported({bench.path(u"missing.pa.md"_s), u"--to"_s, bench.path(u"out.pdf"_s)}).status, 3);
        bench.put(u"s.pa.md"_s, QByteArray(notice).replace("địa danh", "độ mật: Tuyệt mật\nđịa danh"));
        const Ran ran = bench.exported({secret, u"--to"_s, bench.path(u"out.pdf"_s)});
        QCOMPARE(ran.status, 3);
        QVERIFY(ran.err.contains("dấu chỉ độ mật"));
        QCOMPARE(bench.out(), QByteArray("cũ"));
    }
};

QTEST_GUILESS_MAIN(ExportTest)
#include "export_test.moc"
