// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compared_rows_model.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

using namespace ungcuu;
using diff::Compared;
using models::ComparedRow;
using models::ComparedRowsModel;

namespace {

models::Comparison compared(const QByteArray& before, const QByteArray& after)
{
    return *models::comparisonOf(before, after, {});
}

/// Every row as "old | new", "–" where nothing stands, "~n" for n folded lines.
QStringList rows(const QByteArray& before, const QByteArray& after)
{
    const auto side = [](const models::RowSide& given) { return given.there ? given.words() : QStringLiteral("–"); };
    QStringList told;
    for (const ComparedRow& row : models::rowsOf(compared(before, after)))
        told += row.folded > 0 ? QStringLiteral("~%1").arg(row.folded) : side(row.before) + QStringLiteral(" | ") + side(row.after);
    return told;
}

QStringList lines(std::initializer_list<const char*> words)
{
    QStringList all;
    for (const char* each : words)
        all += QString::fromUtf8(each);
    return all;
}

/// The lines that stand on one side.
QString sideOf(const std::vector<ComparedRow>& rows, models::RowSide ComparedRow::*side)
{
    QStringList there;
    for (const ComparedRow& row : rows) {
        if ((row.*side).there)
            there += (row.*side).words();
    }
    return there.join(u'\n');
}

QByteArray someLines(QRandomGenerator& random)
{
    static const char* const words[] = {"ghi nhận", "báo cáo", "cô lập", "máy chủ", "đội trưởng gọi ngay", ""};
    QByteArray text;
    for (int line = random.bounded(12); line >= 0; --line) {
        for (int word = random.bounded(4); word > 0; --word)
            text += QByteArray(words[random.bounded(6)]) + ' ';
        text += line > 0 || random.bounded(2) ? "\n" : "";
    }
    return text;
}

} // namespace

class ComparedRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_line_stands_beside_what_it_became()
    {
        QCOMPARE(rows("một\nhai ba\nbốn\n", "một\nhai BA\nbốn\n"), lines({"một | một", "hai ba | hai BA", "bốn | bốn"}));
        QCOMPARE(rows("một\nhai\nba\n", "một\nba\n"), lines({"một | một", "hai | –", "ba | ba"}));
        QCOMPARE(rows("một\nba\n", "một\nhai\nba\n"), lines({"một | một", "– | hai", "ba | ba"}));
        QCOMPARE(rows("a x\nchung\n", "b y\nc z\nchung\n"), lines({"a x | b y", "– | c z", "chung | chung"}));
    }

    void a_line_that_was_broken_begins_beside_its_first_part()
    {
        QCOMPARE(rows("một hai ba\n", "một\nhai ba\n"), lines({"một hai ba | một", "– | hai ba"}));
        QCOMPARE(rows("một\nhai ba\n", "một hai ba\n"), lines({"một | một hai ba", "hai ba | –"}));
    }

    void what_both_kept_is_in_one_row_though_lines_came_before_it()
    {
        QCOMPARE(rows("bar baz\n", "mới\nfoo baz\n"), lines({"– | mới", "bar baz | foo baz"}));
    }

    void what_was_moved_stands_alone_and_leads_to_its_other_end()
    {
        const QByteArray before = "Gọi cho đội trưởng\nhai\nba\n";
        QCOMPARE(rows(before, "hai\nba\nGọi cho đội trưởng\n"), lines({"Gọi cho đội trưởng | –", "hai | hai", "ba | ba", "– | Gọi cho đội trưởng"}));
        ComparedRowsModel model;
        const QAbstractItemModelTester tester(&model);
        model.show(models::rowsOf(compared(before, "hai\nba\nGọi cho đội trưởng\n")), QStringLiteral("lần 1"), QStringLiteral("lần 2"));
        QCOMPARE(model.otherEndOf(model.index(0, 0)), model.index(3, 1));
        QCOMPARE(model.otherEndOf(model.index(3, 1)), model.index(0, 0));
        QVERIFY(!model.otherEndOf(model.index(1, 0)).isValid());
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("lần 2"));
    }

    void who_hears_a_cell_hears_what_is_other_in_it()
    {
        ComparedRowsModel model;
        model.show(models::rowsOf(compared("một hai\nba\n", "một HAI\n")), {}, {});
        const auto heard = [&](int row, int column) { return model.index(row, column).data(Qt::AccessibleTextRole).toString(); };
        QCOMPARE(heard(0, 0), QStringLiteral("một hai; bỏ «hai»"));
        QCOMPARE(heard(0, 1), QStringLiteral("một HAI; thêm «HAI»"));
        QCOMPARE(heard(1, 1), QStringLiteral("không có dòng này"));
        QCOMPARE(model.rowOfPlace(0), 0);
        QCOMPARE(model.rowOfPlace(7), -1);
    }

    void folded_lines_are_one_row_until_they_are_wanted()
    {
        QByteArray before, after;
        for (int line = 0; line < 30; ++line)
            before += "dòng " + QByteArray::number(line) + '\n';
        after = before + "thêm\n";
        const models::Comparison comparison = compared(before, after);
        const auto folded = models::rowsOf(comparison);
        QCOMPARE(folded.front().folded, 27);
        QCOMPARE(int(folded.size()), 5);
        const auto all = models::rowsOf(comparison, {folded.front().fold});
        QCOMPARE(int(all.size()), 31);
        QCOMPARE(sideOf(all, &ComparedRow::before) + u'\n', QString::fromUtf8(before));
    }

    void no_word_of_either_text_is_lost_and_every_change_has_its_row()
    {
        QRandomGenerator random(20261127);
        for (int round = 0; round < 3000; ++round) {
            const QByteArray before = someLines(random);
            const QByteArray after = random.bounded(3) ? someLines(random) : before + someLines(random);
            const QByteArray both = before + QByteArray(" => ") + after;
            const models::Comparison comparison = compared(before, after);
            std::set<int> all;
            for (int index = 0; index < int(comparison.words.size()); ++index)
                all.insert(index);
            const auto rows = models::rowsOf(comparison, all);
            const auto same = [](QString shown, const QByteArray& text) { return shown == QString::fromUtf8(text) || shown + u'\n' == QString::fromUtf8(text); };
            QVERIFY2(same(sideOf(rows, &ComparedRow::before), before) && same(sideOf(rows, &ComparedRow::after), after), both);
            ComparedRowsModel model;
            model.show(rows, {}, {});
            for (int place = 0; place < comparison.places; ++place)
                QVERIFY2(model.rowOfPlace(place) >= 0, both);
        }
    }
};

QTEST_GUILESS_MAIN(ComparedRowsTest)
#include "compared_rows_test.moc"
