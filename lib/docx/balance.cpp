// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/balance.h"

#include <algorithm>

namespace ungcuu::docx {
namespace {

constexpr int slack = 100; ///< of a line, against another program's rounding

} // namespace

Balance balanced(const render::Typeface& typeface, const official::Runs& runs, const render::Setting& setting)
{
    render::BlockBuilder builder(typeface);
    const render::ShapedLines lines = builder.shape(runs, setting);
    if (lines.empty())
        return {};
    int widest = 0;
    for (const render::ShapedLine& line : lines)
        widest = std::max(widest, line.width);
    const int inset = lines.size() > 1 ? std::max(0, (setting.width - widest - slack) / 2) : 0;
    return {inset, lines.back().width};
}

int widthOf(const render::Typeface& typeface, const QString& text, int size, bool bold)
{
    render::Setting setting = render::singleSetting(size, 1'000'000, render::Fit::Left, bold);
    return balanced(typeface, {{text, false, false, false}}, setting).lastWidth;
}

} // namespace ungcuu::docx
