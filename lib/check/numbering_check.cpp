// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/plan_parts.h"

#include "base/vietnamese.h"

#include <QCoreApplication>

namespace ungcuu::check {

namespace {

using model::Marker;
using model::PlanBlock;
using model::PlanBlockKind;
using model::Span;

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

enum class Way : quint8 { Digits, Roman, Letter };

struct Count {
    int value = 0;      ///< from 1; 0: not read
    Way way = Way::Digits;
};

Count read(const QString& text, Marker marker)
{
    bool isNumber = false;
    if (const int number = text.toInt(&isNumber); isNumber)
        return {number, Way::Digits};
    if (marker == Marker::Point && text.size() == 1)
        return {int(pointLetters().indexOf(text)) + 1, Way::Letter};
    if (marker == Marker::Part || marker == Marker::Chapter || marker == Marker::Roman)
        return {romanValue(text), Way::Roman};
    return {};
}

QString written(int value, Way way)
{
    switch (way) {
    case Way::Roman: return base::roman(value);
    case Way::Letter: return value <= pointLetters().size() ? QString(pointLetters()[value - 1]) : QString();
    case Way::Digits: break;
    }
    return QString::number(value);
}

/// Paragraphs that count together.
struct Run {
    struct Item {
        Span count;
        Count read;
    };
    std::vector<Item> items;
    QByteArray prefix;          ///< "2." of 2.1., 2.2.
    bool interrupted = false;   ///< text without a marker stood in between: a new "1." may begin
};

class NumberingChecker
{
public:
    NumberingChecker(const PlanSubject& subject, Report& report) : m_plan(subject.plan), m_subject(subject), m_report(report) {}

    void check()
    {
        for (const PlanBlock& block : m_plan.blocks)
            take(block);
        closeFrom(0, true);
    }

private:
    static constexpr int levels = 2 * (int(Marker::Plus) + 1);

    /// Numbers of headings stand above the same numbers in running text.
    static int levelOf(const PlanBlock& block) { return 2 * int(block.marker) + (block.headingLevel > 0 ? 0 : 1); }

    void take(const PlanBlock& block)
    {
        const bool heading = block.kind == PlanBlockKind::Annex || (block.kind == PlanBlockKind::Heading && block.marker == Marker::None);
        if (heading)
            return closeFrom(0, true);
        if (block.marker == Marker::None)
            return interrupt();
        closeFrom(levelOf(block) + 1, false);
        if (block.marker != Marker::Dash && block.marker != Marker::Plus && block.marker != Marker::Capital)
            count(block);
    }

    void interrupt()
    {
        for (Run& run : m_runs)
            run.interrupted = true;
    }

    void count(const PlanBlock& block)
    {
        const Span span = countOf(m_plan, block.number);
        const Count value = read(m_subject.words(span), block.marker);
        if (value.value == 0)
            return;
        Run& run = m_runs[size_t(levelOf(block))];
        const QByteArray prefix = m_plan.bytes({block.number.begin, span.begin}).toByteArray();
        const bool other = block.marker == Marker::SubNumber && prefix != run.prefix;
        if (other || (value.value == 1 && run.interrupted))
            close(run);
        run.prefix = prefix;
        run.interrupted = false;
        run.items.push_back({span, value});
    }

    /// Articles count on through parts, chapters and sections; all else begins anew under what stands above it.
    void closeFrom(int level, bool articles)
    {
        for (int i = level; i < levels; ++i) {
            if (articles || i / 2 != int(Marker::Article))
                close(m_runs[size_t(i)]);
        }
    }

    void close(Run& run)
    {
        for (size_t i = 0; i < run.items.size(); ++i) {
            if (run.items[i].read.value == int(i) + 1)
                continue;
            report(run, i);
            break;
        }
        run = {};
    }

    void report(const Run& run, size_t from)
    {
        model::TextEdits edits;
        for (size_t i = from; i < run.items.size(); ++i) {
            const QString word = written(int(i) + 1, run.items[i].read.way);
            if (!word.isEmpty())
                edits.push_back({run.items[i].count, word.toUtf8()});
        }
        const Run::Item& item = run.items[from];
        m_report.add(Rule::NumberingBroken, item.count,
                     QCoreApplication::translate("check", "Số thứ tự «%1» không tiếp theo số ở trên: lẽ ra là «%2».")
                         .arg(m_subject.words(item.count), written(int(from) + 1, item.read.way)),
                     {{QCoreApplication::translate("check", "Đánh số lại từ đây"), std::move(edits)}});
    }

    const model::Plan& m_plan;
    const PlanSubject& m_subject;
    Report& m_report;
    std::array<Run, size_t(levels)> m_runs;
};

} // namespace

void checkNumbering(const PlanSubject& subject, Report& report)
{
    NumberingChecker(subject, report).check();
}

} // namespace ungcuu::check
