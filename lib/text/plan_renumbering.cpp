// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"
#include "text/line_words.h"
#include "text/plan_numbering.h"
#include "text/renumbering.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace ungcuu::text {
namespace {

using model::Marker;
using model::TextEdits;

class PlanRenumbering
{
public:
    explicit PlanRenumbering(const model::Plan& plan)
        : m_plan(plan)
        , m_counts(plan.blocks.size())
    {
        for (const NumberRun& run : numberRuns(plan)) {
            for (size_t i = 0; i < run.items.size(); ++i)
                m_counts[run.items[i].block] = {run.items[i].count, base::encoded(numberWritten(int(i) + 1, run.items[i].way))};
        }
    }

    TextEdits edits()
    {
        for (size_t i = 0; i < m_plan.blocks.size(); ++i)
            take(i);
        for (const model::PlanBlock& block : m_plan.blocks)
            takeReferences(block.text);
        std::sort(m_edits.begin(), m_edits.end(), [](const auto& a, const auto& b) { return a.span.begin < b.span.begin; });
        const auto overlap = [](const auto& a, const auto& b) { return b.span.begin < a.span.end; };
        m_edits.erase(std::unique(m_edits.begin(), m_edits.end(), overlap), m_edits.end());
        return std::move(m_edits);
    }

private:
    void take(size_t index)
    {
        const model::PlanBlock& block = m_plan.blocks[index];
        const auto& [count, written] = m_counts[index];
        if (written.isEmpty() || wouldJoin(index))
            return;
        const Span prefix{block.number.begin, count.begin};
        const QByteArray typed = m_plan.bytes(count).toByteArray();
        if (block.marker == Marker::Number || block.marker == Marker::SubNumber) {
            const QByteArray before = m_plan.bytes(prefix).toByteArray();
            const QByteArray above = m_prefixes.value(before, before);
            write(prefix, above);
            m_prefixes.insert(before + typed + '.', above + written + '.');
        } else if (block.marker == Marker::Article) {
            m_articles.insert(typed, m_articles.contains(typed) ? typed : written);
        }
        write(count, written);
    }

    /// "1." right under text of other kind is an item; any other number there would be a word of that text.
    bool wouldJoin(size_t index) const
    {
        const model::PlanBlock& block = m_plan.blocks[index];
        const auto& [count, written] = m_counts[index];
        if (block.marker != Marker::Number || block.headingLevel > 0 || m_plan.bytes(count) != "1" || written == "1" || index == 0)
            return false;
        const Span line = wholeLines(m_plan.source, {block.number.begin, block.number.begin});
        const Span above = line.begin > 0 ? wholeLines(m_plan.source, {line.begin - 1, line.begin}) : Span{};
        const bool joined = !m_plan.bytes(above).trimmed().isEmpty();
        const model::PlanBlock& before = m_plan.blocks[index - 1];
        const qsizetype beforeBegin = wholeLines(m_plan.source, {before.number.begin, before.number.begin}).begin;
        const bool sibling = before.marker == Marker::Number && before.headingLevel == 0
            && before.number.begin - beforeBegin == block.number.begin - line.begin;
        return joined && !sibling;
    }

    /// "Điều 5 của Phương án này": an article of this document, where only one bore the number.
    void takeReferences(Span text)
    {
        static const QRegularExpression own(QStringLiteral("^(?: của)? (?:Phương án|Quyết định|Quy chế|Quy định|Kế hoạch|Quy trình|Văn bản) này"),
                                            QRegularExpression::CaseInsensitiveOption);
        static constexpr QByteArrayView word = "iều ";
        const QByteArrayView all = QByteArrayView(m_plan.source).first(text.end);
        for (qsizetype at = all.indexOf(word, text.begin); at >= 0; at = all.indexOf(word, at + 1)) {
            Span number{at + word.size(), at + word.size()};
            while (number.end < text.end && all[number.end] >= '0' && all[number.end] <= '9')
                ++number.end;
            const QByteArray written = m_articles.value(all.sliced(number.begin, number.length()).toByteArray());
            const QString behind = base::decoded(all.sliced(number.end, std::min<qsizetype>(48, text.end - number.end)));
            if (!written.isEmpty() && own.match(behind).hasMatch())
                write(number, written);
        }
    }

    void write(Span span, const QByteArray& bytes)
    {
        if (m_plan.bytes(span) != bytes)
            m_edits.push_back({span, bytes});
    }

    const model::Plan& m_plan;
    std::vector<std::pair<Span, QByteArray>> m_counts; ///< by block: what counts, and what it becomes
    QHash<QByteArray, QByteArray> m_prefixes;          ///< "2.", "2.1." as typed, to what they become
    QHash<QByteArray, QByteArray> m_articles;
    TextEdits m_edits;
};

} // namespace

TextEdits renumbered(const model::Plan& plan)
{
    return PlanRenumbering(plan).edits();
}

} // namespace ungcuu::text
