// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "zip/rules.h"

#include <vector>

namespace ungcuu::zip {

/// Where an entry lies and what both of its headers say of it.
struct DirectoryEntry {
    QByteArray name;
    int method = 0;          ///< 0 stored, 8 deflated
    quint32 crc = 0;
    qint64 packed = 0;       ///< bytes in the file
    qint64 size = 0;         ///< bytes when inflated, as said
    qint64 header = 0;       ///< byte where its local header begins
    qint64 data = 0;         ///< byte where its packed bytes begin
    qint64 end = 0;          ///< byte behind its data and data descriptor
};

/// Reads the directory by every rule and inflates nothing. Entries stand in the order of the directory. Errors:
/// "zip.not-an-archive", "zip.too-large", and the code of the rule that is broken.
base::Result<std::vector<DirectoryEntry>> directoryOf(const QByteArray& bytes, const Limits& limits = {}, RuleSet rules = RuleSet::all());

} // namespace ungcuu::zip
