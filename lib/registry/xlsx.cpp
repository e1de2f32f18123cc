// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/table.h"
#include "zip/package.h"

#include <QCoreApplication>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace ungcuu::registry {

using base::Error;
using base::Result;

namespace {

constexpr qsizetype mostStrings = 400'000;
const QString relations = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships/");
const QString mainNamespace = QStringLiteral("http://schemas.openxmlformats.org/spreadsheetml/2006/main");
const QString contentType = QStringLiteral("application/vnd.openxmlformats-officedocument.spreadsheetml.");

Error refused(const char* code, const char* words)
{
    return {code, QCoreApplication::translate("registry", words)};
}

Error malformed()
{
    return refused("table.malformed", QT_TRANSLATE_NOOP("registry", "Chưa đọc bảng: tệp .xlsx không đúng khuôn dạng. Kho dữ liệu không bị thay đổi. Mở và lưu lại bằng chương trình bảng tính, rồi nhập lại."));
}

/// The words of an element that the reader stands at: all its «t», without what is only pronounced (rPh).
QString wordsOf(QXmlStreamReader& reader)
{
    QString words;
    while (reader.readNextStartElement()) {
        if (reader.name() == QStringView(u"t"))
            words += reader.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (reader.name() == QStringView(u"r"))
            words += wordsOf(reader);
        else
            reader.skipCurrentElement();
        if (words.size() > longestTableCell)
            reader.raiseError(QStringLiteral("long"));
    }
    return words;
}

/// "AB12" → 27; −1 for what names no column.
qsizetype columnOf(QStringView cell)
{
    qsizetype column = 0;
    qsizetype letters = 0;
    for (; letters < cell.size() && cell[letters] >= u'A' && cell[letters] <= u'Z' && letters < 4; ++letters)
        column = column * 26 + (cell[letters].unicode() - u'A' + 1);
    return letters == 0 ? -1 : column - 1;
}

/// Nothing where there are more than a table can use.
std::optional<QStringList> sharedStrings(const QByteArray& part)
{
    QStringList strings;
    QXmlStreamReader reader(part);
    reader.readNextStartElement();
    while (reader.readNextStartElement()) {
        if (strings.size() >= mostStrings)
            return std::nullopt;
        if (reader.name() == QStringView(u"si"))
            strings += wordsOf(reader);
        else
            reader.skipCurrentElement();
    }
    return reader.hasError() ? std::nullopt : std::optional(strings);
}

/// The rows of one sheet.
class SheetReader
{
public:
    SheetReader(const QByteArray& part, const QStringList& strings) : m_reader(part), m_strings(strings) {}

    Result<Table> read()
    {
        m_reader.readNextStartElement();
        while (!m_trouble && m_reader.readNextStartElement()) {
            if (m_reader.name() == QStringView(u"sheetData"))
                readRows();
            else
                m_reader.skipCurrentElement();
        }
        if (m_trouble)
            return *m_trouble;
        return m_reader.hasError() ? Result<Table>(malformed()) : std::move(m_table);
    }

private:
    void readRows()
    {
        int line = 0;
        while (!m_trouble && m_reader.readNextStartElement()) {
            bool numbered = false;
            const int named = m_reader.attributes().value(QStringLiteral("r")).toInt(&numbered);
            line = numbered ? named : line + 1;
            TableRow row{line, {}};
            readCells(row);
            while (!row.cells.isEmpty() && row.cells.last().isEmpty())
                row.cells.removeLast();
            if (!row.cells.isEmpty())
                m_table.push_back(std::move(row));
            if (m_table.size() > mostTableRows)
                m_trouble = tableTooLarge();
        }
    }

    void readCells(TableRow& row)
    {
        while (!m_trouble && m_reader.readNextStartElement()) {
            const QString place = m_reader.attributes().value(QStringLiteral("r")).toString();
            const qsizetype column = place.isEmpty() ? row.cells.size() : columnOf(place);
            const QString words = cellWords();
            if (column < row.cells.size() || column >= mostTableCells || words.size() > longestTableCell) {
                m_trouble = column >= 0 && column < row.cells.size() ? malformed() : tableTooLarge();
                return;
            }
            while (row.cells.size() < column)
                row.cells += QString();
            row.cells += words.trimmed();
        }
    }

    QString cellWords()
    {
        const QString type = m_reader.attributes().value(QStringLiteral("t")).toString();
        QString words;
        while (m_reader.readNextStartElement()) {
            if (m_reader.name() == QStringView(u"v"))
                words = m_reader.readElementText(QXmlStreamReader::IncludeChildElements);
            else if (m_reader.name() == QStringView(u"is"))
                words = wordsOf(m_reader);
            else
                m_reader.skipCurrentElement();
        }
        return type == QStringView(u"s") ? m_strings.value(words.toInt()) : words;
    }

