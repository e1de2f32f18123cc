// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "text/lines.h"

/// What one line begins, by CommonMark 0.31 and GFM. `rest` is the line from its first letter to its end.
namespace ungcuu::text {

/// A place in a line and its column (tab stops every 4).
struct Indent {
    qsizetype at = 0;
    int column = 0;
};
Indent skipSpaces(QByteArrayView bytes, Indent from, qsizetype end);
Indent indentOf(QByteArrayView bytes, Span line);

/// "- ", "12) ": length without the space behind it, 0 where none. `kind` is - * + . or ).
struct Marker {
    int length = 0;
    char kind = 0;
    bool startsAtOne = false;
};
Marker markerOf(QByteArrayView bytes, Span rest);
/// An item that cuts into a paragraph must not be empty, and a numbered one must begin with 1.
bool interruptsParagraph(QByteArrayView bytes, Span rest, const Marker& marker);

/// ``` or ~~~ of `length` marks, 0 where none.
struct Fence {
    int length = 0;
    char kind = 0;
};
Fence fenceOf(QByteArrayView bytes, Span rest);
bool closesFence(QByteArrayView bytes, Span rest, const Fence& fence);

/// A line without its end and without the BOM before the first one.
Span textOf(QByteArrayView bytes, const Line& line);
/// "# …" or "## …" at a line's start (at most three spaces in front).
bool isSectionHeading(QByteArrayView bytes, Span line);
/// 1…6 for "#"…"######" followed by a space or the line's end, else 0.
int headingLevel(QByteArrayView bytes, Span rest);
/// The title without its # marks in front and behind.
Span headingContent(QByteArrayView bytes, Span rest, int level);

/// ***, - - -, ___
bool isRule(QByteArrayView bytes, Span rest);
/// === or --- as a viewer takes it for a heading's underline.
bool setextUnderline(QByteArrayView bytes, Span rest);

/// Cells of a table's delimiter row |:--|--:|, 0 where it is none.
int delimiterColumns(QByteArrayView bytes, Span rest);
int cellCount(QByteArrayView bytes, Span rest);

/// True where a line begins a block that is not text. Inside a paragraph (`inParagraph`) fewer items do.
bool startsBlock(QByteArrayView bytes, Span rest, bool inParagraph);

} // namespace ungcuu::text
