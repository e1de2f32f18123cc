// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "official/names.h"
#include "official/official_document.h"

#include <algorithm>
#include <initializer_list>

// Canonical bytes of an OfficialDocument: RFC 8785 JSON, frozen. What came to the value later is written only where it
// is set, and such a document says "…/2"; every other keeps the bytes it had.
//
//   document  = { "address": [text…], "circulation": text, "drafter": text, "format": "ungcuu-official-document/1",
//                 "parts": [part…], "title": text, "urgency": text, "watermark": text }
//   part      = { "addressees": [text…], "blocks": [block…], "continued": bool, "header": header, "kind": partKind,
//                 "label": text, "landscape": bool, "note": runs, "recipients": [text…], "signatures": [signature…], "title": runs
//                 [, "code": text] [, "paper": "A5"] }      (both, and the part kind "Internal": since /2)
//   header    = { "date", "kind", "number", "place", "symbol": text, "issuingBody", "parentBody": [text…],
//                 "numbered": bool, "subject": runs }
//   signature = { "above": [text…], "below": [text…] }
//   block     = { "keepWithNext": bool, "outline": n, "paragraph": style, "runs": runs }
//             | { "framed": bool, "headerRows": n, "rows": [row…], "table": [width…] }
//             | { "pageBreak": "portrait" | "landscape" }
//             | { "drawing": text, "height": n, "lines": [line…], "shapes": [shape…], "textSize": n, "texts": [words…]
//                 [, "unresolved": true], "width": n }
//   line      = { "dash": dash, "points": [x, y, …], "tip": [x, y] }
//   shape     = { "at": [x, y, width, height], "shape": shapeKind }
//   words     = { "at": [x, y], "text": text }
//   row       = { "cells": [cell…], "keepWithNext": bool }
//   cell      = { "align": align, "columnSpan": n, "paragraphs": [runs…], "rowSpan": n }
//   runs      = [run…];  run = { "face": "" | "b" | "i" | "bi", "text": text [, "unresolved": true] }
//
// Enumerators are written by name (see names.h); sources (spans) are not part of what was approved.
namespace ungcuu::official {
namespace {

/// Writes the JSON where it will stand, as a document of 60 pages has ten thousands of values. Members are written in
/// the order of their keys: nothing here sorts.
class CanonicalWriter
{
public:
    QByteArray written(const OfficialDocument& document)
    {
        write(document);
        return std::move(m_out);
    }

private:
    void separate()
    {
        if (!std::exchange(m_first, false))
            m_out += ',';
    }

    void open(char bracket)
    {
        separate();
        m_out += bracket;
        m_first = true;
    }

    void close(char bracket)
    {
        m_out += bracket;
        m_first = false;
    }

    template <class T> void member(const char* key, const T& value)
    {
        separate();
        put('"', key, "\":");
        m_first = true;
        write(value);
    }

    /// In one go: a document has ten thousands of keys.
    void put(char before, QByteArrayView word, QByteArrayView after)
    {
        const qsizetype at = m_out.size();
        m_out.resize(at + 1 + word.size() + after.size());
        char* to = m_out.data() + at;
        *to++ = before;
        to = std::copy(word.begin(), word.end(), to);
        std::copy(after.begin(), after.end(), to);
    }

    void write(const QString& text)
    {
        separate();
        base::appendJsonString(m_out, text);
    }

    void write(const char* latin)
    {
        separate();
        put('"', latin, "\""); // one of ours: nothing in it wants an escape
    }

    void write(int number)
    {
        separate();
        m_out += QByteArray::number(std::max(0, number));
    }

    void write(bool value)
    {
        separate();
        m_out += value ? "true" : "false";
    }

    template <class T> void writeAll(const T& values)
    {
        open('[');
        for (const auto& value : values)
            write(value);
        close(']');
    }

    void write(const QStringList& values) { writeAll(values); }
    template <class T> void write(const std::vector<T>& values) { writeAll(values); }
    void write(std::initializer_list<int> values) { writeAll(values); }

    void write(const Run& run)
    {
        open('{');
        member("face", run.bold ? (run.italic ? "bi" : "b") : (run.italic ? "i" : ""));
        member("text", run.text);
        if (run.unresolved)
            member("unresolved", true);
        close('}');
    }

