// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cell_text.h"

namespace ungcuu::models {

namespace {

bool endsCell(QStringView text, qsizetype at)
{
    return at >= text.size() || text[at] == u'\t' || text[at] == u'\n' || text[at] == u'\r';
}

/// Behind the closing quote of a cell that begins with one; −1 where the quote is only its first letter.
qsizetype behindQuoted(QStringView text, qsizetype at)
{
    for (++at; at < text.size(); ++at) {
        if (text[at] != u'"')
            continue;
        if (at + 1 < text.size() && text[at + 1] == u'"')
            ++at;
        else
            return endsCell(text, at + 1) ? at + 1 : -1;
    }
    return -1;
}

QString cellFrom(QStringView text, qsizetype& at)
{
    const qsizetype begin = at;
    const qsizetype behind = at < text.size() && text[at] == u'"' ? behindQuoted(text, at) : -1;
    if (behind >= 0) {
        at = behind;
        QString cell = text.sliced(begin + 1, behind - begin - 2).toString();
        return cell.replace(QStringLiteral("\"\""), QStringLiteral("\"")).replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    }
    while (!endsCell(text, at))
        ++at;
    return text.sliced(begin, at - begin).toString();
}

} // namespace

CellRows cellsOfText(const QString& text)
{
    CellRows rows;
    for (qsizetype at = 0; at < text.size();) {
        QStringList row{cellFrom(text, at)};
        while (at < text.size() && text[at] == u'\t')
            row += cellFrom(text, ++at);
        if (at < text.size() && text[at] == u'\r')
            ++at;
        if (at < text.size() && text[at] == u'\n')
            ++at;
        rows.push_back(row);
    }
    return rows;
}

QString textOfCells(const CellRows& rows)
{
    QStringList lines;
    for (QStringList row : rows) {
        for (QString& cell : row) {
            if (cell.contains(u'\t') || cell.contains(u'\n') || cell.startsWith(u'"'))
                cell = u'"' + cell.replace(QStringLiteral("\""), QStringLiteral("\"\"")) + u'"';
        }
        lines += row.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace ungcuu::models
