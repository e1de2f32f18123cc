// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "support/judges.h"
#include "support/random_text.h"

#include <QByteArrayList>

#include <cstdlib>
#include <sys/resource.h>

/// Each `every`-th paragraph has a word changed, each `4 * every`-th is followed by a new one, each `5 * every`-th is gone.
template <class Paragraph> QByteArray revised(const QByteArrayList& paragraphs, int every, ungcuu::testing::RandomText& random, Paragraph&& fresh)
{
    QByteArray text;
    for (int i = 0; i < paragraphs.size(); ++i) {
        QByteArray one = paragraphs[i];
        if (i % (5 * every) == every)
            continue;
        if (i % every == 0)
            one.replace(one.indexOf(' ', random.below(one.size() / 2)), 1, " không ");
        if (i % (4 * every) == 0)
            text += fresh();
        text += one;
    }
    return text;
}

/// The same of the source of a plan, whose front stays.
inline QByteArray revisedPlan(const QByteArray& plan, int every)
{
    QByteArrayList paragraphs;
    for (const QByteArray& each : plan.mid(plan.indexOf("\n\n---\n\n") + 7).replace("\n\n", "\n\n\x01").split('\x01'))
        paragraphs << each;
    ungcuu::testing::RandomText random(3);
    return plan.left(plan.indexOf("\n\n---\n\n") + 7) + revised(paragraphs, every, random, [] { return QByteArray("Việc mới: báo cáo ngay với đội trưởng.\n\n"); });
}

/// Seconds of processor time that `git diff --word-diff` takes for two files, its start (a few ms) included.
inline double gitSeconds(const QString& before, const QString& after)
{
    const auto ofChildren = [] {
        rusage usage = {};
        getrusage(RUSAGE_CHILDREN, &usage);
        return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) * 1e-6;
    };
    const double start = ofChildren();
    const auto ran = ungcuu::testing::run(QStringLiteral("git"), {QStringLiteral("diff"), QStringLiteral("--no-index"), QStringLiteral("--word-diff=porcelain"), before, after});
    if (ran.status != 1)
        std::abort();
    return ofChildren() - start;
}
