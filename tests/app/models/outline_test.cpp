// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"
#include "law/pack.h"
#include "models/outline.h"
#include "models/reading.h"
#include "models/shipped_snippets.h"
#include "support/places.h"
#include "workspace/shipped_law.h"

#include <QDir>
#include <QTest>

using namespace ungcuu;

class OutlineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_text_of_the_folder_can_begin_a_document()
    {
        QStringList offered;
        for (const models::Outline& outline : models::shippedOutlines())
            offered.append(outline.code);
        const QStringList files = QDir(testing::sourcePath(QStringLiteral("scenarios"))).entryList({QStringLiteral("*.md")}, QDir::Files);
        QVERIFY(files.size() >= 18);
        for (const QString& file : files)
            QVERIFY2(offered.contains(file.section(u'.', 0, 0)), qPrintable(file + QStringLiteral(" is not in resources.qrc")));
    }

    void a_plan_is_called_by_what_it_is_about()
    {
        QStringList plans;
        for (const models::Outline& outline : models::shippedOutlines()) {
            QVERIFY2(!outline.title.isEmpty() && !outline.title.startsWith(QStringLiteral("Phần I")), qPrintable(outline.code));
            if (outline.code == QStringLiteral("PA-MAU"))
                plans.append(outline.title);
        }
        QCOMPARE(plans, QStringList{QStringLiteral("Ứng cứu sự cố an toàn thông tin mạng cho Cổng dịch vụ mẫu")});
    }

    void a_scenario_can_begin_with_its_parts_alone()
    {
        const std::vector<models::Outline> all = models::shippedOutlines();
        const auto bare = std::find_if(all.begin(), all.end(), [](const models::Outline& each) { return each.scenario && each.bare; });
        QVERIFY(bare != all.end());
        const models::Reading reading = models::readingOf(models::SourceLines::of(bare->bytes), 1, {});
        for (const models::Problem& problem : reading.problems)
            QVERIFY2(problem.finding.severity == model::Severity::Hint, qPrintable(problem.finding.message));
        for (const char* part : {"Nhận dạng nhanh", "Việc làm ngay", "Không được làm", "Gọi ai", "Ai được quyết định", "Mốc thời gian", "Phạm vi", "Nguyên tắc, điều kiện ưu tiên", "Mức độ",
                                 "Vai trò", "Giai đoạn 1", "Giai đoạn 2", "Giai đoạn 3", "Giai đoạn 4", "Chứng cứ", "Thông báo và báo cáo", "Mẫu tin", "Liên lạc dự phòng", "Khôi phục",
                                 "Kết thúc sự cố", "Bàn giao ca", "Sau sự cố", "Chuẩn bị trước", "Diễn tập", "Nhật ký"})
            QVERIFY2(bare->bytes.contains(QByteArray(QByteArray("\n## ") + part)), part);
        QVERIFY(bare->bytes.count("{điền:") > 20);
        QVERIFY(models::withCode(*bare, QStringLiteral("KB-A6-09")).contains("\nmã: KB-A6-09\n"));
    }

    void every_kind_with_an_outline_has_a_ready_piece_of_its_own()
    {
        QStringList pieces;
        for (const text::Snippet& snippet : models::shippedSnippets())
            pieces += snippet.name;
        QVERIFY(!workspace::shippedLaw().outlines.empty());
        for (const law::Outline& outline : workspace::shippedLaw().outlines)
            QVERIFY2(pieces.contains(base::folded(QStringView(outline.kind))), qPrintable(outline.kind));
        QVERIFY(pieces.contains(QStringLiteral("phụ lục")) && pieces.contains(QStringLiteral("thẻ trực")));
    }

    void numbers_in_codes_stand_in_their_order()
    {
        QStringList codes;
        for (const models::Outline& outline : models::shippedOutlines()) {
            if (outline.code.startsWith(QStringLiteral("KB-A")))
                codes.append(outline.code);
        }
        QCOMPARE(codes.first(), QStringLiteral("KB-A1-01"));
        QCOMPARE(codes.last(), QStringLiteral("KB-A10-01"));
    }
};

QTEST_APPLESS_MAIN(OutlineTest)
#include "outline_test.moc"
