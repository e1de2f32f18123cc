// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as people's programs write them: CSV of every habit, XLSX, and what is no table at all.
#include "registry/system_table.h"
#include "registry/table.h"
#include "zip/package.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace ungcuu;
using namespace ungcuu::registry;
using namespace Qt::StringLiterals;

namespace {

QList<QStringList> cells(const base::Result<Table>& table)
{
    QList<QStringList> all;
    for (const TableRow& row : table ? *table : Table())
        all += row.cells;
    return all;
}

QByteArray sheet(const QByteArray& rows)
{
    return "<?xml version=\"1.0\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows + "</sheetData></worksheet>";
}

/// What a spreadsheet program writes: shared strings, a second sheet, numbers, a formula with its value, phonetic words.
QByteArray workbook(const QByteArray& rows, const QByteArray& strings = {})
{
    zip::Package package = *zip::readPackage(xlsxBytes({{1, {u"x"_s}}}));
    for (zip::Part& part : package.parts) {
        if (part.name == "/xl/worksheets/sheet1.xml")
            part.bytes = sheet(rows);
        if (part.name == "/xl/workbook.xml")
            part.relationships.push_back({u"rId9"_s, u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"_s, u"sharedStrings.xml"_s, false});
    }
    package.parts.push_back({"/xl/sharedStrings.xml", u"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"_s,
                             "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + strings + "</sst>", {}});
    return zip::packageBytes(package);
}

} // namespace

class TableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csv_of_every_habit_is_the_same_table_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = u"Mã,Tên\r\nHT-1,\"Cổng, dịch vụ\"\r\n"_s;
        QTest::newRow("plain") << text.toUtf8();
        QTest::newRow("BOM") << QByteArray("\xEF\xBB\xBF" + text.toUtf8());
        QTest::newRow("LF") << text.toUtf8().replace("\r\n", "\n");
        QTest::newRow("CR") << text.toUtf8().replace("\r\n", "\r");
        QTest::newRow("no last line end") << text.toUtf8().chopped(2);
        QTest::newRow("semicolons") << QByteArray("Mã;Tên\nHT-1;Cổng, dịch vụ\n");
        QTest::newRow("tabs") << QByteArray("Mã\tTên\nHT-1\tCổng, dịch vụ\n");
        QTest::newRow("sep=") << QByteArray("sep=;\r\nMã;Tên\r\nHT-1;Cổng, dịch vụ\r\n");
        QTest::newRow("UTF-16 of Excel's Unicode text") << QByteArray(QStringEncoder(QStringEncoder::Utf16LE, QStringConverter::Flag::WriteBom).encode(u"Mã\tTên\r\nHT-1\tCổng, dịch vụ\r\n"));
        QTest::newRow("empty rows and cells") << QByteArray(",,\n\nMã,Tên,,\n\"HT-1\",\"Cổng, dịch vụ\",\n,,,\n");
    }
    void csv_of_every_habit_is_the_same_table()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(cells(readTable(bytes)), (QList<QStringList>{{u"Mã"_s, u"Tên"_s}, {u"HT-1"_s, u"Cổng, dịch vụ"_s}}));
    }

    void rows_keep_the_line_they_stand_on()
    {
        const auto table = readCsv("Mã\n\n\"hai\ndòng\"\nHT-4\n");
        QCOMPARE(table->at(1).line, 3);
        QCOMPARE(table->at(2).line, 5);
    }

    void what_is_no_table_is_refused_with_a_reason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("windows-1258") << QByteArray("M\xE3,T\xEAn\nHT-1,C\xF4\xD2ng\n") << QByteArray("table.encoding");
        QTest::newRow("NUL") << QByteArray("M\0, x", 5) << QByteArray("table.encoding");
        QTest::newRow("open quote") << QByteArray("Mã\n\"HT-1\n") << QByteArray("table.quote");
        QTest::newRow("a cell of 5000") << QByteArray("Mã\n" + QByteArray(5000, 'x')) << QByteArray("table.too-large");
        QTest::newRow("too many columns") << QByteArray(QByteArray(300, ',')) << QByteArray("table.too-large");
        QTest::newRow("too many rows") << QByteArray(QByteArray("x\n").repeated(20'002)) << QByteArray("table.too-large");
        QTest::newRow("17 MiB") << QByteArray(17 << 20, ' ') << QByteArray("table.too-large");
        QTest::newRow("a ZIP of nothing") << QByteArray("PK\x05\x06") << QByteArray("zip.");
    }
    void what_is_no_table_is_refused_with_a_reason()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, code);
        const auto table = readTable(bytes);
        QVERIFY2(!table && table.error().code.startsWith(code), table ? "read" : table.error().code.constData());
    }

    void a_cell_never_becomes_a_formula_and_comes_back_as_it_was()
    {
        Table table{{1, {u"Mã"_s, u"Tên hệ thống"_s}}};
        for (const QString& words : {u"+84 912"_s, u"-5"_s, u"=x"_s, u"'a"_s, u"@sum"_s, u"''"_s, u"\tx"_s, u"a\"b,c;d"_s, u"hai\ndòng"_s, u" lùi "_s, u"='"_s})
            table.push_back({0, {u"HT"_s, words}});
        const QByteArray csv = csvBytes(table);
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
        for (const char start : {'+', '-', '=', '@', '\t'})
            QVERIFY(!csv.contains(QByteArray(1, ',').append(start)) && !csv.contains(QByteArray(",\"").append(start)));
        QVERIFY2(csv.contains(",'=x"), "the control: it is there, guarded");
        QCOMPARE(cells(readCsv(csv)), cells(Table(table)));
        QCOMPARE(cells(readXlsx(xlsxBytes(table))).first(), table.front().cells);
    }

