// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "check/report.h"
#include "model/front.h"

namespace ungcuu::check {

/// What no text of ours may hold, whatever its language: a marking of state secrecy, a password, a picture fetched from
/// a path or an address. `code` are the spans of fences and comments, sorted, in which a picture is only text.
void checkContent(QByteArrayView source, const model::Front& front, const std::vector<model::Span>& code, Report& report);

/// Whether the text bears a marking of state secrecy (MẬT, TỐI MẬT, TUYỆT MẬT): alone on a line or behind "độ mật:" and the
/// like; in its front in small letters too, in decomposed letters anywhere. Such a text leaves in no form.
bool bearsSecrecyMark(const QByteArray& source);

/// An IP address in a text that names no circulation (NĐ 30/2020, Phụ lục I, II.9.c): who reads it learns where to knock.
void checkCirculation(QByteArrayView source, const model::Front& front, Report& report);

} // namespace ungcuu::check
