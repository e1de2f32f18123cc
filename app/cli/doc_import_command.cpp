// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "cli/commands.h"
#include "cli/desk.h"
#include "workspace/taken_back.h"
#include "workspace/workspace_sources.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace ungcuu::cli {

using workspace::Opinion;
using workspace::Proposal;
using workspace::TakenBack;
using workspace::Unplaced;

namespace {

/// A DOCX that was taken back, and what it was taken back into.
struct Import {
    NamedDocument named;
    workspace::Document document;
    TakenBack taken;
};

base::Result<Import> imported(const Options& options)
{
    auto document = named(options);
    auto now = document ? workspace::readDocument(document->workspace, document->row.id) : document.error();
    const auto docx = now ? base::readFile(options.rest().at(2)) : now.error();
    if (!docx)
        return docx.error();
    const base::UtcMs time = base::systemClock()();
    const auto sources = workspace::WorkspaceSources::over(document->workspace, base::vietnamDate(time));
    if (!sources)
        return sources.error();
    const workspace::TakeBackRequest request{*docx, now->bytes, document->row.code, text::languageOf(document->row.code, now->bytes), time};
    auto taken = workspace::takeBack(request, *sources, workspace::storedIn(document->workspace));
    if (!taken)
        return taken.error();
    return Import{*std::move(document), *std::move(now), *std::move(taken)};
}

QString who(const docx::Claim& claim, bool tracked)
{
    const QString author = claim.author.isEmpty() ? QCoreApplication::translate("cli", "không ghi tên") : claim.author;
    const QString kind = tracked ? QCoreApplication::translate("cli", "có dấu vết") : QCoreApplication::translate("cli", "gõ đè");
    return claim.date.isEmpty() ? QStringLiteral("%1, %2").arg(author, kind) : QStringLiteral("%1, %2, %3").arg(author, claim.date, kind);
}

/// [-taken out-] {+put in+}, on one line.
template <class Change> QString wordsOf(const Change& change)
{
    QString line;
    if (!change.oldWords.isEmpty())
        line += QStringLiteral("[-%1-]").arg(change.oldWords);
    if (!change.newWords.isEmpty())
        line += QStringLiteral("{+%1+}").arg(change.newWords);
    return oneLine(line.replace(QChar(QChar::ParagraphSeparator), QStringLiteral(" ¶ ")).replace(QLatin1Char('\n'), QStringLiteral(" ↵ ")));
}

QString codeOf(const TakenBack& taken, int document)
{
    return taken.texts[std::size_t(document)].code;
}

void printLists(const TakenBack& taken)
{
    for (const Proposal& each : taken.proposals)
        print(oneLine(QStringLiteral("%1: %2: %3 (%4)").arg(codeOf(taken, each.document), workspace::wordsOf(each.kind), wordsOf(each), who(each.claim, each.tracked))));
    for (const Unplaced& each : taken.unplaced)
        print(oneLine(QCoreApplication::translate("cli", "Chưa có chỗ: %1: %2 (%3). %4").arg(workspace::wordsOf(each.kind), wordsOf(each), who(each.claim, each.tracked), workspace::wordsOf(each.why))));
    for (const Opinion& each : taken.opinions)
        print(oneLine(QCoreApplication::translate("cli", "Ý kiến: %1 (%2, %3), về: %4").arg(each.text, each.claim.author, each.claim.date, each.anchor)));
}

QString reasonWord(workspace::NoPlace why)
{
    switch (why) {
    case workspace::NoPlace::NotInSource: return QStringLiteral("not-in-source");
    case workspace::NoPlace::MovedOn: return QStringLiteral("moved-on");
    case workspace::NoPlace::AlreadyThere: return QStringLiteral("already-there");
    case workspace::NoPlace::Overlaps: return QStringLiteral("overlaps");
    case workspace::NoPlace::OfFile: return QStringLiteral("of-file");
    case workspace::NoPlace::Untried: return QStringLiteral("untried");
    }
    return {};
}

QString kindWord(docx::ChangeKind kind)
{
    static constexpr const char* words[] = {"words", "new-paragraphs", "deleted-paragraph", "new-row", "deleted-row", "moved-paragraph", "face", "outside"};
    return QLatin1String(words[int(kind)]);
}

template <class Change> QJsonObject changeJson(const Change& change)
{
    return {{QStringLiteral("kind"), kindWord(change.kind)}, {QStringLiteral("old"), change.oldWords}, {QStringLiteral("new"), change.newWords},
            {QStringLiteral("paragraph"), change.around}, {QStringLiteral("author"), change.claim.author}, {QStringLiteral("date"), change.claim.date},
            {QStringLiteral("tracked"), change.tracked}};
}

QJsonObject proposalJson(const TakenBack& taken, const Proposal& proposal)
{
    QJsonArray edits;
    for (const model::TextEdit& edit : proposal.edits)
        edits.append(QJsonObject{{QStringLiteral("begin"), edit.span.begin}, {QStringLiteral("end"), edit.span.end}, {QStringLiteral("text"), QString::fromUtf8(edit.bytes)}});
    QJsonObject object = changeJson(proposal);
    object.insert(QStringLiteral("document"), codeOf(taken, proposal.document));
    object.insert(QStringLiteral("edits"), edits);
    object.insert(QStringLiteral("elsewhere"), proposal.elsewhere);
    return object;
}

QJsonObject opinionJson(const TakenBack& taken, const Opinion& opinion)
{
    QJsonObject object{{QStringLiteral("author"), opinion.claim.author}, {QStringLiteral("date"), opinion.claim.date}, {QStringLiteral("text"), opinion.text},
                       {QStringLiteral("about"), opinion.anchor}};
    if (opinion.place) {
        object.insert(QStringLiteral("document"), codeOf(taken, opinion.document));
        object.insert(QStringLiteral("begin"), opinion.place->begin);
        object.insert(QStringLiteral("end"), opinion.place->end);
    }
    return object;
}

QJsonObject takenJson(const TakenBack& taken)
{
    QJsonArray proposals;
    for (const Proposal& each : taken.proposals)
        proposals.append(proposalJson(taken, each));
    QJsonArray unplaced;
    for (const Unplaced& each : taken.unplaced) {
        QJsonObject object = changeJson(each);
        object.insert(QStringLiteral("why"), reasonWord(each.why));
        unplaced.append(object);
    }
    QJsonArray opinions;
    for (const Opinion& each : taken.opinions)
        opinions.append(opinionJson(taken, each));
    return {{QStringLiteral("exactEdition"), taken.exact}, {QStringLiteral("textMovedOn"), taken.sourceMovedOn}, {QStringLiteral("proposals"), proposals},
            {QStringLiteral("unplaced"), unplaced}, {QStringLiteral("comments"), opinions}};
}

/// The document that a text which took part is stored as.
base::Result<workspace::Document> stored(const Import& import, int document)
{
    if (document == 0)
        return import.document;
    const auto row = documentNamed(import.named.workspace, codeOf(import.taken, document));
    return row ? workspace::readDocument(import.named.workspace, row->id) : row.error();
}

/// Each text with proposals becomes one revision.
Exit accept(const Import& import, const Options& options)
{
    const auto key = identity(import.named.workspace, options);
    if (!key)
        return failed(key.error());
    for (int i = 0; i < int(import.taken.texts.size()); ++i) {
        const QByteArray bytes = workspace::accepted(import.taken, i, import.taken.proposals);
        if (bytes == import.taken.texts[std::size_t(i)].bytes)
            continue;
        const auto now = stored(import, i);
        workspace::SaveRequest request;
        if (now) {
            request.document = now->id;
            request.seenEvents = now->seenEvents;
        }
        request.bytes = bytes;
        request.message = QCoreApplication::translate("cli", "Nhận đề nghị sửa từ bản Word");
        if (now && now->bytes != import.taken.texts[std::size_t(i)].bytes)
            return impossible({"document.moved-on", QCoreApplication::translate("cli", "Chưa nhận đề nghị sửa vào %1: văn bản vừa có người lưu. Những văn bản nêu trên đã lưu xong. Chạy lại lệnh này.").arg(codeOf(import.taken, i))});
        const auto saved = now ? workspace::saveDocument(import.named.workspace, *key, request, base::systemClock()()) : now.error();
        if (!saved)
            return failed(saved.error());
        complain(QStringLiteral("%1 %2 %3").arg(oneLine(saved->code), QLatin1String(saved->document.text()), QLatin1String(saved->revision.hex())));
    }
    return Exit::Yes;
}

} // namespace

