// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/block_builder.h"
#include "render/measure.h"

namespace ungcuu::render {
namespace {

Setting centred(int size, int width, bool bold)
{
    Setting setting;
    setting.size = size;
    setting.pitch = singlePitchOf(size);
    setting.width = width;
    setting.fit = Fit::Centre;
    setting.bold = bold;
    setting.balanced = true;
    return setting;
}

} // namespace

MeasuredBlock measureFoot(const Typeface& typeface, const QStringList& address, int width)
{
    BlockBuilder builder(typeface);
    const Setting setting = centred(1100, width, false);
    int y = 300;
    for (const QString& line : address)
        y = builder.stack(builder.shape(line, setting), 0, y, setting);
    builder.rule({0, 0, width, 0}, headerRule);
    builder.closeStrip(y);
    return builder.taken();
}

MeasuredBlock measureCirculation(const Typeface& typeface, const QString& text)
{
    BlockBuilder builder(typeface);
    Setting setting = centred(1300, fromMm(110), true);
    setting.fit = Fit::Left;
    const ShapedLines lines = builder.shape(text, setting);
    int width = 0;
    for (const ShapedLine& line : lines)
        width = std::max(width, line.width);
    const int bottom = builder.stack(lines, 600, 250, setting) + 250;
    builder.frame({0, 0, width + 1200, bottom}, headerRule);
    builder.closeStrip(bottom);
    return builder.taken();
}

MeasuredBlock measurePageNumber(const Typeface& typeface, int number, int width)
{
    BlockBuilder builder(typeface);
    const Setting setting = centred(pageNumberSize, width, false);
    builder.stack(builder.shape(QString::number(number), setting), 0, 0, setting);
    builder.closeStrip(setting.pitch);
    return builder.taken();
}

MeasuredBlock measureWatermark(const Typeface& typeface, const QString& text)
{
    constexpr int diagonal = 90000;
    BlockBuilder builder(typeface);
    Setting setting = centred(4000, diagonal, true);
    setting.ink = Ink::Pale;
    builder.stack(builder.shape(text.left(60), setting), 0, 0, setting);
    builder.closeStrip(setting.pitch);
    return builder.taken();
}

} // namespace ungcuu::render
