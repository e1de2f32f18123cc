// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/compared_rows.h"

#include <algorithm>
#include <utility>

namespace ungcuu::models {

using diff::Compared;

namespace {

/// The lines of one side since the last row that both share; the last one is still being written.
struct Column {
    std::vector<RowSide> lines{1};
    bool anchored = false; ///< the last line holds words that both kept

    RowSide& last() { return lines.back(); }
    bool isEmpty() const { return lines.size() == 1 && !lines.back().there; }

    void add(ComparedWords piece)
    {
        last().there = true;
        if (!piece.words.isEmpty())
            last().pieces.push_back(std::move(piece));
    }

    void endLine()
    {
        last().there = true;
        lines.emplace_back();
        anchored = false;
    }

    /// So that the last one stands in the n-th row.
    void pad(size_t rows)
    {
        while (lines.size() < rows)
            lines.insert(lines.end() - 1, RowSide());
    }
};

class Rows
{
public:
    Rows(const Comparison& comparison, const std::set<int>& unfolded)
    {
        for (int index = 0; index < int(comparison.words.size()); ++index) {
            const ComparedWords& words = comparison.words[size_t(index)];
            if (words.folded > 0 && !unfolded.contains(index))
                fold(index, words.folded);
            else if (words.kind == Compared::Kept)
                keep(words.words);
            else
                change(words);
        }
        close();
    }

    std::vector<ComparedRow> taken() { return std::move(m_rows); }

private:
    void fold(int index, int lines)
    {
        close();
        m_rows.push_back({{}, {}, index, lines, -1});
    }

    void keep(const QString& words)
    {
        for (qsizetype begin = 0; begin < words.size();) {
            const qsizetype end = words.indexOf(u'\n', begin);
            const QString line = words.mid(begin, end < 0 ? -1 : end - begin);
            const bool ends = line.isEmpty() && (m_before.last().there || m_after.last().there); // of lines that share nothing else
            if (!ends && !m_before.anchored && !m_after.anchored)
                level();
            for (Column* const side : {&m_before, &m_after}) {
                side->add({Compared::Kept, line});
                side->anchored = true;
            }
            if (end < 0)
                return;
            close();
            begin = end + 1;
        }
    }

    void change(const ComparedWords& words)
    {
        const bool moved = words.move >= 0;
        if (moved)
            settle();
        if (m_place < 0)
            m_place = words.place;
        Column& side = words.kind == Compared::Removed || words.kind == Compared::MovedAway ? m_before : m_after;
        qint32 move = words.move;
        const QStringList lines = words.words.split(u'\n');
        for (qsizetype line = 0; line < lines.size(); ++line) {
            if (line > 0)
                side.endLine();
            if (line + 1 < lines.size() || !lines[line].isEmpty())
                side.add({words.kind, lines[line], 0, std::exchange(move, -1), words.down, words.place});
        }
        if (moved)
            settle();
    }

    /// What was moved stands alone, where both sides are between two lines.
    void settle()
    {
        if (!m_before.last().there && !m_after.last().there)
            close();
    }

    void level()
    {
        const size_t rows = std::max(m_before.lines.size(), m_after.lines.size());
        m_before.pad(rows);
        m_after.pad(rows);
    }

    /// The lines of both sides beside each other, from the first on.
    void close()
    {
        const size_t rows = std::max(m_before.lines.size(), m_after.lines.size());
        m_before.lines.resize(rows);
        m_after.lines.resize(rows);
        for (size_t row = 0; row < rows; ++row) {
            if (m_before.lines[row].there || m_after.lines[row].there)
                m_rows.push_back({std::move(m_before.lines[row]), std::move(m_after.lines[row]), -1, 0, std::exchange(m_place, -1)});
        }
        m_before = m_after = Column();
    }

    Column m_before;
    Column m_after;
    std::vector<ComparedRow> m_rows;
    int m_place = -1;
};

} // namespace

QString RowSide::words() const
{
    QString words;
    for (const ComparedWords& piece : pieces)
        words += piece.words;
    return words;
}

std::vector<ComparedRow> rowsOf(const Comparison& comparison, const std::set<int>& unfolded)
{
    return Rows(comparison, unfolded).taken();
}

} // namespace ungcuu::models
