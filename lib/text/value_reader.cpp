// SPDX-License-Identifier: GPL-3.0-or-later
//
//   duration = ( "{" … "}" | amount | "ngay" [text] ) [ ("kể từ" | "tính từ") anchor ]
//            | ["trước"] "T0 +" amount | "trong" ["vòng"] amount [ "kể từ" anchor ] | "trước" ( clock | date )
//   amount   = num unit { [","] num unit } ;   num = digits [ "," digits ]
//   unit     = giây | phút | giờ | h | ngày làm việc | ngày | tuần | tháng | English and the short "p", "ph", "s"
//   anchor   = "khi phát hiện" | "T0" | id | text           (without anchor: the start of the step)
//   estimate = num [unit] { ("–" | "-" | "/" | ",") ["thường"] num [unit] }          (min, likely, max)
#include "text/value_reader.h"

#include "text/value_lexer.h"

namespace ungcuu::text {
namespace {

using model::Anchor;
using model::Duration;
using model::DurationKind;

class DurationReader
{
public:
    DurationReader(Reading& reading, Span text)
        : m_reading(reading)
        , m_text(text)
        , m_tokens(tokensOf(reading.source, text))
    {
    }

    Duration read()
    {
        Duration duration = start();
        duration.text = m_text;
        if (duration.kind != DurationKind::Unread && m_next < m_tokens.size() && !readAnchor(duration))
            duration.kind = DurationKind::Unread;
        return duration;
    }

    std::optional<Duration> readLeading(qsizetype& end)
    {
        Duration duration;
        if (!readAmount(duration))
            return {};
        end = m_tokens[m_next - 1].span.end;
        duration.text = {m_text.begin, end};
        return duration;
    }

    model::Range readEstimate()
    {
        std::vector<Duration>& all = m_reading.scenario.durations;
        const auto begin = qint32(all.size());
        if (!readNumbers(all)) {
            all.resize(size_t(begin));
            return {};
        }
        return {begin, qint32(all.size())};
    }

private:
    Word peek(qsizetype ahead = 0) const
    {
        return m_next + ahead < m_tokens.size() ? m_tokens[m_next + ahead].word : Word::Other;
    }
    bool skip(Word word)
    {
        const bool there = m_next < m_tokens.size() && m_tokens[m_next].word == word;
        m_next += there ? 1 : 0;
        return there;
    }

    Duration start()
    {
        if (!m_text.empty() && m_reading.at(m_text.begin) == '{')
            return placeholder();
        Duration duration;
        if (skip(Word::Now)) {
            duration.kind = DurationKind::Immediate;
            if (peek() != Word::From)
                m_next = m_tokens.size();
            return duration;
        }
        const bool within = skip(Word::Within);
        if (within)
            skip(Word::Round);
        duration.before = !within && skip(Word::Before);
        if (!within && skip(Word::T0))
            return fromT0(duration);
        if (duration.before)
            return moment(duration);
        readAmount(duration);
        return duration;
    }

    Duration placeholder()
    {
        Duration duration;
        const qsizetype close = m_reading.source.first(m_text.end).indexOf('}', m_text.begin);
        if (close < 0)
            return duration;
        duration.kind = DurationKind::Placeholder;
        while (m_next < m_tokens.size() && m_tokens[m_next].span.begin <= close)
            ++m_next;
        return duration;
    }

    Duration fromT0(Duration duration)
    {
        duration.anchor = Anchor::T0;
        if (skip(Word::Plus))
            readAmount(duration);
        return duration;
    }

    /// A clock or a date.
    Duration moment(Duration duration)
    {
        skip(Word::Day);
        const bool clock = peek() == Word::Number && (peek(1) == Word::Colon || peek(1) == Word::Slash || peek(1) == Word::Hour);
        if (clock) {
            duration.kind = DurationKind::Moment;
            m_next = m_tokens.size();
        }
        return duration;
    }

    bool readAmount(Duration& duration)
    {
        bool any = false;
        while (peek() == Word::Number || (any && peek() == Word::Comma && peek(1) == Word::Number)) {
            const qsizetype before = m_next;
            skip(Word::Comma);
            const qint64 thousandths = m_tokens[m_next++].thousandths;
            const Word unit = readUnit(any);
            if (unit == Word::Other) {
                m_next = before;
                break;
            }
            add(duration, thousandths, unit);
            any = true;
        }
        duration.kind = any ? DurationKind::Amount : DurationKind::Unread;
        return any;
    }

