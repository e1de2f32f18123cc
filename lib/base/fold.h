// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArrayView>
#include <QString>
#include <QStringView>
#include <QVarLengthArray>

/// How words of the language are compared (keywords, ids, slugs, keys): NFC, lower case, one tone style (oà, oè, uỳ →
/// òa, òe, ùy where the word ends and not after q), U+00A0 and runs of space and tab → one space, none at the ends,
/// surrounding `*` and `_` removed. Two words are the same word when they fold alike.
namespace ungcuu::base {

using Folded = QVarLengthArray<char16_t, 64>;

/// Folds UTF-8 bytes; bytes that are no UTF-8 stay apart from everything else (U+DC80…).
void fold(QByteArrayView utf8, Folded& result);

QString folded(QByteArrayView utf8);
QString folded(QStringView text);

} // namespace ungcuu::base
