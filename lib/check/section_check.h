// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "check/context.h"
#include "model/finding.h"
#include "text/block_parser.h"

#include <QByteArray>

namespace ungcuu::check {

/// What can be said of one section of a scenario without reading the others.
struct SectionFindings {
    model::Span section;      ///< its whole lines; in front of the first "## " the start of the text
    model::Findings findings; ///< spans and fixes are of the whole text
};

/// For the time between a key and the findings of the whole: the section that holds `offset` is read again by itself.
/// Replace with them what of the last whole findings begins inside `section` and is `isLocal`. `tree` is that of `bytes`.
/// Time: linear in the section (and in the number of sections).
SectionFindings sectionFindings(const QByteArray& bytes, const text::BlockTree& tree, qsizetype offset, const Context& context);

/// Whether a code says something of its own section only; the others wait for the whole.
bool isLocal(QByteArrayView code);

} // namespace ungcuu::check
