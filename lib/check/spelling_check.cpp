// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/scenario_parts.h"
#include "text/spelling.h"

#include <QCoreApplication>

namespace ungcuu::check {

namespace {

using text::Respelling;
using text::Spelling;

constexpr Rule ruleOf(Spelling what)
{
    return Rule(int(Rule::SpellingStepHead) + int(what));
}
static_assert(ruleOf(Spelling::Quotes) == Rule::SpellingQuotes, "the rules follow text/spelling.h");

/// At most so many letters of what was typed stand in a sentence.
constexpr qsizetype longestWords = 40;

QString shown(QString words)
{
    words = words.simplified();
    return words.size() > longestWords ? words.left(longestWords) + QChar(0x2026) : words;
}

void report(const Subject& subject, const Respelling& found, Report& report)
{
    if (found.what == Spelling::Quotes) {
        report.add(Rule::SpellingQuotes, found.span, QCoreApplication::translate("check", "Dấu ngoặc quanh giá trị được bỏ qua khi đọc."),
                   {{QCoreApplication::translate("check", "Bỏ dấu ngoặc"), found.edits}});
        return;
    }
    const model::TextEdit& edit = found.edits.front();
    const QString typed = shown(subject.scenario.words(edit.span));
    const QString wanted = shown(QString::fromUtf8(edit.bytes));
    report.add(ruleOf(found.what), found.span, QCoreApplication::translate("check", "«%1» được đọc là «%2».").arg(typed, wanted),
               {{QCoreApplication::translate("check", "Viết «%1»").arg(wanted), found.edits}});
}

} // namespace

void checkSpelling(const Subject& subject, Report& into)
{
    for (const Respelling& found : text::respellings(subject.scenario))
        report(subject, found, into);
}

} // namespace ungcuu::check
