// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/source_lines.h"

#include "base/utf8.h"
#include "text/source_text.h"

#include <algorithm>
#include <array>

namespace ungcuu::models {

namespace {

constexpr std::array<QByteArrayView, 7> Ends = {"", "\n", "\r\n", "\r", "\xE2\x80\xA9", "\xEF\xB7\x90", "\xEF\xB7\x91"};
constexpr QByteArrayView Bom("\xEF\xBB\xBF", 3);

LineEnd endOf(QByteArrayView terminator)
{
    const auto found = std::find(Ends.begin(), Ends.end(), terminator);
    return found == Ends.end() ? LineEnd::None : LineEnd(found - Ends.begin());
}

} // namespace

QByteArrayView bytesOf(LineEnd end)
{
    return Ends[size_t(end)];
}

SourceLines SourceLines::of(QByteArrayView bytes)
{
    const text::SourceText text(bytes.toByteArray());
    SourceLines result;
    result.bom = text.hasBom();
    result.lines.reserve(size_t(text.lineCount()));
    for (int index = 0; index < text.lineCount(); ++index) {
        const text::Line& line = text.line(index);
        const qsizetype begin = index == 0 ? text::bomLength(text.bytes()) : line.begin;
        result.lines.push_back({text.bytes().mid(begin, line.end - begin), endOf(text.terminator(index))});
    }
    return result;
}

QByteArray SourceLines::bytes() const
{
    qsizetype size = Bom.size();
    for (const SourceLine& line : lines)
        size += line.words.size() + 3;
    QByteArray all;
    all.reserve(size);
    if (bom)
        all += Bom;
    for (const SourceLine& line : lines)
        all.append(line.words).append(bytesOf(line.end));
    return all;
}

std::vector<qsizetype> SourceLines::starts() const
{
    std::vector<qsizetype> result;
    result.reserve(lines.size());
    qsizetype at = bom ? Bom.size() : 0;
    for (const SourceLine& line : lines) {
        result.push_back(at);
        at += line.words.size() + bytesOf(line.end).size();
    }
    return result;
}

LineEnd SourceLines::usualEnd() const
{
    std::array<int, Ends.size()> counts{};
    for (const SourceLine& line : lines)
        ++counts[size_t(line.end)];
    counts[size_t(LineEnd::None)] = 0;
    const auto most = std::max_element(counts.begin(), counts.end());
    return *most == 0 ? LineEnd::Lf : LineEnd(most - counts.begin());
}

Place placeOf(const SourceLines& lines, const std::vector<qsizetype>& starts, qsizetype offset)
{
    const auto after = std::upper_bound(starts.begin(), starts.end(), offset);
    if (after == starts.begin())
        return {};
    const size_t line = size_t(after - starts.begin()) - 1;
    const QByteArray& words = lines.lines[line].words;
    const qsizetype bytes = std::clamp<qsizetype>(offset - starts[line], 0, words.size());
    return {int(line), int(base::decoded(QByteArrayView(words).first(bytes)).size())};
}

} // namespace ungcuu::models
