// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/random_text.h"
#include "text/inlines.h"
#include "text/tables.h"

#include <QTest>

using namespace ungcuu;
using namespace ungcuu::text;

namespace {

/// "text(a) bold:text(b) break mention(truc)"
QByteArray outline(const QByteArray& text)
{
    static constexpr const char* names[] = {"text", "space", "break", "code", "mention", "place", "picture"};
    QByteArrayList pieces;
    for (const Inline& piece : inlinesOf(text, {0, text.size()})) {
        const bool own = piece.kind == InlineKind::Text;
        const Span words = own ? piece.span : piece.content;
        const QByteArray target = piece.target.empty() ? QByteArray() : "->" + text.sliced(piece.target.begin, piece.target.length());
        const bool silent = piece.kind == InlineKind::Space || piece.kind == InlineKind::Break;
        const QByteArray content = silent ? QByteArray() : '(' + text.sliced(words.begin, words.length()) + target + ')';
        pieces += (piece.bold ? QByteArray("b:") : QByteArray()) + (piece.italic ? "i:" : "") + names[int(piece.kind)] + content;
    }
    return pieces.join(' ');
}

} // namespace

class InlinesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void inline_matter_is_read_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* text, const char* expected) { QTest::newRow(text) << QByteArray(text) << QByteArray(expected); };
        row("a **b** c", "text(a ) b:text(b) text( c)");
        row("*a* **b *c* d**", "i:text(a) text( ) b:text(b ) b:i:text(c) b:text( d)");
        row("***a***", "b:i:text(a)");
        row("2 * 3 * 4", "text(2 * 3 * 4)");
        row("(*) chú thích (*)", "text((*) chú thích (*))");
        row("**a", "text(*) text(*) text(a)");
        row("\\*a\\*", "text(*a) text(*)");
        row("`a **b** {c}` d", "code(a **b** {c}) text( d)");
        row("``a`b``", "code(a`b)");
        row("`a", "text(`a)");
        row("gọi @truc-ca, x@y.vn, @2", "text(gọi ) mention(truc-ca) text(, x@y.vn, @2)");
        row("@đội-trưởng.", "mention(đội-trưởng) text(.)");
        row("{hệ thống.tên} {b2}", "place(hệ thống.tên) text( ) place(b2)");
        row("${a} \\{b} {} {-} {\"a\"} {a\nb}", "text(${a} ) text({b} {} {-} {\"a\"} {a) space text(b})");
        row("**{hệ thống.tên}**", "b:place(hệ thống.tên)");
        row("a  \nb\\\nc\nd<br>e", "text(a) break text(b) break text(c) space text(d) break text(e)");
        row("![Hình 1. Sơ đồ](so-do.png)", "picture(Hình 1. Sơ đồ->so-do.png)");
        row("_a_ ~b~ <x>", "text(_a_ ~b~ <x>)");
        row("a\xE2\x80\xA9" "b → c", "text(a) space text(b → c)");
    }
    void inline_matter_is_read()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(outline(text), expected);
    }
    void placeholders_fall_into_their_parts()
    {
        const QByteArray text = "bảng: hệ thống | cột: tên, RTO | lọc: cấp độ >= 3";
        const PlaceholderParts parts = placeholderParts(text, {0, text.size()});
        const auto words = [&](Span span) { return text.sliced(span.begin, span.length()); };
        QCOMPARE(words(parts.head), QByteArray("bảng"));
        QCOMPARE(words(parts.argument), QByteArray("hệ thống"));
        QCOMPARE(parts.options.size(), size_t(2));
        QCOMPARE(words(parts.options[1].key), QByteArray("lọc"));
        QCOMPARE(words(parts.options[1].value), QByteArray("cấp độ >= 3"));
    }
    void pieces_stand_in_order_inside_the_text_whatever_it_is()
    {
        for (unsigned seed = 0; seed < 2000; ++seed) {
            const QByteArray text = testing::RandomText(seed).text(40);
            qsizetype at = 0;
            for (const Inline& piece : inlinesOf(text, {0, text.size()})) {
                QVERIFY(piece.span.begin >= at && piece.span.end > piece.span.begin && piece.span.end <= text.size());
                at = piece.span.end;
            }
        }
    }
    void a_long_line_of_marks_costs_no_more_than_its_length()
    {
        for (const char* mark : {"*", "`", "**a ", "{", "@", "![", "_", "\\", "*a **b "}) {
            const QByteArray text = QByteArray(mark).repeated(200000);
            inlinesOf(text, {0, text.size()});
        }
    }
    void tables_have_widths_sides_and_joined_cells()
    {
        const QByteArray text = "| a | b |\n|:--:|------:|\n| c \\| d | < |\n| e |\n";
        const Table table = tableOf(text, {0, text.size() - 1});
        const auto words = [&](Span span) { return text.sliced(span.begin, span.length()); };
        QCOMPARE(table.widths, (std::vector<int>{2, 6}));
        QCOMPARE(int(table.aligns[0]), int(ColumnAlign::Centre));
        QCOMPARE(int(table.aligns[1]), int(ColumnAlign::Right));
        QCOMPARE(words(table.rows[0].cells[0]), QByteArray("c \\| d"));
        QCOMPARE(words(table.rows[0].cells[1]), QByteArray("<"));
        QCOMPARE(table.rows[1].cells.size(), size_t(2));
        QVERIFY(table.rows[1].cells[1].empty());
    }
};

QTEST_APPLESS_MAIN(InlinesTest)
#include "inlines_test.moc"
