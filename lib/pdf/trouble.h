// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"
#include "pdf/rules.h"

namespace ungcuu::pdf {

/// The file cannot be read as one PDF with one meaning; "pdf.damaged".
base::Error damaged();
/// A rule is broken, in its plain words.
base::Error broken(Rule rule);

} // namespace ungcuu::pdf
