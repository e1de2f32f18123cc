// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "pdf/finish.h"

class QPDF;

namespace ungcuu::pdf {

/// Declares empty fields, each one widget with an empty appearance, printed and locked, and names their places.
/// Text fields are read-only to viewers: only a signed update of ours fills them.
void declareFields(QPDF& file, const std::vector<DeclaredField>& fields);

} // namespace ungcuu::pdf
