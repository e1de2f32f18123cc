// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/progress.h"
#include "zip/directory.h"

#include <optional>

namespace ungcuu::zip {

/// A named piece of an archive.
struct Entry {
    QByteArray name;
    QByteArray bytes;

    friend bool operator==(const Entry&, const Entry&) = default;
};

/// All entries in the order of the directory, folders ("name/") left out. Nothing is inflated before the directory has
/// passed every rule; what comes out is counted against `limits` and compared with length and CRC. Errors: those of
/// directoryOf, and "zip.damaged".
base::Result<std::vector<Entry>> readArchive(const QByteArray& bytes, const Limits& limits = {});

/// An archive of these entries in this order: deflated unless empty, all of one fixed time, no extra fields,
/// no comments. The same entries give the same bytes; none once `progress` said stop. Names must be what readArchive accepts, each once.
QByteArray archiveOf(const std::vector<Entry>& entries, const base::Progress& progress = {});

} // namespace ungcuu::zip
