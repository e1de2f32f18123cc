// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "base/utf8.h"
#include "cli/commands.h"
#include "cli/desk.h"
#include "cli/interruption.h"
#include "diff/text_diff.h"
#include "workspace/document_export.h"
#include "workspace/workspace_sources.h"

#include <QCoreApplication>

namespace ungcuu::cli {

using workspace::Document;

namespace {

void printLines(const QByteArray& before, const QByteArray& after)
{
    for (const diff::DiffPiece& line : diff::lineDiff(before, after)) {
        if (line.mark != ' ')
            print(QLatin1Char(line.mark) + oneLine(base::decoded(line.text)));
    }
}

/// As git shows it: [-taken out-], {+put in+}; a line end that changed is "¶".
QString marked(char mark, const QByteArray& text, bool ends)
{
    QString words = oneLine(base::decoded(text));
    if (ends && mark != ' ')
        words += QStringLiteral("¶");
    if (words.isEmpty() || mark == ' ')
        return words;
    return mark == '-' ? QStringLiteral("[-%1-]").arg(words) : QStringLiteral("{+%1+}").arg(words);
}

/// The lines with a change in them, whole.
void printWords(const QByteArray& before, const QByteArray& after)
{
    QString line;
    bool changed = false;
    const auto endLine = [&] {
        if (changed)
            print(line);
        line.clear();
        changed = false;
    };
    for (const diff::DiffPiece& piece : diff::wordDiff(before, after)) {
        const QList<QByteArray> parts = piece.text.split('\n');
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (i > 0)
                endLine();
            line += marked(piece.mark, parts[i], i + 1 < parts.size());
            changed = changed || piece.mark != ' ';
        }
    }
    endLine();
}

/// The changes belong to who saved the newer revision, at that time.
Exit writeRedline(const NamedDocument& document, const Document& before, const Document& after, const QString& path)
{
    const base::UtcMs now = base::systemClock()();
    const auto history = workspace::documentHistory(document.workspace, document.row.id);
    const auto sources = history ? workspace::WorkspaceSources::over(document.workspace, base::vietnamDate(now)) : history.error();
    if (!sources)
        return failed(sources.error());
    const auto row = std::find_if(history->begin(), history->end(), [&](const auto& one) { return one.revision == after.revision; });
    const auto asked = [&](const QByteArray& bytes) { return compile::Request{bytes, {}, false, text::languageOf(document.row.code, bytes), {}, false}; };
    const workspace::RedlineRequest request{asked(before.bytes), asked(after.bytes), row->author, row->savedAt, now};
    const auto docx = workspace::exportRedline(request, *sources, untilInterrupted());
    const auto written = docx ? base::writeFileAtomically(path, *docx, untilInterrupted()) : docx.error();
    if (!written)
        return impossible(written.error());
    complain(QCoreApplication::translate("cli", "Đã xuất bản so sánh %1: chữ sửa là dấu vết sửa của Word. Không phát hành bản này.").arg(path));
    return before.bytes == after.bytes ? Exit::Yes : Exit::No;
}

} // namespace

Exit runDocDiff(const QStringList& arguments)
{
    const Options options(arguments, {QStringLiteral("--to")}, {QStringLiteral("--words")});
    if (!options.trouble().isEmpty() || options.rest().size() != 4)
        return usage("doc diff", options.trouble());
    const auto document = named(options);
    if (!document)
        return failed(document.error());
    const auto before = revisionOf(*document, options.rest().at(2));
    const auto after = before ? revisionOf(*document, options.rest().at(3)) : before.error();
    if (!after)
        return failed(after.error());
    if (options.has(QStringLiteral("--to")))
        return writeRedline(*document, *before, *after, options.value(QStringLiteral("--to")));
    options.has(QStringLiteral("--words")) ? printWords(before->bytes, after->bytes) : printLines(before->bytes, after->bytes);
    return before->bytes == after->bytes ? Exit::Yes : Exit::No;
}

} // namespace ungcuu::cli
