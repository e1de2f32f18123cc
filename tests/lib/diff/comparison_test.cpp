// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/comparison.h"

#include "support/random_text.h"

#include <QTest>

using namespace ungcuu::diff;
using ungcuu::testing::RandomText;

namespace {

QByteArray side(const std::vector<ComparedPiece>& pieces, const QByteArray& text, Span ComparedPiece::* span)
{
    QByteArray whole;
    for (const ComparedPiece& piece : pieces)
        whole += text.mid((piece.*span).begin, (piece.*span).length());
    return whole;
}

/// "=kept -removed +added <away >here", for reading.
QByteArray told(const QByteArray& before, const QByteArray& after)
{
    QByteArray words;
    const auto pieces = compared(before, after);
    for (const ComparedPiece& piece : *pieces) {
        const bool old = piece.kind == Compared::Removed || piece.kind == Compared::MovedAway;
        words += "=-+<>"[int(piece.kind)];
        words += old ? before.mid(piece.before.begin, piece.before.length()) : after.mid(piece.after.begin, piece.after.length());
        words += ' ';
    }
    return words.replace('\n', '/').trimmed();
}

} // namespace

class ComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void both_texts_are_in_it_whole()
    {
        for (unsigned seed = 0; seed < 400; ++seed) {
            RandomText random(seed);
            QByteArrayList lines;
            for (int line = 0; line < 14; ++line)
                lines += random.text(3).replace('\n', ' ') + "; dòng thứ " + QByteArray::number(random.below(9)) + '\n';
            const QByteArray before = lines.join();
            for (int edit = 0; edit < 4; ++edit)
                lines.move(random.below(lines.size()), random.below(lines.size()));
            lines[random.below(lines.size())] += random.piece();
            const QByteArray after = lines.join();
            const auto pieces = compared(before, after);
            QVERIFY(pieces);
            QCOMPARE(side(*pieces, before, &ComparedPiece::before), before);
            QCOMPARE(side(*pieces, after, &ComparedPiece::after), after);
            for (const ComparedPiece& piece : *pieces) {
                if (piece.kind == Compared::Kept)
                    QCOMPARE(before.mid(piece.before.begin, piece.before.length()), after.mid(piece.after.begin, piece.after.length()));
            }
        }
    }

    void what_was_moved_is_said_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char* name, const char* before, const char* after, const char* words) { QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QByteArray(words); };
        row("a word", "một hai ba\n", "một bốn ba\n", "=một  -hai +bốn = ba/");
        row("a line goes down", "Gọi cho đội trưởng\nhai\nba\n", "hai\nba\nGọi cho đội trưởng\n", "<Gọi cho đội trưởng/ =hai/ba/ >Gọi cho đội trưởng/");
        row("a short line is no move", "một\nhai\nba\n", "hai\nba\nmột\n", "-một/ =hai/ba/ +một/");
        row("its neighbours go along", "x\nGọi cho đội trưởng\na\nb\nc\nd\n", "a\nb\nc\nd\nx\nGọi cho đội trưởng\n", "<x/Gọi cho đội trưởng/ =a/b/c/d/ >x/Gọi cho đội trưởng/");
        row("twice the same is no move", "Gọi cho đội trưởng\nGọi cho đội trưởng\nhai\nba\n", "hai\nba\nGọi cho đội trưởng\n", "-Gọi cho đội trưởng/Gọi cho đội trưởng/ =hai/ba/ +Gọi cho đội trưởng/");
        row("words beside a moved line", "Gọi cho đội trưởng\nmột hai\n\nx\n", "một ba\n\nx\nGọi cho đội trưởng\n", "<Gọi cho đội trưởng/ =một  -hai +ba =/ =/x/ >Gọi cho đội trưởng/");
        row("nothing", "a\n", "a\n", "=a/");
        row("all", "", "a\n", "+a/");
    }
    void what_was_moved_is_said()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QTEST(told(before, after), "words");
    }

    void both_places_of_a_move_have_its_number()
    {
        const auto pieces = compared("Gọi cho đội trưởng\nGhi nhật ký trực\nx\ny\nz\n", "x\nGhi nhật ký trực\ny\nz\nGọi cho đội trưởng\n");
        std::vector<qint32> away, here;
        for (const ComparedPiece& piece : *pieces) {
            if (piece.kind == Compared::MovedAway)
                away.push_back(piece.move);
            if (piece.kind == Compared::MovedHere)
                here.push_back(piece.move);
        }
        QCOMPARE(away.size(), size_t(2));
        std::sort(away.begin(), away.end());
        std::sort(here.begin(), here.end());
        QCOMPARE(here, away);
        QVERIFY(away[0] != away[1]);
    }

    void a_cancelled_call_answers_nothing()
    {
        const ungcuu::base::CancelToken token;
        token.cancel();
        QVERIFY(!compared("a\n", "b\n", ungcuu::base::Progress(token)));
    }
};

QTEST_APPLESS_MAIN(ComparisonTest)
#include "comparison_test.moc"
