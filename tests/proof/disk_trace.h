// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

#include <vector>

namespace ungcuu::testing {

/// One call of a traced program, as fault_shim.cpp writes them down.
struct DiskCall {
    char kind = 0;           ///< W T S N L R U M D A, see there
    quint64 inode = 0;       ///< W T S N
    qint64 at = 0;           ///< W: where; T: the new size
    QByteArray bytes;        ///< W
    QByteArray path;         ///< N U M D, what L and R start from; A: the words
    QByteArray target;       ///< L R
};

/// Reads a trace whole; the test ends where it is not one.
std::vector<DiskCall> readTrace(const QString& file);

} // namespace ungcuu::testing
