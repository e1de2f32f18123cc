// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "official/official_document.h"
#include "render/look.h"
#include "render/measured_block.h"

class QTextLayout;
class QTextLine;

namespace ungcuu::render {

/// How to set a piece of text.
struct Setting {
    int size = 1400;
    int pitch = 1800;
    int width = 0;
    int indent = 0; ///< of the first line
    Fit fit = Fit::Left;
    Ink ink = Ink::Black;
    bool bold = false;
    bool italic = false;
    bool wholeDates = false; ///< of a balanced text: "ngày … tháng … năm …" stands on one line where some width allows it
    bool balanced = false; ///< lines of a title about as long as each other, never one word alone on the last
};

/// Lines at single pitch, as ô 1 to 5 and 7 to 9 are set; centred ones are balanced.
Setting singleSetting(int size, int width, Fit fit, bool bold = false, bool italic = false);
/// Running text that looks so on an area of this width.
Setting paragraphSetting(const Look& look, int width);
/// Words of a cell of this width.
Setting cellSetting(const Sizes& sizes, Fit fit, bool bold, int width);

/// A line that has been shaped and waits for its place: a range of stretches of the block being built.
struct ShapedLine {
    qsizetype firstStretch = 0;
    qsizetype stretchCount = 0;
    int width = 0; ///< of the words, without the space around them
};
using ShapedLines = std::vector<ShapedLine>;

/// A blank at whose place a line ends, so that a word with hyphens or backslashes stays whole though its beginning, up to
/// one of them, would fit: where the blank is so much wider, no part of the word fits.
struct WideBlank {
    qsizetype at = 0; ///< in the text of the runs
    int more = 0;
};

/// Fills a MeasuredBlock: shape text, place the lines, close a strip. The only code that touches QTextLayout; it needs no paint device (1/100 pt units, no hinting), so no
/// device can make a line break elsewhere.
class BlockBuilder
{
public:
    explicit BlockBuilder(const Typeface& typeface);

    ShapedLines shape(const official::Runs& runs, const Setting& setting);
    ShapedLines shape(const QString& text, const Setting& setting);
    /// What Word and LibreOffice, which end lines behind hyphens, must be told to break this text as `shape` does.
    std::vector<WideBlank> wideBlanks(const official::Runs& runs, const Setting& setting);
    /// The baseline goes to the middle of a line of `setting.pitch` at `top`.
    void place(const ShapedLine& line, int x, int top, const Setting& setting);
    /// Places the lines one under the other; the answer is where the next would start.
    int stack(const ShapedLines& lines, int x, int top, const Setting& setting);
    void rule(QLine line, int width, Ink ink = Ink::Black);
    void frame(QRect rect, int width, Ink ink = Ink::Black);
    void anchor(const QByteArray& name, QRect rect);
    /// Everything since the strip before becomes a strip of this height.
    void closeStrip(int height, int row = -1);
    /// Each line becomes a strip of its own.
    void closeLine(const ShapedLine& line, int height);

    std::vector<Strip>& strips() { return m_block.strips; }
    std::vector<Stretch>& stretches() { return m_block.stretches; }
    MeasuredBlock taken();
    MeasuredBlock& block() { return m_block; }
    const MeasuredBlock& block() const { return m_block; }

private:
    struct Piece {
        qsizetype begin;
        qsizetype length;
        Face face;
    };

    std::vector<Piece> pieces(const official::Runs& runs, const Setting& setting, QString& text);
    void format(QTextLayout& layout, const std::vector<Piece>& pieces, const Setting& setting) const;
    ShapedLine take(const QTextLine& line, const std::vector<Piece>& pieces, const Setting& setting, qsizetype textBase);
    void takePiece(const QTextLine& line, const Piece& piece, const Setting& setting, qsizetype textBase);

    const Typeface& m_typeface;
    MeasuredBlock m_block;
};

/// How wide the word with the most letters is (at most 64 of them): what a table column would like to have.
int longestWord(const Typeface& typeface, const official::Runs& runs, int size, bool bold);

} // namespace ungcuu::render
