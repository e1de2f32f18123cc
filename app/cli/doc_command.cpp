// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "cli/commands.h"
#include "cli/desk.h"
#include "cli/shown_time.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace ungcuu::cli {

using base::Result;
using workspace::DocumentRow;
using workspace::Workspace;

namespace {

/// "CODE ID REVISION", the line scripts read.
void printSaved(const workspace::Saved& saved)
{
    print(QStringLiteral("%1 %2 %3").arg(oneLine(saved.code), QLatin1String(saved.document.text()), QLatin1String(saved.revision.hex())));
    if (saved.forked)
        complain(QCoreApplication::translate("cli", "%1: có người đã lưu trước; hai bản cùng được giữ (Phân nhánh).").arg(oneLine(saved.code)));
}

QString bracketed(const QString& words)
{
    return words.isEmpty() ? QString() : QStringLiteral(" [%1]").arg(oneLine(words));
}

Exit addFile(const Workspace& workspace, const workspace::Identity& who, const QString& path)
{
    const Result<QByteArray> bytes = base::readFile(path);
    if (!bytes)
        return impossible(bytes.error());
    workspace::SaveRequest request;
    request.bytes = *bytes;
    request.name = QFileInfo(path).fileName();
    const auto saved = workspace::saveDocument(workspace, who, request, base::systemClock()());
    if (!saved)
        return failed(saved.error());
    printSaved(*saved);
    const auto same = workspace::findDocuments(workspace, saved->code);
    if (same && same->size() > 1)
        complain(QCoreApplication::translate("cli", "%1: mã này có %2 văn bản. Sửa mã cho khác nhau.").arg(oneLine(saved->code)).arg(same->size()));
    return Exit::Yes;
}

} // namespace

Exit runDocAdd(const QStringList& arguments)
{
    const Options options(arguments, signingOptions(), {});
    if (!options.trouble().isEmpty() || options.rest().size() < 2)
        return usage("doc add", options.trouble());
    const auto opened = openedWorkspace(options.rest().first());
    const auto who = opened ? identity(*opened, options) : opened.error();
    if (!who)
        return failed(who.error());
    for (const QString& path : options.rest().mid(1)) {
        if (const Exit exit = addFile(*opened, *who, path); exit != Exit::Yes)
            return exit;
    }
    return Exit::Yes;
}

Exit runDocSave(const QStringList& arguments)
{
    const Options options(arguments, QStringList(signingOptions()) << QStringLiteral("--base") << QStringLiteral("--message"), {});
    if (!options.trouble().isEmpty() || options.rest().size() != 3)
        return usage("doc save", options.trouble());
    const auto document = named(options);
    const auto who = document ? identity(document->workspace, options) : document.error();
    if (!who)
        return failed(who.error());
    const auto seen = workspace::readDocument(document->workspace, document->row.id);
    const auto bytes = base::readFile(options.rest().at(2));
    if (!seen || !bytes)
        return failed(seen ? bytes.error() : seen.error());
    workspace::SaveRequest request;
    request.document = document->row.id;
    request.bytes = *bytes;
    request.seenEvents = seen->seenEvents;
    request.message = options.value(QStringLiteral("--message"));
    if (options.has(QStringLiteral("--base"))) {
        const auto base = workspace::findRevision(document->workspace, request.document, options.value(QStringLiteral("--base")).toLatin1());
        const auto history = base ? workspace::documentHistory(document->workspace, request.document) : base.error();
        if (!history)
            return failed(history.error());
        const auto row = std::find_if(history->begin(), history->end(), [&](const auto& one) { return one.revision == *base; });
        request.seenEvents = {row->event};
    }
    const auto saved = workspace::saveDocument(document->workspace, *who, request, base::systemClock()());
    if (!saved)
        return failed(saved.error());
    printSaved(*saved);
    return Exit::Yes;
}

