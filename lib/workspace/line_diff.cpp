// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/line_diff.h"

#include <QList>

namespace ungcuu::workspace {
namespace {

using Lines = QList<QByteArray>;

/// Beyond this many pairs of lines the table would cost more than a reader's patience.
constexpr qsizetype mostPairs = 16'000'000;

/// lengths[i][j] of the longest common subsequence of what follows line i of `a` and line j of `b`.
class CommonLines
{
public:
    CommonLines(const Lines& a, const Lines& b)
        : m_width(b.size() + 1)
        , m_lengths(size_t((a.size() + 1) * m_width))
    {
        for (qsizetype i = a.size() - 1; i >= 0; --i) {
            for (qsizetype j = b.size() - 1; j >= 0; --j)
                at(i, j) = a[i] == b[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
        }
    }
    qint32& at(qsizetype i, qsizetype j) { return m_lengths[size_t(i * m_width + j)]; }

private:
    qsizetype m_width;
    std::vector<qint32> m_lengths;
};

void add(std::vector<DiffLine>& diff, char mark, const Lines& lines)
{
    for (const QByteArray& line : lines)
        diff.push_back({mark, line});
}

void addMiddle(std::vector<DiffLine>& diff, const Lines& a, const Lines& b)
{
    if (a.size() * b.size() > mostPairs) {
        add(diff, '-', a);
        return add(diff, '+', b);
    }
    CommonLines common(a, b);
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (a[i] == b[j]) {
            diff.push_back({' ', a[i++]});
            ++j;
        } else if (common.at(i + 1, j) >= common.at(i, j + 1)) {
            diff.push_back({'-', a[i++]});
        } else {
            diff.push_back({'+', b[j++]});
        }
    }
    add(diff, '-', a.mid(i));
    add(diff, '+', b.mid(j));
}

} // namespace

std::vector<DiffLine> lineDiff(const QByteArray& before, const QByteArray& after)
{
    const Lines a = before.split('\n');
    const Lines b = after.split('\n');
    const qsizetype shorter = std::min(a.size(), b.size());
    qsizetype head = 0;
    while (head < shorter && a[head] == b[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    std::vector<DiffLine> diff;
    add(diff, ' ', a.mid(0, head));
    addMiddle(diff, a.mid(head, a.size() - head - tail), b.mid(head, b.size() - head - tail));
    add(diff, ' ', a.mid(a.size() - tail));
    return diff;
}

} // namespace ungcuu::workspace
