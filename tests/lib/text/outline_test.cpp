// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/random_text.h"
#include "text/outline.h"
#include "text/plan_reader.h"
#include "text/scenario_reader.h"

#include <QTest>

using namespace ungcuu;
using namespace ungcuu::text;
using namespace Qt::StringLiterals;

namespace {

QByteArray drawn(const Outline& outline)
{
    QByteArray out;
    for (const OutlineEntry& entry : outline)
        out += QByteArray(entry.level, ' ') + QByteArray::number(int(entry.kind)) + ' ' + entry.title.toUtf8() + '\n';
    return out;
}

} // namespace

class OutlineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_scenario_has_sections_phases_and_steps()
    {
        const QByteArray text = "# Tên\n\n## Vai trò\n\n- @a: A\n\n## Các bước\n\n### Chuẩn bị\n\n#### Bước 1. Xem\n\nchữ\n\n#### b2. Làm\n\n## Nhật ký\n";
        const Outline outline = outlineOf(readScenario(text).scenario);
        QCOMPARE(drawn(outline), QByteArray("1 Vai trò\n1 Các bước\n 2 Chuẩn bị\n  3 Bước 1. Xem\n  3 b2. Làm\n1 Nhật ký\n"));
        QCOMPARE(outlineAt(outline, text.indexOf("chữ")), 3);
        QCOMPARE(outlineAt(outline, 0), -1);
        QCOMPARE(outlinePath(outline, text.indexOf("chữ")), (QStringList{u"Các bước"_s, u"Chuẩn bị"_s, u"Bước 1. Xem"_s}));
        QCOMPARE(outlinePath(outline, text.size()), QStringList{u"Nhật ký"_s});
        QCOMPARE(outlinePath(outline, 0), QStringList());
        QCOMPARE(outline[3].span.end, text.indexOf("#### b2"));
        QCOMPARE(outline[1].span.end, text.indexOf("## Nhật"));
    }
    void a_plan_has_parts_and_annexes()
    {
        const QByteArray text = "---\nloại văn bản: Phương án\n---\n\n## I. QUY ĐỊNH CHUNG\n\n### 1. Phạm vi\n\nx\n\n# Phụ lục. DANH BẠ {#a}\n\n## A. B\n";
        QCOMPARE(drawn(outlineOf(readPlan(text).plan)), QByteArray("6 I. QUY ĐỊNH CHUNG\n 6 1. Phạm vi\n5 Phụ lục. DANH BẠ\n 6 A. B\n"));
    }
    void folds_hide_what_stands_under_a_line()
    {
        const QByteArray text = "---\na: b\n---\n\n## Một\n\n| a |\n|---|\n| b |\n\n### Hai\n\n```\nx\n```\n\n\n## Ba\n\n<!-- x\ny -->\n";
        QByteArrayList hidden;
        for (const Fold& fold : foldsOf(text, parsedBlocks(text)))
            hidden.append(QByteArray::number(int(fold.kind)) + ' ' + text.sliced(fold.first.begin, fold.first.length()).trimmed() + ' '
                          + QByteArray::number(text.sliced(fold.hidden.begin, fold.hidden.length()).count('\n')));
        QCOMPARE(hidden, (QByteArrayList{"0 --- 2", "1 ## Một 10", "2 | a | 2", "1 ### Hai 4", "3 ``` 2", "1 ## Ba 3", "4 <!-- x 1"}));
    }
    void folds_of_any_text_lie_inside_each_other_or_apart()
    {
        for (unsigned seed = 0; seed < 1500; ++seed) {
            const QByteArray text = testing::RandomText(seed).text(50);
            std::vector<qsizetype> open;
            qsizetype last = 0;
            for (const Fold& fold : foldsOf(text, parsedBlocks(text))) {
                QVERIFY(fold.first.begin >= last && fold.hidden.begin == fold.first.end && !fold.hidden.empty() && fold.hidden.end <= text.size());
                last = fold.first.begin;
                while (!open.empty() && open.back() <= fold.first.begin)
                    open.pop_back();
                QVERIFY(open.empty() || fold.hidden.end <= open.back());
                open.push_back(fold.hidden.end);
            }
        }
    }
};

QTEST_APPLESS_MAIN(OutlineTest)
#include "outline_test.moc"
