// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/table.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace ungcuu::registry {

using base::Error;
using base::Result;

namespace {

constexpr QChar quote = u'"';

Error refused(const char* code, const char* words)
{
    return {code, QCoreApplication::translate("registry", words)};
}

Result<QString> decoded(const QByteArray& bytes)
{
    const auto bom = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(bom.value_or(QStringConverter::Utf8));
    const QString text = decoder(bytes);
    if (!decoder.hasError() && !text.contains(QChar::Null))
        return text;
    return refused("table.encoding", QT_TRANSLATE_NOOP("registry", "Chưa đọc bảng: tệp không phải UTF-8 nên chữ Việt không chắc đúng. Kho dữ liệu không bị thay đổi. Trong Excel chọn «CSV UTF-8» hoặc «.xlsx» khi lưu, rồi nhập lại."));
}

/// What our own export guarded, as it was before.
QString unguarded(const QString& cell)
{
    static constexpr QStringView guardedStarts = u"=+-@\t\r'";
    const bool guarded = cell.size() > 1 && cell.front() == u'\'' && guardedStarts.contains(cell.at(1));
    return guarded ? cell.mid(1) : cell;
}

QString guarded(const QString& cell)
{
    static constexpr QStringView starts = u"=+-@\t\r'";
    return !cell.isEmpty() && starts.contains(cell.front()) ? QString(u'\'' + cell) : cell;
}

/// One walk over the text.
class CsvReader
{
public:
    CsvReader(QStringView text, QChar separator) : m_text(text), m_separator(separator) {}

    Result<Table> read()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at++];
            if (m_quoted)
                quotedCharacter(c);
            else if (c == quote && m_cell.isEmpty() && !m_closed)
                m_quoted = true;
            else if (c == m_separator)
                endCell();
            else if (c == u'\n' || c == u'\r')
                endLine(c);
            else
                m_cell += c;
            if (m_tooLarge || m_cell.size() > longestTableCell)
                return tableTooLarge();
        }
        if (m_quoted)
            return Error{"table.quote", QCoreApplication::translate("registry", "Chưa đọc bảng: dấu nháy kép mở ở dòng %1 không đóng. Kho dữ liệu không bị thay đổi. Sửa tệp rồi nhập lại.").arg(m_openedAt)};
        endRow();
        return std::move(m_table);
    }

private:
    void quotedCharacter(QChar c)
    {
        const bool doubled = c == quote && m_at < m_text.size() && m_text[m_at] == quote;
        if (c != quote || doubled) {
            m_cell += c;
            m_at += doubled ? 1 : 0;
            m_line += c == u'\n' ? 1 : 0;
            return;
        }
        m_quoted = false;
        m_closed = true;
    }
    void endCell()
    {
        m_row.cells += unguarded(m_closed ? m_cell : m_cell.trimmed());
        m_cell.clear();
        m_closed = false;
        m_tooLarge = m_tooLarge || m_row.cells.size() > mostTableCells;
    }
    void endLine(QChar c)
    {
        if (c == u'\r' && m_at < m_text.size() && m_text[m_at] == u'\n')
            ++m_at;
        endRow();
        m_row.line = m_openedAt = ++m_line;
    }
    void endRow()
    {
        endCell();
        while (!m_row.cells.isEmpty() && m_row.cells.last().isEmpty())
            m_row.cells.removeLast();
        if (!m_row.cells.isEmpty())
            m_table.push_back(m_row);
        m_row.cells.clear();
        m_tooLarge = m_tooLarge || m_table.size() > mostTableRows;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_openedAt = 1;
    QString m_cell;
    TableRow m_row;
    Table m_table;
    bool m_quoted = false;
    bool m_closed = false;   ///< the cell had quotes around it
    bool m_tooLarge = false;
};

/// Takes Excel's «sep=;» away; else the sign that parts the first line most often outside of quotes.
QChar separatorOf(QStringView& text)
{
    if (text.startsWith(QStringView(u"sep="), Qt::CaseInsensitive) && text.size() > 4) {
        const QChar named = text[4];
        const qsizetype end = text.indexOf(u'\n');
        text = end < 0 ? QStringView() : text.sliced(end + 1);
        return named;
    }
    static constexpr std::array separators{u',', u';', u'\t'};
    std::array<int, separators.size()> counts{};
    bool inQuotes = false;
    for (const QChar c : text) {
        inQuotes = inQuotes != (c == quote);
        if (!inQuotes && (c == u'\n' || c == u'\r'))
            break;
        for (size_t each = 0; each < separators.size(); ++each)
            counts[each] += !inQuotes && c == separators[each] ? 1 : 0;
    }
    return separators[size_t(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

QByteArray cellBytes(const QString& cell)
{
    QString written = guarded(cell);
    const bool quoted = written != written.trimmed() || std::any_of(written.begin(), written.end(), [](QChar c) { return c == quote || c == u',' || c == u';' || c == u'\t' || c == u'\n' || c == u'\r'; });
    if (!quoted)
        return written.toUtf8();
    return '"' + written.replace(quote, QStringLiteral("\"\"")).toUtf8() + '"';
}

} // namespace

Result<Table> readCsv(const QByteArray& bytes)
{
    if (bytes.size() > largestTableFile)
        return tableTooLarge();
    const Result<QString> text = decoded(bytes);
    if (!text)
        return text.error();
    QStringView rest(*text);
    const bool named = rest.startsWith(QStringView(u"sep="), Qt::CaseInsensitive);
    const QChar separator = separatorOf(rest);
    Result<Table> table = CsvReader(rest, separator).read();
    if (table && named) {
        for (TableRow& row : *table)
            ++row.line;
    }
    return table;
}

QByteArray csvBytes(const Table& table)
{
    QByteArray bytes = "\xEF\xBB\xBF";
    for (const TableRow& row : table) {
        QByteArrayList cells;
        for (const QString& cell : row.cells)
            cells += cellBytes(cell);
        bytes += cells.join(',') + "\r\n";
    }
    return bytes;
}

} // namespace ungcuu::registry
