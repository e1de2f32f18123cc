// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <qpdf/QPDFObjectHandle.hh>

namespace ungcuu::pdf {

/// Takes DeviceCMYK out of the colour spaces that a page declares. From 6.8 on, QPdfWriter declares it on every page,
/// used or not, and beside an RGB output intent the declaration alone breaks PDF/A-1 (ISO 19005-1, 6.2.3.3). Pages here
/// are painted in RGB only.
void dropCmyk(QPDFObjectHandle page);

} // namespace ungcuu::pdf
