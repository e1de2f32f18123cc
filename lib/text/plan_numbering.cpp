// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/plan_numbering.h"

#include "base/utf8.h"
#include "base/vietnamese.h"

#include <array>

namespace ungcuu::text {
namespace {

using model::Marker;
using model::PlanBlock;
using model::PlanBlockKind;

/// The letters of points in the order of NĐ 30/2020, Phụ lục I.
const QString& pointLetters()
{
    static const QString letters = QStringLiteral("abcdđeghiklmnopqrstuvxy");
    return letters;
}

int romanValue(QStringView text)
{
    static const QString digits = QStringLiteral("IVXLC");
    static constexpr int values[] = {1, 5, 10, 50, 100};
    int sum = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype digit = digits.indexOf(text[i]);
        if (digit < 0)
            return 0;
        const qsizetype next = i + 1 < text.size() ? digits.indexOf(text[i + 1]) : -1;
        sum += next > digit ? -values[digit] : values[digit];
    }
    return sum;
}

/// The counting part of a marker: of "Điều 12." the "12", of "1.3." the last "3", of "a)" the "a".
Span countOf(const model::Plan& plan, Span number)
{
    const QByteArrayView text = plan.bytes(number);
    qsizetype end = text.size();
    while (end > 0 && (text[end - 1] == '.' || text[end - 1] == ')' || text[end - 1] == ' ' || text[end - 1] == ':'))
        --end;
    qsizetype begin = end;
    while (begin > 0 && text[begin - 1] != ' ' && text[begin - 1] != '.')
        --begin;
    return {number.begin + begin, number.begin + end};
}

struct Count {
    int value = 0;      ///< from 1; 0: not read
    NumberWay way = NumberWay::Digits;
};

Count read(const QString& text, Marker marker)
{
    bool isNumber = false;
    if (const int number = text.toInt(&isNumber); isNumber)
        return {number, NumberWay::Digits};
    if (marker == Marker::Point && text.size() == 1)
        return {int(pointLetters().indexOf(text)) + 1, NumberWay::Letter};
    if (marker == Marker::Part || marker == Marker::Chapter || marker == Marker::Roman)
        return {romanValue(text), NumberWay::Roman};
    return {};
}

/// Runs that are still open, by the level of what they count.
class RunGatherer
{
public:
    explicit RunGatherer(const model::Plan& plan) : m_plan(plan) {}

    std::vector<NumberRun> runs()
    {
        for (size_t i = 0; i < m_plan.blocks.size(); ++i)
            take(i);
        closeFrom(0, true);
        return std::move(m_done);
    }

private:
    struct Open {
        NumberRun run;
        QByteArray prefix;        ///< "2." of 2.1., 2.2.
        bool interrupted = false; ///< text without a marker stood in between: a new "1." may begin
    };
    static constexpr int levels = 2 * (int(Marker::Plus) + 1);

    /// Numbers of headings stand above the same numbers in running text.
    static int levelOf(const PlanBlock& block) { return 2 * int(block.marker) + (block.headingLevel > 0 ? 0 : 1); }

    void take(size_t index)
    {
        const PlanBlock& block = m_plan.blocks[index];
        const bool heading = block.kind == PlanBlockKind::Annex || (block.kind == PlanBlockKind::Heading && block.marker == Marker::None);
        if (heading)
            return closeFrom(0, true);
        if (block.marker == Marker::None)
            return interrupt();
        closeFrom(levelOf(block) + 1, false);
        if (block.marker != Marker::Dash && block.marker != Marker::Plus && block.marker != Marker::Capital)
            count(index);
    }

    void interrupt()
    {
        for (Open& open : m_open)
            open.interrupted = true;
    }

    void count(size_t index)
    {
        const PlanBlock& block = m_plan.blocks[index];
        const Span span = countOf(m_plan, block.number);
        const Count value = read(base::decoded(m_plan.bytes(span)).simplified(), block.marker);
        if (value.value == 0)
            return;
        Open& open = m_open[size_t(levelOf(block))];
        const QByteArray prefix = m_plan.bytes({block.number.begin, span.begin}).toByteArray();
        const bool other = block.marker == Marker::SubNumber && prefix != open.prefix;
        if (other || (value.value == 1 && open.interrupted))
            close(open);
        open.prefix = prefix;
        open.interrupted = false;
        open.run.items.push_back({index, span, value.value, value.way});
    }

    /// Articles count on through parts, chapters and sections; all else begins anew under what stands above it.
    void closeFrom(int level, bool articles)
    {
        for (int i = level; i < levels; ++i) {
            if (articles || i / 2 != int(Marker::Article))
                close(m_open[size_t(i)]);
        }
    }

    void close(Open& open)
    {
        if (!open.run.items.empty())
            m_done.push_back(std::move(open.run));
        open = {};
    }

    const model::Plan& m_plan;
    std::array<Open, size_t(levels)> m_open;
    std::vector<NumberRun> m_done;
};

} // namespace

std::vector<NumberRun> numberRuns(const model::Plan& plan)
{
    return RunGatherer(plan).runs();
}

QString numberWritten(int value, NumberWay way)
{
    switch (way) {
    case NumberWay::Roman: return base::roman(value);
    case NumberWay::Letter: return value <= pointLetters().size() ? QString(pointLetters()[value - 1]) : QString();
    case NumberWay::Digits: break;
    }
    return QString::number(value);
}

} // namespace ungcuu::text
