// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/block_builder.h"

#include "render/printed_text.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QRegularExpression>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace ungcuu::render {
namespace {

Qt::Alignment alignmentOf(Fit fit)
{
    switch (fit) {
    case Fit::Left:
        return Qt::AlignLeft;
    case Fit::Centre:
        return Qt::AlignHCenter;
    case Fit::Right:
        return Qt::AlignRight;
    case Fit::Justify:
        break;
    }
    return Qt::AlignJustify;
}

QTextOption optionOf(Fit fit)
{
    QTextOption option(alignmentOf(fit));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    return option;
}

/// A line that ends behind the dash of "-la", behind the slash of "./avml" or before the backslash of "E:\x" tears what
/// somebody has to type. How many of its characters to keep, so that the whole word moves on, as in Word and LibreOffice;
/// 0 where nothing is torn or the word began the line.
int columnsBeforeTornWord(QStringView text, const QTextLine& line)
{
    const qsizetype begin = line.textStart();
    const qsizetype end = begin + line.textLength();
    if (end >= text.size() || text[end - 1].isSpace())
        return 0;
    qsizetype word = end;
    while (word > begin && !text[word - 1].isSpace())
        --word;
    const QStringView head = text.sliced(word, end - word);
    const bool isDash = std::all_of(head.begin(), head.end(), [](QChar c) { return c == u'-'; });
    return isDash || text[end] == u'\\' || head.endsWith(u'/') ? int(word - begin) : 0;
}

/// How far the ink of a letter with a horn ("ừ", "ơ") or of "f" reaches to the right of its advance.
double overhangOf(QChar letter, const QFont& font)
{
    constexpr QChar horn(0x031B);
    const bool may = letter == u'f' || QString(letter).normalized(QString::NormalizationForm_D).contains(horn);
    return may ? std::max(0.0, std::ceil(-QFontMetricsF(font).rightBearing(letter))) : 0;
}

/// Of the last letter of the next word.
double nextOverhang(QStringView text, const QTextLine& line, const QFont& font)
{
    qsizetype end = line.textStart() + line.textLength();
    if (end >= text.size() || line.textLength() == 0 || !text[end - 1].isSpace())
        return 0;
    while (end < text.size() && !text[end].isSpace())
        ++end;
    return overhangOf(text[end - 1], font);
}

/// Qt moves on a word whose ink does not fit; in Word and LibreOffice the advance decides.
void takeOverhangingWord(QStringView text, QTextLine& line, int width, const QFont& font)
{
    const double more = nextOverhang(text, line, font);
    if (more == 0)
        return;
    line.setLineWidth(width + more);
    if (line.horizontalAdvance() > width)
        line.setLineWidth(width);
}

void breakLine(QStringView text, QTextLine& line, int width, const QFont& font)
{
    line.setLineWidth(width);
    takeOverhangingWord(text, line, width, font);
    if (const int columns = columnsBeforeTornWord(text, line); columns > 0)
        line.setNumColumns(columns, width);
}

void breakLines(QTextLayout& layout, int width, const Setting& setting)
{
    const QString text = layout.text();
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        const int indent = layout.lineCount() == 1 ? setting.indent : 0;
        breakLine(text, line, width - indent, layout.font());
        line.setPosition(QPointF((setting.width - width) / 2 + indent, 0));
    }
    layout.endLayout();
}

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

} // namespace ungcuu::render
