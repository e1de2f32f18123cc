// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/html_table.h"

#include <QRegularExpression>

#include <algorithm>

namespace ungcuu::models {

namespace {

constexpr size_t MostRows = 10'000;
constexpr int MostColumns = 60;
/// Longer cells stand out of the line rather than make every line as long.
constexpr qsizetype WidestAligned = 40;
constexpr qsizetype NarrowestDashes = 3;

} // namespace

void HtmlTable::beginRow()
{
    m_cell = -1;
    if (m_rows.size() < MostRows)
        m_rows.emplace_back();
}

void HtmlTable::beginCell(int columns, int rows)
{
    if (m_rows.empty())
        beginRow();
    QStringList& row = m_rows.back();
    const auto reached = [&] { return size_t(row.size()) < m_down.size() && m_down[size_t(row.size())] > 0; };
    while (reached()) {
        --m_down[size_t(row.size())];
        row += QStringLiteral("^");
    }
    m_cell = -1;
    for (int each = 0; each < std::clamp(columns, 1, MostColumns) && row.size() < MostColumns; ++each) {
        if (size_t(row.size()) >= m_down.size())
            m_down.resize(size_t(row.size()) + 1);
        m_down[size_t(row.size())] = std::clamp(rows, 1, 1000) - 1;
        row += each == 0 ? QString() : QStringLiteral("<");
        m_cell = m_cell < 0 ? int(row.size()) - 1 : m_cell;
    }
}

void HtmlTable::add(const QString& words)
{
    if (m_rows.empty() || m_cell < 0)
        return;
    QString& cell = m_rows.back()[m_cell];
    cell += (cell.isEmpty() ? QString() : QStringLiteral("<br>")) + QString(words).replace(u'|', QStringLiteral("\\|"));
}

bool HtmlTable::isTable() const
{
    return m_rows.size() > 1 && std::any_of(m_rows.begin(), m_rows.end(), [](const QStringList& row) { return row.size() > 1; });
}

QStringList HtmlTable::words() const
{
    QStringList words;
    for (const QStringList& row : m_rows)
        words += row.filter(QRegularExpression(QStringLiteral("[^<^]")));
    return words;
}

/// Each row with all columns.
std::vector<QStringList> HtmlTable::whole() const
{
    qsizetype columns = 0;
    for (const QStringList& row : m_rows)
        columns = std::max(columns, row.size());
    std::vector<QStringList> rows;
    for (const QStringList& row : m_rows) {
        if (row.join(QString()).isEmpty())
            continue;
        rows.push_back(row);
        while (rows.back().size() < columns)
            rows.back() += QString();
    }
    return rows;
}

QStringList HtmlTable::lines() const
{
    const std::vector<QStringList> rows = whole();
    std::vector<qsizetype> widths(rows.empty() ? 0 : size_t(rows.front().size()), NarrowestDashes);
    for (const QStringList& row : rows) {
        for (size_t column = 0; column < widths.size(); ++column)
            widths[column] = std::clamp(row[qsizetype(column)].size(), widths[column], std::max(widths[column], WidestAligned));
    }
    QStringList lines;
    for (const QStringList& row : rows) {
        QString line(u'|');
        QString dashes(u'|');
        for (size_t column = 0; column < widths.size(); ++column) {
            line += u' ' + row[qsizetype(column)].leftJustified(widths[column]) + QStringLiteral(" |");
            dashes += u' ' + QString(widths[column], u'-') + QStringLiteral(" |");
        }
        lines += line;
        if (lines.size() == 1)
            lines += dashes;
    }
    return lines;
}

} // namespace ungcuu::models
