// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/span.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <variant>
#include <vector>

/// The official document as a value: what NĐ 30/2020/NĐ-CP, Phụ lục I prints, before anybody measures a line.
/// Every number of layout (sizes, margins, gaps) belongs to `render`; this says only what each piece of text is.
/// All text is NFC; "\u2028" inside a run is a forced line break.
namespace ungcuu::official {

using base::Span;

/// Where a piece came from: a document of the plan (0 = the text itself, n = n-th annexed source) and its bytes there.
struct Source {
    int document = 0;
    Span span;

    friend bool operator==(const Source&, const Source&) = default;
};

/// A stretch of text in one face.
struct Run {
    QString text;
    bool bold = false;
    bool italic = false;
    bool unresolved = false; ///< stands for what nothing answered: printed as "…………", refused at signing

    friend bool operator==(const Run&, const Run&) = default;
};
using Runs = std::vector<Run>;

/// What a paragraph is (Phụ lục I, mục II.6). The look follows from it.
enum class Style : quint8 {
    Basis,          ///< căn cứ ban hành: italic, own line, ";"
    Authority,      ///< thẩm quyền ban hành above căn cứ: capitals, bold, centred
    OrderWord,      ///< "QUYẾT ĐỊNH:" bold, centred
    PartLabel,      ///< "Phần I", "Chương I", "Mục 1": bold, centred, own line
    PartTitle,      ///< the line under it: capitals, bold, centred
    Article,        ///< "Điều 1. …": bold to the title's end, indented
    CapitalHeading, ///< "I. TITLE", "A. TITLE": bold
    NumberHeading,  ///< "1. Title", "1.1. Title" on its own line: bold
    Body,           ///< running text, first line indented, justified
    Clause,         ///< "1. …", "1.1. …" run in
    Point,          ///< "a) …"
    Dash,           ///< "- …"
    Plus,           ///< "+ …"
    Caption,        ///< "Bảng 1. …" above, "Hình 1. …" below
    Centred,
    Right,
    Left,
    Code,           ///< a command to type, kept as typed
    SubHeading,     ///< a heading inside an annex that has no number
    Note,           ///< small remark under a table
};

struct Paragraph {
    Style style = Style::Body;
    Runs runs;
    Source source;
    int outline = 0;        ///< 0 = not in the PDF outline, 1… = its level
    bool keepWithNext = false;

    friend bool operator==(const Paragraph&, const Paragraph&) = default;
};

enum class Align : quint8 { Justify, Left, Centre, Right };

struct Cell {
    std::vector<Runs> paragraphs;
    Align align = Align::Left;
    int columnSpan = 1; ///< 0 = covered by the cell to the left
    int rowSpan = 1;    ///< 0 = covered by the cell above

    friend bool operator==(const Cell&, const Cell&) = default;
};

struct Row {
    std::vector<Cell> cells;
    Source source;
    bool keepWithNext = false; ///< a group's title row is never the last on a page

    friend bool operator==(const Row&, const Row&) = default;
};

/// `widths` are relative (dash counts of the source). The first `headerRows` rows repeat on every page.
struct Table {
    std::vector<int> widths;
    int headerRows = 1;
    std::vector<Row> rows;
    Source source;
    bool framed = true;

    friend bool operator==(const Table&, const Table&) = default;
};

/// What follows stands on a new page of this orientation.
struct PageBreak {
    bool landscape = false;

    friend bool operator==(const PageBreak&, const PageBreak&) = default;
};

/// What a shape of a drawing means; its form says it, never a colour.
enum class ShapeKind : quint8 { Terminal, Step, Decision, Bar, Call, Elsewhere };

struct DrawnShape {
    ShapeKind kind = ShapeKind::Step;
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    Source source;          ///< of the step it stands for

    friend bool operator==(const DrawnShape&, const DrawnShape&) = default;
};

struct DrawnPoint {
    int x = 0;
    int y = 0;

    friend bool operator==(const DrawnPoint&, const DrawnPoint&) = default;
};

enum class Dash : quint8 { Solid, Dashed, Dotted };

/// Cubic Bézier curves one behind the other (3n + 1 points); an arrow head from the last point to `tip`.
struct DrawnLine {
    std::vector<DrawnPoint> points;
    DrawnPoint tip;
    Dash dash = Dash::Solid;