Exit runDocImport(const QStringList& arguments)
{
    const Options options(arguments, signingOptions(), {QStringLiteral("--json"), QStringLiteral("--accept")});
    if (!options.trouble().isEmpty() || options.rest().size() != 3)
        return usage("doc import", options.trouble());
    const auto import = imported(options);
    if (!import)
        return failed(import.error());
    options.has(QStringLiteral("--json")) ? printJson(takenJson(import->taken)) : printLists(import->taken);
    complain(QCoreApplication::translate("cli", "Đề nghị sửa có chỗ: %1. Chưa có chỗ: %2. Ý kiến: %3.")
                 .arg(import->taken.proposals.size()).arg(import->taken.unplaced.size()).arg(import->taken.opinions.size()));
    if (import->taken.untried > 0)
        complain(QCoreApplication::translate("cli", "Tệp có quá nhiều chỗ sửa: %1 chỗ cuối chưa tìm nơi đặt, đều có trong danh sách.").arg(import->taken.untried));
    if (options.has(QStringLiteral("--accept"))) {
        if (const Exit exit = accept(*import, options); exit != Exit::Yes)
            return exit;
    }
    const auto isThere = [](const Unplaced& each) { return each.why == workspace::NoPlace::AlreadyThere; };
    return std::all_of(import->taken.unplaced.begin(), import->taken.unplaced.end(), isThere) ? Exit::Yes : Exit::No;
}

} // namespace ungcuu::cli
