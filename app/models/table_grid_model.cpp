// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/table_grid_model.h"

#include "diff/text_diff.h"
#include "text/block_parser.h"

#include <QBrush>
#include <QCoreApplication>
#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace ungcuu::models {

using model::TextEdits;
using text::ColumnAlign;

namespace {

constexpr size_t MostSteps = 100;

QByteArrayView tableOf(const QByteArray& source, qsizetype begin, qsizetype behind)
{
    return QByteArrayView(source).sliced(begin, source.size() - begin - behind);
}

} // namespace

bool TableGridModel::open(const QByteArray& source, qsizetype offset)
{
    const auto grid = text::gridAt(source, text::parsedBlocks(source).blocks, offset);
    if (!grid)
        return false;
    beginResetModel();
    m_source = source;
    m_grid = *grid;
    m_begin = grid->span.begin;
    m_behind = source.size() - grid->span.end;
    m_original = tableOf(source, m_begin, m_behind).toByteArray();
    m_steps.clear();
    endResetModel();
    return true;
}

bool TableGridModel::read()
{
    const auto grid = text::gridAt(m_source, text::parsedBlocks(m_source).blocks, m_begin);
    if (!grid || grid->span.begin != m_begin || grid->span.end != m_source.size() - m_behind)
        return false;
    m_grid = *grid;
    return true;
}

TextEdits TableGridModel::edits() const
{
    const QByteArray now = tableOf(m_source, m_begin, m_behind).toByteArray();
    TextEdits edits;
    for (const diff::Change& change : diff::wordChanges(m_original, now))
        edits.push_back({{m_begin + change.before.begin, m_begin + change.before.end}, now.mid(change.after.begin, change.after.length())});
    return edits;
}

bool TableGridModel::put(const TextEdits& edits)
{
    if (edits.empty())
        return false;
    m_source = model::applied(m_source, edits);
    return read();
}

/// What came of it is no table of its own any more: everything stays as it was.
bool TableGridModel::finish(const QByteArray& before, bool done)
{
    if (done && m_source != before) {
        m_steps.push_back(tableOf(before, m_begin, m_behind).toByteArray());
        if (m_steps.size() > MostSteps)
            m_steps.erase(m_steps.begin());
    } else if (!done) {
        m_source = before;
        read();
    }
    endResetModel();
    return done;
}

bool TableGridModel::act(const TextEdits& edits)
{
    if (edits.empty())
        return false;
    const QByteArray before = m_source;
    beginResetModel();
    return finish(before, put(edits));
}

bool TableGridModel::undo()
{
    if (m_steps.empty())
        return false;
    beginResetModel();
    m_source.replace(m_begin, m_source.size() - m_begin - m_behind, m_steps.back());
    m_steps.pop_back();
    read();
    endResetModel();
    return true;
}

bool TableGridModel::insertRow(int before)
{
    return rowCount() < MostRows && act(text::rowInserted(m_source, m_grid, before));
}

bool TableGridModel::removeRow(int row)
{
    return act(text::gridRowRemoved(m_source, m_grid, row));
}

bool TableGridModel::moveRow(int row, int to)
{
    return act(text::rowMoved(m_source, m_grid, row, to));
}

bool TableGridModel::insertColumn(int before)
{
    return columnCount() < MostColumns && act(text::columnInserted(m_source, m_grid, before));
}

bool TableGridModel::removeColumn(int column)
{
    return act(text::columnRemoved(m_source, m_grid, column));
}

bool TableGridModel::moveColumn(int column, int to)
{
    return act(text::columnMoved(m_source, m_grid, column, to));
}

ColumnAlign TableGridModel::align(int column) const
{
    return column >= 0 && column < int(m_grid.aligns.size()) ? m_grid.aligns[size_t(column)] : ColumnAlign::None;
}

bool TableGridModel::setAlign(int column, ColumnAlign align)
{
    return act(text::columnAligned(m_source, m_grid, column, align));
}

