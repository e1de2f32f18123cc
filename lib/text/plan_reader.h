// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/finding.h"
#include "model/plan.h"
#include "text/block_parser.h"

#include <QByteArray>

namespace ungcuu::text {

struct PlanReading {
    model::Plan plan;
    /// Of the text itself (codes: text/codes.h), in paper order. What the document means is for module `check`.
    model::Findings findings;
};

/// Reads an official document (`.pa.md`) from any bytes; nothing is refused. What the reader does not know is a
/// paragraph. Pure; linear in the length of the text. Grammar at the top of plan_reader.cpp.
PlanReading readPlan(const QByteArray& bytes);

/// The same from a block tree of these bytes.
PlanReading readPlan(const QByteArray& bytes, const BlockTree& tree);

/// What begins a line: its marker, the marker as typed, and the words behind it.
struct MarkedLine {
    model::Marker marker = model::Marker::None;
    Span number;
    Span text;
};

/// Reads the marker at the start of `line`. In a heading «Phần I QUY ĐỊNH» needs no point behind the number; in a
/// paragraph it does, so that "Mục 3 của Phương án này …" stays a sentence.
MarkedLine markedLine(QByteArrayView source, Span line, bool inHeading);

} // namespace ungcuu::text
