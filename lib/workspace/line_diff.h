// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <vector>

namespace ungcuu::workspace {

/// One line of a comparison: kept ' ', taken out '-', put in '+'. Without its terminator.
struct DiffLine {
    char mark = ' ';
    QByteArray text;

    friend bool operator==(const DiffLine&, const DiffLine&) = default;
};

/// Lines of `after` set against those of `before`: the kept and removed lines give `before` again, the kept and added
/// ones `after`. As few changes as can be found; for very different texts one block out and one in.
std::vector<DiffLine> lineDiff(const QByteArray& before, const QByteArray& after);

} // namespace ungcuu::workspace
