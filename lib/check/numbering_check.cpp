// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/plan_parts.h"
#include "text/plan_numbering.h"

#include <QCoreApplication>

namespace ungcuu::check {

namespace {

using text::NumberRun;

/// All from `first` on, counted anew.
model::TextEdits counted(const NumberRun& run, size_t first)
{
    model::TextEdits edits;
    for (size_t i = first; i < run.items.size(); ++i) {
        const QString word = text::numberWritten(int(i) + 1, run.items[i].way);
        if (!word.isEmpty())
            edits.push_back({run.items[i].count, word.toUtf8()});
    }
    return edits;
}

void report(const PlanSubject& subject, const NumberRun& run, size_t first, Report& report)
{
    const NumberRun::Item& item = run.items[first];
    report.add(Rule::NumberingBroken, item.count,
               QCoreApplication::translate("check", "Số thứ tự «%1» không tiếp theo số ở trên: lẽ ra là «%2».")
                   .arg(subject.words(item.count), text::numberWritten(int(first) + 1, item.way)),
               {{QCoreApplication::translate("check", "Đánh số lại từ đây"), counted(run, first)}});
}

} // namespace

void checkNumbering(const PlanSubject& subject, Report& into)
{
    for (const NumberRun& run : text::numberRuns(subject.plan)) {
        size_t first = 0;
        while (first < run.items.size() && run.items[first].value == int(first) + 1)
            ++first;
        if (first < run.items.size())
            report(subject, run, first, into);
    }
}

} // namespace ungcuu::check
