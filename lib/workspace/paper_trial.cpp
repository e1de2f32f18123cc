// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/paper_trial.h"

#include "diff/sequence_diff.h"

#include <algorithm>

namespace ungcuu::workspace {
namespace {

using docx::ChangeKind;
using docx::DocxChange;
using docx::PrintedParagraph;

constexpr char lineMark[] = "\xE2\x80\xA8";

/// Paragraphs are compared as lines of one text, without the blanks at their ends, which are not seen.
QByteArray keyOf(const QByteArray& words)
{
    return words.trimmed().replace('\n', lineMark);
}

QByteArrayList keysOf(const std::vector<PrintedParagraph>& paper)
{
    QByteArrayList keys;
    for (const PrintedParagraph& each : paper)
        keys << keyOf(each.words.toUtf8());
    return keys;
}

QByteArrayList paragraphsOf(const QByteArray& words, ChangeKind kind)
{
    QByteArrayList all;
    const QByteArray text = kind == ChangeKind::NewRow ? QByteArray(words).replace('\t', docx::paragraphBreak) : words;
    const QByteArray mark(docx::paragraphBreak);
    for (qsizetype from = 0; from <= text.size();) {
        qsizetype at = text.indexOf(mark, from);
        at = at < 0 ? text.size() : at;
        const QByteArray paragraph = text.mid(from, at - from);
        if (!paragraph.trimmed().isEmpty())
            all << keyOf(paragraph);
        from = at + mark.size();
    }
    return all;
}

} // namespace

PaperTrial::PaperTrial(const compile::Request& request, const SourcesBut& sources)
    : m_request(request), m_sources(sources), m_compiled(compile::compiled(request, sources)), m_paper(docx::printedParagraphs(m_compiled.document))
{
}

std::vector<PrintedParagraph> PaperTrial::paperWith(int document, const model::TextEdits& edits) const
{
    const compile::SourceDocument& source = m_compiled.documents[std::size_t(document)];
    compile::Request request = m_request;
    SourcesBut sources = m_sources;
    if (document == 0)
        request.source = model::applied(source.bytes, edits);
    else
        sources.instead[source.code] = model::applied(source.bytes, edits);
    return docx::printedParagraphs(compile::compiled(request, sources).document);
}

PaperTrial::Expected PaperTrial::expected(const DocxChange& change) const
{
    Expected all{keysOf(m_paper), 0, 0};
    const QByteArrayList fresh = paragraphsOf(change.changed(), change.kind);
    all.count = std::size_t(fresh.size());
    const auto isIts = [&](std::size_t i) { return std::find(change.numbers.begin(), change.numbers.end(), int(i) + 1) != change.numbers.end(); };
    const bool removes = !change.numbers.empty();
    QByteArrayList words;
    const auto put = [&] {
        all.begin = std::size_t(words.size());
        words << fresh;
    };
    const bool behind = change.kind == ChangeKind::NewParagraphs || change.kind == ChangeKind::NewRow || change.kind == ChangeKind::MovedParagraph;
    if (behind && change.follows == 0)
        put();
    for (std::size_t i = 0; i < m_paper.size(); ++i) {
        if (!behind && removes && int(i) + 1 == change.numbers.front())
            put();
        if (!isIts(i))
            words << all.words[qsizetype(i)];
        if (behind && int(i) + 1 == change.follows)
            put();
    }
    all.words = std::move(words);
    return all;
}

/// Paragraphs go that nobody took out, or others read otherwise because one was: not those of the same words, which the
/// paper has from the same source.
bool PaperTrial::losesMore(const DocxChange& change, const QByteArrayList& words, const diff::Change& difference)
{
    const bool loses = difference.before.length() > difference.after.length() || change.kind == ChangeKind::DeletedParagraph;
    if (change.kind == ChangeKind::DeletedRow || !loses)
        return false;
    const QByteArrayList olds = paragraphsOf(change.before, ChangeKind::Words);
    return std::any_of(words.begin() + difference.before.begin, words.begin() + difference.before.end, [&](const QByteArray& each) { return !olds.contains(each); });
}

std::optional<int> PaperTrial::elsewhere(const DocxChange& change, int document, const model::TextEdits& edits) const
{
    const Expected wanted = expected(change);
    const std::vector<PrintedParagraph> now = paperWith(document, edits);
    qsizetype others = 0;
    qsizetype shift = 0;
    for (const diff::Change& each : diff::sequenceChanges(wanted.words, keysOf(now))) {
        const auto begin = qsizetype(wanted.begin);
        const auto end = begin + qsizetype(wanted.count);
        const bool inside = each.before.begin < end && each.before.end > begin;
        const bool between = each.before.empty() && each.before.begin > begin && each.before.begin < end;
        const bool stillThere = wanted.count == 0 && each.before.begin <= begin && each.before.end >= begin && each.after.length() > each.before.length();
        if (inside || between || stillThere || losesMore(change, wanted.words, each))
            return std::nullopt;
        if (each.before.end <= begin)
            shift += each.after.length() - each.before.length();
        others += std::max(each.before.length(), each.after.length());
    }
    if (others > 12 + qsizetype(m_paper.size()) / 4)
        return std::nullopt;
    const std::size_t at = wanted.begin + std::size_t(std::max<qsizetype>(0, shift));
    if (change.kind == ChangeKind::Face && (at >= now.size() || !facesFit(change, m_paper[std::size_t(change.numbers.front()) - 1], now[at])))
        return std::nullopt;
    return int(others);
}

bool PaperTrial::facesFit(const DocxChange& change, const PrintedParagraph& before, const PrintedParagraph& now) const
{
    if (now.runs.empty() || change.face.marked)
        return false;
    const auto faces = [](const PrintedParagraph& paragraph) {
        std::vector<std::pair<bool, bool>> all;
        for (const official::Run& run : paragraph.runs)
            all.insert(all.end(), std::size_t(run.text.toUtf8().size()), {run.bold || paragraph.bold, run.italic || paragraph.italic});
        return all;
    };
    const auto olds = faces(before);
    const auto news = faces(now);
    const QByteArray words = now.words.toUtf8();
    if (olds.size() != news.size() || words.size() != change.before.size())
        return false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool its = change.span.contains(i);
        const auto wanted = its ? std::pair(change.face.bold, change.face.italic) : olds[std::size_t(i)];
        if (words[i] != ' ' && news[std::size_t(i)] != wanted)
            return false;
    }
    return true;
}

} // namespace ungcuu::workspace
