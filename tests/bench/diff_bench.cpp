// SPDX-License-Identifier: GPL-3.0-or-later
// Two revisions of 2 MB by words, in process, against the processor time of `git diff --word-diff` on the same two files
// (its start included, a few ms). In turns. Bar: 2 times.
#include "diff/text_diff.h"
#include "support/judges.h"
#include "support/random_text.h"

#include <QByteArrayList>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <sys/resource.h>

using namespace ungcuu;

namespace {

QByteArray paragraph(testing::RandomText& random)
{
    static const QByteArrayList words = {"báo", "cáo", "ban", "đầu", "trong", "vòng", "24", "giờ", "kể", "từ", "khi", "phát", "hiện", "sự", "cố", "hệ", "thống",
                                         "máy", "chủ", "cách", "ly", "ghi", "nhật", "ký", "đội", "trưởng", "quyết", "định", "thông", "tin", "mạng", "an", "toàn"};
    QByteArray text;
    for (int i = 0; i < 90; ++i)
        text += words[random.below(words.size())] + (i % 11 == 10 ? ", " : " ");
    return text + "\n\n";
}

/// Each `every`-th paragraph has a word changed, each `4 * every`-th is new, each `5 * every`-th gone.
QByteArray revised(const QByteArrayList& paragraphs, int every, testing::RandomText& random)
{
    QByteArray text;
    for (int i = 0; i < paragraphs.size(); ++i) {
        QByteArray one = paragraphs[i];
        if (i % (5 * every) == every)
            continue;
        if (i % every == 0)
            one.replace(one.indexOf(' ', random.below(one.size() / 2)), 1, " không ");
        if (i % (4 * every) == 0)
            text += paragraph(random);
        text += one;
    }
    return text;
}

double own()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
}

double ofChildren()
{
    rusage usage = {};
    getrusage(RUSAGE_CHILDREN, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) * 1e-6;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double ratioOf(const char* what, const QByteArray& before, const QByteArray& after)
{
    const testing::FileOf old(before, QStringLiteral("before.md"));
    const testing::FileOf fresh(after, QStringLiteral("after.md"));
    std::vector<double> ours;
    std::vector<double> gits;
    for (int round = 0; round < 7; ++round) {
        double start = own();
        if (diff::applied(before, diff::wordChanges(before, after), after) != after)
            std::abort();
        ours.push_back(own() - start);
        start = ofChildren();
        const auto ran = testing::run(QStringLiteral("git"), {QStringLiteral("diff"), QStringLiteral("--no-index"), QStringLiteral("--word-diff=porcelain"), old.path(), fresh.path()});
        if (ran.status != 1)
            std::abort();
        gits.push_back(ofChildren() - start);
    }
    const double ratio = median(ours) / median(gits);
    std::printf("diff, %s: ratio %.2f (bar 2)   %.1f ms against %.1f ms\n", what, ratio, median(ours) * 1000, median(gits) * 1000);
    return ratio;
}

} // namespace

int main()
{
    testing::RandomText random(1);
    QByteArrayList paragraphs;
    qsizetype size = 0;
    while (size < 2'000'000) {
        paragraphs << paragraph(random);
        size += paragraphs.back().size();
    }
    const QByteArray before = paragraphs.join();
    const double few = ratioOf("2 MB, a word in each 20th paragraph", before, revised(paragraphs, 20, random));
    const double each = ratioOf("2 MB, a word in each paragraph", before, revised(paragraphs, 1, random));
    QByteArray other;
    while (other.size() < before.size())
        other += paragraph(random);
    const double nothing = ratioOf("2 MB, nothing in common", before, other);
    return std::max({few, each, nothing}) > 4 ? 1 : 0;
}
