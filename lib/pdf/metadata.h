// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "pdf/finish.h"

class QPDF;

namespace ungcuu::pdf {

/// Writes the Info dictionary and the XMP packet anew, agreeing in title, producer and date (ISO 19005-1, 6.7.3).
void setMetadata(QPDF& file, const FinishRequest& request);

} // namespace ungcuu::pdf
