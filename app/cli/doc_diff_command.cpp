// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"
#include "cli/commands.h"
#include "cli/desk.h"
#include "diff/text_diff.h"

namespace ungcuu::cli {

using workspace::Document;

namespace {

void printLines(const QByteArray& before, const QByteArray& after)
{
    for (const diff::DiffLine& line : diff::lineDiff(before, after)) {
        if (line.mark != ' ')
            print(QLatin1Char(line.mark) + oneLine(base::decoded(line.text)));
    }
}

/// As git shows it: [-taken out-], {+put in+}.
QString marked(char mark, const QByteArray& text)
{
    const QString words = oneLine(base::decoded(text));
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
            line += marked(piece.mark, parts[i]);
            changed = changed || piece.mark != ' ';
        }
    }
    endLine();
}

} // namespace

Exit runDocDiff(const QStringList& arguments)
{
    const Options options(arguments, {}, {QStringLiteral("--words")});
    if (!options.trouble().isEmpty() || options.rest().size() != 4)
        return usage("doc diff", options.trouble());
    const auto document = named(options);
    if (!document)
        return failed(document.error());
    const auto before = revisionOf(*document, options.rest().at(2));
    const auto after = before ? revisionOf(*document, options.rest().at(3)) : before.error();
    if (!after)
        return failed(after.error());
    options.has(QStringLiteral("--words")) ? printWords(before->bytes, after->bytes) : printLines(before->bytes, after->bytes);
    return before->bytes == after->bytes ? Exit::Yes : Exit::No;
}

} // namespace ungcuu::cli
