// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/merge.h"

#include "support/judges.h"
#include "support/random_text.h"

#include <QTest>

using namespace ungcuu::diff;
using ungcuu::testing::RandomText;

namespace {

QByteArray lines(RandomText& random, int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += QByteArray::number(i) + (random.below(2) == 0 ? " dòng\n" : " khác\n");
    return text;
}

QByteArray edited(const QByteArray& text, RandomText& random)
{
    QByteArrayList list = text.split('\n');
    const qsizetype at = random.below(list.size() - 1);
    if (random.below(3) == 0)
        list.removeAt(at);
    else if (random.below(2) == 0)
        list.insert(at, "thêm " + QByteArray::number(random.below(2)));
    else
        list[at] += " sửa";
    return list.join('\n');
}

} // namespace

class MergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changes_of_one_side_are_taken()
    {
        const Merge merge = merged("a\nb\nc\nd\n", "A\nb\nc\nd\n", "a\nb\nc\nD\n");
        QVERIFY(merge.clean());
        QCOMPARE(merge.text(), QByteArray("A\nb\nc\nD\n"));
    }

    void the_same_change_of_both_is_taken_once()
    {
        QCOMPARE(merged("a\nb\n", "a\nx\nb\n", "a\nx\nb\n").text(), QByteArray("a\nx\nb\n"));
    }

    void different_changes_of_one_place_are_three_texts_to_choose_from()
    {
        const Merge merge = merged("a\nb\nc\n", "a\nB\nc\n", "a\n<<<<<<<\nc\n");
        QVERIFY(!merge.clean());
        QCOMPARE(merge.pieces, (std::vector<MergePiece>{{false, "a\n", {}, {}, {}}, {true, {}, "b\n", "B\n", "<<<<<<<\n"}, {false, "c\n", {}, {}, {}}}));
    }

    void a_merge_with_the_base_is_the_other_text()
    {
        for (unsigned seed = 0; seed < 300; ++seed) {
            RandomText random(seed);
            const QByteArray base = random.text(20);
            const QByteArray other = random.text(20);
            QCOMPARE(merged(base, base, other).text(), other);
            QCOMPARE(merged(base, other, base).text(), other);
            QCOMPARE(merged(base, other, other).text(), other);
        }
    }

    void git_merges_the_same()
    {
        int clean = 0;
        int conflicts = 0;
        for (unsigned seed = 0; seed < 120; ++seed) {
            RandomText random(seed);
            const QByteArray base = lines(random, 14);
            const QByteArray ours = edited(edited(base, random), random);
            const QByteArray theirs = edited(edited(base, random), random);
            const ungcuu::testing::FileOf a(ours);
            const ungcuu::testing::FileOf o(base);
            const ungcuu::testing::FileOf b(theirs);
            const auto git = ungcuu::testing::run(QStringLiteral("git"), {QStringLiteral("merge-file"), QStringLiteral("-p"), a.path(), o.path(), b.path()});
            QVERIFY2(git.status >= 0, git.err.constData());
            const Merge merge = merged(base, ours, theirs);
            QCOMPARE(merge.clean(), git.status == 0);
            if (merge.clean())
                QCOMPARE(merge.text(), git.out);
            ++(merge.clean() ? clean : conflicts);
        }
        QVERIFY(clean > 20 && conflicts > 20);
    }
};

QTEST_APPLESS_MAIN(MergeTest)
#include "merge_test.moc"
