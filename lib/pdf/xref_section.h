// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "pdf/structure.h"

namespace ungcuu::pdf {

/// Reads one cross-reference section, table or stream, with its trailer, at `offset`. `end` receives where it stops,
/// before "startxref". Nothing is read where any part of it is not as ISO 32000-1 7.5.4 and 7.5.8 have it.
/// `bytes.end` and the order of revisions are the caller's.
std::optional<Revision> readXrefSection(QByteArrayView file, qsizetype offset, qsizetype& end);

/// A cross-reference stream's bytes out of Flate, at most `limit` of them; nothing where they do not inflate cleanly.
std::optional<QByteArray> inflated(QByteArrayView bytes, qsizetype limit);

} // namespace ungcuu::pdf