    /// Word::Working for working days. "2h30": a bare number behind hours counts minutes.
    Word readUnit(bool afterHours)
    {
        const Word unit = peek();
        if (unit == Word::Working && peek(1) == Word::Day) {
            m_next += 2;
            return Word::Working;
        }
        if (unit == Word::Day && peek(1) == Word::Work && peek(2) == Word::Working) {
            m_next += 3;
            return Word::Working;
        }
        if (unit >= Word::Second && unit <= Word::Day) {
            ++m_next;
            return unit;
        }
        if (unit == Word::Week || unit == Word::Month) {
            ++m_next;
            return unit;
        }
        const bool adjoins = m_next >= 2 && m_tokens[m_next - 2].span.end == m_tokens[m_next - 1].span.begin;
        return afterHours && m_lastUnit == Word::Hour && adjoins ? Word::Minute : Word::Other;
    }

    void add(Duration& duration, qint64 thousandths, Word unit)
    {
        m_lastUnit = unit;
        if (unit == Word::Working)
            duration.workingDays += qint32(thousandths / 1000);
        else
            duration.seconds += thousandths * secondsOf(unit) / 1000;
    }

    static qint64 secondsOf(Word unit)
    {
        switch (unit) {
        case Word::Minute: return 60;
        case Word::Hour: return 3600;
        case Word::Day: return 86400;
        case Word::Week: return 7 * 86400;
        case Word::Month: return 30 * 86400;
        default: return 1;
        }
    }

    bool readAnchor(Duration& duration)
    {
        if (!skip(Word::From))
            return false;
        skip(Word::Since);
        if (m_next >= m_tokens.size())
            return false;
        const Span words{m_tokens[m_next].span.begin, m_text.end};
        const QString folded = base::folded(m_reading.bytes(words));
        duration.anchorName.text = words;
        const qsizetype at = skipStepWord(m_reading.source, words.begin, words.end);
        const int id = idLength(m_reading.source, at, words.end);
        if (folded == u"khi phát hiện" || folded == u"thời điểm phát hiện" || folded == u"t0") {
            duration.anchor = Anchor::T0;
        } else if (id > 0 && at + id == words.end) {
            duration.anchor = Anchor::Step;
            duration.anchorName = {{at, at + id}, m_reading.symbols.ofId(m_reading.bytes({at, at + id}))};
        } else {
            duration.anchor = Anchor::Other;
        }
        return true;
    }

    /// Numbers without a unit take the next one that stands behind them.
    bool readNumbers(std::vector<Duration>& all)
    {
        const size_t begin = all.size();
        size_t bare = begin;
        std::vector<qint64> waiting;
        size_t likely = begin + 3;
        while (m_next < m_tokens.size()) {
            if (skip(Word::Dash) || skip(Word::Slash) || skip(Word::Comma))
                continue;
            if (skip(Word::Usually)) {
                likely = all.size() + waiting.size();
                continue;
            }
            if (peek() != Word::Number || all.size() + waiting.size() >= begin + 3)
                return false;
            waiting.push_back(m_tokens[m_next++].thousandths);
            const Word unit = readUnit(false);
            for (size_t i = 0; unit != Word::Other && i < waiting.size(); ++i)
                add(newEstimate(all), waiting[i], unit);
            if (unit != Word::Other)
                waiting.clear();
            bare = all.size();
        }
        if (!waiting.empty() || bare == begin)
            return false;
        if (likely == begin + 2)
            std::swap(all[begin + 1], all[begin + 2]);
        return true;
    }

    Duration& newEstimate(std::vector<Duration>& all) const
    {
        Duration& duration = all.emplace_back();
        duration.kind = DurationKind::Amount;
        duration.text = m_text;
        return duration;
    }

    Reading& m_reading;
    Span m_text;
    Tokens m_tokens;
    qsizetype m_next = 0;
    Word m_lastUnit = Word::Other;
};

} // namespace

model::Duration durationOf(Reading& reading, Span text)
{
    return DurationReader(reading, trimmed(reading.source, text)).read();
}

std::optional<model::Duration> leadingDuration(Reading& reading, Span text, qsizetype& end)
{
    return DurationReader(reading, trimmed(reading.source, text)).readLeading(end);
}

model::Range estimateOf(Reading& reading, Span text)
{
    return DurationReader(reading, trimmed(reading.source, text)).readEstimate();
}

} // namespace ungcuu::text
