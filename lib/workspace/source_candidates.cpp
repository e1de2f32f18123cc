// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/source_candidates.h"

#include "workspace/source_alignment.h"
#include "workspace/typed_words.h"

#include <algorithm>

namespace ungcuu::workspace {
namespace {

using base::Span;
using docx::ChangeKind;
using docx::DocxChange;
using model::TextEdits;

/// An edit before its words are typed: `words` as on paper, what was printed and typed there before.
struct Draft {
    Span span;
    QByteArray words;
    QByteArray printed;
    QByteArray typed;
};

class CandidateFinder
{
public:
    CandidateFinder(const DocxChange& change, const ChangeSite& site) : m_change(change), m_site(site), m_source(site.source), m_tokens(docx::wordTokens(change.before)) {}

    std::vector<TextEdits> taken()
    {
        switch (m_change.kind) {
        case ChangeKind::Words: eachAlignment([this] { words(); }); break;
        case ChangeKind::Face: eachAlignment([this] { face(); }); break;
        case ChangeKind::DeletedParagraph: deleted(); break;
        case ChangeKind::DeletedRow: deletedLines(m_site.span); break;
        case ChangeKind::NewParagraphs: inserted(behindEnds(), m_change.after); break;
        case ChangeKind::NewRow: newRow(); break;
        case ChangeKind::MovedParagraph: moved(); break;
        case ChangeKind::Outside: break;
        }
        return std::move(m_found);
    }

private:
    QByteArray bytes(Span span) const { return m_source.sliced(span.begin, span.length()).toByteArray(); }

    template <class Each> void eachAlignment(const Each& each)
    {
        for (const SourceAlignment& alignment : alignments(m_change.before, m_source, m_site.span)) {
            m_places = alignment.places;
            each();
        }
    }

    void add(TextEdits edits)
    {
        if (m_found.size() < 24 && std::find(m_found.begin(), m_found.end(), edits) == m_found.end())
            m_found.push_back(std::move(edits));
    }

    // ── words ──

    std::optional<Span> place(std::size_t token) const { return token < m_places.size() ? m_places[token] : std::nullopt; }

    void words()
    {
        const Span span = m_change.span;
        std::size_t first = 0;
        while (first < m_tokens.size() && m_tokens[first].begin < span.begin)
            ++first;
        std::size_t end = first;
        while (end < m_tokens.size() && m_tokens[end].end <= span.end)
            ++end;
        // What the paper alone has at the edges (a mark of punctuation that the page sets) is not in the way.
        const std::optional<Span> before = first > 0 ? place(first - 1) : std::nullopt;
        const std::optional<Span> behind = place(end);
        if (first < end)
            replaced(first, end, before, behind);
        else
            insertedBetween(before, behind, first > 0 ? m_tokens[first - 1].end : 0, end < m_tokens.size() ? m_tokens[end].begin : m_change.before.size());
    }

    bool isBreak(std::size_t token) const { return m_change.before.mid(m_tokens[token].begin, m_tokens[token].length()) == docx::paragraphBreak; }

    /// Blanks at the ends of the new words, and the words themselves.
    struct Parts {
        QByteArray lead;
        QByteArray core;
        QByteArray trail;
    };
    Parts partsOf(const QByteArray& text) const
    {
        qsizetype begin = 0;
        qsizetype end = text.size();
        const auto blank = [&](qsizetype at) { return text[at] == ' ' || text[at] == '\t'; };
        while (begin < end && blank(begin))
            ++begin;
        while (end > begin && blank(end - 1))
            --end;
        return {text.left(begin), text.mid(begin, end - begin), text.mid(end)};
    }