    void write(const Cell& cell)
    {
        open('{');
        member("align", nameOf(cell.align));
        member("columnSpan", cell.columnSpan);
        member("paragraphs", cell.paragraphs);
        member("rowSpan", cell.rowSpan);
        close('}');
    }

    void write(const Row& row)
    {
        open('{');
        member("cells", row.cells);
        member("keepWithNext", row.keepWithNext);
        close('}');
    }

    void write(const Paragraph& paragraph)
    {
        open('{');
        member("keepWithNext", paragraph.keepWithNext);
        member("outline", paragraph.outline);
        member("paragraph", nameOf(paragraph.style));
        member("runs", paragraph.runs);
        close('}');
    }

    void write(const Table& table)
    {
        open('{');
        member("framed", table.framed);
        member("headerRows", table.headerRows);
        member("rows", table.rows);
        member("table", table.widths);
        close('}');
    }

    void write(const PageBreak& pageBreak)
    {
        open('{');
        member("pageBreak", pageBreak.landscape ? "landscape" : "portrait");
        close('}');
    }

    void write(const DrawnLine& line)
    {
        std::vector<int> points;
        for (const DrawnPoint& point : line.points)
            points.insert(points.end(), {point.x, point.y});
        open('{');
        member("dash", nameOf(line.dash));
        member("points", points);
        member("tip", std::initializer_list<int>{line.tip.x, line.tip.y});
        close('}');
    }

    void write(const DrawnShape& shape)
    {
        open('{');
        member("at", std::initializer_list<int>{shape.x, shape.y, shape.width, shape.height});
        member("shape", nameOf(shape.kind));
        close('}');
    }

    void write(const DrawnText& words)
    {
        open('{');
        member("at", std::initializer_list<int>{words.x, words.y});
        member("text", words.text);
        close('}');
    }

    void write(const Drawing& drawing)
    {
        open('{');
        member("drawing", drawing.name);
        member("height", drawing.height);
        member("lines", drawing.lines);
        member("shapes", drawing.shapes);
        member("textSize", drawing.textSize);
        member("texts", drawing.texts);
        if (drawing.unresolved)
            member("unresolved", true);
        member("width", drawing.width);
        close('}');
    }

    void write(const Block& block)
    {
        std::visit([this](const auto& value) { write(value); }, block);
    }

    void write(const SignatureBlock& signature)
    {
        open('{');
        member("above", signature.above);
        member("below", signature.below);
        close('}');
    }

    void write(const Header& header)
    {
        open('{');
        member("date", header.date);
        member("issuingBody", header.issuingBody);
        member("kind", header.kind);
        member("number", header.number);
        member("numbered", header.numbered);
        member("parentBody", header.parentBody);
        member("place", header.place);
        member("subject", header.subject);
        member("symbol", header.symbol);
        close('}');
    }

    void write(const Part& part)
    {
        open('{');
        member("addressees", part.addressees);
        member("blocks", part.blocks);
        if (!part.code.isEmpty())
            member("code", part.code);
        member("continued", part.continued);
        member("header", part.header);
        member("kind", nameOf(part.kind));
        member("label", part.label);
        member("landscape", part.landscape);
        member("note", part.note);
        if (part.paper == Paper::A5)
            member("paper", "A5");
        member("recipients", part.recipients);
        member("signatures", part.signatures);
        member("title", part.title);
        close('}');
    }

    static bool isOfSecondForm(const Part& part)
    {
        return part.kind == PartKind::Internal || part.paper != Paper::A4 || !part.code.isEmpty();
    }

    void write(const OfficialDocument& document)
    {
        const bool second = std::any_of(document.parts.begin(), document.parts.end(), isOfSecondForm);
        open('{');
        member("address", document.address);
        member("circulation", document.circulation);
        member("drafter", document.drafter);
        member("format", second ? "ungcuu-official-document/2" : "ungcuu-official-document/1");
        member("parts", document.parts);
        member("title", document.title);
        member("urgency", document.urgency);
        member("watermark", document.watermark);
        close('}');
    }

    QByteArray m_out;
    bool m_first = true; ///< what is written next follows an opening bracket or a key
};

} // namespace

QByteArray canonicalBytes(const OfficialDocument& document)
{
    return CanonicalWriter().written(document);
}

} // namespace ungcuu::official