    QXmlStreamReader m_reader;
    const QStringList& m_strings;
    Table m_table;
    std::optional<Error> m_trouble;
};

/// The part of the sheet that stands first in the workbook.
const zip::Part* firstSheet(const zip::Package& package, const zip::Part& workbook)
{
    QXmlStreamReader reader(workbook.bytes);
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement() || reader.name() != QStringView(u"sheet"))
            continue;
        const QString id = reader.attributes().value(QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships"), QStringLiteral("id")).toString();
        for (const zip::Relationship& each : workbook.relationships) {
            if (each.id == id && !each.external)
                return package.related(workbook.name, {each}, each.type);
        }
        return nullptr;
    }
    return nullptr;
}

QString cellName(qsizetype column, size_t row)
{
    QString letters;
    for (qsizetype left = column + 1; left > 0; left = (left - 1) / 26)
        letters.prepend(QChar(ushort(u'A' + (left - 1) % 26)));
    return letters + QString::number(row + 1);
}

QByteArray sheetXml(const Table& table)
{
    QByteArray bytes;
    QXmlStreamWriter writer(&bytes);
    writer.writeStartDocument(QStringLiteral("1.0"), true);
    writer.writeStartElement(QStringLiteral("worksheet"));
    writer.writeDefaultNamespace(mainNamespace);
    writer.writeStartElement(QStringLiteral("sheetData"));
    for (size_t row = 0; row < table.size(); ++row) {
        writer.writeStartElement(QStringLiteral("row"));
        writer.writeAttribute(QStringLiteral("r"), QString::number(row + 1));
        for (qsizetype column = 0; column < table[row].cells.size(); ++column) {
            writer.writeStartElement(QStringLiteral("c"));
            writer.writeAttribute(QStringLiteral("r"), cellName(column, row));
            writer.writeAttribute(QStringLiteral("t"), QStringLiteral("inlineStr"));
            writer.writeStartElement(QStringLiteral("is"));
            writer.writeStartElement(QStringLiteral("t"));
            writer.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
            writer.writeCharacters(table[row].cells[column]);
            writer.writeEndElement();
            writer.writeEndElement();
            writer.writeEndElement();
        }
        writer.writeEndElement();
    }
    writer.writeEndDocument();
    return bytes;
}

QByteArray workbookXml()
{
    QByteArray bytes;
    QXmlStreamWriter writer(&bytes);
    writer.writeStartDocument(QStringLiteral("1.0"), true);
    writer.writeStartElement(QStringLiteral("workbook"));
    writer.writeDefaultNamespace(mainNamespace);
    writer.writeNamespace(QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships"), QStringLiteral("r"));
    writer.writeStartElement(QStringLiteral("sheets"));
    writer.writeEmptyElement(QStringLiteral("sheet"));
    writer.writeAttribute(QStringLiteral("name"), QStringLiteral("Hệ thống thông tin"));
    writer.writeAttribute(QStringLiteral("sheetId"), QStringLiteral("1"));
    writer.writeAttribute(QStringLiteral("r:id"), QStringLiteral("rId1"));
    writer.writeEndDocument();
    return bytes;
}

} // namespace

Result<Table> readXlsx(const QByteArray& bytes)
{
    zip::Limits limits;
    limits.file = largestTableFile;
    limits.inflated = 4 * largestTableFile;
    const Result<zip::Package> package = zip::readPackage(bytes, limits);
    if (!package)
        return package.error();
    const zip::Part* const workbook = package->related({}, package->relationships, QString(relations + QStringLiteral("officeDocument")));
    const zip::Part* const sheet = workbook ? firstSheet(*package, *workbook) : nullptr;
    if (!sheet)
        return refused("table.no-sheet", QT_TRANSLATE_NOOP("registry", "Chưa đọc bảng: tệp không có trang tính nào. Kho dữ liệu không bị thay đổi. Chọn tệp .xlsx hoặc .csv khác."));
    const zip::Part* const shared = package->related(workbook->name, workbook->relationships, QString(relations + QStringLiteral("sharedStrings")));
    const std::optional<QStringList> strings = shared ? sharedStrings(shared->bytes) : QStringList();
    return strings ? SheetReader(sheet->bytes, *strings).read() : tableTooLarge();
}

QByteArray xlsxBytes(const Table& table)
{
    zip::Package package;
    package.relationships = {{QStringLiteral("rId1"), QString(relations + QStringLiteral("officeDocument")), QStringLiteral("xl/workbook.xml"), false}};
    package.parts.push_back({"/xl/workbook.xml", QString(contentType + QStringLiteral("sheet.main+xml")), workbookXml(),
                             {{QStringLiteral("rId1"), QString(relations + QStringLiteral("worksheet")), QStringLiteral("worksheets/sheet1.xml"), false}}});
    package.parts.push_back({"/xl/worksheets/sheet1.xml", QString(contentType + QStringLiteral("worksheet+xml")), sheetXml(table), {}});
    return zip::packageBytes(package);
}

} // namespace ungcuu::registry
