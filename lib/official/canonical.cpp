// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "official/names.h"
#include "official/official_document.h"

#include <type_traits>

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

using base::Json;

Json text(const char* latin)
{
    return Json::fromUtf8(latin);
}

Json integer(int value)
{
    return Json(qint64(std::max(0, value)));
}

Json jsonOf(const Run& run);
Json jsonOf(const Runs& runs);
Json jsonOf(const Cell& cell);
Json jsonOf(const Row& row);
Json jsonOf(const Block& block);
Json jsonOf(const DrawnLine& line);
Json jsonOf(const DrawnShape& shape);
Json jsonOf(const DrawnText& words);
Json jsonOf(const SignatureBlock& signature);
Json jsonOf(const Part& part);

template <class T> Json list(const T& values)
{
    Json::Array array;
    for (const auto& value : values) {
        if constexpr (std::is_same_v<std::decay_t<decltype(value)>, QString>)
            array.emplace_back(value);
        else
            array.push_back(jsonOf(value));
    }
    return array;
}

Json jsonOf(const Run& run)
{
    Json::Object object;
    object["face"] = text(run.bold ? (run.italic ? "bi" : "b") : (run.italic ? "i" : ""));
    object["text"] = Json(run.text);
    if (run.unresolved)
        object["unresolved"] = Json::fromBool(true);
    return object;
}

Json jsonOf(const Runs& runs)
{
    Json::Array array;
    for (const Run& run : runs)
        array.push_back(jsonOf(run));
    return array;
}

Json jsonOf(const Cell& cell)
{
    Json::Object object;
    object["align"] = text(nameOf(cell.align));
    object["columnSpan"] = integer(cell.columnSpan);
    object["paragraphs"] = list(cell.paragraphs);
    object["rowSpan"] = integer(cell.rowSpan);
    return object;
}

Json jsonOf(const Row& row)
{
    Json::Object object;
    object["cells"] = list(row.cells);
    object["keepWithNext"] = Json::fromBool(row.keepWithNext);
    return object;
}

Json jsonOf(const Paragraph& paragraph)
{
    Json::Object object;
    object["keepWithNext"] = Json::fromBool(paragraph.keepWithNext);
    object["outline"] = integer(paragraph.outline);
    object["paragraph"] = text(nameOf(paragraph.style));
    object["runs"] = jsonOf(paragraph.runs);
    return object;
}

Json jsonOf(const Table& table)
{
    Json::Array widths;
    for (const int width : table.widths)
        widths.push_back(integer(width));
    Json::Object object;
    object["framed"] = Json::fromBool(table.framed);
    object["headerRows"] = integer(table.headerRows);
    object["rows"] = list(table.rows);
    object["table"] = widths;
    return object;
}

Json jsonOf(const PageBreak& pageBreak)
{
    return Json::Object{{"pageBreak", text(pageBreak.landscape ? "landscape" : "portrait")}};
}

Json numbers(std::initializer_list<int> values)
{
    Json::Array array;
    for (const int value : values)
        array.push_back(integer(value));
    return array;
}

Json jsonOf(const DrawnLine& line)
{
    Json::Array points;
    for (const DrawnPoint& point : line.points) {
        points.push_back(integer(point.x));
        points.push_back(integer(point.y));
    }
    return Json::Object{{"dash", text(nameOf(line.dash))}, {"points", points}, {"tip", numbers({line.tip.x, line.tip.y})}};
}

Json jsonOf(const DrawnShape& shape)
{
    return Json::Object{{"at", numbers({shape.x, shape.y, shape.width, shape.height})}, {"shape", text(nameOf(shape.kind))}};
}

Json jsonOf(const DrawnText& words)
{
    return Json::Object{{"at", numbers({words.x, words.y})}, {"text", Json(words.text)}};
}

Json jsonOf(const Drawing& drawing)
{
    Json::Object object;
    object["drawing"] = Json(drawing.name);
    object["height"] = integer(drawing.height);
    object["lines"] = list(drawing.lines);
    object["shapes"] = list(drawing.shapes);
    object["textSize"] = integer(drawing.textSize);
    object["texts"] = list(drawing.texts);
    if (drawing.unresolved)
        object["unresolved"] = Json::fromBool(true);
    object["width"] = integer(drawing.width);
    return object;
}

Json jsonOf(const Block& block)
{
    return std::visit([](const auto& value) { return jsonOf(value); }, block);
}

Json jsonOf(const SignatureBlock& signature)
{
    return Json::Object{{"above", list(signature.above)}, {"below", list(signature.below)}};
}

Json jsonOf(const Header& header)
{
    Json::Object object;
    object["date"] = Json(header.date);
    object["issuingBody"] = list(header.issuingBody);
    object["kind"] = Json(header.kind);
    object["number"] = Json(header.number);
    object["numbered"] = Json::fromBool(header.numbered);
    object["parentBody"] = list(header.parentBody);
    object["place"] = Json(header.place);
    object["subject"] = jsonOf(header.subject);
    object["symbol"] = Json(header.symbol);
    return object;
}

Json jsonOf(const Part& part)
{
    Json::Object object;
    object["addressees"] = list(part.addressees);
    if (!part.code.isEmpty())
        object["code"] = Json(part.code);
    if (part.paper == Paper::A5)
        object["paper"] = text("A5");
    object["blocks"] = list(part.blocks);
    object["continued"] = Json::fromBool(part.continued);
    object["header"] = jsonOf(part.header);
    object["kind"] = text(nameOf(part.kind));
    object["label"] = Json(part.label);
    object["landscape"] = Json::fromBool(part.landscape);
    object["note"] = jsonOf(part.note);
    object["recipients"] = list(part.recipients);
    object["signatures"] = list(part.signatures);
    object["title"] = jsonOf(part.title);
    return object;
}

bool isOfSecondForm(const Part& part)
{
    return part.kind == PartKind::Internal || part.paper != Paper::A4 || !part.code.isEmpty();
}

} // namespace

QByteArray canonicalBytes(const OfficialDocument& document)
{
    Json::Object object;
    object["address"] = list(document.address);
    object["circulation"] = Json(document.circulation);
    object["drafter"] = Json(document.drafter);
    const bool second = std::any_of(document.parts.begin(), document.parts.end(), isOfSecondForm);
    object["format"] = text(second ? "ungcuu-official-document/2" : "ungcuu-official-document/1");
    object["parts"] = list(document.parts);
    object["title"] = Json(document.title);
    object["urgency"] = Json(document.urgency);
    object["watermark"] = Json(document.watermark);
    return base::canonicalJson(object);
}

} // namespace ungcuu::official
