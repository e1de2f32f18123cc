// SPDX-License-Identifier: GPL-3.0-or-later
//
//   exit     = "-" SP ( [answer] arrow target | end-word ) [ "." | ";" | "," | "(" note ")" | ("—" | "–" | ":") note ]
//   arrow    = "→" | "->" | "-->" | "=>" | "⇒"                               (the last arrow of the text counts)
//   target   = ["bước" SP] id | code | end-word
//   end-word = "Kết thúc kịch bản" | "Kết thúc" | "Hết nhánh"
//
// The answer says the kind: none, "sau đó", "xong tất cả", "tiếp theo" = own; "quá thời hạn" = late; "sau" + duration =
// timed; "bất cứ lúc nào: C" = any time; "mỗi vòng" = loop body; "không làm được", "lỗi", "thất bại" = failure and
// "xong", "đạt" = success where the title is no question; all else is an answer.
#include "text/exit_reader.h"

#include "base/word_table.h"
#include "model/words.h"
#include "text/value_reader.h"

namespace ungcuu::text {
namespace {

using model::AnswerKind;
using model::Exit;
using model::ExitKind;
using model::TargetKind;

int arrowLength(QByteArrayView source, qsizetype at, qsizetype end)
{
    if (standsAt(source, at, end, "→") || standsAt(source, at, end, "⇒") || standsAt(source, at, end, "-->"))
        return 3;
    return standsAt(source, at, end, "->") || standsAt(source, at, end, "=>") ? 2 : 0;
}

bool isDash(QByteArrayView source, qsizetype at, qsizetype end)
{
    return standsAt(source, at, end, "—") || standsAt(source, at, end, "–");
}

/// Where the first of , ; . ( : — – stands, or the end.
qsizetype firstSign(QByteArrayView source, Span text)
{
    for (qsizetype at = text.begin; at < text.end; ++at) {
        const char c = source[at];
        if (c == ',' || c == ';' || c == '.' || c == '(' || c == ':' || (c == '\xE2' && isDash(source, at, text.end)))
            return at;
    }
    return text.end;
}

/// What may stand behind a target: nothing, one sign, a note.
std::optional<Span> noteOf(QByteArrayView source, Span text)
{
    text = trimmed(source, text);
    if (text.empty())
        return text;
    const QByteArrayView rest = source.sliced(text.begin, text.length());
    if (rest == "." || rest == ";" || rest == ",")
        return Span{text.end, text.end};
    if (rest.startsWith('(')) {
        const qsizetype close = rest.lastIndexOf(')');
        const QByteArrayView behind = close < 0 ? QByteArrayView() : rest.sliced(close + 1);
        const bool ends = close >= 0 && (behind.isEmpty() || behind == "." || behind == ";" || behind == ",");
        return ends ? std::optional(Span{text.begin + 1, text.begin + close}) : std::nullopt;
    }
    const int sign = rest.startsWith(':') ? 1 : isDash(source, text.begin, text.end) ? 3 : 0;
    return sign ? std::optional(trimmed(source, {text.begin + sign, text.end})) : std::nullopt;
}

std::optional<Target> endWordTarget(QByteArrayView source, Span text)
{
    const Span words = trimmed(source, {text.begin, firstSign(source, text)});
    if (words.length() > 40)
        return {};
    const auto word = model::endWordOf(base::folded(source.sliced(words.begin, words.length())));
    if (!word)
        return {};
    const auto note = noteOf(source, {words.end, text.end});
    if (!note)
        return {};
    return Target{*word == model::EndWord::Scenario ? TargetKind::End : TargetKind::BranchEnd, words, words, *note};
}

/// Behind "**" or "_" that stand around a target.
Span withoutStars(QByteArrayView source, Span text)
{
    const auto mark = [](char c) { return c == '*' || c == '_'; };
    while (!text.empty() && mark(source[text.begin]))
        ++text.begin;
    while (!text.empty() && mark(source[text.end - 1]))
        --text.end;
    return text;
}

base::WordTable<ExitKind> tableOf(std::initializer_list<std::pair<QStringView, ExitKind>> words)
{
    base::WordTable<ExitKind> table;
    for (const auto& [word, kind] : words)
        table.insert(word.toString(), kind);
    return table;
}

std::optional<ExitKind> kindOf(QStringView folded, bool question)
{
    static const base::WordTable<ExitKind> always = tableOf(
        {{u"", ExitKind::Own}, {u"sau đó", ExitKind::Own}, {u"xong tất cả", ExitKind::Own}, {u"tiếp theo", ExitKind::Own},
         {u"then", ExitKind::Own}, {u"quá thời hạn", ExitKind::Late}, {u"quá hạn", ExitKind::Late}, {u"overdue", ExitKind::Late},
         {u"mỗi vòng", ExitKind::LoopBody}, {u"each round", ExitKind::LoopBody}});
    static const base::WordTable<ExitKind> inPlainSteps = tableOf(
        {{u"không làm được", ExitKind::Failure}, {u"không được", ExitKind::Failure}, {u"lỗi", ExitKind::Failure},
         {u"thất bại", ExitKind::Failure}, {u"xong", ExitKind::Success}, {u"đạt", ExitKind::Success}});
    const ExitKind* kind = always.find(folded);
    if (!kind && !question)
        kind = inPlainSteps.find(folded);
    return kind ? std::optional(*kind) : std::nullopt;
}

bool isOneOf(QStringView word, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [&](QStringView other) { return base::isSameWord(word, other); });
}

AnswerKind answerKindOf(QStringView first)
{
    if (isOneOf(first, {u"có", u"đúng", u"rồi", u"được", u"yes"}))
        return AnswerKind::Yes;
    if (isOneOf(first, {u"không", u"sai", u"chưa", u"không được", u"no"}))
        return AnswerKind::No;
    if (isOneOf(first, {u"không rõ", u"chưa rõ", u"unknown"}))
        return AnswerKind::Unknown;
    return isOneOf(first, {u"khác", u"còn lại", u"otherwise"}) ? AnswerKind::Otherwise : AnswerKind::Other;
}

/// "Sau 15 phút chưa …" and "Bất cứ lúc nào: …".
void readLongAnswer(Reading& reading, Exit& exit)
{
    const QString folded = base::folded(reading.bytes(exit.answer));
    exit.kind = ExitKind::Answer;
    if (folded.startsWith(u"bất cứ lúc nào") || folded.startsWith(u"any time")) {
        const qsizetype colon = reading.source.first(exit.answer.end).indexOf(':', exit.answer.begin);
        exit.kind = ExitKind::AnyTime;
        exit.answer = colon < 0 ? exit.answer : trimmed(reading.source, {colon + 1, exit.answer.end});
        return;
    }
    if (folded.startsWith(u"sau ") || folded.startsWith(u"after ")) {
        qsizetype space = exit.answer.begin;
        while (space < exit.answer.end && !isSpace(reading.at(space)))
            ++space;
        qsizetype end = 0;
        if (const auto duration = leadingDuration(reading, {space, exit.answer.end}, end)) {
            exit.kind = ExitKind::After;
            exit.duration = qint32(reading.scenario.durations.size());
            reading.scenario.durations.push_back(*duration);
            return;
        }
    }
    const Span first = trimmed(reading.source, {exit.answer.begin, firstSign(reading.source, exit.answer)});
    exit.answerKind = answerKindOf(base::folded(reading.bytes(first)));
}

void readAnswer(Reading& reading, Exit& exit, bool question)
{
    Span words = exit.answer;
    if (!words.empty() && reading.at(words.end - 1) == ':')
        words = trimmed(reading.source, {words.begin, words.end - 1});
    base::Folded folded;
    base::fold(reading.bytes(words), folded);
    if (const auto kind = kindOf(QStringView(folded.data(), folded.size()), question))
        exit.kind = *kind;
    else
        readLongAnswer(reading, exit);
}

} // namespace

