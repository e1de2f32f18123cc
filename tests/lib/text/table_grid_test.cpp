// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/random_text.h"
#include "text/block_parser.h"
#include "text/table_grid.h"

#include <QTest>

using namespace ungcuu;
using namespace ungcuu::text;
using namespace Qt::StringLiterals;

namespace {

const QByteArray table = "trước\n\n| TT | Việc |\n|:--:|-----|\n| 1 | a \\| b |\n| 2 |\n\nsau\n";

TableGrid grid(const QByteArray& text, qsizetype offset = 12)
{
    return *gridAt(text, parsedBlocks(text).blocks, offset);
}

} // namespace

class TableGridTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_table_is_read_as_cells()
    {
        const TableGrid read = grid(table);
        QCOMPARE(read.rowCount(), 3);
        QCOMPARE(read.columns, 2);
        QCOMPARE(cellWords(table, read, 0, 1), u"Việc"_s);
        QCOMPARE(cellWords(table, read, 1, 1), u"a | b"_s);
        QCOMPARE(cellWords(table, read, 2, 1), QString());
        QCOMPARE(cellAt(read, table.indexOf("a \\|")), (GridCell{1, 1}));
        QVERIFY(!gridAt(table, parsedBlocks(table).blocks, 0));
        QVERIFY(!gridAt(table, parsedBlocks(table).blocks, table.size()));
    }
    void edits_touch_their_own_lines_data()
    {
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QByteArray>("expected");
        const TableGrid g = grid(table);
        const auto row = [](const char* name, const model::TextEdits& edits, const char* rows) {
            QTest::newRow(name) << applied(table, edits) << "trước\n\n" + QByteArray(rows) + "\nsau\n";
        };
        row("a cell", cellSet(table, g, 1, 0, u"9"_s), "| TT | Việc |\n|:--:|-----|\n| 9 | a \\| b |\n| 2 |\n");
        row("a cell with a bar and two lines", cellSet(table, g, 1, 1, u"x | y\nz"_s), "| TT | Việc |\n|:--:|-----|\n| 1 | x \\| y<br>z |\n| 2 |\n");
        row("a cell the line lacks", cellSet(table, g, 2, 1, u"x"_s), "| TT | Việc |\n|:--:|-----|\n| 1 | a \\| b |\n| 2 | x |\n");
        row("the header's cell", cellSet(table, g, 0, 1, {}), "| TT | |\n|:--:|-----|\n| 1 | a \\| b |\n| 2 |\n");
        row("a row", rowInserted(table, g, 1), "| TT | Việc |\n|:--:|-----|\n|  |  |\n| 1 | a \\| b |\n| 2 |\n");
        row("a last row", rowInserted(table, g, 3), "| TT | Việc |\n|:--:|-----|\n| 1 | a \\| b |\n| 2 |\n|  |  |\n");
        row("a row away", gridRowRemoved(table, g, 1), "| TT | Việc |\n|:--:|-----|\n| 2 |\n");
        row("a row down", rowMoved(table, g, 1, 2), "| TT | Việc |\n|:--:|-----|\n| 2 |\n| 1 | a \\| b |\n");
        row("a column", columnInserted(table, g, 1), "| TT |  | Việc |\n|:--:|---|-----|\n| 1 |  | a \\| b |\n| 2 |  | |\n");
        row("a column away", columnRemoved(table, g, 0), "| Việc |\n|-----|\n| a \\| b |\n| |\n");
        row("a column moved", columnMoved(table, g, 0, 1), "| Việc | TT |\n|-----|:--:|\n| a \\| b | 1 |\n| | 2 |\n");
        row("a column to the right", columnAligned(table, g, 1, ColumnAlign::Right), "| TT | Việc |\n|:--:|-----:|\n| 1 | a \\| b |\n| 2 |\n");
        row("the header stays", gridRowRemoved(table, g, 0), "| TT | Việc |\n|:--:|-----|\n| 1 | a \\| b |\n| 2 |\n");
    }
    void edits_touch_their_own_lines()
    {
        QFETCH(QByteArray, after);
        QTEST(after, "expected");
    }
    void cells_come_back_as_they_were_set_data()
    {
        QTest::addColumn<QString>("words");
        for (const char* words : {"a|b", "|", "a\\", "\\n", "- x", "một\nhai", "**đậm**", "<", "  giữa  ", "`a|b`"})
            QTest::newRow(words) << QString::fromUtf8(words);
    }
    void cells_come_back_as_they_were_set()
    {
        QFETCH(QString, words);
        for (const QByteArray& text : {table, QByteArray("a | b\n--|--\nc | d\n")}) {
            const qsizetype at = text.indexOf('|');
            for (int column = 0; column < 2; ++column) {
                const QByteArray after = applied(text, cellSet(text, grid(text, at), 1, column, words));
                const TableGrid again = grid(after, at);
                QCOMPARE(again.rowCount(), grid(text, at).rowCount());
                QCOMPARE(cellWords(after, again, 1, column), words.trimmed());
                QCOMPARE(cellWords(after, again, 1, 1 - column), cellWords(text, grid(text, at), 1, 1 - column));
            }
        }
    }
    void the_last_line_of_a_text_takes_a_row()
    {
        const QByteArray text = "|a|b|\r\n|-|-|\r\n|1|2|";
        QCOMPARE(applied(text, rowInserted(text, grid(text, 0), 2)), QByteArray("|a|b|\r\n|-|-|\r\n|1|2|\r\n|  |  |"));
    }
    void any_table_of_any_text_stays_a_table()
    {
        int met = 0;
        for (unsigned seed = 0; seed < 3000; ++seed) {
            testing::RandomText random(seed);
            QByteArray text = random.text(20) + "\n\n| a | b |\n|---|:-:|\n| c | < |" + random.piece();
            const qsizetype at = random.below(text.size() + 1);
            const auto read = gridAt(text, parsedBlocks(text).blocks, at);
            if (!read)
                continue;
            const int row = int(random.below(read->rowCount()));
            const int column = int(random.below(read->columns));
            for (const model::TextEdits& edits : {cellSet(text, *read, row, column, u"x|\ny"_s), rowInserted(text, *read, row), gridRowRemoved(text, *read, row),
                                                  rowMoved(text, *read, row, 1), columnInserted(text, *read, column), columnRemoved(text, *read, column),
                                                  columnMoved(text, *read, column, 0)}) {
                const QByteArray after = applied(text, edits);
                const auto again = gridAt(after, parsedBlocks(after).blocks, read->span.begin);
                if (!again || std::abs(again->rowCount() - read->rowCount()) > 1 || std::abs(again->columns - read->columns) > 1)
                    qWarning() << "seed" << seed << text << after;
                QVERIFY(again);
                QVERIFY(std::abs(again->rowCount() - read->rowCount()) <= 1);
                QVERIFY(std::abs(again->columns - read->columns) <= 1);
                ++met;
            }
        }
        QVERIFY(met > 300);
    }
};

QTEST_APPLESS_MAIN(TableGridTest)
#include "table_grid_test.moc"
