// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text_edit.h"
#include "models/table_grid_model.h"

#include <QTest>

using namespace ungcuu;
using models::CellRows;
using models::TableGridModel;
using text::ColumnAlign;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Text = "Trước  \r\n\r\n|Mức |  Khi nào|\r\n|---|:-:|\r\n| Thấp|chậm |\r\n| Cao | dừng |\r\n\r\nSau";

/// The text with what the grid wants written.
QByteArray written(const TableGridModel& grid)
{
    return model::applied(Text, grid.edits());
}

struct Opened : TableGridModel {
    Opened() { QVERIFY(open(Text, Text.indexOf("Cao"))); }
    QString at(int row, int column) const { return index(row, column).data().toString(); }
};

} // namespace

class TableGridModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opening_writes_nothing_and_outside_of_a_table_nothing_opens()
    {
        const Opened grid;
        QVERIFY(grid.edits().empty());
        QCOMPARE(grid.rowCount(), 3);
        QCOMPARE(grid.columnCount(), 2);
        QVERIFY(!TableGridModel().open(Text, 2));
        QVERIFY(!TableGridModel().open("", 0));
    }

    void a_cell_writes_its_own_words_only()
    {
        Opened grid;
        QVERIFY(grid.setData(grid.index(1, 1), u"rất chậm | quá\nhai dòng"_s));
        QCOMPARE(written(grid), QByteArray(Text).replace("|chậm |", "|rất chậm \\| quá<br>hai dòng |"));
        QCOMPARE(grid.at(1, 1), u"rất chậm | quá\nhai dòng"_s);
        QVERIFY(grid.undo());
        QVERIFY(grid.edits().empty() && !grid.undo());
    }

    void rows_and_columns_come_go_and_move()
    {
        Opened grid;
        QVERIFY(grid.moveRow(2, 1));
        QCOMPARE(grid.at(1, 0), u"Cao"_s);
        QVERIFY(!grid.moveRow(0, 1) && !grid.removeRow(0)); // the head stays
        QVERIFY(grid.moveRow(1, 2));
        QVERIFY(grid.edits().empty());
        QVERIFY(grid.insertRow(1));
        QCOMPARE(written(grid), QByteArray(Text).replace("| Thấp", "|  |  |\r\n| Thấp"));
        QVERIFY(grid.removeRow(1));
        QVERIFY(grid.insertColumn(2) && grid.columnCount() == 3 && grid.removeColumn(2));
        QVERIFY(grid.setAlign(1, ColumnAlign::Right));
        QVERIFY(written(grid).contains("|---|-:|\r\n"));
        QCOMPARE(grid.align(1), ColumnAlign::Right);
        QVERIFY(grid.removeColumn(0) && !grid.removeColumn(0)); // the last one stays
    }

    void a_pasted_rectangle_makes_the_rows_and_columns_it_needs()
    {
        Opened grid;
        QVERIFY(grid.fill(2, 1, models::cellsOfText(u"a\tb\r\n\"hai\ndòng\"\t\"có \"\"ngoặc\"\"\"\r\n"_s)));
        QCOMPARE(grid.rowCount(), 4);
        QCOMPARE(grid.columnCount(), 3);
        QCOMPARE(grid.at(2, 1), u"a"_s);
        QCOMPARE(grid.at(3, 1), u"hai\ndòng"_s);
        QCOMPARE(grid.at(3, 2), u"có \"ngoặc\""_s);
        QCOMPARE(grid.at(1, 1), u"chậm"_s);
        QVERIFY(grid.undo());
        QVERIFY(grid.edits().empty()); // one step
        QVERIFY(!grid.fill(0, TableGridModel::MostColumns, CellRows{{u"x"_s}}));
        QVERIFY(!grid.fill(0, 0, CellRows(size_t(TableGridModel::MostRows) + 1, {u"x"_s})));
        QVERIFY(grid.edits().empty());
    }

    void a_long_rectangle_is_pasted_in_a_moment()
    {
        Opened grid;
        QVERIFY(grid.fill(1, 0, CellRows(size_t(TableGridModel::MostRows) - 1, {u"một"_s, u"hai"_s, u"ba"_s})));
        QCOMPARE(grid.rowCount(), TableGridModel::MostRows);
        QVERIFY(!grid.insertRow(1));
        QCOMPARE(grid.at(TableGridModel::MostRows - 1, 2), u"ba"_s);
    }

    void a_table_in_a_list_and_one_at_the_end_of_the_text_stay_where_they_are()
    {
        const QByteArray text = "- mục\n\n  | a | b |\n  |---|---|\n  | c | d |";
        TableGridModel grid;
        QVERIFY(grid.open(text, text.indexOf("| c")));
        QVERIFY(grid.insertRow(2));
        QVERIFY(grid.setData(grid.index(2, 0), u"e"_s));
        QCOMPARE(model::applied(text, grid.edits()), text + "\n  | e |  |");
    }

    void text_of_a_spreadsheet_is_read_and_written_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("again");
        QTest::newRow("empty") << u""_s << u""_s;
        QTest::newRow("one") << u"a b"_s << u"a b"_s;
        QTest::newRow("empty cells") << u"\t\n\tx\n"_s << u"\t\n\tx"_s;
        QTest::newRow("a quote inside") << u"\"a\" b\tc"_s << u"\"\"\"a\"\" b\"\tc"_s;
        QTest::newRow("an open quote") << u"\"a\tb"_s << u"\"\"\"a\"\tb"_s;
        QTest::newRow("a line in a cell") << u"\"a\nb\"\tc"_s << u"\"a\nb\"\tc"_s;
    }
    void text_of_a_spreadsheet_is_read_and_written()
    {
        QFETCH(QString, text);
        QTEST(models::textOfCells(models::cellsOfText(text)), "again");
    }
};

QTEST_GUILESS_MAIN(TableGridModelTest)
#include "table_grid_model_test.moc"
