// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/document_export.h"

#include "render/typeface.h"
#include "support/desk/desk.h"
#include "support/judges.h"
#include "support/places.h"
#include "workspace/folder_sources.h"
#include "workspace/register.h"
#include "workspace/workspace_sources.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QTest>

using namespace ungcuu;
using namespace ungcuu::workspace;
using testing::Desk;
using testing::taken;

namespace {

const QDate today(2026, 11, 22);

/// A workspace with the shipped texts and the system they speak of.
Workspace demo(const Desk& desk, int level)
{
    const Workspace workspace = desk.workspaceNamed(QStringLiteral("demo.ungcuu"));
    taken(setSystem(workspace, desk.key(), {QStringLiteral("HT-MAU"), QStringLiteral("Cổng dịch vụ mẫu"), level, QStringLiteral("Sở Mẫu"), QStringLiteral("Trung tâm Mẫu")},
                    Desk::now));
    const QDir folder(testing::sourcePath(QStringLiteral("scenarios")));
    for (const QString& name : folder.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name))
        desk.save(workspace, testing::sourceBytes(QStringLiteral("scenarios/") + name));
    return workspace;
}

ExportRequest requestFor(const QByteArray& source, bool sample = false)
{
    return {{source, {}, sample}, Desk::now, {}};
}

QByteArray shipped(const char* name)
{
    return testing::sourceBytes(QStringLiteral("scenarios/") + QLatin1String(name));
}

} // namespace

class DocumentExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_plan_leaves_the_workspace_whole_with_its_annexes_data()
    {
        QTest::addColumn<int>("level");
        QTest::newRow("level 1") << 1;
        QTest::newRow("level 3") << 3;
    }

    void a_plan_leaves_the_workspace_whole_with_its_annexes()
    {
        QFETCH(int, level);
        const Desk desk;
        const WorkspaceSources sources = taken(WorkspaceSources::over(demo(desk, level), today));
        const ExportedPdf exported = taken(exportPdf(requestFor(shipped("QD-MAU.pa.md"), true), sources));
        QVERIFY(!exported.draft);
        QCOMPARE(exported.overfullCards, 0);
        QCOMPARE(exported.compiled.documents.size(), size_t(5));
        QVERIFY2(testing::qpdfComplaint(exported.pdf).isEmpty(), qPrintable(testing::qpdfComplaint(exported.pdf)));
        const QString text = testing::pdfText(exported.pdf).simplified();
        for (const char16_t* words : {u"Điều 1. Ban hành kèm theo Quyết định này", u"PHƯƠNG ÁN", u"Phụ lục III", u"THẺ TRỰC", u"Trung tâm Mẫu"})
            QVERIFY2(text.contains(QStringView(words)), qPrintable(QString::fromUtf16(words)));
        QCOMPARE(exported.compiled.document.watermark, QStringLiteral("BẢN MẪU – KHÔNG CÓ GIÁ TRỊ"));
    }

    void the_pages_of_a_scenario_go_on_from_its_duty_card()
    {
        const Desk desk;
        const WorkspaceSources sources = taken(WorkspaceSources::over(demo(desk, 3), today));
        ExportRequest request = requestFor(shipped("KB-A6-01.kb.md"));
        request.document.systemCode = QStringLiteral("HT-MAU");
        const QByteArray pdf = taken(exportPdf(request, sources)).pdf;
        const auto page = [&](const char* number) {
            return testing::pdfText(pdf, {QStringLiteral("-f"), QLatin1String(number), QStringLiteral("-l"), QLatin1String(number)}).simplified();
        };
        QVERIFY(page("1").contains(QStringLiteral("KỊCH BẢN: MÃ HÓA DỮ LIỆU")));
        QVERIFY2(page("2").startsWith(QStringLiteral("2 PHẦN 2. NỘI DUNG KỊCH BẢN")), qPrintable(page("2").left(60)));
        QVERIFY2(page("3").startsWith(QStringLiteral("3 Giai đoạn 1.")), qPrintable(page("3").left(60)));
    }

    void every_exported_kind_is_valid_pdf_a_1b()
    {
        const Desk desk;
        const WorkspaceSources sources = taken(WorkspaceSources::over(demo(desk, 3), today));
        const QByteArray decision = taken(exportPdf(requestFor(shipped("QD-MAU.pa.md")), sources)).pdf;
        const QByteArray plan = taken(exportPdf(requestFor(shipped("PA-MAU.pa.md"), true), sources)).pdf;
        const QByteArray letter = taken(exportPdf(requestFor(testing::sourceBytes(QStringLiteral("tests/fixtures/letter-4052.pa.md"))), sources)).pdf;
        QByteArray broken = letter;
        broken.replace("/GTS_PDFA1", "/GTS_PDFX1");
        const QStringList verdicts = testing::preflight({decision, plan, letter, broken});
        QCOMPARE(verdicts.mid(0, 3), QStringList(3, QStringLiteral("valid")));
        QVERIFY(verdicts.last() != QStringLiteral("valid"));
    }

    void a_file_alone_is_a_draft_that_says_what_is_missing()
    {
        const FolderSources sources(testing::sourcePath(QStringLiteral("scenarios")), today);
        const ExportedPdf exported = taken(exportPdf(requestFor(shipped("PA-MAU.pa.md")), sources));
        QVERIFY(exported.draft);
        QVERIFY(exported.pdf.startsWith("%PDF-"));
        QCOMPARE(exported.compiled.documents.size(), size_t(4));
    }

    void a_code_that_two_files_bear_names_neither()
    {
        const QTemporaryDir folder;
        const auto put = [&](const char* name, const QByteArray& bytes) {
            QFile file(folder.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        };
        put("a.kb.md", "---\nmã: KB-1\n\n---\n\n# Một\n");
        put("b.kb.md", "---\nmã: KB-2\n\n---\n\n# Hai\n");
        put("c.kb.md", "---\nmã: kb-2\n\n---\n\n# Ba\n");
        put("d.txt", "---\nmã: KB-4\n\n---\n");
        const FolderSources sources(folder.path(), today);
        QVERIFY(sources.document(QStringLiteral("KB-1")));
        QVERIFY(!sources.document(QStringLiteral("KB-2")));
        QVERIFY(!sources.document(QStringLiteral("KB-4")));
    }

    void a_marking_of_state_secrecy_is_refused_in_the_text_and_in_what_it_brings_along()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("kb.kb.md")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("---\nmã: KB-MAT\nđộ mật: TỐI MẬT\n\n---\n\n# Tên\n") > 0);
        file.close();
        const FolderSources sources(folder.path(), today);
        const QByteArray plan = "---\nloại văn bản: Phương án\n\n---\n\nChữ.\n\n{phụ lục: KB-MAT}\n";
        const QByteArray inTheText = "---\nloại văn bản: Phương án\n\n---\n\n**TUYỆT MẬT**\n\nChữ.\n";
        for (const QByteArray& source : {QByteArray("---\nloại văn bản: Phương án\nphạm vi lưu hành: Mật\n\n---\n"), plan, inTheText}) {
            const auto refused = exportPdf(requestFor(source), sources);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, QByteArray("export.secret"));
        }
        QVERIFY(exportPdf(requestFor("---\nloại văn bản: Phương án\nphạm vi lưu hành: LƯU HÀNH NỘI BỘ\n\n---\n"), sources));
    }

    void the_workspace_answers_with_its_head_revision()
    {
        const Desk desk;
        const Workspace workspace = desk.workspaceNamed(QStringLiteral("w.ungcuu"));
        const Saved saved = desk.save(workspace, "---\nmã: KB-1\n\n---\n\n# Một\n");
        desk.save(workspace, "---\nmã: KB-1\n\n---\n\n# Hai\n", saved.document);
        const WorkspaceSources sources = taken(WorkspaceSources::over(workspace, today));
        QVERIFY(sources.document(QStringLiteral("KB-1"))->contains("# Hai"));
        desk.save(workspace, "---\nmã: KB-1\n\n---\n\n# Ba\n", saved.document);
        QVERIFY(sources.document(QStringLiteral("KB-1"))->contains("# Hai"));
        QVERIFY(!sources.document(QStringLiteral("KB-9")));
        QVERIFY(sources.systemCodes().empty());
    }
};

int main(int argc, char** argv)
{
    ungcuu::render::guardFonts();
    QGuiApplication application(argc, argv);
    DocumentExportTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "document_export_test.moc"
