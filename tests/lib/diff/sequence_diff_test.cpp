// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/sequence_diff.h"
#include "support/random_text.h"

#include <QTest>

using namespace ungcuu;

namespace {

QByteArrayList someItems(testing::RandomText& random, int most, int letters)
{
    QByteArrayList items;
    for (qsizetype i = random.below(most); i > 0; --i)
        items << QByteArray(1, char('a' + random.below(letters)));
    return items;
}

std::vector<qint32> numbers(const QByteArrayList& items)
{
    std::vector<qint32> numbers;
    for (const QByteArray& item : items)
        numbers.push_back(item[0] - 'a');
    return numbers;
}

QByteArray records(const QByteArrayList& items)
{
    return items.isEmpty() ? QByteArray() : QByteArray(items.join('\n') + '\n');
}

} // namespace

class SequenceDiffTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// What both sides begin and end with is taken off before git is asked, and often it need not be asked: that must not show.
    void few_changes_are_found_where_git_finds_them()
    {
        testing::RandomText random(27);
        int changed = 0;
        for (int round = 0; round < 5000; ++round) {
            const QByteArrayList before = someItems(random, 12, 1 + round % 4);
            QByteArrayList after = before;
            const qsizetype begin = random.below(before.size() + 1);
            const qsizetype gone = std::min(random.below(4), before.size() - begin);
            after.erase(after.begin() + begin, after.begin() + begin + gone);
            for (const QByteArray& item : someItems(random, 4, 1 + round % 4))
                after.insert(begin, item);
            const diff::Changes found = diff::sequenceChanges(before, after);
            QVERIFY2(found == diff::recordChanges(records(before), records(after)), QByteArray(before.join() + ' ' + after.join()).constData());
            QCOMPARE(diff::sequenceChanges(numbers(before), numbers(after)), found);
            changed += found.empty() ? 0 : 1;
        }
        QVERIFY(changed > 2000);
    }
};

QTEST_APPLESS_MAIN(SequenceDiffTest)
#include "sequence_diff_test.moc"
