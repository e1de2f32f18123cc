// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/random_text.h"
#include "support/tiling.h"
#include "text/block_parser.h"

#include <QTest>

using namespace ungcuu::text;
using namespace ungcuu::model;

namespace {

const char* nameOf(BlockKind kind)
{
    static constexpr const char* names[] = {"blank", "front", "heading", "paragraph", "item", "table",
                                            "fence", "quote", "rule", "comment", "machine"};
    return names[int(kind)];
}

/// "item(paragraph) blank heading2"
QByteArray outline(const BlockTree& tree, qint32 from, qint32 to)
{
    QByteArray text;
    for (qint32 i = from; i < to; i = tree.blocks[size_t(i)].end) {
        const Block& block = tree.blocks[size_t(i)];
        text += text.isEmpty() ? "" : " ";
        text += nameOf(block.kind);
        if (block.kind == BlockKind::Heading)
            text += QByteArray::number(block.level);
        if (block.end > i + 1)
            text += '(' + outline(tree, i + 1, block.end) + ')';
    }
    return text;
}

QByteArray outline(const QByteArray& bytes)
{
    const BlockTree tree = parsedBlocks(bytes);
    return outline(tree, 0, qint32(tree.blocks.size()));
}

QString tilingFault(const QByteArray& bytes)
{
    return ungcuu::testing::tilingFault(parsedBlocks(bytes).blocks, bytes.size());
}

} // namespace

class BlockParserTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void blocks_have_the_extents_of_commonmark_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, const char* text, const char* expected) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
        };
        row("a paragraph takes the next line", "a\nb\n\nc\n", "paragraph blank paragraph");
        row("a heading cuts a paragraph", "a\n## b\nc", "paragraph heading2 paragraph");
        row("an item takes indented lines", "- a\n\n  b\n\nc\n", "item(paragraph blank paragraph) blank paragraph");
        row("an item takes a lazy line", "- a\nb\n", "item(paragraph)");
        row("items nest", "- a\n  - b\n- c\n", "item(paragraph item(paragraph)) item(paragraph)");
        row("items on one line", "- 1. a\n", "item(item(paragraph))");
        row("two spaces are not under a number", "1. a\n  - b\n", "item(paragraph) item(paragraph)");
        row("only 1 cuts a paragraph", "a\n2. b\n1. c\n", "paragraph item(paragraph)");
        row("a number after an item begins a list", "- a\n2. b\n", "item(paragraph) item(paragraph)");
        row("an unclosed fence runs to the end", "```\n# a\n- b\n", "fence");
        row("a fence ends with its item", "- ```\n  a\nb\n", "item(fence) paragraph");
        row("a longer fence closes", "```x\na\n````\nb", "fence paragraph");
        row("a comment over lines", "<!-- a\n\n# b -->\nc", "comment paragraph");
        row("machine matter", "<!-- ungcuu:ids\nx\n-->\n", "machine");
        row("a table", "| a | b |\n|---|---|\n| c | d |\ne\n\nf", "table blank paragraph");
        row("a table under text", "Bảng 1\n| a |\n|---|\n", "paragraph table");
        row("unequal cells make no table", "| a | b |\n|---|\n", "paragraph");
        row("no setext heading", "a\n---\nb\n===\n", "paragraph");
        row("a rule stands alone", "a\n\n---\n\n***\n", "paragraph blank rule blank rule");
        row("no indented code", "    a\n", "paragraph");
        row("a quote is a leaf", "> - a\n> b\nlazy\n\nc", "quote blank paragraph");
        row("front", "---\na: b\n---\nc", "front paragraph");
        row("front behind a BOM", "\xEF\xBB\xBF---\na: b\n...\nc", "front paragraph");
        row("an unclosed front is none", "---\na: b\n", "rule paragraph");
        row("an empty item ends at a blank line", "-\n\n  a\n", "item blank paragraph");
    }
    void blocks_have_the_extents_of_commonmark()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(outline(text), expected);
        QCOMPARE(tilingFault(text), QString());
    }
    void leaves_tile_any_bytes()
    {
        for (unsigned seed = 0; seed < 3000; ++seed) {
            const QByteArray text = ungcuu::testing::RandomText(seed).text(60);
            const QString fault = tilingFault(text);
            QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(fault)));
        }
    }
    void an_edit_gives_the_tree_of_a_full_parse()
    {
        qsizetype readAgain = 0;
        qsizetype whole = 0;
        for (unsigned seed = 0; seed < 4000; ++seed) {
            ungcuu::testing::RandomText random(seed);
            QByteArray text = random.text(80);
            BlockTree tree = parsedBlocks(text);
            for (int round = 0; round < 5; ++round) {
                const qsizetype begin = random.below(text.size() + 1);
                const Span edit{begin, std::min(text.size(), begin + random.below(6))};
                const QByteArray words = random.below(4) == 0 ? QByteArray() : random.piece();
                text.replace(edit.begin, edit.length(), words);
                qsizetype read = 0;
                tree = reparsedBlocks(tree, text, edit, words.size(), &read);
                QVERIFY2(tree == parsedBlocks(text), qPrintable(QStringLiteral("seed %1").arg(seed)));
                readAgain += read;
                whole += text.size();
            }
        }
        QVERIFY2(readAgain < whole, "nothing was ever kept");
    }
    void an_edit_in_a_long_text_reads_one_section()
    {
        QByteArray text("# a\n");
        for (int i = 0; i < 1000; ++i)
            text += "\n## section\n\n- one\n- two\n\ntext\n";
        const BlockTree tree = parsedBlocks(text);
        const qsizetype at = text.indexOf("two", text.size() / 2);
        text.insert(at, "x");
        qsizetype read = 0;
        QCOMPARE(reparsedBlocks(tree, text, {at, at}, 1, &read), parsedBlocks(text));
        QVERIFY2(read < 100, "more than a section was read");
    }
};

QTEST_APPLESS_MAIN(BlockParserTest)
#include "block_parser_test.moc"
