// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/source_mirror.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

using namespace ungcuu;
using models::SourceMirror;

namespace {

/// A document as the editor has it, without a widget.
struct Text {
    Text() { document.documentLayout(); }
    explicit Text(const QByteArray& bytes)
        : Text()
    {
        mirror.open(bytes);
    }
    QTextCursor at(int position)
    {
        QTextCursor cursor(&document);
        cursor.setPosition(position);
        return cursor;
    }

    QTextDocument document;
    SourceMirror mirror{&document};
};

/// What the document says when it is read from the beginning, against what the mirror followed edit by edit.
bool mirrorAgrees(const Text& text)
{
    const auto lines = text.mirror.lines().lines;
    if (int(lines.size()) != text.document.blockCount())
        return false;
    for (QTextBlock block = text.document.begin(); block.isValid(); block = block.next()) {
        if (QString::fromUtf8(lines[size_t(block.blockNumber())].words) != block.text())
            return false;
    }
    return true;
}

} // namespace

class SourceMirrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_long_text_comes_in_two_parts_and_keeps_each_byte()
    {
        QByteArray bytes;
        for (int line = 0; line < 6000; ++line)
            bytes += "dòng " + QByteArray::number(line) + (line % 7 == 0 ? "\r\n" : line % 11 == 0 ? "\r" : "\n");
        int parts = 0;
        Text text;
        text.mirror.open(bytes, [&] {
            ++parts;
            QVERIFY(text.document.blockCount() > 200 && text.document.blockCount() < 1000);
            QCOMPARE(text.mirror.bytes(), bytes);
        });
        QCOMPARE(parts, 1);
        QCOMPARE(text.mirror.bytes(), bytes);
        QVERIFY(mirrorAgrees(text));
        QVERIFY(!text.document.isUndoAvailable() && !text.document.isModified());
        for (int line = 0; line < 6000; line += 50) { // each is read again from the document, with its end
            QTextCursor cursor(text.document.findBlockByNumber(line));
            cursor.insertText(QStringLiteral("x"));
            cursor.deletePreviousChar();
        }
        QCOMPARE(text.mirror.bytes(), bytes);
        text.mirror.open("một\nhai\n", [&] { ++parts; });
        QCOMPARE(parts, 1); // a short one stands at once
        QCOMPARE(text.mirror.bytes(), QByteArray("một\nhai\n"));
    }

    void any_bytes_come_back_as_they_were_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no end at the last line") << QByteArray("a\nb");
        QTest::newRow("windows") << QByteArray("a\r\nb\r\n");
        QTest::newRow("mixed ends") << QByteArray("a\nb\r\nc\rd\xE2\x80\xA9" "e\xEF\xB7\x90" "f\xEF\xB7\x91g\n\r\n\r");
        QTest::newRow("bom") << QByteArray("\xEF\xBB\xBF# a\n");
        QTest::newRow("no-break space, line separator") << QByteArray("a\xC2\xA0" "b\xE2\x80\xA8" "c\n");
        QTest::newRow("not UTF-8") << QByteArray("\xff\xc3(\xed\xa0\x80 \xf5 a\x80\n\xe1\xba");
        QTest::newRow("NUL, form feed, object mark") << QByteArray("a\0b\fc\xEF\xBF\xBC" "d\n", 10);
        QTest::newRow("a second bom") << QByteArray("\xEF\xBB\xBF\xEF\xBB\xBFx\n\xEF\xBB\xBFy");
    }

    void any_bytes_come_back_as_they_were()
    {
        QFETCH(QByteArray, bytes);
        const Text text(bytes);
        QCOMPARE(text.mirror.bytes(), bytes);
    }

    void random_bytes_come_back_as_they_were()
    {
        QRandomGenerator random(1);
        static constexpr char Alphabet[] = "a#\n\r \xC2\xA0\xE2\x80\xA8\xA9\xEF\xB7\x90\x91\xBB\xBF\xff\xed\xa0";
        for (int round = 0; round < 500; ++round) {
            QByteArray bytes;
            for (int length = random.bounded(60); length > 0; --length)
                bytes += Alphabet[random.bounded(int(sizeof Alphabet) - 1)];
            const Text text(bytes);
            QCOMPARE(text.mirror.bytes(), bytes);
        }
    }

    void one_edited_line_leaves_the_others_bytes()
    {
        Text text("một\r\nhai\nba\rbốn\xC2\xA0n\xff\n");
        text.at(3).insertText(QStringLiteral("!"));
        QCOMPARE(text.mirror.bytes(), QByteArray("một!\r\nhai\nba\rbốn\xC2\xA0n\xff\n"));
        text.document.undo();
        QCOMPARE(text.mirror.bytes(), QByteArray("một\r\nhai\nba\rbốn\xC2\xA0n\xff\n"));
    }

    void deleted_lines_come_back_with_their_ends()
    {
        const QByteArray bytes("a\nb\r\nc\rd\ne\n");
        Text text(bytes);
        QTextCursor cursor = text.at(0);
        cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        QCOMPARE(text.mirror.bytes(), QByteArray());
        text.document.undo();
        QCOMPARE(text.mirror.bytes(), bytes);
    }

    void new_lines_take_the_usual_end()
    {
        Text text("a\r\nb\r\nc\nd\r\n");
        QTextCursor cursor = text.at(5); // behind c
        text.mirror.insert(cursor, QStringLiteral("x\ny\u2029z"));
        QCOMPARE(text.mirror.bytes(), QByteArray("a\r\nb\r\ncx\r\ny\r\nz\nd\r\n"));
    }

    void edits_are_one_undo_step()
    {
        Text text("# Tên\n- Chủ trì: a\n- Hạn: b\n");
        const QByteArray before = text.mirror.bytes();
        text.mirror.apply({{{0, 1}, "##"}, {{before.indexOf("Hạn"), before.indexOf(": b")}, "Thời hạn"}, {{before.size(), before.size()}, "x\ny\n"}});
        QCOMPARE(text.mirror.bytes(), QByteArray("## Tên\n- Chủ trì: a\n- Thời hạn: b\nx\ny\n"));
        text.document.undo();
        QCOMPARE(text.mirror.bytes(), before);
        QVERIFY(!text.document.isUndoAvailable());
    }

    void places_and_offsets_agree()
    {
        const QByteArray bytes("\xEF\xBB\xBF" "một\r\nhai 😀 ế\nba");
        const Text text(bytes);
        const auto lines = text.mirror.lines();
        const auto starts = lines.starts();
        for (int position = 0; position < text.document.characterCount(); ++position) {
            if (text.document.characterAt(position).isLowSurrogate())
                continue;
            const qsizetype offset = text.mirror.offsetOf(position);
            QCOMPARE(text.mirror.positionOf(offset), position);
            const models::Place place = models::placeOf(lines, starts, offset);
            QCOMPARE(text.document.findBlockByNumber(place.line).position() + place.column, position);
        }
    }

    void what_is_no_change_is_not_announced()
    {
        Text text("a\nb\n");
        int announced = 0;
        connect(&text.mirror, &SourceMirror::changed, this, [&] { ++announced; });
        text.document.markContentsDirty(0, 2);
        text.at(0).block().layout()->setPreeditArea(1, QStringLiteral("ơ"));
        text.document.markContentsDirty(0, 2);
        QCOMPARE(announced, 0);
        text.at(0).insertText(QStringLiteral("ơ"));
        QCOMPARE(announced, 1);
    }

    void a_thousand_random_edits_and_undos_are_followed()
    {
        QRandomGenerator random(2);
        Text text("một\nhai\r\nba\n\nbốn\rnăm\n");
        for (int round = 0; round < 1000; ++round) {
            QTextCursor cursor = text.at(random.bounded(text.document.characterCount()));
            cursor.setPosition(std::min(cursor.position() + random.bounded(6), text.document.characterCount() - 1), QTextCursor::KeepAnchor);
            switch (random.bounded(6)) {
            case 0: cursor.removeSelectedText(); break;
            case 1: cursor.insertText(QStringLiteral("x\ny")); break;
            case 2: cursor.insertBlock(); break;
            case 3: text.document.undo(); break;
            case 4: text.document.redo(); break;
            default: text.mirror.insert(cursor, QStringLiteral("ế\n\n"));
            }
            QVERIFY(mirrorAgrees(text));
            QCOMPARE(models::SourceLines::of(text.mirror.bytes()).lines.size(), text.mirror.lines().lines.size());
        }
    }
};

QTEST_MAIN(SourceMirrorTest)
#include "source_mirror_test.moc"
