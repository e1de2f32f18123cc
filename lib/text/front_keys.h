// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "text/language.h"

#include <QStringView>
#include <span>

namespace ungcuu::text {

/// The keys that are read in the front of a text, folded, in the order in which they are written.
std::span<const QStringView> frontKeys(Language language);

/// What a key of few values may say; empty for the others.
std::span<const QStringView> frontKeyValues(QStringView foldedKey);

} // namespace ungcuu::text
