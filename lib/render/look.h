// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "official/official_document.h"
#include "render/measured_block.h"

/// The numbers of NĐ 30/2020/NĐ-CP, Phụ lục I, in one place.
namespace ungcuu::render {

/// Mục I.3: top and bottom 20–25 mm, left 30–35, right 15–20. The widest text area the decree allows; the same four
/// for landscape pages. Qt's A4 is 595 × 842 pt, which is what the PDF's MediaBox says.
struct Sheet {
    int width = 59500;
    int height = 84200;
    int left = fromMm(30);
    int right = fromMm(15);
    int top = fromMm(20);
    int bottom = fromMm(20);

    static Sheet portrait() { return {}; }
    static Sheet landscape() { return {84200, 59500}; }
    /// A thẻ trực on its own is no văn bản: its margins are as narrow as office printers print, ô 11 stands in the upper.
    static Sheet wall() { return {59500, 84200, fromMm(15), fromMm(12), fromMm(17), fromMm(10)}; }
    static Sheet pocket() { return {42000, 59500, fromMm(10), fromMm(8), fromMm(14), fromMm(8)}; }
    int textWidth() const { return width - left - right; }
    int textBottom() const { return height - bottom; }
    int textHeight() const { return textBottom() - top; }

    friend bool operator==(const Sheet&, const Sheet&) = default;
};

enum class Fit : quint8 { Justify, Left, Centre, Right };

constexpr int firstLineIndent = fromPoints(36); ///< 1.27 cm, mục II.6

/// Sizes of running text. A thẻ trực may step down from 12 to 10 pt to stay on one A4; everything else is 14 pt.
struct Sizes {
    int body = 1400;
    int table = 1200;
    int note = 1200;
    int title = 1400;
    int gap = 600; ///< mục II.6: at least 6 pt between paragraphs
    int headingGap = 600;
    int indent = firstLineIndent;
    Fit fit = Fit::Justify;

    /// A card is a list to be read on a wall: no first-line indents, a title that stays large.
    static Sizes card(int size) { return {size, size, std::max(900, size - 100), 1400, size / 4, size / 2, 0, Fit::Left}; }
    friend bool operator==(const Sizes&, const Sizes&) = default;
};

/// Line pitch of running text: 18 pt for 14 pt, 1.12 of the face's own line; mục II.6 allows single to 1.5.
constexpr int pitchOf(int size) { return size * 9 / 7; }
/// "dòng đơn": the face's own line height, 1.15.
constexpr int singlePitchOf(int size) { return size * 115 / 100; }

constexpr int pageNumberTop = fromMm(10);       ///< the number's line, in the middle of the top margin, mục I.7
constexpr int pageNumberSize = 1400;
constexpr int circulationCentre = 69;            ///< ô 11, in hundredths of the page's width
constexpr int thinRule = 50;
constexpr int headerRule = 75;

/// How a paragraph of a style looks.
struct Look {
    Fit fit = Fit::Justify;
    int size = 1400;
    int indent = firstLineIndent; ///< of the first line
    int inset = 0;                ///< of all lines
    int gapBefore = 600;
    bool bold = false;
    bool italic = false;
    bool keepsNext = false;
};

Look lookOf(official::Style style, const Sizes& sizes);

} // namespace ungcuu::render
