// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparison.h"

#include "base/utf8.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace ungcuu::models {

using diff::Compared;
using diff::ComparedPiece;

namespace {

constexpr int LinesBeside = 3;
constexpr int LeastFolded = 4;
constexpr qsizetype MostShown = 400000; ///< letters; a window lays them out in a moment
constexpr qsizetype LongestTold = 80;

bool isOld(Compared kind)
{
    return kind == Compared::Removed || kind == Compared::MovedAway;
}

/// Behind the n-th line end from the front, or in front of the n lines at the end.
qsizetype behindLines(const QString& words, int lines)
{
    qsizetype at = 0;
    for (int line = 0; line < lines && at >= 0; ++line)
        at = words.indexOf(u'\n', at) + 1;
    return at;
}

qsizetype beforeLines(const QString& words, int lines)
{
    qsizetype at = words.size();
    for (int line = 0; line <= lines && at > 0; ++line)
        at = words.lastIndexOf(u'\n', at - 1);
    return at + 1;
}

class Builder
{
public:
    Builder(const QByteArray& before, const QByteArray& after, const std::vector<ComparedPiece>& pieces)
        : m_before(before)
        , m_after(after)
    {
        for (const ComparedPiece& piece : pieces) {
            if (piece.kind == Compared::MovedAway)
                m_away.insert(piece.move, piece.after.begin);
            if (piece.kind == Compared::MovedHere)
                m_here.insert(piece.move, piece.after.begin);
        }
        for (size_t each = 0; each < pieces.size() && m_made.whole; ++each)
            add(pieces[each], each == 0, each + 1 == pieces.size());
    }

    Comparison made() { return std::move(m_made); }

private:
    void add(const ComparedPiece& piece, bool first, bool last)
    {
        const base::Span span = isOld(piece.kind) ? piece.before : piece.after;
        const QByteArray& text = isOld(piece.kind) ? m_before : m_after;
        const QString words = base::decoded(QByteArrayView(text).sliced(span.begin, span.length()));
        if (piece.kind == Compared::Kept)
            addKept(words, first, last);
        else
            addChanged(piece, words);
        m_made.whole = m_shown <= MostShown;
    }

    void addChanged(const ComparedPiece& piece, const QString& words)
    {
        m_made.added += piece.kind == Compared::Added;
        m_made.removed += piece.kind == Compared::Removed;
        m_made.moved += piece.kind == Compared::MovedHere;
        if (!m_inPlace)
            ++m_made.places;
        m_inPlace = true;
        const bool down = piece.move >= 0 && m_away.value(piece.move) < m_here.value(piece.move);
        push({piece.kind, words, 0, piece.move, down, m_made.places - 1});
    }

    void addKept(const QString& words, bool first, bool last)
    {
        if (words.contains(u'\n'))
            m_inPlace = false;
        const qsizetype head = first ? 0 : behindLines(words, LinesBeside);
        const qsizetype tail = last ? words.size() : beforeLines(words, LinesBeside);
        const auto lines = int(tail > head ? QStringView(words).sliced(head, tail - head).count(u'\n') : 0);
        if (head < 0 || lines < LeastFolded) {
            push({Compared::Kept, words, 0, -1, false, -1});
            return;
        }
        push({Compared::Kept, words.left(head), 0, -1, false, -1});
        m_made.words.push_back({Compared::Kept, words.sliced(head, tail - head), lines, -1, false, -1});
        push({Compared::Kept, words.mid(tail), 0, -1, false, -1});
    }

    void push(ComparedWords words)
    {
        m_shown += words.words.size();
        if (!words.words.isEmpty())
            m_made.words.push_back(std::move(words));
    }

    const QByteArray& m_before;
    const QByteArray& m_after;
    QHash<qint32, qsizetype> m_away; ///< of each move, where in the new text it stood, and stands
    QHash<qint32, qsizetype> m_here;
    Comparison m_made;
    qsizetype m_shown = 0;
    bool m_inPlace = false;
};

} // namespace

base::Result<Comparison> comparisonOf(const QByteArray& before, const QByteArray& after, const base::Progress& progress)
{
    const auto pieces = diff::compared(before, after, progress);
    if (!pieces)
        return base::Progress::cancelledError();
    return Builder(before, after, *pieces).made();
}

QString wordsOfChange(const ComparedWords& words)
{
    QString said = words.words.simplified();
    if (said.size() > LongestTold)
        said = said.left(LongestTold) + u'…';
    switch (words.kind) {
    case Compared::Added: return QCoreApplication::translate("models", "thêm «%1»").arg(said);
    case Compared::Removed: return QCoreApplication::translate("models", "bỏ «%1»").arg(said);
    default:
        return words.down ? QCoreApplication::translate("models", "chuyển xuống dưới «%1»").arg(said)
                          : QCoreApplication::translate("models", "chuyển lên trên «%1»").arg(said);
    }
}

QString wordsOfPlace(const Comparison& comparison, int place)
{
    QStringList words;
    for (const ComparedWords& each : comparison.words) {
        if (each.place == place && each.kind != Compared::Kept)
            words += wordsOfChange(each);
    }
    return words.join(QStringLiteral("; "));
}

} // namespace ungcuu::models
