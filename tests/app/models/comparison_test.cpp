// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparison.h"

#include <QTest>

using namespace ungcuu;
using diff::Compared;

namespace {

QByteArray numbered(int lines)
{
    QByteArray text;
    for (int line = 0; line < lines; ++line)
        text += "dòng thứ " + QByteArray::number(line) + '\n';
    return text;
}

models::Comparison made(const QByteArray& before, const QByteArray& after)
{
    return *models::comparisonOf(before, after, {});
}

} // namespace

class ComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void long_stretches_without_a_change_are_folded_and_three_lines_stay_beside_each()
    {
        const models::Comparison comparison = made(numbered(40), numbered(40).replace("thứ 20\n", "số 20\n"));
        QCOMPARE(comparison.places, 1);
        QCOMPARE(comparison.words.front().folded, 17);
        QCOMPARE(comparison.words[1].words, QStringLiteral("dòng thứ 17\ndòng thứ 18\ndòng thứ 19\n"));
        QCOMPARE(comparison.words.back().folded, 16);
        QString shown;
        for (const models::ComparedWords& words : comparison.words)
            shown += words.kind == Compared::Removed ? QString() : words.words;
        QCOMPARE(shown.toUtf8(), numbered(40).replace("thứ 20\n", "số 20\n")); // nothing is lost by folding
        QVERIFY(made(numbered(9), numbered(9).replace("thứ 4", "số 4")).words.front().folded == 0);
    }

    void changes_of_one_line_are_one_place_and_said_in_words()
    {
        const models::Comparison comparison = made("một hai ba bốn\nnăm\nsáu bảy tám\n", "một HAI ba BỐN\nnăm\nsáu tám\n");
        QCOMPARE(comparison.places, 2);
        QCOMPARE(models::wordsOfPlace(comparison, 0), QStringLiteral("bỏ «hai»; thêm «HAI»; bỏ «bốn»; thêm «BỐN»"));
        QVERIFY(models::wordsOfPlace(comparison, 1).startsWith(QStringLiteral("bỏ «bảy»")));
    }

    void a_move_says_whereto()
    {
        const models::Comparison down = made("Gọi cho đội trưởng\nhai\nba\n", "hai\nba\nGọi cho đội trưởng\n");
        QCOMPARE(down.moved, 1);
        QCOMPARE(models::wordsOfPlace(down, 0), QStringLiteral("chuyển xuống dưới «Gọi cho đội trưởng»"));
        const models::Comparison up = made("hai\nba\nGọi cho đội trưởng\n", "Gọi cho đội trưởng\nhai\nba\n");
        QCOMPARE(models::wordsOfPlace(up, 0), QStringLiteral("chuyển lên trên «Gọi cho đội trưởng»"));
    }

    void what_is_too_much_says_so()
    {
        const models::Comparison comparison = made("x\n", numbered(60000));
        QVERIFY(!comparison.whole);
        QVERIFY(made(numbered(60000), numbered(60000).replace("thứ 30000\n", "x\n")).whole);
        QCOMPARE(made("a\n", "a\n").places, 0);
    }
};

QTEST_GUILESS_MAIN(ComparisonTest)
#include "comparison_test.moc"
