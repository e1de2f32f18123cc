// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"
#include "support/random_text.h"
#include "text/source_text.h"

#include <QTest>

using namespace ungcuu;
using namespace ungcuu::text;

class SourceTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void every_terminator_ends_a_line_and_is_kept()
    {
        const SourceText text("a\nb\r\nc\rd\xE2\x80\xA9" "e\xEF\xB7\x90" "f\xEF\xB7\x91g");
        QCOMPARE(text.lineCount(), 7);
        QCOMPARE(text.words(3), QStringLiteral("d"));
        QCOMPARE(text.terminator(1), QByteArrayView("\r\n"));
        QCOMPARE(text.terminator(3), QByteArrayView("\xE2\x80\xA9"));
        QCOMPARE(text.words(6), QStringLiteral("g"));
    }
    void arrows_and_dashes_do_not_end_a_line()
    {
        QCOMPARE(SourceText("→ – “a” \xEF\xBF\xBD\n").lineCount(), 2);
    }
    void lines_of_any_bytes_put_together_are_the_bytes()
    {
        for (unsigned seed = 0; seed < 1000; ++seed) {
            const QByteArray bytes = testing::RandomText(seed).text(60);
            const SourceText text(bytes);
            QByteArray together = text.hasBom() ? QByteArray("\xEF\xBB\xBF") : QByteArray();
            for (int line = 0; line < text.lineCount(); ++line)
                together += base::encoded(text.words(line)) + text.terminator(line).toByteArray();
            QCOMPARE(together, bytes);
        }
    }
    void any_bytes_come_back_through_a_string()
    {
        testing::RandomText random(1);
        for (int round = 0; round < 2000; ++round) {
            QByteArray bytes;
            for (int i = 0; i < 12; ++i)
                bytes += char(random.below(256));
            QCOMPARE(base::encoded(base::decoded(bytes)), bytes);
        }
        QCOMPARE(base::decoded("\xEF\xBB\xBF\xFF"), QString(QChar(0xFEFF)) + QChar(0xDCFF));
    }
    void columns_count_code_points_from_1()
    {
        const QByteArray bytes = "\xEF\xBB\xBFđội\n\xFFứng 😀x";
        QCOMPARE(placeOf(bytes, bytes.indexOf("i\n")), (Place{1, 3}));
        QCOMPARE(placeOf(bytes, bytes.indexOf("ứng")), (Place{2, 2}));
        QCOMPARE(placeOf(bytes, bytes.size() - 1), (Place{2, 7}));
        QCOMPARE(placeOf("a\n", 2), (Place{2, 1}));
    }
    void a_long_text_of_rare_terminators_costs_no_more_than_its_length()
    {
        const QByteArray bytes = QByteArray("\xE2\x80\xA9").repeated(500000);
        QCOMPARE(SourceText(bytes).lineCount(), 500001);
    }
};

QTEST_APPLESS_MAIN(SourceTextTest)
#include "source_text_test.moc"
