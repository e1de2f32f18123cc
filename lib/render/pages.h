// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "official/official_document.h"
#include "render/look.h"
#include "render/measured_block.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <optional>

namespace ungcuu::render {

/// A strip where it stands on a page, and where its text came from.
struct PlacedStrip {
    MeasuredPtr block;
    qsizetype strip = 0;
    int x = 0;
    int y = 0;
    official::Source source;

    int height() const { return block->strips[static_cast<std::size_t>(strip)].height; }
};

/// A page of A4, numbered within its part.
struct Page {
    int width = 0;
    int height = 0;
    int part = 0;
    int number = 1;
    std::vector<PlacedStrip> strips; ///< from top to bottom: margin, text, foot
    MeasuredPtr watermark;
};

/// A place for something that is filled in later, in PDF points from the page's lower left corner: "so" and "ngay" (ô 3
/// and 4, only where the document leaves them blank), "nguoi_ky" (7c), "co_quan" (8); the second signer's block has
/// "nguoi_ky_2" and "co_quan_2".
struct FieldPlace {
    QByteArray name;
    int page = 0;
    QRectF rect;
};

/// An entry of the PDF's outline; y in 1/100 pt from the top.
struct OutlineEntry {
    QString title;
    int level = 1;
    int page = 0;
    int y = 0;
};

/// A character that the document's family has no glyph for. Screen shows □; a PDF is refused.
struct MissingGlyph {
    char32_t character = 0;
    official::Source source;
};

/// The laid-out document: an immutable value, the same for screen, print and PDF; may cross threads.
struct Pages {
    QString family;
    std::vector<Page> pages;
    std::vector<FieldPlace> fields;
    std::vector<OutlineEntry> outline;
    std::vector<MissingGlyph> missing;
    std::vector<Sizes> sizes;        ///< of each part
    std::vector<int> overfullCards; ///< parts that are a thẻ trực and do not fit one A4 at 10 pt

    int count() const { return static_cast<int>(pages.size()); }
    /// Page size in points.
    QSizeF size(int page) const;
};

/// True where page `index` of both looks alike for sure: the same measured blocks in the same places. Layouts through one
/// LayoutCache share blocks, so a page that an edit did not touch is known again without looking at its words.
bool sameSheet(const Pages& pages, const Pages& others, int index);

/// Where text of the source stands.
struct PagePlace {
    int page = 0;
    QRectF rect; ///< in points from the page's upper left corner
};

/// Where the text at byte `offset` of `document` stands (0 = the plan itself); where it prints nothing, the place of
/// what stands before it. Nothing for a document that is not in these pages.
std::optional<PagePlace> placeOf(const Pages& pages, int document, qsizetype offset);

/// The source of the text at a point (points from the page's upper left corner), or of the nearest text above it.
std::optional<official::Source> sourceAt(const Pages& pages, int page, QPointF point);

/// The text in reading order, one line a stretch of a line: page, x, y (whole points), style, size, words. Golden files
/// are this, never PDF bytes.
QByteArray dump(const Pages& pages);

} // namespace ungcuu::render