    void replaced(std::size_t first, std::size_t end, std::optional<Span> before, std::optional<Span> behind)
    {
        // A paragraph's end is no word of the source: it lies between the words around it.
        const std::optional<Span> from = isBreak(first) ? before : place(first);
        const std::optional<Span> to = isBreak(end - 1) ? behind : place(end - 1);
        if (!from || !to)
            return;
        const Span core{isBreak(first) ? from->end : from->begin, isBreak(end - 1) ? to->begin : to->end};
        if (core.begin > core.end)
            return;
        const QByteArray printed = m_change.before.mid(m_tokens[first].begin, m_tokens[end - 1].end - m_tokens[first].begin);
        const bool opens = m_change.span.begin < m_tokens[first].begin; // the blanks in front belong to the change
        const bool closes = m_change.span.end > m_tokens[end - 1].end;
        Draft draft{core, m_change.after, printed, bytes(core)};
        if (opens && before && blankBetween(before->end, core.begin))
            draft.span.begin = before->end;
        else if (opens)
            draft.words = partsOf(draft.words).core + partsOf(draft.words).trail;
        if (closes && behind && blankBetween(core.end, behind->begin))
            draft.span.end = behind->begin;
        else if (closes)
            draft.words = partsOf(draft.words).lead + partsOf(draft.words).core;
        typed(draft);
        if (!m_change.after.trimmed().isEmpty())
            return;
        typed({core, {}, printed, bytes(core)});
        typed({withBlank(core), {}, printed, bytes(core)});
        typed({withBlank(withMarks(core)), {}, printed, bytes(core)});
    }

    bool blankBetween(qsizetype begin, qsizetype end) const { return begin <= end && bytes({begin, end}).trimmed().isEmpty() && !bytes({begin, end}).contains("\n\n"); }

    /// One of the blanks beside a stretch goes with it.
    Span withBlank(Span span) const
    {
        if (span.begin > 0 && m_source[span.begin - 1] == ' ')
            --span.begin;
        else if (span.end < m_source.size() && m_source[span.end] == ' ')
            ++span.end;
        return span;
    }

    /// The stars on both sides.
    Span withMarks(Span span) const
    {
        while (span.begin > 0 && span.end < m_source.size() && m_source[span.begin - 1] == '*' && m_source[span.end] == '*')
            --span.begin, ++span.end;
        return span;
    }

    void insertedBetween(std::optional<Span> before, std::optional<Span> behind, qsizetype printedBegin, qsizetype printedEnd)
    {
        const Parts parts = partsOf(m_change.after);
        const QByteArray gap = m_change.before.mid(printedBegin, printedEnd - printedBegin);
        const QByteArray near = m_change.before;
        if (before && behind && blankBetween(before->end, behind->begin))
            typed({{before->end, behind->begin}, m_change.after, near, bytes(*behind)});
        if (before) // the blank that stood there stays behind the new words
            typed({{before->end, before->end}, parts.lead + parts.core + (gap.isEmpty() ? parts.trail : QByteArray()), near, bytes(*before)});
        if (behind)
            typed({{behind->begin, behind->begin}, (gap.isEmpty() ? parts.lead : QByteArray()) + parts.core + parts.trail, near, bytes(*behind)});
        if (before)
            typed({{before->end, before->end}, m_change.after, near, bytes(*before)});
        if (behind)
            typed({{behind->begin, behind->begin}, m_change.after, near, bytes(*behind)});
    }

    /// The ways to type a draft.
    void typed(const Draft& draft)
    {
        const QByteArray words = uncapitalised(draft.words, draft.printed, draft.typed);
        for (const TypedBreaks& breaks : breaksFor(words, draft.span.begin)) {
            for (const QByteArray& face : faceMarks(words)) {
                const auto marked = [&](const QByteArray& text) {
                    const Parts parts = partsOf(text);
                    return face.isEmpty() || parts.core.isEmpty() ? text : QByteArray(parts.lead + face + parts.core + face + parts.trail);
                };
                add({{draft.span, withBreaks(marked(words), breaks)}});
                if (escaped(words) != words)
                    add({{draft.span, withBreaks(marked(escaped(words)), breaks)}});
            }
        }
    }

    std::vector<TypedBreaks> breaksFor(const QByteArray& words, qsizetype offset) const
    {
        const bool needed = words.contains('\n') || words.contains(docx::paragraphBreak);
        std::vector<TypedBreaks> all = breaksAt(m_source, offset);
        if (!needed)
            all.resize(1);
        return all;
    }

