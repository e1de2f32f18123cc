// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/compile.h"
#include "fixture_sources.h"

#include <QTest>

using namespace ungcuu;

namespace {

QByteArray shipped(const char* name)
{
    return testing::sourceBytes(QStringLiteral("scenarios/") + QLatin1String(name));
}

testing::FixtureSources fixtures()
{
    testing::FixtureSources sources;
    sources.addSystem(3);
    sources.documents.insert(QStringLiteral("KB-A1-01"), shipped("KB-A1-01.kb.md"));
    return sources;
}

std::vector<official::Drawing> drawingsOf(const compile::Compiled& compiled)
{
    std::vector<official::Drawing> drawings;
    for (const official::Part& part : compiled.document.parts) {
        for (const official::Block& block : part.blocks) {
            if (const auto* drawing = std::get_if<official::Drawing>(&block))
                drawings.push_back(*drawing);
        }
    }
    return drawings;
}

std::vector<official::Drawing> inPlan(const QByteArray& body)
{
    return drawingsOf(compile::compiled({"---\nloại văn bản: Phương án\n\n---\n\n" + body, {}, false}, fixtures()));
}

QByteArray longScenario(int steps)
{
    QByteArray text = "---\nmã: KB-T-09\n---\n\n# Dài\n\n## Các bước\n";
    for (int i = 1; i <= steps; ++i)
        text += "\n### Bước " + QByteArray::number(i) + ". Việc thứ " + QByteArray::number(i) + "\n\n- Chủ trì: đội trưởng\n";
    return text;
}

} // namespace

class FlowDrawingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_directive_draws_each_step_once_with_words_of_at_least_8_pt()
    {
        const auto drawings = inPlan("{lưu đồ: KB-A1-01}\n");
        QVERIFY(!drawings.empty());
        QStringList words;
        int steps = 0;
        for (const official::Drawing& drawing : drawings) {
            QVERIFY(drawing.textSize >= 800 && drawing.width > 0);
            QVERIFY(drawing.width <= 71400 && drawing.height <= 72800);
            for (const official::DrawnText& text : drawing.texts)
                words += text.text;
            for (const official::DrawnShape& shape : drawing.shapes)
                steps += !shape.source.span.empty() && shape.kind != official::ShapeKind::Bar;
        }
        QCOMPARE(steps, 13);
        QVERIFY(words.contains(QStringLiteral("Có / Không rõ")));
        QVERIFY(words.join(u' ').contains(QStringLiteral("Bước 13. Đóng vì không phải")));
    }

    void without_being_asked_nothing_is_drawn()
    {
        QVERIFY(drawingsOf(compile::compiled({shipped("KB-A1-01.kb.md"), {}, false}, fixtures())).empty());
        QVERIFY(inPlan("{phụ lục: KB-A1-01}\n").empty());
    }

    void a_scenario_brings_its_picture_when_asked()
    {
        compile::Request request{shipped("KB-A1-01.kb.md"), {}, false};
        request.flowPicture = true;
        QVERIFY(!drawingsOf(compile::compiled(request, fixtures())).empty());
        QVERIFY(!inPlan("{phụ lục: KB-A1-01 | lưu đồ: có}\n").empty());
    }

    void a_public_copy_leaves_the_picture_out_and_says_so()
    {
        compile::Request request{"---\nloại văn bản: Phương án\n\n---\n\n{lưu đồ: KB-A1-01}\n", {}, false};
        request.output.form = compile::OutputForm::Public;
        const auto compiled = compile::compiled(request, fixtures());
        QVERIFY(drawingsOf(compiled).empty());
        QVERIFY(compiled.leftOut.join(u' ').contains(QStringLiteral("Lưu đồ kịch bản KB-A1-01")));
    }

    void what_cannot_be_drawn_prints_dots_with_a_finding()
    {
        const auto compiled = compile::compiled({"---\nloại văn bản: Phương án\n\n---\n\n{lưu đồ: KB-KHONG-CO}\n", {}, false}, fixtures());
        QVERIFY(official::hasUnresolved(compiled.document) && compile::hasUnanswered(compiled));
        QVERIFY(drawingsOf(compiled).empty());
    }

    void a_long_flow_is_cut_into_readable_sheets()
    {
        compile::Request request{longScenario(60), {}, false};
        request.flowPicture = true;
        const auto drawings = drawingsOf(compile::compiled(request, fixtures()));
        QVERIFY(drawings.size() > 1);
        for (const official::Drawing& drawing : drawings)
            QVERIFY(drawing.textSize >= 800);
        QVERIFY(drawings[0].name.contains(QStringLiteral("hình 1/")));
    }

    void a_click_in_the_picture_finds_its_step()
    {
        const QByteArray source = shipped("KB-A1-01.kb.md");
        const auto flow = compile::flowPicture({source, {}, false}, fixtures());
        QVERIFY(flow.ok());
        QVERIFY(source.mid(flow->told[1].heading.begin).startsWith("### Bước 2."));
        QVERIFY(flow->told[1].words.contains(QStringLiteral("Có / Không rõ → Bước 3")));
        QCOMPARE(compile::flowPicture({"# không có bước\n", {}, false}, fixtures()).error().code, QByteArray("diagram.no-steps"));
    }

    void the_same_text_gives_the_same_canonical_bytes()
    {
        compile::Request request{shipped("KB-A1-01.kb.md"), {}, false};
        request.flowPicture = true;
        const QByteArray once = official::canonicalBytes(compile::compiled(request, fixtures()).document);
        QCOMPARE(official::canonicalBytes(compile::compiled(request, fixtures()).document), once);
    }
};

QTEST_APPLESS_MAIN(FlowDrawingTest)
#include "flow_drawing_test.moc"
