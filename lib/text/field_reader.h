// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "text/reading.h"

#include <optional>

/// Fields: short labelled bullets. The grammar stands at the top of field_reader.cpp.
namespace ungcuu::text {

/// "label (cond):" at the start of a line.
struct LabelPart {
    Span name;      ///< the label, marks around it included
    Span condition; ///< between the brackets
    Span value;     ///< behind the colon, to the end of the line
};
/// The part before the first colon where it could be a label (short, no arrow); nothing otherwise.
std::optional<LabelPart> labelPart(QByteArrayView source, Span line);
std::optional<model::Label> knownLabel(QByteArrayView source, const LabelPart& part);

/// Reads one field from a bullet's own text (marker left out, one or more lines). Values under it are added by
/// `setNestedValues`. Nothing where its label is not known.
std::optional<model::Field> readField(Reading& reading, Span text);

/// Lets the "- " items under a field be its values, unsplit.
void setNestedValues(Reading& reading, model::Field& field, const std::vector<Span>& items);

} // namespace ungcuu::text
