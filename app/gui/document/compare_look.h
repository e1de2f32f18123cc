// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/comparison.h"

#include <QPalette>
#include <QTextCharFormat>

namespace ungcuu::gui {

/// How a stretch of a comparison looks, in one column and in two. Colour never says it alone: what is new is underlined,
/// what is gone is struck out, what was moved has dots below.
QTextCharFormat changeFormat(diff::Compared kind, const QPalette& palette);
/// Of words of ours that lead somewhere.
QTextCharFormat linkFormat(const QPalette& palette, const QString& link = {});
/// "[đã chuyển xuống dưới]": stands in front of what was moved.
QString moveWords(const models::ComparedWords& words);

} // namespace ungcuu::gui
