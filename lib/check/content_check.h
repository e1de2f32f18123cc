// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "check/report.h"
#include "model/front.h"

namespace ungcuu::check {

/// What no text of ours may hold, whatever its language: a marking of state secrecy, a password, a picture fetched from
/// a path or an address. `code` are the spans of fences and comments, sorted, in which a picture is only text.
void checkContent(QByteArrayView source, const std::vector<model::Span>& code, Report& report);

/// An IP address in a text that names no circulation (NĐ 30/2020, Phụ lục I, II.9.c): who reads it learns where to knock.
void checkCirculation(QByteArrayView source, const model::Front& front, Report& report);

} // namespace ungcuu::check
