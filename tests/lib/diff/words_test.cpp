// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/words.h"
#include "support/random_text.h"

#include <QTest>

#include <algorithm>

using namespace ungcuu;

namespace {

QByteArray text(testing::RandomText& random)
{
    static const QByteArrayList pieces{"chữ", "ữ", " ", "  ", "\t", "a", "9", ".", "–", "\n", "😀", "\u0301", "&", ";"};
    QByteArray all;
    for (qsizetype i = random.below(12); i > 0; --i)
        all += pieces[random.below(pieces.size())];
    return all;
}

} // namespace

class WordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_bound_is_known_by_what_stands_beside_it()
    {
        testing::RandomText random(11);
        int inside = 0;
        for (int round = 0; round < 3000; ++round) {
            const QByteArray all = text(random);
            const std::vector<qsizetype> bounds = diff::wordBounds(all);
            for (qsizetype at = 0; at <= all.size(); ++at) {
                if (at < all.size() && (all[at] & 0xC0) == 0x80)
                    continue;
                const bool expected = std::find(bounds.begin(), bounds.end(), at) != bounds.end();
                QVERIFY2(diff::isWordBound(all, at) == (expected || at == all.size()), all.constData());
                inside += expected ? 0 : 1;
            }
        }
        QVERIFY(inside > 1000);
    }
};

QTEST_APPLESS_MAIN(WordsTest)
#include "words_test.moc"
