// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/text_diff.h"

#include "diff/sequence_diff.h"
#include "diff/words.h"

#include <algorithm>

namespace ungcuu::diff {
namespace {

using Bounds = std::vector<qsizetype>;

Bounds lineBounds(const QByteArray& text)
{
    Bounds bounds = {0};
    for (qsizetype at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        bounds.push_back(at + 1);
    if (bounds.back() != text.size())
        bounds.push_back(text.size());
    return bounds;
}

Span bytesOf(Span places, const Bounds& bounds, qsizetype from)
{
    return {from + bounds[std::size_t(places.begin)], from + bounds[std::size_t(places.end)]};
}

bool blank(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char letter) { return letter == ' ' || letter == '\t'; });
}

/// The words of a stretch of a text; blanks are what lies between two of them. This halves what is compared.
class Words
{
public:
    Words(const QByteArray& text, Span stretch) : m_text(text), m_stretch(stretch)
    {
        const QByteArrayView view = QByteArrayView(text).sliced(stretch.begin, stretch.length());
        const Bounds bounds = wordBounds(view);
        m_words.reserve(bounds.size() / 2 + 1);
        for (std::size_t i = 0; i + 1 < bounds.size(); ++i) {
            if (!blank(view.sliced(bounds[i], bounds[i + 1] - bounds[i])))
                m_words.push_back({stretch.begin + bounds[i], stretch.begin + bounds[i + 1]});
        }
    }

    /// One record a word; a line end is the empty record, which no word is.
    QByteArray records() const
    {
        QByteArray records;
        records.reserve(m_stretch.length() + qsizetype(m_words.size()));
        for (const Span& word : m_words) {
            if (const QByteArrayView bytes = view(word); bytes != QByteArrayView("\n"))
                records += bytes;
            records += '\n';
        }
        return records;
    }
    qsizetype count() const { return qsizetype(m_words.size()); }
    QByteArrayView view(Span span) const { return QByteArrayView(m_text).sliced(span.begin, span.length()); }
    /// From behind the word before the first of `places` to the beginning of the word behind them.
    Span around(Span places) const { return {places.begin > 0 ? m_words[std::size_t(places.begin - 1)].end : m_stretch.begin, beginOf(places.end)}; }
    Span gapBefore(qsizetype place) const { return around({place, place}); }
    /// How many blanks `around` has in front and behind.
    qsizetype blanksBefore(Span places) const { return beginOf(places.begin) - around(places).begin; }
    qsizetype blanksAfter(Span places) const { return places.empty() ? blanksBefore(places) : around(places).end - m_words[std::size_t(places.end - 1)].end; }

private:
    qsizetype beginOf(qsizetype place) const { return place < count() ? m_words[std::size_t(place)].begin : m_stretch.end; }

    const QByteArray& m_text;
    Span m_stretch;
    std::vector<Span> m_words;
};

/// A change of words without the blanks that both sides have around it.
Change trimmed(const Words& old, Span oldPlaces, const Words& fresh, Span newPlaces)
{
    Change change{old.around(oldPlaces), fresh.around(newPlaces)};
    qsizetype shared = std::min(old.blanksBefore(oldPlaces), fresh.blanksBefore(newPlaces));
    for (; shared > 0 && old.view(change.before).front() == fresh.view(change.after).front(); --shared) {
        ++change.before.begin;
        ++change.after.begin;
    }
    shared = std::min({old.blanksAfter(oldPlaces), fresh.blanksAfter(newPlaces), change.before.length(), change.after.length()});
    for (; shared > 0 && old.view(change.before).back() == fresh.view(change.after).back(); --shared) {
        --change.before.end;
        --change.after.end;
    }
    return change;
}

void addWords(Changes& changes, const Change& lines, const QByteArray& before, const QByteArray& after)
{
    if (lines.before.empty() || lines.after.empty()) {
        changes.push_back(lines);
        return;
    }
    const Words old(before, lines.before);
    const Words fresh(after, lines.after);
    Changes places = recordChanges(old.records(), fresh.records());
    places.push_back({{old.count() + 1, old.count() + 1}, {fresh.count() + 1, fresh.count() + 1}}); // one beyond the end
    qsizetype at = 0;
    qsizetype to = 0;
    for (const Change& words : places) {
        for (; at < words.before.begin; ++at, ++to) { // words alike; the blanks between them may not be
            const Span gap = old.gapBefore(at);
            if (old.view(gap) != fresh.view(fresh.gapBefore(to)))
                changes.push_back(trimmed(old, {at, at}, fresh, {to, to}));
        }
        if (at > old.count())
            break;
        if (const Change change = trimmed(old, words.before, fresh, words.after); !change.before.empty() || !change.after.empty())
            changes.push_back(change);
        at = words.before.end + 1; // the blanks behind the change belong to it
        to = words.after.end + 1;
    }
}

void addLines(std::vector<DiffPiece>& diff, char mark, const QList<QByteArray>& lines, Span places)
{
    for (qsizetype i = places.begin; i < places.end; ++i)
        diff.push_back({mark, lines[i]});
}

void addPiece(std::vector<DiffPiece>& diff, char mark, const QByteArray& text, Span span)
{
    if (!span.empty())
        diff.push_back({mark, text.mid(span.begin, span.length())});
}

} // namespace

Changes lineChanges(const QByteArray& before, const QByteArray& after)
{
    Changes changes = recordChanges(before, after);
    if (changes.empty())
        return changes;
    const Bounds oldBounds = lineBounds(before);
    const Bounds newBounds = lineBounds(after);
    for (Change& change : changes)
        change = {bytesOf(change.before, oldBounds, 0), bytesOf(change.after, newBounds, 0)};
    return changes;
}

Changes wordChanges(const QByteArray& before, const QByteArray& after)
{
    Changes changes;
    for (const Change& lines : lineChanges(before, after))
        addWords(changes, lines, before, after);
    return changes;
}

std::vector<DiffPiece> lineDiff(const QByteArray& before, const QByteArray& after)
{
    // lines as a reader sees them: the one behind the last line end counts, and whether a last line ends is told by it
    const QList<QByteArray> old = before.split('\n');
    const QList<QByteArray> fresh = after.split('\n');
    std::vector<DiffPiece> diff;
    qsizetype at = 0;
    for (const Change& change : recordChanges(before + '\n', after + '\n')) {
        addLines(diff, ' ', old, {at, change.before.begin});
        addLines(diff, '-', old, change.before);
        addLines(diff, '+', fresh, change.after);
        at = change.before.end;
    }
    addLines(diff, ' ', old, {at, old.size()});
    return diff;
}

std::vector<DiffPiece> wordDiff(const QByteArray& before, const QByteArray& after)
{
    std::vector<DiffPiece> diff;
    qsizetype at = 0;
    for (const Change& change : wordChanges(before, after)) {
        addPiece(diff, ' ', before, {at, change.before.begin});
        addPiece(diff, '-', before, change.before);
        addPiece(diff, '+', after, change.after);
        at = change.before.end;
    }
    addPiece(diff, ' ', before, {at, before.size()});
    return diff;
}

} // namespace ungcuu::diff