Span lastArrow(QByteArrayView source, Span text)
{
    if (find(source, text, '\xE2') < 0 && find(source, text, '>') < 0)
        return {};
    for (qsizetype at = text.end - 2; at >= text.begin; --at) {
        const char c = source[at];
        if (c != '\xE2' && c != '-' && c != '=')
            continue;
        const int length = arrowLength(source, at, text.end);
        if (length == 0)
            continue;
        const bool longer = length == 2 && c == '-' && at > text.begin && source[at - 1] == '-';
        return {longer ? at - 1 : at, at + length};
    }
    return {};
}

std::optional<Target> readTarget(QByteArrayView source, Span text)
{
    text = withoutStars(source, trimmed(source, text));
    if (auto end = endWordTarget(source, text))
        return end;
    const qsizetype begin = skipStepWord(source, text.begin, text.end);
    const int id = idLength(source, begin, text.end);
    const int code = id ? 0 : codeLength(source, begin, text.end);
    if (id + code == 0)
        return {};
    const Span name{begin, begin + id + code};
    const Span tail{name.end, text.end};
    const auto note = noteOf(source, tail);
    if (!note)
        return {};
    return Target{id ? TargetKind::Step : TargetKind::Scenario, name, {text.begin, name.end}, *note};
}

std::optional<model::Exit> readExit(Reading& reading, Span text, bool question)
{
    const Span arrow = lastArrow(reading.source, text);
    const bool hasArrow = !arrow.empty();
    const auto target = hasArrow ? readTarget(reading.source, {arrow.end, text.end}) : endWordTarget(reading.source, text);
    if (!target)
        return {};
    Exit exit;
    exit.arrow = hasArrow;
    exit.targetKind = target->kind;
    exit.target.text = target->name;
    if (target->kind == TargetKind::Step)
        exit.target.symbol = reading.symbols.ofId(reading.bytes(target->name));
    else if (target->kind == TargetKind::Scenario)
        exit.target.symbol = reading.symbols.of(reading.bytes(target->name));
    exit.note = target->note;
    exit.answer = hasArrow ? trimmed(reading.source, {text.begin, arrow.begin}) : Span{text.begin, text.begin};
    exit.span = text;
    readAnswer(reading, exit, question);
    return exit;
}

bool looksLikeExit(QByteArrayView source, Span text)
{
    const Span arrow = lastArrow(source, text);
    return arrow.empty() ? endWordTarget(source, text).has_value() : readTarget(source, {arrow.end, text.end}).has_value();
}

} // namespace ungcuu::text
