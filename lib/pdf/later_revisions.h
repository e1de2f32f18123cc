// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "pdf/file.h"
#include "pdf/signed_file.h"

/// What revisions after a signature may hold (rules 5, 11 and 12). For the sources of this module.
namespace ungcuu::pdf {

/// Compares the signed revision, number `revision` of the newest file's, with the newest state. Allowed are: the value
/// and the picture of signature fields that the signed revision declares and leaves empty; new signature widgets on
/// pages; the document security store. Anything else is the answer.
std::optional<base::Error> changeTrouble(const File& cut, const File& newest, size_t revision, RuleSet rules);

/// The streams of the document security store (EN 319 142-1, 5.4.2.2); nothing where it holds anything else.
std::optional<std::vector<ValidationItem>> validationItems(const File& file);

} // namespace ungcuu::pdf
