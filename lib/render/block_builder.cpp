// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/block_builder.h"

#include "render/line_breaks.h"
#include "render/printed_text.h"
#include "render/table_columns.h"

#include <QGlyphRun>
#include <QRegularExpression>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace ungcuu::render {
namespace {

/// A line ends inside "ngày … tháng … năm …".
bool tearsDate(const QTextLayout& layout)
{
    static const QRegularExpression dates(QStringLiteral("ngày \\S+ tháng \\S+ năm \\S+"));
    for (auto found = dates.globalMatch(layout.text()); found.hasNext();) {
        const QRegularExpressionMatch date = found.next();
        const int first = layout.lineForTextPosition(int(date.capturedStart())).lineNumber();
        if (layout.lineForTextPosition(int(date.capturedEnd()) - 1).lineNumber() != first)
            return true;
    }
    return false;
}

/// The narrowest width from `enough` in which no date is torn, if there is one: by its width alone, so that Word breaks the
/// same lines.
void keepDatesWhole(QTextLayout& layout, int enough, const Setting& setting)
{
    for (int width = enough; tearsDate(layout) && width <= setting.width; width += 100)
        breakLines(layout, width, setting);
    if (tearsDate(layout))
        breakLines(layout, enough, setting);
}

/// The narrowest width, to a point, in which the text takes no more lines.
void balance(QTextLayout& layout, const Setting& setting)
{
    const int lines = layout.lineCount();
    int tooNarrow = setting.width / 3;
    int enough = setting.width;
    while (enough - tooNarrow > 100) {
        const int middle = (enough + tooNarrow) / 2;
        breakLines(layout, middle, setting);
        (layout.lineCount() > lines ? tooNarrow : enough) = middle;
    }
    breakLines(layout, enough, setting);
    if (setting.wholeDates)
        keepDatesWhole(layout, enough, setting);
}

/// Ascent and descent of Times New Roman and Liberation Serif alike, in thousandths of the size.
constexpr int ascent = 891;
constexpr int descent = 216;

} // namespace

int MeasuredBlock::height() const
{
    int sum = 0;
    for (const Strip& strip : strips)
        sum += strip.height;
    return sum;
}

BlockBuilder::BlockBuilder(const Typeface& typeface) : m_typeface(typeface) {}

std::vector<BlockBuilder::Piece> BlockBuilder::pieces(const official::Runs& runs, const Setting& setting, QString& text)
{
    std::vector<Piece> pieces;
    for (const official::Run& run : runs) {
        const qsizetype begin = text.size();
        text += printedText(run.text, m_typeface, m_block.missing);
        const Face face = faceOf(run.bold || setting.bold, run.italic || setting.italic);
        if (!pieces.empty() && pieces.back().face == face)
            pieces.back().length += text.size() - begin;
        else
            pieces.push_back({begin, text.size() - begin, face});
    }
    return pieces;
}

void BlockBuilder::format(QTextLayout& layout, const std::vector<Piece>& pieces, const Setting& setting) const
{
    QList<QTextLayout::FormatRange> ranges;
    for (std::size_t i = 1; i < pieces.size(); ++i) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(pieces[i].begin);
        range.length = static_cast<int>(pieces[i].length);
        range.format.setFont(m_typeface.font(pieces[i].face, setting.size));
        ranges << range;
    }
    if (!ranges.isEmpty())
        layout.setFormats(ranges);
}

ShapedLines BlockBuilder::shape(const QString& text, const Setting& setting)
{
    return shape(official::Runs{{text, false, false, false}}, setting);
}

ShapedLines BlockBuilder::shape(const official::Runs& runs, const Setting& setting)
{
    QString text;
    const std::vector<Piece> parts = pieces(runs, setting, text);
    const qsizetype textBase = m_block.text.size();
    m_block.text += text;
    if (text.trimmed().isEmpty())
        return {};
    QTextLayout layout(text, m_typeface.font(parts.front().face, setting.size));
    layout.setTextOption(optionOf(setting.fit));
    format(layout, parts, setting);
    breakLines(layout, setting.width, setting);
    if (setting.balanced && layout.lineCount() > 1)
        balance(layout, setting);
    ShapedLines lines;
    for (int i = 0; i < layout.lineCount(); ++i)
        lines.push_back(take(layout.lineAt(i), parts, setting, textBase));
    return lines;
}

std::vector<WideBlank> BlockBuilder::wideBlanks(const official::Runs& runs, const Setting& setting)
{
    if (!mayTearWord(runs))
        return {};
    QString text;
    const std::vector<Piece> parts = pieces(runs, setting, text);
    QTextLayout layout(text, m_typeface.font(parts.front().face, setting.size));
    layout.setTextOption(optionOf(setting.fit));
    format(layout, parts, setting);
    breakLines(layout, setting.width, setting);
    return render::wideBlanks(layout, setting);
}

ShapedLine BlockBuilder::take(const QTextLine& line, const std::vector<Piece>& pieces, const Setting& setting, qsizetype textBase)
{
    ShapedLine shaped;
    shaped.firstStretch = static_cast<qsizetype>(m_block.stretches.size());
    const qsizetype begin = line.textStart();
    const qsizetype end = begin + line.textLength();
    auto piece = std::upper_bound(pieces.begin(), pieces.end(), begin, [](qsizetype at, const Piece& p) { return at < p.begin; });
    for (piece = std::prev(piece); piece != pieces.end() && piece->begin < end; ++piece) {
        const qsizetype from = std::max(begin, piece->begin);
        const qsizetype to = std::min(end, piece->begin + piece->length);
        if (from < to)
            takePiece(line, {from, to - from, piece->face}, setting, textBase);
    }
    shaped.stretchCount = static_cast<qsizetype>(m_block.stretches.size()) - shaped.firstStretch;
    shaped.width = static_cast<int>(std::ceil(line.naturalTextWidth()));
    return shaped;
}

