// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/desk.h"
#include "cli/shown_time.h"
#include "cli/typed_day.h"
#include "workspace/comparisons.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace ungcuu::cli {

using workspace::ComparisonChange;
using workspace::ComparisonRow;

namespace {

QJsonObject jsonOf(const ComparisonRow& row)
{
    return {{QStringLiteral("pack"), row.row.pack},
            {QStringLiteral("rule"), row.row.rule},
            {QStringLiteral("words"), row.row.words},
            {QStringLiteral("citation"), row.citation},
            {QStringLiteral("compared"), row.recorded},
            {QStringLiteral("by"), row.author},
            {QStringLiteral("day"), row.row.day.isValid() ? row.row.day.toString(Qt::ISODate) : QString()},
            {QStringLiteral("source"), row.row.source}};
}

void printRow(const ComparisonRow& row)
{
    const QString state = row.recorded ? QCoreApplication::translate("cli", "đã đối chiếu: %1, ngày %2, nguồn: %3").arg(row.author, shownDay(row.row.day), row.row.source)
                                       : QCoreApplication::translate("cli", "chưa đối chiếu văn bản gốc");
    print(oneLine(QStringLiteral("%1  «%2»  %3  %4").arg(row.row.rule, row.row.words, row.citation, state)));
}

QJsonObject jsonOf(const ComparisonChange& change)
{
    const auto said = [&](QString model::LawComparison::*member) { return change.row ? (*change.row).*member : QString(); };
    return {{QStringLiteral("key"), change.key},
            {QStringLiteral("compared"), change.row.has_value()},
            {QStringLiteral("words"), said(&model::LawComparison::words)},
            {QStringLiteral("source"), said(&model::LawComparison::source)},
            {QStringLiteral("day"), change.row ? change.row->day.toString(Qt::ISODate) : QString()},
            {QStringLiteral("by"), change.author},
            {QStringLiteral("time"), utcTime(change.time)}};
}

void printChange(const ComparisonChange& change)
{
    const QString act = change.row ? QCoreApplication::translate("cli", "đã đối chiếu «%1», ngày %2, nguồn: %3").arg(change.row->words, shownDay(change.row->day), change.row->source)
                                   : QCoreApplication::translate("cli", "bỏ «Đã đối chiếu»");
    print(oneLine(QStringLiteral("%1  %2  %3  %4").arg(vietnamTime(change.time), change.author, change.key, act)));
}

} // namespace

Exit runLawList(const QStringList& arguments)
{
    const Options options(arguments, {}, {QStringLiteral("--json")});
    if (!options.trouble().isEmpty() || options.rest().size() != 1)
        return usage("law list", options.trouble());
    const auto store = openedWorkspace(options.rest().first());
    const auto rows = store ? workspace::listComparisons(*store) : store.error();
    if (!rows)
        return failed(rows.error());
    QJsonArray array;
    for (const ComparisonRow& row : *rows) {
        array.append(jsonOf(row));
        if (!options.has(QStringLiteral("--json")))
            printRow(row);
    }
    if (options.has(QStringLiteral("--json")))
        printJson(array);
    return Exit::Yes;
}

Exit runLawCompare(const QStringList& arguments)
{
    const Options options(arguments, QStringList(signingOptions()) << QStringLiteral("--source") << QStringLiteral("--day"), {});
    const base::UtcMs now = base::systemClock()();
    const auto day = options.has(QStringLiteral("--day")) ? typedDay(options.value(QStringLiteral("--day"))) : base::Result<QDate>(base::vietnamDate(now));
    if (!options.trouble().isEmpty() || options.rest().size() != 2 || !options.has(QStringLiteral("--source")) || !day)
        return usage("law compare", day ? options.trouble() : day.error().message);
    const auto store = openedWorkspace(options.rest().at(0));
    const auto who = store ? identity(*store, options) : store.error();
    if (!who)
        return failed(who.error());
    const auto recorded = workspace::recordComparison(*store, *who, options.rest().at(1), options.value(QStringLiteral("--source")), *day, now);
    return recorded ? Exit::Yes : failed(recorded.error());
}

Exit runLawReopen(const QStringList& arguments)
{
    const Options options(arguments, signingOptions(), {});
    if (!options.trouble().isEmpty() || options.rest().size() != 2)
        return usage("law reopen", options.trouble());
    const auto store = openedWorkspace(options.rest().at(0));
    const auto who = store ? identity(*store, options) : store.error();
    if (!who)
        return failed(who.error());
    const auto reopened = workspace::reopenComparison(*store, *who, options.rest().at(1), base::systemClock()());
    return reopened ? Exit::Yes : failed(reopened.error());
}

Exit runLawHistory(const QStringList& arguments)
{
    const Options options(arguments, {}, {QStringLiteral("--json")});
    if (!options.trouble().isEmpty() || options.rest().size() != 1)
        return usage("law history", options.trouble());
    const auto store = openedWorkspace(options.rest().first());
    const auto history = store ? workspace::comparisonHistory(*store) : store.error();
    if (!history)
        return failed(history.error());
    QJsonArray array;
    for (const ComparisonChange& change : *history) {
        array.append(jsonOf(change));
        if (!options.has(QStringLiteral("--json")))
            printChange(change);
    }
    if (options.has(QStringLiteral("--json")))
        printJson(array);
    return Exit::Yes;
}

} // namespace ungcuu::cli
