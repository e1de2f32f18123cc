// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "law/pack.h"

#include <QByteArray>

namespace ungcuu::workspace {

/// What a new document of `outline` begins with: its front and its parts as source text, every place to be filled a
/// `{điền: what}`, which prints as dots until somebody writes there and is refused at signing. A part that nobody has
/// compared with the original says so in its place.
QByteArray outlineText(const law::Pack& pack, const law::Outline& outline, const QString& code);

/// Every outline of the pack in force on `day`, in its order, then a bare one for each kind of document without.
std::vector<law::Outline> outlinesFor(const law::Pack& pack, QDate day);

/// "KH-01", "QD-01": a mã for a document of this kind.
QString proposedCode(const law::Pack& pack, const QString& kind);

} // namespace ungcuu::workspace
