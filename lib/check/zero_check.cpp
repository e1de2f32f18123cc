// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/byte_search.h"
#include "check/plan_parts.h"

#include <QCoreApplication>

#include <string_view>

namespace ungcuu::check {

namespace {

using model::Span;

constexpr std::string_view monthWord = "th\xC3\xA1ng";
constexpr std::string_view dayWord = "g\xC3\xA0y";      // of "ngày" and "Ngày"
constexpr std::string_view yearWord = "n\xC4\x83m";
constexpr std::string_view numberWord = "s\xE1\xBB\x91";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The run of digits that begins at `at`.
Span digitsAt(std::string_view text, size_t at)
{
    size_t end = at;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    return {qsizetype(at), qsizetype(end)};
}

/// The run of digits that ends at `end`.
Span digitsBefore(std::string_view text, size_t end)
{
    size_t begin = end;
    while (begin > 0 && isDigit(text[begin - 1]))
        --begin;
    return {qsizetype(begin), qsizetype(end)};
}

/// Walks a text and says what it finds about zeros.
class ZeroChecker
{
public:
    ZeroChecker(QByteArrayView source, Report& report) : m_text(source.data(), size_t(source.size())), m_report(report) {}

    void check()
    {
        const QByteArrayView source(m_text.data(), qsizetype(m_text.size()));
        eachHit(source, monthWord, 3, [&](qsizetype at) { checkLongDate(size_t(at)); });
        eachHit(source, numberWord, 3, [&](qsizetype at) { checkNumber(size_t(at) + numberWord.size()); });
        eachHit(source, "/", 0, [&](qsizetype at) { checkShortDate(size_t(at)); });
    }

private:
    bool wordAt(size_t at, std::string_view word) const { return m_text.substr(std::min(at, m_text.size()), word.size()) == word; }

    /// "ngày 5 tháng 03 năm 2026": at least the day or the year must be there, or "06 tháng 1 lần" would be a date.
    void checkLongDate(size_t at)
    {
        const Span month = digitsAt(m_text, at + monthWord.size() + 1);
        if (month.empty() || m_text[at + monthWord.size()] != ' ')
            return;
        const Span day = at > 0 && m_text[at - 1] == ' ' ? digitsBefore(m_text, at - 1) : Span{};
        const size_t dayEnd = size_t(day.begin) - 1;
        const bool hasDay = !day.empty() && day.begin > qsizetype(dayWord.size()) && m_text[dayEnd] == ' '
                            && wordAt(dayEnd - dayWord.size(), dayWord);
        const bool hasYear = wordAt(size_t(month.end) + 1, yearWord);
        if (hasDay)
            checkDay(day);
        if (hasDay || hasYear)
            checkMonth(month);
    }

    /// "5/03/2026"
    void checkShortDate(size_t at)
    {
        const Span day = digitsBefore(m_text, at);
        const Span month = digitsAt(m_text, at + 1);
        const bool slash = !month.empty() && size_t(month.end) < m_text.size() && m_text[size_t(month.end)] == '/';
        if (!slash || day.empty() || day.length() > 2 || month.length() > 2)
            return;
        const Span year = digitsAt(m_text, size_t(month.end) + 1);
        const bool more = size_t(year.end) < m_text.size() && m_text[size_t(year.end)] == '/';
        if (year.length() != 4 || more || (day.begin > 0 && m_text[size_t(day.begin) - 1] == '/'))
            return;
        checkDay(day);
        checkMonth(month);
    }

    /// "số 5/QĐ-UBND"
    void checkNumber(size_t at)
    {
        const Span number = at < m_text.size() && m_text[at] == ' ' ? digitsAt(m_text, at + 1) : Span{};
        const bool slash = !number.empty() && size_t(number.end) < m_text.size() && m_text[size_t(number.end)] == '/';
        if (slash && number.length() == 1 && m_text[size_t(number.begin)] != '0')
            missing(number);
    }

    void checkDay(Span day)
    {
        if (day.length() == 1 && m_text[size_t(day.begin)] != '0')
            missing(day);
    }

    void checkMonth(Span month)
    {
        const char first = m_text[size_t(month.begin)];
        if (month.length() == 1 && (first == '1' || first == '2'))
            missing(month);
        if (month.length() == 2 && first == '0' && m_text[size_t(month.begin) + 1] >= '3')
            m_report.add(Rule::ExtraZero, month,
                         QCoreApplication::translate("check", "Tháng 3 đến tháng 9 không ghi số 0 đứng trước (Nghị định 30/2020/NĐ-CP)."),
                         {fix(QCoreApplication::translate("check", "Bỏ số 0"), {month.begin, month.begin + 1}, {})});
    }

    void missing(Span number)
    {
        m_report.add(Rule::LeadingZero, number,
                     QCoreApplication::translate("check", "Ngày và số dưới 10, tháng 1 và tháng 2 phải ghi thêm số 0 đứng trước."),
                     {fix(QCoreApplication::translate("check", "Thêm số 0"), {number.begin, number.begin}, "0")});
    }

    std::string_view m_text;
    Report& m_report;
};

} // namespace

void checkZeros(const PlanSubject& subject, Report& report)
{
    ZeroChecker(subject.plan.source, report).check();
}

} // namespace ungcuu::check
