// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "base/span.h"
#include "pdf/rules.h"

#include <QByteArrayView>
#include <optional>
#include <vector>

namespace ungcuu::pdf {

/// One line of a cross-reference section.
struct XrefEntry {
    enum Kind : quint8 { Free, InUse, Compressed };
    Kind kind = Free;
    qint64 object = 0;
    qint64 generation = 0;   ///< of a compressed object: always 0
    qint64 place = 0;        ///< byte offset; of a compressed object: the number of its object stream

    friend bool operator==(const XrefEntry&, const XrefEntry&) = default;
};

struct Reference {
    qint64 object = 0;
    qint64 generation = 0;

    friend bool operator==(const Reference&, const Reference&) = default;
};

/// One revision: the bytes from the end of the one before to its own %%EOF and line end.
struct Revision {
    base::Span bytes;
    qsizetype section = 0;          ///< where startxref points
    bool xrefStream = false;
    qint64 xrefObject = 0;          ///< number of the cross-reference stream; 0 for a table
    std::vector<XrefEntry> entries;
    std::optional<qint64> prev;
    std::optional<Reference> root;
    std::optional<Reference> info;
    QByteArray firstId;             ///< the first string of /ID as written, empty where there is none
    qint64 size = 0;
    bool encrypted = false;
    bool hybrid = false;
};

/// How a PDF file is put together, oldest revision first. Read by our own reader: nothing is repaired, and what two
/// readers could understand in two ways is refused. A linearised first revision counts as one.
struct Structure {
    std::vector<Revision> revisions;
};

/// Error codes are those of `rules` (`codeOf`) or "pdf.damaged". With a rule left out, what it forbids is let pass.
base::Result<Structure> readStructure(QByteArrayView file, RuleSet rules = RuleSet::all());

/// Where the object stands that `revision` lists in use; nothing where it lists none.
std::optional<qsizetype> offsetOf(const Revision& revision, qint64 object);

} // namespace ungcuu::pdf
