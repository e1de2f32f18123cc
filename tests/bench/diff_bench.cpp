// SPDX-License-Identifier: GPL-3.0-or-later
// Two revisions of 2 MB by words, in process, against the processor time of `git diff --word-diff` on the same two files
// (its start included, a few ms). In turns. Bar: 2 times.
#include "bench/revisions.h"
#include "bench/thread_time.h"
#include "diff/text_diff.h"

#include <algorithm>
#include <cstdio>

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

double ratioOf(const char* what, const QByteArray& before, const QByteArray& after)
{
    const testing::FileOf old(before, QStringLiteral("before.md"));
    const testing::FileOf fresh(after, QStringLiteral("after.md"));
    std::vector<double> ours;
    std::vector<double> gits;
    for (int round = 0; round < 7; ++round) {
        ours.push_back(seconds([&] { return diff::applied(before, diff::wordChanges(before, after), after) == after; }));
        gits.push_back(gitSeconds(old.path(), fresh.path()));
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
    const double few = ratioOf("2 MB, a word in each 20th paragraph", before, revised(paragraphs, 20, random, [&] { return paragraph(random); }));
    const double each = ratioOf("2 MB, a word in each paragraph", before, revised(paragraphs, 1, random, [&] { return paragraph(random); }));
    QByteArray other;
    while (other.size() < before.size())
        other += paragraph(random);
    const double nothing = ratioOf("2 MB, nothing in common", before, other);
    return std::max({few, each, nothing}) > 4 ? 1 : 0;
}
