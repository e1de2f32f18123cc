// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringView>

namespace ungcuu::base {

/// Whether `word` is built as a Vietnamese syllable is: a first consonant or none, a vowel group, a last consonant or
/// none, at most one tone, and only sắc or nặng before c, ch, p, t. Any case, any Unicode form, either tone style. It
/// knows no dictionary: "đướng" is one, "toâi" is none.
bool isSyllable(QStringView word);

} // namespace ungcuu::base