bool TableGridModel::grow(int rows, int columns)
{
    if (rows > MostRows || columns > MostColumns)
        return false;
    while (m_grid.columns < columns) {
        if (!put(text::columnInserted(m_source, m_grid, m_grid.columns)))
            return false;
    }
    while (m_grid.rowCount() < rows) { // all at once: each needs the text read again
        const TextEdits one = text::rowInserted(m_source, m_grid, m_grid.rowCount());
        if (one.size() != 1 || !put({{one[0].span, one[0].bytes.repeated(rows - m_grid.rowCount())}}))
            return false;
    }
    return true;
}

/// Each edit is of one row's line, so that all rows are written and read at once.
bool TableGridModel::fillColumn(int row, int column, const CellRows& cells, int cell)
{
    TextEdits edits;
    for (int each = 0; each < int(cells.size()); ++each) {
        if (cell >= cells[size_t(each)].size())
            continue;
        const TextEdits one = text::cellSet(m_source, m_grid, row + each, column + cell, cells[size_t(each)][cell]);
        edits.insert(edits.end(), one.begin(), one.end());
    }
    return edits.empty() || put(edits);
}

bool TableGridModel::fill(int row, int column, const CellRows& cells)
{
    qsizetype width = 0;
    for (const QStringList& each : cells)
        width = std::max(width, each.size());
    if (row < 0 || column < 0 || width == 0 || width > MostColumns || cells.size() > size_t(MostRows))
        return false;
    const QByteArray before = m_source;
    beginResetModel();
    bool done = grow(row + int(cells.size()), column + int(width));
    for (int cell = 0; done && cell < int(width); ++cell)
        done = fillColumn(row, column, cells, cell);
    return finish(before, done);
}

CellRows TableGridModel::cells(int row, int column, int rows, int columns) const
{
    CellRows cells;
    for (int each = row; each < row + rows; ++each) {
        QStringList words;
        for (int cell = column; cell < column + columns; ++cell)
            words += text::cellWords(m_source, m_grid, each, cell);
        cells.push_back(words);
    }
    return cells;
}

int TableGridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_grid.rowCount();
}

int TableGridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_grid.columns;
}

QVariant TableGridModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString words = text::cellWords(m_source, m_grid, index.row(), index.column());
    const bool left = words == QStringLiteral("<");
    const bool joins = left || words == QStringLiteral("^");
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return words;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignTop | (align(index.column()) == ColumnAlign::Right ? Qt::AlignRight : align(index.column()) == ColumnAlign::Centre ? Qt::AlignHCenter : Qt::AlignLeft));
    case Qt::FontRole: {
        QFont font = QGuiApplication::font();
        font.setBold(index.row() == 0);
        return font;
    }
    case Qt::ForegroundRole: return joins ? QVariant(QGuiApplication::palette().brush(QPalette::PlaceholderText)) : QVariant();
    case Qt::ToolTipRole:
        return !joins ? QVariant()
            : left    ? QCoreApplication::translate("models", "Ô này ghép với ô bên trái")
                      : QCoreApplication::translate("models", "Ô này ghép với ô bên trên");
    default: return {};
    }
}

QVariant TableGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return QCoreApplication::translate("models", "Cột %1").arg(section + 1);
    return section == 0 ? QCoreApplication::translate("models", "Đầu bảng") : QString::number(section);
}

bool TableGridModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const TextEdits edits = text::cellSet(m_source, m_grid, index.row(), index.column(), value.toString());
    if (edits.empty())
        return true;
    const QByteArray before = m_source;
    if (!put(edits)) {
        m_source = before;
        read();
        return false;
    }
    m_steps.push_back(tableOf(before, m_begin, m_behind).toByteArray());
    Q_EMIT dataChanged(index, index);
    return true;
}

Qt::ItemFlags TableGridModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable : Qt::NoItemFlags;
}

} // namespace ungcuu::models
