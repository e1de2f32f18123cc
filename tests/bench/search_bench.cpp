// SPDX-License-Identifier: GPL-3.0-or-later
// Search in 10,000 documents of 4 KB against bare FTS5 over the same index with the same words: p99 of each. This thread's
// processor time, a question's best of interleaved rounds, so that what runs beside does not count.
#include "base/vietnamese.h"
#include "store/transaction.h"
#include "support/desk/desk.h"

#include <QRandomGenerator>

#include <cmath>
#include <ctime>
#include <sqlite3.h>

using namespace ungcuu;
using testing::taken;

namespace {

constexpr double bar = 1.2;
constexpr int documents = 10'000;
constexpr int limit = 50;
constexpr int questions = 200;
constexpr int rounds = 3;

/// 300 syllables, the n-th as common as 1/n, as words of a language are.
class Language
{
public:
    Language()
    {
        const QStringList heads{u"b"_qs, u"c"_qs, u"đ"_qs, u"h"_qs, u"kh"_qs, u"l"_qs, u"m"_qs, u"ng"_qs, u"nh"_qs, u"ph"_qs, u"s"_qs, u"t"_qs, u"th"_qs, u"tr"_qs, u"v"_qs};
        const QStringList tails{u"a"_qs, u"á"_qs, u"ả"_qs, u"ã"_qs, u"ạ"_qs, u"ang"_qs, u"áng"_qs, u"ầu"_qs, u"ê"_qs, u"ệ"_qs, u"iên"_qs, u"iện"_qs, u"o"_qs, u"ông"_qs, u"ống"_qs, u"ơi"_qs, u"ười"_qs, u"ương"_qs, u"ường"_qs, u"uy"_qs};
        for (const QString& head : heads) {
            for (const QString& tail : tails)
                m_words << head + tail;
        }
        for (qsizetype i = m_words.size() - 1; i > 0; --i)
            m_words.swapItemsAt(i, m_random.bounded(int(i + 1)));
    }
    QString word()
    {
        const double share = m_random.generateDouble();
        return m_words[qsizetype(std::pow(double(m_words.size()), share)) % m_words.size()];
    }
    QString text(int bytes)
    {
        QString text;
        while (text.size() < bytes * 3 / 4)
            text += word() + QLatin1Char(' ');
        return text;
    }

private:
    QStringList m_words;
    QRandomGenerator m_random{42};
};

qint64 bare(sqlite3* connection, const QByteArray& match)
{
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(connection, "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rank LIMIT 50", -1, &statement, nullptr);
    sqlite3_bind_text(statement, 1, match.constData(), int(match.size()), SQLITE_TRANSIENT);
    qint64 sum = 0;
    while (sqlite3_step(statement) == SQLITE_ROW)
        sum += sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return sum;
}

double now()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e9 + double(time.tv_nsec);
}

/// What the question asks of the folded column.
QByteArray foldedMatch(const QString& query)
{
    QByteArray match = "folded : (";
    for (const QString& word : base::searchFolded(query).split(u' '))
        match += " \"" + word.toUtf8() + '"';
    return match + " )";
}

double p99(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() * 99 / 100];
}

} // namespace

int main()
{
    const QTemporaryDir folder;
    const store::Store store = taken(store::Store::create(folder.filePath(QStringLiteral("w.ungcuu"))));
    Language language;
    {
        store::Transaction transaction = taken(store::Transaction::begin(store));
        for (int i = 0; i < documents; ++i)
            taken(transaction.index({base::Uuid::random(), base::Sha256::of(QByteArray::number(i))}, language.text(4096), {}));
        taken(transaction.commit());
    }
    QStringList queries;
    for (int i = 0; i < questions; ++i) {
        const QString words = i % 3 == 0 ? language.word() : QString(language.word() + QLatin1Char(' ') + language.word());
        queries << (i % 2 == 0 ? words : base::searchFolded(words));
    }
    std::vector<double> ours(size_t(queries.size()), 1e18);
    std::vector<double> theirs = ours;
    for (int round = 0; round < rounds; ++round) {
        for (size_t i = 0; i < ours.size(); ++i) {
            const QString& query = queries[qsizetype(i)];
            const QByteArray match = foldedMatch(query);
            const double start = now();
            bare(store.handle(), match);
            const double between = now();
            taken(store.search(query, limit));
            ours[i] = std::min(ours[i], now() - between);
            theirs[i] = std::min(theirs[i], between - start);
        }
    }
    const double ratio = p99(ours) / p99(theirs);
    std::printf("search: p99 %.2f ms, bare %.2f ms, %d questions\n", p99(ours) / 1e6, p99(theirs) / 1e6, int(ours.size()));
    std::printf("search: ratio %.2f (bar %.1f)\n", ratio, bar);
    return ratio > 2 * bar ? 1 : 0;
}
