// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "text/reading.h"

/// Typical slips of a writer: text among the steps that was meant as a field or exit and is not read as one.
namespace ungcuu::text {

/// A paragraph under a step: its lines that by themselves read as field or exit. `joined`: the first line belongs to a
/// bullet and is read already.
void complainOfLines(Reading& reading, Span paragraph, bool joined);

/// The lines behind a typed bullet that do not belong to it.
void complainOfUnindented(Reading& reading, Span lines);

/// A bullet that reads as nothing: near misses of labels, "Có: b3", "→ b2, b3", "quay lại b1".
void complainOfBullet(Reading& reading, Span text);

/// A field whose value ends with an arrow.
void complainOfArrow(Reading& reading, const model::Field& field);

/// A nested bullet that looks like a field or exit. `inField`: it is a value, so only exits look wrong.
void complainOfDeep(Reading& reading, Span text, bool inField);

/// A heading made by underlining, a paragraph that a viewer shows as code.
void complainOfShape(Reading& reading, const model::Block& paragraph);

/// Lines that are not UTF-8, decomposed, or in an old Vietnamese encoding.
void complainOfBytes(Reading& reading);

} // namespace ungcuu::text
