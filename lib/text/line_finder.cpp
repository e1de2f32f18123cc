// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/line_finder.h"

#include "base/utf8.h"
#include "text/source_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace ungcuu::text {

namespace {

constexpr qsizetype LongestPattern = 1000;
constexpr qint64 StepsOfLine = 20'000'000;
constexpr qint64 FewestSteps = 500;
constexpr qint64 MostSteps = 100'000;
/// The limit is compiled into the pattern; lines up to this length share one.
constexpr qsizetype UsualLine = 200;

/// A line as it is compared, and where each of its units stood.
struct Compared {
    QString text;
    std::vector<int> places; ///< one more than units
};

bool isPlain(QStringView line, bool tones)
{
    return std::all_of(line.begin(), line.end(), [=](QChar c) { return c.unicode() < (tones ? 0x300 : 0x80); });
}

/// A letter with its marks, in the form that is compared. A byte that is no UTF-8 is a character like no other.
QString folded(const QString& letter, bool tones)
{
    if (letter.size() == 1 && letter[0].isSurrogate())
        return QString(QChar(QChar::ReplacementCharacter));
    if (tones)
        return letter.normalized(QString::NormalizationForm_C);
    QString apart = letter.normalized(QString::NormalizationForm_D);
    apart.removeIf([](QChar c) { return c.isMark(); });
    return apart.replace(QChar(0x111), u'd').replace(QChar(0x110), u'D');
}

qsizetype endOfLetter(QStringView line, qsizetype at)
{
    qsizetype end = at + 1;
    if (line[at].isHighSurrogate() && end < line.size() && line[end].isLowSurrogate())
        ++end;
    while (end < line.size() && line[end].isMark())
        ++end;
    return end;
}

Compared comparedOf(QStringView line, bool tones)
{
    Compared compared;
    for (qsizetype at = 0; at < line.size();) {
        const qsizetype end = endOfLetter(line, at);
        const QString letter = folded(line.sliced(at, end - at).toString(), tones);
        compared.text += letter;
        compared.places.insert(compared.places.end(), size_t(letter.size()), int(at));
        at = end;
    }
    compared.places.push_back(int(line.size()));
    return compared;
}

QString patternOf(const Sought& sought, qint64 steps)
{
    const QString words = comparedOf(sought.words, sought.tones).text;
    QString pattern = sought.pattern ? words : QRegularExpression::escape(words);
    if (sought.wholeWord)
        pattern = QStringLiteral("(?<![\\p{L}\\p{M}\\p{N}_])(?:") + pattern + QStringLiteral(")(?![\\p{L}\\p{M}\\p{N}_])");
    return sought.pattern ? QStringLiteral("(*NO_JIT)(*LIMIT_MATCH=%1)(*LIMIT_DEPTH=%1)(*LIMIT_HEAP=20000)").arg(steps) + pattern : pattern;
}

QRegularExpression expressionOf(const Sought& sought, qsizetype longest)
{
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    if (!sought.cases)
        options |= QRegularExpression::CaseInsensitiveOption;
    const qint64 steps = std::clamp(StepsOfLine / std::max<qint64>(1, longest), FewestSteps, MostSteps);
    return QRegularExpression(patternOf(sought, steps), options);
}

base::Error heavy()
{
    return {"find.heavy", QCoreApplication::translate("text", "Chưa tìm hết vì mẫu quá nặng. Văn bản vẫn nguyên. Viết mẫu gọn hơn, tránh lặp lồng nhau như (a+)+.")};
}

Hit hitOf(const QRegularExpressionMatch& match, const Compared& compared, QStringView line, int number, bool pattern)
{
    const auto place = [&](qsizetype at) { return compared.places.empty() ? int(at) : compared.places[size_t(at)]; };
    Hit hit{number, place(match.capturedStart()), 0, {}};
    hit.length = place(match.capturedEnd()) - hit.begin;
    for (int group = 0; pattern && group <= match.lastCapturedIndex(); ++group) {
        const qsizetype begin = match.capturedStart(group);
        hit.captured += begin < 0 ? QString() : line.sliced(place(begin), place(match.capturedEnd(group)) - place(begin)).toString();
    }
    return hit;
}

} // namespace

