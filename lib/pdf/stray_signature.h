// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "pdf/file.h"
#include "pdf/form_fields.h"

#include <vector>

namespace ungcuu::pdf {

/// Whether the file holds a signature that none of its filled signature fields has as its value: the form was damaged or
/// emptied, or the signature was put where readers do not look. A signature is known by /Type, by /ByteRange with
/// /Contents, or as the value of a signature widget. Usage rights (/Perms, ISO 32000-1, 12.8.4) are nobody's signature.
/// Asked of the objects that `File::objectsBehind` names.
bool hasStraySignature(const File& file, const std::vector<FormField>& fields, qsizetype read = 0);

} // namespace ungcuu::pdf