    friend bool operator==(const DrawnLine&, const DrawnLine&) = default;
};

/// One line of words, its middle at `x`, the top of its line box (1.2 of the size) at `y`. Painted over the lines.
struct DrawnText {
    QString text;
    int x = 0;
    int y = 0;

    friend bool operator==(const DrawnText&, const DrawnText&) = default;
};

/// A picture as data, the flow of a scenario: black lines on white, in 1/100 pt from its upper left corner. It stands
/// centred on its own; `width` and `height` fit the text area of the page it is meant for.
struct Drawing {
    QString name;           ///< what it shows, for those who cannot see it
    int width = 0;
    int height = 0;
    int textSize = 1100;
    std::vector<DrawnShape> shapes;
    std::vector<DrawnLine> lines;
    std::vector<DrawnText> texts;
    bool unresolved = false; ///< some of its words stand for what nothing answered
    Source source;

    friend bool operator==(const Drawing&, const Drawing&) = default;
};

using Block = std::variant<Paragraph, Table, PageBreak, Drawing>;

/// Ô 7a, 7c, 7b from top to bottom: lines above the signature, then the lines below it (another office of the signer,
/// the name last).
struct SignatureBlock {
    QStringList above;
    QStringList below;

    friend bool operator==(const SignatureBlock&, const SignatureBlock&) = default;
};

/// Ô 1 to 5. Empty members are left out.
struct Header {
    QStringList parentBody;   ///< cơ quan chủ quản, line by line
    QStringList issuingBody;  ///< cơ quan ban hành, line by line
    bool numbered = true;     ///< false: văn bản kèm theo, no Số and no place-and-date line
    QString number;           ///< empty: the blank of a Bản trình ký
    QString symbol;           ///< "PA-ĐƯCSC", what stands behind the "/"
    QString place;            ///< địa danh; empty: no ô 4 at all (biên bản, Mẫu 1.9)
    QString date;             ///< "ngày 05 tháng 3 năm 2026"; empty: blanks
    QString kind;             ///< tên loại in capitals; empty in a công văn
    Runs subject;             ///< trích yếu (5a), or the whole "V/v …" (5b)

    friend bool operator==(const Header&, const Header&) = default;
};

enum class PartKind : quint8 {
    Main,       ///< the document itself
    Attached,   ///< văn bản ban hành kèm theo
    Annex,      ///< phụ lục
    DutyCard,   ///< thẻ trực: one page
    Internal,   ///< a paper that stays in the office: no ô 1, no ô 3
};

/// A thẻ trực also goes into a pocket; everything else is A4 (mục I.1).
enum class Paper : quint8 { A4, A5 };

/// A stretch of pages numbered from 1, page 1 not shown (mục I.7; each phụ lục apart).
struct Part {
    PartKind kind = PartKind::Main;
    Header header;                  ///< Main and Attached
    QString label;                  ///< "Phụ lục I"
    Runs title;                     ///< the annex's title in capitals
    Runs note;                      ///< "(Kèm theo …)", italic
    QStringList addressees;         ///< ô 9a, Kính gửi: one as it is; two or more each with its "- " and ";"
    std::vector<Block> blocks;
    std::vector<SignatureBlock> signatures; ///< 0, 1, or 2 (the second stands left)
    QStringList recipients;         ///< ô 9b, Nơi nhận, with "- " and ";" already set
    bool landscape = false;
    bool continued = false;         ///< its pages go on from the part before (a scenario behind its thẻ trực)
    Paper paper = Paper::A4;
    QString code;                   ///< what the QR code at its head says; empty: none
    Source source;

    friend bool operator==(const Part&, const Part&) = default;
};

/// The whole file that leaves the office.
struct OfficialDocument {
    QString title;                  ///< for the PDF's metadata
    QString circulation;            ///< ô 11, "LƯU HÀNH NỘI BỘ"
    QString urgency;                ///< ô 10b
    QString drafter;                ///< ô 12
    QStringList address;            ///< ô 13
    QString watermark;              ///< "BẢN MẪU – KHÔNG CÓ GIÁ TRỊ" on every page of a demo
    std::vector<Part> parts;

    friend bool operator==(const OfficialDocument&, const OfficialDocument&) = default;
};

/// The document as canonical JSON (RFC 8785): what an edition's hash is taken over. Fixed for ever; sources (spans) are
/// not part of it.
QByteArray canonicalBytes(const OfficialDocument& document);

/// True where a run stands for something that nothing answered.
bool hasUnresolved(const OfficialDocument& document);

} // namespace ungcuu::official
