// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/text_diff.h"

#include "diff/sequence_diff.h"
#include "diff/words.h"
#include "support/places.h"
#include "support/random_text.h"

#include <QDir>
#include <QTest>

using namespace ungcuu::diff;
using ungcuu::testing::RandomText;

namespace {

/// A text with some of its bytes replaced, taken out and put in.
QByteArray edited(QByteArray text, RandomText& random)
{
    for (int i = 0; i < 6; ++i) {
        const qsizetype at = random.below(text.size() + 1);
        text.replace(at, random.below(12), random.below(3) == 0 ? QByteArray() : random.piece());
    }
    return text;
}

QList<QByteArray> shippedTexts()
{
    QList<QByteArray> texts;
    const QDir folder(ungcuu::testing::sourcePath(QStringLiteral("scenarios")));
    for (const QString& name : folder.entryList({QStringLiteral("*.md")}, QDir::Files))
        texts << ungcuu::testing::sourceBytes(QStringLiteral("scenarios/") + name);
    return texts;
}

/// Sorted, apart, inside both texts, and what lies between them is the same.
bool sound(const Changes& changes, const QByteArray& before, const QByteArray& after)
{
    Change last{{0, 0}, {0, 0}};
    bool first = true;
    for (const Change& change : changes) {
        const QByteArray gap = before.mid(last.before.end, change.before.begin - last.before.end);
        if (gap != after.mid(last.after.end, change.after.begin - last.after.end) || (gap.isEmpty() && !first) || (change.before.empty() && change.after.empty()))
            return false;
        if (change.before.end > before.size() || change.after.end > after.size())
            return false;
        last = change;
        first = false;
    }
    return before.mid(last.before.end) == after.mid(last.after.end);
}

QByteArray shown(const QByteArray& before, const QByteArray& after)
{
    QByteArray text;
    for (const DiffPiece& piece : wordDiff(before, after))
        text += piece.mark == ' ' ? piece.text : '[' + QByteArray(1, piece.mark) + piece.text + ']';
    return text;
}

} // namespace

class TextDiffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changes_applied_to_the_old_text_give_the_new_one()
    {
        int changed = 0;
        for (unsigned seed = 0; seed < 600; ++seed) {
            RandomText random(seed);
            const QByteArray before = random.text(int(random.below(30)));
            const QByteArray after = seed % 4 == 0 ? random.text(int(random.below(30))) : edited(before, random);
            for (const Changes& changes : {lineChanges(before, after), wordChanges(before, after)}) {
                QVERIFY2(sound(changes, before, after), qPrintable(QString::number(seed)));
                QCOMPARE(applied(before, changes, after), after);
                changed += !changes.empty();
            }
        }
        QVERIFY(changed > 900);
    }

    void shipped_texts_too()
    {
        const QList<QByteArray> texts = shippedTexts();
        QVERIFY(texts.size() > 10);
        RandomText random(7);
        for (qsizetype i = 0; i < texts.size(); ++i) {
            for (const QByteArray& after : {edited(texts[i], random), texts[(i + 1) % texts.size()], QByteArray()}) {
                const Changes changes = wordChanges(texts[i], after);
                QVERIFY(sound(changes, texts[i], after));
                QCOMPARE(applied(texts[i], changes, after), after);
            }
        }
    }

    void the_check_of_changes_can_fail()
    {
        QVERIFY(!sound({}, "a", "b"));
        QVERIFY(!sound({{{0, 1}, {0, 1}}, {{1, 2}, {1, 2}}}, "ab", "cd"));
        QVERIFY(!sound({{{0, 1}, {0, 2}}}, "ab", "cd"));
    }

    void a_syllable_is_a_word_and_blanks_and_punctuation_stand_apart()
    {
        const QByteArray text = "Gọi  ngay, (b2)\r\n";
        QByteArrayList words;
        const std::vector<qsizetype> bounds = wordBounds(text);
        for (std::size_t i = 1; i < bounds.size(); ++i)
            words << text.mid(bounds[i - 1], bounds[i] - bounds[i - 1]);
        QCOMPARE(words, (QByteArrayList{"Gọi", "  ", "ngay", ",", " ", "(", "b2", ")", "\r", "\n"}));
        QCOMPARE(wordBounds("\xFF\xFF" "a").size(), std::size_t(4));
        QCOMPARE(wordBounds("").size(), std::size_t(1));
    }

    void a_changed_word_is_shown_alone()
    {
        QCOMPARE(shown("Hạn: 15 phút sau khi báo.\nGiữ.\n", "Hạn: 30 phút sau khi báo.\nGiữ.\n"), QByteArray("Hạn: [-15][+30] phút sau khi báo.\nGiữ.\n"));
        QCOMPARE(shown("Gọi trưởng ca.", "Gọi ngay trưởng ca."), QByteArray("Gọi [+ngay ]trưởng ca."));
        QCOMPARE(shown("một hai ba bốn", "một bảy tám bốn"), QByteArray("một [-hai ba][+bảy tám] bốn"));
    }

    void the_same_letter_in_other_bytes_is_a_change()
    {
        QCOMPARE(shown("l\u00EA", "le\u0302"), QByteArray("[-l\u00EA][+le\u0302]"));
        QCOMPARE(shown("a\r\n", "a\n"), QByteArray("a[-\r]\n"));
    }

    void lines_say_whether_the_last_one_ends()
    {
        QCOMPARE(lineDiff("a\nb", "a\nc\n"), (std::vector<DiffPiece>{{' ', "a"}, {'-', "b"}, {'+', "c"}, {'+', ""}}));
        QCOMPARE(lineDiff("a", "a\n"), (std::vector<DiffPiece>{{' ', "a"}, {'+', ""}}));
        QCOMPARE(lineDiff("", ""), (std::vector<DiffPiece>{{' ', ""}}));
    }

    void an_offset_moves_with_its_surroundings_or_is_lost()
    {
        const QByteArray before = "một hai ba";
        const QByteArray after = "không một HAI ba";
        const Changes changes = wordChanges(before, after);
        QCOMPARE(moved(0, changes), std::optional<qsizetype>(0));
        QCOMPARE(moved(before.indexOf("một") + 1, changes), std::optional<qsizetype>(after.indexOf("một") + 1));
        QCOMPARE(moved(before.indexOf("hai") + 1, changes), std::optional<qsizetype>());
        QCOMPARE(moved(before.indexOf("hai"), changes), std::optional<qsizetype>(after.indexOf("HAI")));
        QCOMPARE(moved(before.size(), changes), std::optional<qsizetype>(after.size()));
        QCOMPARE(moved(Span{0, 5}, changes), std::optional<Span>(Span{after.indexOf("một"), after.indexOf("một") + 5}));
        QCOMPARE(moved(Span{0, before.size()}, changes), std::optional<Span>());
    }

    void a_stretch_that_moved_has_the_same_bytes()
    {
        int kept = 0;
        for (unsigned seed = 0; seed < 500; ++seed) {
            RandomText random(seed);
            const QByteArray before = random.text(20);
            const QByteArray after = edited(before, random);
            const Changes changes = wordChanges(before, after);
            const qsizetype begin = random.below(before.size());
            const Span span{begin, std::min(before.size(), begin + 1 + random.below(20))};
            if (const auto place = moved(span, changes)) {
                QCOMPARE(after.mid(place->begin, place->length()), before.mid(span.begin, span.length()));
                ++kept;
            }
        }
        QVERIFY(kept > 100);
    }

    void sequences_are_compared_by_the_bytes_of_their_items()
    {
        QCOMPARE(sequenceChanges({"a\n", "b", ""}, {"a\n", "", "c"}), (Changes{{{1, 2}, {1, 1}}, {{3, 3}, {2, 3}}}));
        QVERIFY(sequenceChanges(QByteArrayList(), QByteArrayList()).empty());
        QCOMPARE(sequenceChanges(QByteArrayList(), {"x"}), (Changes{{{0, 0}, {0, 1}}}));
    }

    void two_texts_of_2_mb_with_nothing_in_common_are_answered()
    {
        QByteArray before;
        QByteArray after;
        for (int i = 0; before.size() < 2'000'000; ++i) {
            before += QByteArray::number(qint64(i) * 7919 % 100'003) + ' ';
            after += QByteArray::number(qint64(i) * 104'729 % 99'991) + ' ';
        }
        QVERIFY(sound(wordChanges(before, after), before, after));
    }
};

QTEST_APPLESS_MAIN(TextDiffTest)
#include "text_diff_test.moc"