    /// New words that were made bold are typed so first; those in the face of what is around them simply stand there.
    std::vector<QByteArray> faceMarks(const QByteArray& words) const
    {
        if (words.trimmed().isEmpty() || (!m_change.face.bold && !m_change.face.italic) || words.contains(docx::paragraphBreak))
            return {{}};
        return {{}, marksOf(m_change.face)};
    }

    static QByteArray marksOf(const docx::Face& face) { return face.bold && face.italic ? "***" : face.bold ? "**" : face.italic ? "*" : ""; }

    // ── faces ──

    void face()
    {
        std::optional<Span> all;
        for (std::size_t i = 0; i < m_tokens.size(); ++i) {
            if (m_tokens[i].begin < m_change.span.begin || m_tokens[i].end > m_change.span.end)
                continue;
            if (!place(i))
                return;
            all = all ? Span{std::min(all->begin, place(i)->begin), std::max(all->end, place(i)->end)} : *place(i);
        }
        if (!all)
            return;
        for (const char* marks : {"**", "*", "***"}) {
            add({{{all->begin, all->begin}, marks}, {{all->end, all->end}, marks}});
            unmarked(*all, marks);
        }
    }

    /// Marks around the words go; where they reach further, the words are taken out of them.
    void unmarked(Span span, const QByteArray& marks)
    {
        const qsizetype size = marks.size();
        const bool opens = span.begin >= size && bytes({span.begin - size, span.begin}) == marks;
        const bool closes = span.end + size <= m_source.size() && bytes({span.end, span.end + size}) == marks;
        const auto blankBefore = [&] { return span.begin > 0 && m_source[span.begin - 1] == ' ' ? 1 : 0; };
        const auto blankBehind = [&] { return span.end < m_source.size() && m_source[span.end] == ' ' ? 1 : 0; };
        model::TextEdit first{{span.begin - blankBefore(), span.begin - blankBefore()}, marks};
        model::TextEdit last{{span.end + blankBehind(), span.end + blankBehind()}, marks};
        if (opens)
            first = {{span.begin - size, span.begin}, {}};
        if (closes)
            last = {{span.end, span.end + size}, {}};
        add({first, last});
    }

    // ── whole paragraphs and rows ──

    void deleted()
    {
        if (!m_site.cell)
            deletedLines(m_site.span);
        eachAlignment([this] {
            std::optional<Span> all;
            for (const std::optional<Span>& each : m_places) {
                if (each)
                    all = all ? Span{all->begin, each->end} : *each;
            }
            if (!all)
                return;
            if (isTableLine(m_source, all->begin))
                add({{withMarks(*all), {}}});
            else
                deletedLines(*all);
            add({{withBlank(withMarks(*all)), {}}});
        });
    }

    /// Its lines, and one of the empty lines around them.
    void deletedLines(Span span)
    {
        if (span.empty())
            return;
        const Span lines{lineBegin(m_source, span.begin), lineAfter(m_source, span.end - 1)};
        const bool blankBehind = lines.end < m_source.size() && isBlankLine(m_source, lines.end);
        const bool blankBefore = lines.begin > 0 && isBlankLine(m_source, lines.begin - 1);
        if (blankBehind && (blankBefore || lines.begin == 0))
            add({{{lines.begin, lineAfter(m_source, lines.end)}, {}}});
        add({{lines, {}}});
    }

    /// Where the paragraph before ends: its own lines, and the line of its last word.
    std::vector<qsizetype> behindEnds() const
    {
        std::vector<qsizetype> ends;
        if (m_site.behind.empty())
            return ends;
        for (const SourceAlignment& alignment : alignments(m_site.behindWords, m_source, m_site.behind, 3)) {
            for (auto each = alignment.places.rbegin(); each != alignment.places.rend(); ++each) {
                if (!*each)
                    continue;
                const bool bar = isTableLine(m_source, (*each)->end);
                ends.push_back(bar ? withMarks(**each).end : lineEnd(m_source, (*each)->end));
                break;
            }
        }
        qsizetype last = m_site.behind.end;
        while (last > m_site.behind.begin && QByteArrayView(" \n\r\t").contains(m_source[last - 1]))
            --last;
        ends.insert(m_site.cell ? ends.end() : ends.begin(), lineEnd(m_source, last));
        return ends;
    }

