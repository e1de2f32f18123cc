// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/canonical_json.h"
#include "base/json.h"
#include "official/dump.h"
#include "official/official_document.h"
#include "support/places.h"

#include <QTest>
#include <functional>

using namespace ungcuu;
using namespace ungcuu::official;

namespace {

Run run(const QString& text)
{
    return {text, false, false, false};
}

/// One of everything that the value can hold.
OfficialDocument whole()
{
    OfficialDocument document;
    document.title = QStringLiteral("Phương án \"thử\"");
    document.circulation = QStringLiteral("LƯU HÀNH NỘI BỘ");
    document.urgency = QStringLiteral("KHẨN");
    document.drafter = QStringLiteral("NV.(15)");
    document.address = {QStringLiteral("Số 1, đường Ven Sông")};
    document.watermark = QStringLiteral("BẢN MẪU");
    Part part;
    part.header.parentBody = {QStringLiteral("UBND TỈNH SÔNG MƠ")};
    part.header.issuingBody = {QStringLiteral("ĐỘI ỨNG CỨU SỰ CỐ")};
    part.header.number = QStringLiteral("05");
    part.header.symbol = QStringLiteral("PA-ĐƯCSC");
    part.header.place = QStringLiteral("Sông Mơ");
    part.header.date = QStringLiteral("ngày 05 tháng 3 năm 2026");
    part.header.kind = QStringLiteral("PHƯƠNG ÁN");
    part.header.subject = {run(QStringLiteral("Ứng cứu sự cố"))};
    part.addressees = {QStringLiteral("Công an tỉnh.")};
    Paragraph paragraph;
    paragraph.style = Style::Article;
    paragraph.runs = {{QStringLiteral("Điều 1."), true, false, false}, run(QStringLiteral(" Dòng một\u2028dòng hai ")),
                      {QStringLiteral("…………"), false, true, true}};
    paragraph.source = {0, {10, 20}};
    paragraph.outline = 2;
    paragraph.keepWithNext = true;
    part.blocks.emplace_back(paragraph);
    Table table;
    table.widths = {1, 3};
    Row row;
    row.cells = {Cell{{{run(QStringLiteral("a"))}, {run(QStringLiteral("b"))}}, Align::Centre, 2, 1}, Cell{{}, Align::Left, 0, 1}};
    row.keepWithNext = true;
    row.source = {1, {30, 40}};
    table.rows = {row};
    part.blocks.emplace_back(table);
    part.blocks.emplace_back(PageBreak{true});
    part.signatures = {{{QStringLiteral("ĐỘI TRƯỞNG")}, {QStringLiteral("Lê Văn Ước")}}};
    part.recipients = {QStringLiteral("- Lưu: VT.")};
    Part annex;
    annex.kind = PartKind::Annex;
    annex.label = QStringLiteral("Phụ lục I");
    annex.title = {run(QStringLiteral("DANH BẠ"))};
    annex.note = {{QStringLiteral("(Kèm theo …)"), false, true, false}};
    annex.landscape = true;
    document.parts = {part, annex};
    return document;
}

} // namespace

class OfficialDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canonical_bytes_stay_what_they_were_when_frozen()
    {
        const QByteArray bytes = canonicalBytes(whole());
        QVERIFY(base::readCanonicalJson(bytes).ok());
        const QString difference = testing::differenceFromGolden(bytes, QStringLiteral("official/expected/document-1.json"));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void a_drawing_has_its_place_in_the_frozen_form()
    {
        OfficialDocument document;
        Drawing drawing;
        drawing.name = QStringLiteral("Lưu đồ KB-T-01");
        drawing.width = 20000;
        drawing.height = 9000;
        drawing.shapes = {{ShapeKind::Decision, 0, 0, 9000, 3000, {0, {1, 2}}}, {ShapeKind::Terminal, 0, 6000, 9000, 3000, {}}};
        drawing.lines = {{{{4500, 3000}, {4500, 4000}, {4500, 4500}, {4500, 5300}}, {4500, 6000}, Dash::Dashed}};
        drawing.texts = {{QStringLiteral("Bước 1. Có lửa không?"), 4500, 800}};
        drawing.source = {0, {1, 9}};
        document.parts.resize(1);
        document.parts[0].blocks.emplace_back(drawing);
        const QByteArray bytes = canonicalBytes(document);
        QVERIFY(base::readCanonicalJson(bytes).ok());
        const QString difference = testing::differenceFromGolden(bytes, QStringLiteral("official/expected/document-drawing.json"));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
        auto& drawn = std::get<Drawing>(document.parts[0].blocks[0]);
        drawn.source = {};
        drawn.shapes[0].source = {};
        QCOMPARE(canonicalBytes(document), bytes);
        drawn.lines[0].dash = Dash::Dotted;
        QVERIFY(canonicalBytes(document) != bytes);
        QVERIFY(!hasUnresolved(document));
        drawn.unresolved = true;
        QVERIFY(hasUnresolved(document));
    }

    void where_text_came_from_is_not_part_of_what_is_approved()
    {
        OfficialDocument moved = whole();
        std::get<Paragraph>(moved.parts[0].blocks[0]).source = {0, {110, 120}};
        std::get<Table>(moved.parts[0].blocks[1]).rows[0].source = {};
        QVERIFY(moved != whole());
        QCOMPARE(canonicalBytes(moved), canonicalBytes(whole()));
    }

    void every_word_and_mark_is_part_of_what_is_approved()
    {
        const std::vector<std::function<void(OfficialDocument&)>> changes = {
            [](auto& d) { d.title += u' '; },
            [](auto& d) { d.circulation.clear(); },
            [](auto& d) { d.urgency.clear(); },
            [](auto& d) { d.drafter.clear(); },
            [](auto& d) { d.address << QString(); },
            [](auto& d) { d.watermark.clear(); },
            [](auto& d) { d.parts.pop_back(); },
            [](auto& d) { d.parts[1].kind = PartKind::DutyCard; },
            [](auto& d) { d.parts[1].landscape = false; },
            [](auto& d) { d.parts[1].continued = true; },
            [](auto& d) { d.parts[1].paper = Paper::A5; },
            [](auto& d) { d.parts[1].code = QStringLiteral("KB-1 sha256:00"); },
            [](auto& d) { d.parts[1].kind = PartKind::Internal; },
            [](auto& d) { d.parts[1].note[0].italic = false; },
            [](auto& d) { d.parts[1].title[0].bold = true; },
            [](auto& d) { d.parts[1].label = QStringLiteral("Phụ lục II"); },
            [](auto& d) { d.parts[0].header.numbered = false; },
            [](auto& d) { d.parts[0].header.number = QStringLiteral("5"); },
            [](auto& d) { d.parts[0].header.date.clear(); },
            [](auto& d) { d.parts[0].header.place.clear(); },
            [](auto& d) { d.parts[0].header.symbol.clear(); },
            [](auto& d) { d.parts[0].header.kind.clear(); },
            [](auto& d) { d.parts[0].header.subject.clear(); },
            [](auto& d) { d.parts[0].header.parentBody.clear(); },
            [](auto& d) { d.parts[0].header.issuingBody.clear(); },
            [](auto& d) { d.parts[0].addressees.clear(); },
            [](auto& d) { d.parts[0].recipients.clear(); },
            [](auto& d) { d.parts[0].signatures[0].above.clear(); },
            [](auto& d) { d.parts[0].signatures[0].below.clear(); },
            [](auto& d) { std::get<Paragraph>(d.parts[0].blocks[0]).style = Style::Body; },
            [](auto& d) { std::get<Paragraph>(d.parts[0].blocks[0]).outline = 1; },
            [](auto& d) { std::get<Paragraph>(d.parts[0].blocks[0]).keepWithNext = false; },
            [](auto& d) { std::get<Paragraph>(d.parts[0].blocks[0]).runs[2].unresolved = false; },
            [](auto& d) { std::get<Table>(d.parts[0].blocks[1]).widths[0] = 2; },
            [](auto& d) { std::get<Table>(d.parts[0].blocks[1]).headerRows = 0; },
            [](auto& d) { std::get<Table>(d.parts[0].blocks[1]).framed = false; },
            [](auto& d) { std::get<Table>(d.parts[0].blocks[1]).rows[0].keepWithNext = false; },
            [](auto& d) { std::get<Table>(d.parts[0].blocks[1]).rows[0].cells[0].align = Align::Right; },
            [](auto& d) { std::get<Table>(d.parts[0].blocks[1]).rows[0].cells[0].columnSpan = 1; },
            [](auto& d) { std::get<Table>(d.parts[0].blocks[1]).rows[0].cells[0].rowSpan = 2; },
            [](auto& d) { std::get<PageBreak>(d.parts[0].blocks[2]).landscape = false; },
        };
        const QByteArray before = canonicalBytes(whole());
        for (std::size_t i = 0; i < changes.size(); ++i) {
            OfficialDocument changed = whole();
            changes[i](changed);
            QVERIFY2(canonicalBytes(changed) != before, qPrintable(QStringLiteral("change %1").arg(i)));
        }
    }

    void only_what_uses_the_second_form_says_so()
    {
        QVERIFY(canonicalBytes(whole()).contains("document/1\""));
        OfficialDocument card = whole();
        card.parts[1].paper = Paper::A5;
        QVERIFY(canonicalBytes(card).contains("document/2\"") && canonicalBytes(card).contains("\"paper\":\"A5\""));
    }

    void what_the_second_form_adds_stands_where_its_key_belongs()
    {
        OfficialDocument card = whole();
        card.parts[1].paper = Paper::A5;
        card.parts[1].code = QStringLiteral("KB-1 sha256:00");
        QVERIFY(base::isCanonicalJson(canonicalBytes(card)));
        const QByteArray swapped = canonicalBytes(card).replace("\"paper\":", "\"zaper\":");
        QVERIFY(!base::isCanonicalJson(swapped));
    }

    void a_dump_reads_line_by_line()
    {
        const QString difference = testing::differenceFromGolden(dump(whole()), QStringLiteral("official/expected/document-1.txt"));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void an_unresolved_run_anywhere_is_found()
    {
        OfficialDocument document = whole();
        QVERIFY(hasUnresolved(document));
        std::get<Paragraph>(document.parts[0].blocks[0]).runs[2].unresolved = false;
        QVERIFY(!hasUnresolved(document));
        std::get<Table>(document.parts[0].blocks[1]).rows[0].cells[0].paragraphs[1][0].unresolved = true;
        QVERIFY(hasUnresolved(document));
    }
};

QTEST_APPLESS_MAIN(OfficialDocumentTest)
#include "official_document_test.moc"