Exit runDocList(const QStringList& arguments)
{
    const Options options(arguments, {}, {QStringLiteral("--json"), QStringLiteral("--destroyed")});
    if (!options.trouble().isEmpty() || options.rest().size() != 1)
        return usage("doc list", options.trouble());
    const auto opened = openedWorkspace(options.rest().first());
    if (opened && options.has(QStringLiteral("--destroyed")))
        return listDestroyed(*opened, options.has(QStringLiteral("--json")));
    const auto rows = opened ? workspace::listDocuments(*opened) : opened.error();
    if (!rows)
        return failed(rows.error());
    QJsonArray array;
    for (const DocumentRow& row : *rows)
        array.append(jsonOf(row));
    if (options.has(QStringLiteral("--json"))) {
        printJson(array);
        return Exit::Yes;
    }
    for (const DocumentRow& row : *rows)
        print(QStringLiteral("%1  %2  %3%4").arg(oneLine(row.code), vietnamTime(row.savedAt), oneLine(row.title),
                                                 row.forked ? QCoreApplication::translate("cli", "  [Phân nhánh]") : QString()));
    return Exit::Yes;
}

Exit runDocShow(const QStringList& arguments)
{
    const Options options(arguments, {QStringLiteral("--revision")}, {});
    if (!options.trouble().isEmpty() || options.rest().size() != 2)
        return usage("doc show", options.trouble());
    const auto document = named(options);
    if (!document)
        return failed(document.error());
    const auto shown = options.has(QStringLiteral("--revision")) ? revisionOf(*document, options.value(QStringLiteral("--revision")))
                                                                 : workspace::readDocument(document->workspace, document->row.id);
    if (!shown)
        return failed(shown.error());
    printBytes(shown->bytes);
    return Exit::Yes;
}

Exit runDocLog(const QStringList& arguments)
{
    const Options options(arguments, {}, {QStringLiteral("--json")});
    if (!options.trouble().isEmpty() || options.rest().size() != 2)
        return usage("doc log", options.trouble());
    const auto opened = openedWorkspace(options.rest().first());
    const auto document = opened ? documentId(*opened, options.rest().at(1)) : opened.error();
    const auto history = document ? workspace::documentHistory(*opened, *document) : document.error();
    if (!history)
        return failed(history.error());
    QJsonArray array;
    for (const workspace::HistoryRow& row : *history) {
        const bool ofRevision = row.revision != base::Sha256();
        array.append(QJsonObject{{QStringLiteral("revision"), ofRevision ? QString::fromLatin1(row.revision.hex()) : QString()},
                                 {QStringLiteral("author"), row.author},
                                 {QStringLiteral("saved"), utcTime(row.savedAt)},
                                 {QStringLiteral("message"), row.message},
                                 {QStringLiteral("head"), row.head},
                                 {QStringLiteral("destroyed"), row.destroyed},
                                 {QStringLiteral("noEffect"), row.noEffect}});
        if (!options.has(QStringLiteral("--json")))
            print(QStringLiteral("%1  %2  %3  %4%5%6").arg(QString::fromLatin1(ofRevision ? row.revision.hex().left(12) : QByteArray(12, '-')), vietnamTime(row.savedAt),
                                                          oneLine(row.author), oneLine(row.message), bracketed(row.destroyed), bracketed(row.noEffect)));
    }
    if (options.has(QStringLiteral("--json")))
        printJson(array);
    return Exit::Yes;
}

Exit runDocRestore(const QStringList& arguments)
{
    const Options options(arguments, signingOptions(), {});
    if (!options.trouble().isEmpty() || options.rest().size() != 3)
        return usage("doc restore", options.trouble());
    const auto document = named(options);
    const auto who = document ? identity(document->workspace, options) : document.error();
    if (!who)
        return failed(who.error());
    const auto revision = workspace::findRevision(document->workspace, document->row.id, options.rest().at(2).toLatin1());
    const auto saved = revision ? workspace::restoreRevision(document->workspace, *who, document->row.id, *revision, base::systemClock()()) : revision.error();
    if (!saved)
        return failed(saved.error());
    printSaved(*saved);
    return Exit::Yes;
}

} // namespace ungcuu::cli
