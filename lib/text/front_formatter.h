// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/front.h"
#include "model/text_edit.h"

#include <QByteArray>

namespace ungcuu::text {

/// Canonical key lines: values on the key's line joined by " | ", or as a list where one was typed, they are more than
/// three or one holds ": "; quoted where YAML would read something else; a blank line before the closing mark. Entries with comments,
/// blank lines or continued values inside stay. Appends to `edits`, in order.
void formatFront(const QByteArray& bytes, const model::Front& front, const QByteArray& lineEnd, model::TextEdits& edits);

/// An empty line at a line's start. Its end is `lineEnd`, or CR behind a CR, which a LF would only make longer.
model::TextEdit blankLineAt(const QByteArray& bytes, qsizetype at, const QByteArray& lineEnd);

} // namespace ungcuu::text
