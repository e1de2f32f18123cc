// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "check/report.h"

namespace ungcuu::check {

/// What no text of ours may hold, whatever its language: a marking of state secrecy, a password, a picture fetched from
/// a path or an address. `code` are the spans of fences and comments, sorted, in which a picture is only text.
void checkContent(QByteArrayView source, const std::vector<model::Span>& code, Report& report);

} // namespace ungcuu::check