    void inserted(const std::vector<qsizetype>& ends, const QByteArray& words)
    {
        for (const qsizetype end : ends) {
            std::vector<TypedBreaks> ways = breaksAt(m_source, std::max<qsizetype>(0, end - 1));
            if (isTableLine(m_source, end) && end == lineEnd(m_source, end))
                ways = {{"\n\n", "\\\n", false}};
            for (const TypedBreaks& breaks : ways) {
                const QByteArray text = docx::paragraphBreak + words;
                const QByteArray face = !words.contains(docx::paragraphBreak) && !breaks.dropsBullet ? marksOf(m_change.face) : QByteArray();
                add({{{end, end}, withBreaks(text, breaks)}});
                if (!face.isEmpty())
                    add({{{end, end}, withBreaks(docx::paragraphBreak + face + words + face, breaks)}});
                if (escaped(words) != words)
                    add({{{end, end}, withBreaks(docx::paragraphBreak + escaped(words), breaks)}});
            }
        }
    }

    void newRow()
    {
        if (m_site.behind.empty() || !isTableLine(m_source, m_site.behind.begin))
            return;
        qsizetype end = lineEnd(m_source, std::max(m_site.behind.begin, m_site.behind.end - 1));
        if (const qsizetype next = lineAfter(m_source, end); next < m_source.size() && isDelimiter(next))
            end = lineEnd(m_source, next);
        QByteArray row = "|";
        for (const QByteArray& cell : m_change.after.split('\t'))
            row += ' ' + withBreaks(QByteArray(cell).replace("|", "\\|"), {"<br>", "<br>", false}) + " |";
        const QByteArray escapedRow = [&] {
            QByteArray all = "|";
            for (const QByteArray& cell : m_change.after.split('\t'))
                all += ' ' + withBreaks(escaped(cell), {"<br>", "<br>", false}) + " |";
            return all;
        }();
        add({{{end, end}, '\n' + row}});
        add({{{end, end}, '\n' + escapedRow}});
    }

    bool isDelimiter(qsizetype offset) const
    {
        const QByteArray line = bytes({lineBegin(m_source, offset), lineEnd(m_source, offset)});
        return line.contains("--") && std::all_of(line.begin(), line.end(), [](char each) { return QByteArrayView("|-: \t").contains(each); });
    }

    void moved()
    {
        if (m_site.span.empty() || m_site.behind.empty())
            return;
        const Span lines{lineBegin(m_source, m_site.span.begin), lineAfter(m_source, m_site.span.end - 1)};
        QByteArray text = bytes(lines);
        while (text.endsWith('\n') || text.endsWith('\r'))
            text.chop(1);
        const bool blankBehind = lines.end < m_source.size() && isBlankLine(m_source, lines.end);
        const Span gone{lines.begin, blankBehind ? lineAfter(m_source, lines.end) : lines.end};
        for (const qsizetype end : behindEnds()) {
            if (end >= gone.begin && end <= gone.end)
                continue;
            for (const QByteArray& between : {QByteArray(blankBehind ? "\n\n" : "\n"), QByteArray("\n\n")}) {
                TextEdits edits = {{gone, {}}, {{end, end}, between + text}};
                std::sort(edits.begin(), edits.end(), [](const model::TextEdit& a, const model::TextEdit& b) { return a.span.begin < b.span.begin; });
                add(std::move(edits));
            }
        }
    }

    const DocxChange& m_change;
    const ChangeSite& m_site;
    const QByteArrayView m_source;
    const std::vector<Span> m_tokens; ///< of the printed words
    std::vector<std::optional<Span>> m_places;
    std::vector<TextEdits> m_found;
};

} // namespace

std::vector<TextEdits> candidates(const DocxChange& change, const ChangeSite& site)
{
    return CandidateFinder(change, site).taken();
}

} // namespace ungcuu::workspace
