// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "render/block_builder.h"

class QTextLayout;
class QTextOption;

/// Where lines end: between words, as Word and LibreOffice end them, and never inside one that a line can hold.
namespace ungcuu::render {

QTextOption optionOf(Fit fit);

/// Breaks the layout's text into lines of `width`, placed in the middle of `setting.width`.
void breakLines(QTextLayout& layout, int width, const Setting& setting);

/// Of a text broken to the whole of `setting.width`.
std::vector<WideBlank> wideBlanks(const QTextLayout& layout, const Setting& setting);

/// Some word has a hyphen or backslash where Word or LibreOffice could end a line, or begins with what begins no line.
/// False is certain.
bool mayTearWord(const official::Runs& runs);

} // namespace ungcuu::render