base::Result<LineFinder> LineFinder::of(const Sought& sought)
{
    LineFinder finder;
    finder.m_sought = sought;
    finder.m_expression = expressionOf(sought, UsualLine);
    if (sought.words.size() > LongestPattern)
        return base::Error{"find.pattern", QCoreApplication::translate("text", "Chưa tìm vì chữ cần tìm dài quá 1.000 ký tự. Rút ngắn rồi tìm lại.")};
    if (!finder.m_expression.isValid())
        return base::Error{"find.pattern", QCoreApplication::translate("text", "Chưa tìm vì mẫu viết chưa đúng từ ký tự thứ %1. Sửa mẫu, hoặc tắt «Mẫu» để tìm đúng từng chữ.")
                                               .arg(std::max<qsizetype>(1, finder.m_expression.patternErrorOffset() + sought.words.size() + 1 - finder.m_expression.pattern().size()))};
    return finder;
}

base::Result<std::vector<Hit>> LineFinder::hits(QStringView line, int number) const
{
    std::vector<Hit> found;
    if (m_sought.words.isEmpty())
        return found;
    const Compared compared = isPlain(line, m_sought.tones) ? Compared{line.toString(), {}} : comparedOf(line, m_sought.tones);
    const QRegularExpression longer = m_sought.pattern && line.size() > UsualLine ? expressionOf(m_sought, line.size()) : m_expression;
    for (qsizetype at = 0; at <= compared.text.size();) {
        const QRegularExpressionMatch match = longer.match(compared.text, at);
        if (!match.isValid())
            return heavy();
        if (!match.hasMatch())
            break;
        at = std::max(match.capturedEnd(), match.capturedStart() + 1);
        if (at < compared.text.size() && compared.text[at].isLowSurrogate())
            ++at;
        const Hit hit = hitOf(match, compared, line, number, m_sought.pattern);
        if (hit.length > 0)
            found.push_back(hit);
    }
    return found;
}

std::vector<QByteArray> lineWords(const QByteArray& bytes)
{
    const SourceText text(bytes);
    std::vector<QByteArray> words;
    words.reserve(size_t(text.lineCount()));
    for (int index = 0; index < text.lineCount(); ++index) {
        const qsizetype begin = index == 0 ? bomLength(bytes) : text.line(index).begin;
        words.push_back(bytes.mid(begin, text.line(index).end - begin));
    }
    return words;
}

base::Result<Hits> hitsIn(const std::vector<QByteArray>& words, const Sought& sought, const base::Progress& progress)
{
    const auto finder = LineFinder::of(sought);
    if (!finder)
        return finder.error();
    Hits hits;
    for (size_t line = 0; line < words.size() && !hits.more; ++line) {
        if (!progress.step(qint64(line), qint64(words.size())))
            return base::Progress::cancelledError();
        auto found = finder->hits(base::decoded(words[line]), int(line));
        if (!found)
            return found.error();
        const size_t room = std::min(MostHits - hits.places.size(), found->size());
        hits.more = room < found->size();
        hits.places.insert(hits.places.end(), std::make_move_iterator(found->begin()), std::make_move_iterator(found->begin() + std::ptrdiff_t(room)));
    }
    return hits;
}

QString replacementOf(const Hit& hit, const Sought& sought, const QString& replacement)
{
    if (!sought.pattern)
        return replacement;
    QString made;
    for (qsizetype at = 0; at < replacement.size(); ++at) {
        const QChar next = at + 1 < replacement.size() ? replacement[at + 1] : QChar();
        if (replacement[at] != u'\\' || !(next == u'\\' || (next >= u'0' && next <= u'9'))) {
            made += replacement[at];
            continue;
        }
        made += next == u'\\' ? QString(next) : hit.captured.value(next.unicode() - u'0');
        ++at;
    }
    return made;
}

} // namespace ungcuu::text