    void any_table_survives_csv()
    {
        QRandomGenerator random(7);
        const QString signs = u"=+-@'\",;\t\r\n aộ0"_s;
        for (int round = 0; round < 300; ++round) {
            Table table{{1, {u"a"_s, u"b"_s, u"c"_s}}};
            for (int row = 0; row < 5; ++row) {
                QStringList line;
                for (int cell = 0; cell < 3; ++cell) {
                    QString words;
                    for (int each = 0; each < random.bounded(6); ++each)
                        words += signs.at(random.bounded(signs.size()));
                    line += words;
                }
                table.push_back({0, line << u"x"_s});
            }
            QCOMPARE(cells(readCsv(csvBytes(table))), cells(Table(table)));
        }
    }

    void xlsx_as_programs_write_it_is_read()
    {
        const QByteArray bytes = workbook("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"C2\" t=\"s\"><v>1</v></c></row>"
                                          "<row r=\"5\"><c r=\"A5\" t=\"inlineStr\"><is><t>HT-1</t></is></c><c r=\"B5\"><f>1+2</f><v>3</v></c><c r=\"C5\" t=\"s\"><v>99</v></c></row>",
                                          "<si><t>Mã</t><rPh sb=\"0\" eb=\"1\"><t>ma</t></rPh></si><si><r><t>Tên </t></r><r><t>hệ thống</t></r></si>");
        const auto table = readXlsx(bytes);
        QVERIFY2(table, table ? "" : table.error().code.constData());
        QCOMPARE(cells(table), (QList<QStringList>{{u"Mã"_s, QString(), u"Tên hệ thống"_s}, {u"HT-1"_s, u"3"_s}}));
        QCOMPARE(table->at(1).line, 5);
    }

    void strings_without_end_and_a_string_too_long_are_refused()
    {
        const QByteArray row = "<row><c r=\"A1\" t=\"s\"><v>0</v></c></row>";
        QCOMPARE(readXlsx(workbook(row, QByteArray("<si/>").repeated(500'000))).error().code, QByteArray("table.too-large"));
        QCOMPARE(readXlsx(workbook(row, "<si><t>" + QByteArray(5000, 'x') + "</t></si>")).error().code, QByteArray("table.too-large"));
        QVERIFY2(readXlsx(workbook(row, "<si><t>x</t></si>")), "the control");
    }

    void an_empty_sheet_is_an_empty_table()
    {
        QVERIFY(readXlsx(workbook("")) && readXlsx(workbook(""))->empty());
    }

    void a_hostile_sheet_is_refused_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::newRow("columns that go back") << QByteArray("<row><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>");
        QTest::newRow("a column far out") << QByteArray("<row><c r=\"XFD1\"><v>1</v></c></row>");
        QTest::newRow("no column") << QByteArray("<row><c r=\"11\"><v>1</v></c></row>");
        QTest::newRow("a cell of 5000") << QByteArray("<row><c><v>" + QByteArray(5000, '1') + "</v></c></row>");
    }
    void a_hostile_sheet_is_refused()
    {
        QFETCH(QByteArray, rows);
        const auto table = readXlsx(workbook(rows));
        QVERIFY2(!table && table.error().code.startsWith("table."), table ? "read" : table.error().code.constData());
    }

    void headings_are_known_in_any_case_and_order_and_levels_as_people_write_them()
    {
        const auto read = systemsIn({{1, {u"GHI CHÚ"_s, u"cấp độ"_s, u"MÃ HỆ THỐNG"_s}}, {2, {u"x"_s, u"Cấp độ 3"_s, u"HT-1"_s}}, {3, {{}, u"2.0"_s, u"HT-2"_s}}, {4, {{}, {}, u"HT-3"_s}}, {5, {{}, u"7"_s, u"HT-4"_s}}, {6, {{}, u"III"_s, u"HT-5"_s}}, {7, {{}, u"1"_s, {}}}});
        QVERIFY(read);
        QCOMPARE(read->ignored, QStringList(u"GHI CHÚ"_s));
        QCOMPARE(read->systems[0].system.level, 3);
        QCOMPARE(read->systems[1].system.level, 2);
        QCOMPARE(read->systems[2].system.level, 0);
        for (size_t bad : {3, 4, 5})
            QVERIFY2(!read->systems[bad].trouble.isEmpty() && read->systems[bad - 1].trouble.isEmpty() == (bad == 3), qPrintable(read->systems[bad].trouble));
        QVERIFY(!read->says(SystemField::Name));
        QCOMPARE(systemsIn({{1, {u"Tên"_s}}}).error().code, QByteArray("table.no-code"));
        QCOMPARE(systemsIn({{1, {u"Mã"_s, u"code"_s}}}).error().code, QByteArray("table.twice"));
        QCOMPARE(systemsIn({{1, {u"Số"_s}}}, {{u"Số"_s, u"number"_s}}).error().code, QByteArray("table.map"));
        QCOMPARE(systemsIn({{1, {u"Số"_s}}, {2, {u"HT-1"_s}}}, {{u"Số"_s, u"code"_s}})->systems.size(), size_t(1));
    }
};

QTEST_APPLESS_MAIN(TableTest)
#include "table_test.moc"