void BlockBuilder::takePiece(const QTextLine& line, const Piece& piece, const Setting& setting, qsizetype textBase)
{
    Stretch stretch;
    stretch.face = piece.face;
    stretch.ink = setting.ink;
    stretch.size = setting.size;
    stretch.firstGlyph = static_cast<qsizetype>(m_block.glyphs.size());
    stretch.textBegin = textBase + piece.begin;
    stretch.textLength = piece.length;
    for (const QGlyphRun& run : line.glyphRuns(static_cast<int>(piece.begin), static_cast<int>(piece.length))) {
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> places = run.positions();
        if (m_block.glyphs.size() == static_cast<std::size_t>(stretch.firstGlyph) && !places.isEmpty())
            stretch.x = static_cast<int>(std::floor(places.first().x()));
        m_block.glyphs.insert(m_block.glyphs.end(), glyphs.begin(), glyphs.end());
        for (const QPointF& place : places)
            m_block.places.push_back(static_cast<float>(place.x() - stretch.x));
    }
    stretch.glyphCount = static_cast<qsizetype>(m_block.glyphs.size()) - stretch.firstGlyph;
    m_block.stretches.push_back(stretch);
}

void BlockBuilder::place(const ShapedLine& line, int x, int top, const Setting& setting)
{
    const int baseline = top + (setting.pitch - setting.size * (ascent + descent) / 1000) / 2 + setting.size * ascent / 1000;
    for (qsizetype i = line.firstStretch; i < line.firstStretch + line.stretchCount; ++i) {
        Stretch& stretch = m_block.stretches[static_cast<std::size_t>(i)];
        stretch.x += x;
        stretch.baseline = baseline;
    }
}

int BlockBuilder::stack(const ShapedLines& lines, int x, int top, const Setting& setting)
{
    for (const ShapedLine& line : lines) {
        place(line, x, top, setting);
        top += setting.pitch;
    }
    return top;
}

void BlockBuilder::rule(QLine line, int width, Ink ink)
{
    m_block.rules.push_back({line, width, ink});
}

void BlockBuilder::frame(QRect rect, int width, Ink ink)
{
    const QPoint right(rect.width(), 0);
    const QPoint down(0, rect.height());
    const QPoint corner = rect.topLeft();
    rule({corner, corner + right}, width, ink);
    rule({corner + down, corner + down + right}, width, ink);
    rule({corner, corner + down}, width, ink);
    rule({corner + right, corner + right + down}, width, ink);
}

void BlockBuilder::anchor(const QByteArray& name, QRect rect)
{
    m_block.anchors.push_back({name, static_cast<qsizetype>(m_block.strips.size()), rect});
}

void BlockBuilder::closeStrip(int height, int row)
{
    Strip strip;
    strip.height = height;
    strip.row = row;
    if (!m_block.strips.empty()) {
        strip.firstStretch = m_block.strips.back().firstStretch + m_block.strips.back().stretchCount;
        strip.firstRule = m_block.strips.back().firstRule + m_block.strips.back().ruleCount;
    }
    strip.stretchCount = static_cast<qsizetype>(m_block.stretches.size()) - strip.firstStretch;
    strip.ruleCount = static_cast<qsizetype>(m_block.rules.size()) - strip.firstRule;
    m_block.strips.push_back(strip);
}

void BlockBuilder::closeLine(const ShapedLine& line, int height)
{
    closeStrip(height);
    m_block.strips.back().stretchCount = line.stretchCount;
}

MeasuredBlock BlockBuilder::taken()
{
    return std::move(m_block);
}

int longestWord(const Typeface& typeface, const official::Runs& runs, int size, bool bold)
{
    QStringView longest;
    Face face = Face::Regular;
    for (const official::Run& run : runs) {
        for (const QStringView word : QStringView(run.text).tokenize(u' ', Qt::SkipEmptyParts)) {
            if (word.size() <= longest.size())
                continue;
            longest = word;
            face = faceOf(bold || run.bold, run.italic);
        }
    }
    if (longest.isEmpty())
        return 0;
    return typeface.widthOf(longest.left(64), face, size);
}

Setting singleSetting(int size, int width, Fit fit, bool bold, bool italic)
{
    Setting setting;
    setting.size = size;
    setting.pitch = singlePitchOf(size);
    setting.width = width;
    setting.fit = fit;
    setting.bold = bold;
    setting.italic = italic;
    setting.balanced = fit == Fit::Centre;
    return setting;
}

Setting paragraphSetting(const Look& look, int width)
{
    Setting setting;
    setting.size = look.size;
    setting.pitch = pitchOf(look.size);
    setting.width = width - look.inset;
    setting.indent = look.indent;
    setting.fit = look.fit;
    setting.bold = look.bold;
    setting.italic = look.italic;
    return setting;
}

Setting cellSetting(const Sizes& sizes, Fit fit, bool bold, int width)
{
    Setting setting;
    setting.size = sizes.table;
    setting.pitch = tablePitchOf(sizes.table);
    setting.width = std::max(width - 2 * cellPadX, setting.size);
    setting.fit = fit;
    setting.bold = bold;
    return setting;
}

} // namespace ungcuu::render
