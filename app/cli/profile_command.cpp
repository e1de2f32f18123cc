// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "cli/commands.h"
#include "cli/desk.h"
#include "cli/shown_time.h"
#include "cli/typed_day.h"
#include "registry/profile_record.h"
#include "workspace/profile.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

namespace ungcuu::cli {

using base::Error;
using base::Result;
using model::ProfileEntry;
using workspace::ProfileRow;

namespace {

constexpr qint64 largestPicture = qint64(8) << 20;

QString isoDay(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QJsonObject jsonOf(const base::Uuid& id, const ProfileEntry& entry)
{
    return {{QStringLiteral("id"), QString::fromLatin1(id.text())},
            {QStringLiteral("kind"), QString::fromLatin1(registry::kindWord(entry.kind))},
            {QStringLiteral("value"), entry.value},
            {QStringLiteral("from"), isoDay(entry.from)},
            {QStringLiteral("until"), isoDay(entry.until)},
            {QStringLiteral("title"), entry.title},
            {QStringLiteral("capacity"), entry.capacity},
            {QStringLiteral("for"), entry.principal},
            {QStringLiteral("delegation"), entry.delegation},
            {QStringLiteral("kinds"), QJsonArray::fromStringList(entry.kinds)},
            {QStringLiteral("picture"), entry.picture ? QString::fromLatin1(entry.picture->hex()) : QString()},
            {QStringLiteral("widthMm"), entry.width / 10.0},
            {QStringLiteral("heightMm"), entry.height / 10.0}};
}

QJsonObject jsonOf(const ProfileRow& row)
{
    QJsonObject json = jsonOf(row.id, row.entry);
    json.insert(QStringLiteral("author"), row.author);
    json.insert(QStringLiteral("changed"), utcTime(row.changedAt));
    return json;
}

QString wordsOf(const ProfileEntry& entry)
{
    QString words = entry.value;
    if (entry.kind == model::ProfileKind::Signer)
        words += QStringLiteral(" (%1)").arg(model::linesAbove(entry).join(QStringLiteral(" / ")));
    if (!entry.kinds.isEmpty())
        words += QStringLiteral(": ") + entry.kinds.join(QStringLiteral(", "));
    if (entry.picture)
        words += QStringLiteral(" %1 × %2 mm").arg(entry.width / 10.0).arg(entry.height / 10.0);
    return oneLine(words);
}

void printEntry(const base::Uuid& id, const ProfileEntry& entry)
{
    print(QStringLiteral("%1  %2  %3–%4  %5").arg(QLatin1String(id.text()), QLatin1String(registry::kindWord(entry.kind)), shownDay(entry.from), shownDay(entry.until), wordsOf(entry)));
}

/// By its whole id or the beginning of one.
Result<ProfileRow> rowNamed(const workspace::Workspace& store, const QString& start)
{
    const auto rows = workspace::listProfile(store);
    if (!rows)
        return rows.error();
    std::vector<ProfileRow> found;
    std::copy_if(rows->begin(), rows->end(), std::back_inserter(found), [&](const ProfileRow& row) { return row.id.text().startsWith(start.toLatin1()); });
    if (found.size() == 1 && !start.isEmpty())
        return found.front();
    return Error{found.empty() ? "profile.missing" : "document.ambiguous", QCoreApplication::translate("cli", "Hồ sơ cơ quan có %1 mục có mã bắt đầu bằng «%2». Xem «profile list».").arg(found.size()).arg(oneLine(start))};
}

/// "36x36" or "36,5x20": millimetres.
Result<void> takeSize(ProfileEntry& entry, const QString& words)
{
    const QStringList sides = QString(words).replace(u',', u'.').split(u'x');
    bool width = false;
    bool height = false;
    const double wide = sides.value(0).toDouble(&width);
    const double high = sides.value(1).toDouble(&height);
    const auto fits = [](double side) { return side > 0 && side < 1000; };
    if (sides.size() != 2 || !width || !height || !fits(wide) || !fits(high))
        return Error{"profile.seal", QCoreApplication::translate("cli", "--size là RỘNGxCAO bằng milimét, thí dụ 36x36.")};
    entry.width = int(std::lround(wide * 10));
    entry.height = int(std::lround(high * 10));
    return {};
}

Result<void> takeDays(ProfileEntry& entry, const Options& options)
{
    for (const auto& [name, day] : {std::pair(QStringLiteral("--from"), &entry.from), std::pair(QStringLiteral("--until"), &entry.until)}) {
        if (!options.has(name))
            continue;
        const Result<QDate> typed = typedDay(options.value(name));
        if (!typed)
            return typed.error();
        *day = *typed;
    }
    return {};
}

/// What is named in the options stands instead of what was there.
Result<void> take(ProfileEntry& entry, const Options& options)
{
    for (const auto& [name, words] : {std::pair(QStringLiteral("--title"), &entry.title), std::pair(QStringLiteral("--capacity"), &entry.capacity),
                                      std::pair(QStringLiteral("--for"), &entry.principal), std::pair(QStringLiteral("--delegation"), &entry.delegation)}) {
        if (options.has(name))
            *words = options.value(name);
    }
    if (options.has(QStringLiteral("--kinds"))) {
        entry.kinds.clear();
        for (const QString& kind : options.value(QStringLiteral("--kinds")).split(u',', Qt::SkipEmptyParts))
            entry.kinds += kind.trimmed();
    }
    if (options.has(QStringLiteral("--size"))) {
        if (const Result<void> sized = takeSize(entry, options.value(QStringLiteral("--size"))); !sized)
            return sized;
    }
    return takeDays(entry, options);
}

Result<QByteArray> pictureOf(const Options& options)
{
    const QString path = options.value(QStringLiteral("--picture"));
    return path.isEmpty() ? Result<QByteArray>(QByteArray()) : base::readFile(path, largestPicture);
}

Exit setEntry(const Options& options, const base::Uuid& id, ProfileEntry entry, const workspace::Workspace& store)
{
    if (const Result<void> taken = take(entry, options); !taken)
        return usage("profile set", taken.error().message);
    const Result<QByteArray> picture = pictureOf(options);
    const auto who = picture ? identity(store, options) : picture.error();
    if (!who)
        return failed(who.error());
    const auto set = workspace::setProfileEntry(store, *who, id, entry, *picture, base::systemClock()());
    if (!set)
        return failed(set.error());
    print(QString::fromLatin1(set->text()));
    return Exit::Yes;
}

QStringList setOptions()
{
    QStringList options = signingOptions();
    for (const char* name : {"--id", "--from", "--until", "--title", "--capacity", "--for", "--delegation", "--kinds", "--picture", "--size"})
        options += QLatin1String(name);
    return options;
}

} // namespace

Exit runProfileSet(const QStringList& arguments)
{
    const Options options(arguments, setOptions(), {});
    const auto kind = registry::profileKind(options.rest().value(1).toUtf8());
    if (!options.trouble().isEmpty() || options.rest().size() != 3 || !kind)
        return usage("profile set", options.trouble());
    const auto store = openedWorkspace(options.rest().first());
    if (!store)
        return failed(store.error());
    ProfileRow row;
    if (options.has(QStringLiteral("--id"))) {
        const Result<ProfileRow> known = rowNamed(*store, options.value(QStringLiteral("--id")));
        if (!known)
            return failed(known.error());
        row = *known;
    }
    row.entry.kind = *kind;
    row.entry.value = options.rest().at(2).trimmed();
    return setEntry(options, row.id, row.entry, *store);
}

Exit runProfileList(const QStringList& arguments)
{
    const Options options(arguments, {QStringLiteral("--on")}, {QStringLiteral("--json")});
    const Result<QDate> day = typedDay(options.value(QStringLiteral("--on")));
    if (!options.trouble().isEmpty() || options.rest().size() != 1 || !day)
        return usage("profile list", day ? options.trouble() : day.error().message);
    const auto store = openedWorkspace(options.rest().first());
    const auto rows = store ? workspace::listProfile(*store) : store.error();
    if (!rows)
        return failed(rows.error());
    QJsonArray array;
    for (const ProfileRow& row : *rows) {
        if (day->isValid() && !row.entry.validOn(*day))
            continue;
        array.append(jsonOf(row));
        if (!options.has(QStringLiteral("--json")))
            printEntry(row.id, row.entry);
    }
    if (options.has(QStringLiteral("--json")))
        printJson(array);
    return Exit::Yes;
}

Exit runProfileShow(const QStringList& arguments)
{
    const Options options(arguments, {QStringLiteral("--picture")}, {QStringLiteral("--json")});
    if (!options.trouble().isEmpty() || options.rest().size() != 2)
        return usage("profile show", options.trouble());
    const auto store = openedWorkspace(options.rest().at(0));
    const auto row = store ? rowNamed(*store, options.rest().at(1)) : store.error();
    if (!row)
        return failed(row.error());
    if (options.has(QStringLiteral("--json")))
        printJson(jsonOf(*row));
    else
        printEntry(row->id, row->entry);
    if (!options.has(QStringLiteral("--picture")))
        return Exit::Yes;
    const auto png = workspace::sealPicture(*store, row->id);
    const auto written = png ? base::writeFileAtomically(options.value(QStringLiteral("--picture")), *png) : png.error();
    return written ? Exit::Yes : failed(written.error());
}

Exit runProfileRemove(const QStringList& arguments)
{
    const Options options(arguments, signingOptions(), {});
    if (!options.trouble().isEmpty() || options.rest().size() != 2)
        return usage("profile remove", options.trouble());
    const auto store = openedWorkspace(options.rest().at(0));
    const auto row = store ? rowNamed(*store, options.rest().at(1)) : store.error();
    const auto who = row ? identity(*store, options) : row.error();
    if (!who)
        return failed(who.error());
    const auto removed = workspace::removeProfileEntry(*store, *who, row->id, base::systemClock()());
    return removed ? Exit::Yes : failed(removed.error());
}

Exit runProfileHistory(const QStringList& arguments)
{
    const Options options(arguments, {}, {QStringLiteral("--json")});
    if (!options.trouble().isEmpty() || options.rest().size() != 1)
        return usage("profile history", options.trouble());
    const auto store = openedWorkspace(options.rest().first());
    const auto history = store ? workspace::profileHistory(*store) : store.error();
    if (!history)
        return failed(history.error());
    QJsonArray array;
    for (const workspace::ProfileChange& change : *history) {
        QJsonObject json = change.entry ? jsonOf(change.id, *change.entry) : QJsonObject{{QStringLiteral("id"), QString::fromLatin1(change.id.text())}};
        json.insert(QStringLiteral("removed"), !change.entry);
        json.insert(QStringLiteral("author"), change.author);
        json.insert(QStringLiteral("time"), utcTime(change.time));
        array.append(json);
        if (options.has(QStringLiteral("--json")))
            continue;
        print(QStringLiteral("%1  %2").arg(vietnamTime(change.time), oneLine(change.author)));
        if (change.entry)
            printEntry(change.id, *change.entry);
        else
            print(QCoreApplication::translate("cli", "%1  bỏ khỏi hồ sơ").arg(QLatin1String(change.id.text())));
    }
    if (options.has(QStringLiteral("--json")))
        printJson(array);
    return Exit::Yes;
}

} // namespace ungcuu::cli
