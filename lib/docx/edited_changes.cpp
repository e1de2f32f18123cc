// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/edited_changes.h"

#include "diff/sequence_diff.h"
#include "docx/paragraph_match.h"
#include "docx/written_words.h"

#include <QMap>
#include <QSet>
#include <algorithm>

namespace ungcuu::docx {
namespace {

using base::Span;

QByteArrayList keysOf(const StoredIdentities& identities)
{
    QByteArrayList keys;
    for (const Identity& each : identities.paragraphs)
        keys << QByteArray(1, char('a' + int(each.role))) + each.text;
    return keys;
}

bool alike(const Identity& a, const Identity& b)
{
    return a.role == b.role && a.column == b.column && a.line == b.line;
}

/// The number in `plain` of each number of `edited`: the same where both are of one edition. Else the same words in the
/// same order, and between them, where an answer has changed, what stands in the same place of the paper; 0 where nothing
/// does.
std::vector<int> plainNumbers(const StoredIdentities& plain, const StoredIdentities& edited)
{
    std::vector<int> numbers(edited.paragraphs.size() + 1, 0);
    const bool same = plain.edition == edited.edition && plain.paragraphs.size() == edited.paragraphs.size();
    std::size_t at = 0;
    std::size_t to = 0;
    const auto keep = [&](std::size_t end) {
        for (; at < end; ++at, ++to)
            numbers[at + 1] = int(to) + 1;
    };
    for (const diff::Change& change : same ? diff::Changes() : diff::sequenceChanges(keysOf(edited), keysOf(plain))) {
        keep(std::size_t(change.before.begin));
        for (; at < std::size_t(change.before.end); ++at) {
            std::size_t found = to;
            while (found < std::size_t(change.after.end) && !alike(edited.paragraphs[at], plain.paragraphs[found]))
                ++found;
            if (found >= std::size_t(change.after.end))
                continue;
            numbers[at + 1] = int(found) + 1;
            to = found + 1;
        }
        to = std::size_t(change.after.end);
    }
    keep(edited.paragraphs.size());
    return numbers;
}

class ChangeFinder
{
public:
    ChangeFinder(const EditedDocx& plain, const EditedDocx& edited)
        : m_plain(plain), m_edited(edited), m_numbers(plainNumbers(plain.identities, edited.identities)), m_deleted(deletedParagraphs(edited))
    {
    }

    DocxChanges taken()
    {
        readPlain();
        m_match = matched(m_edited, m_numbers, m_words);
        const std::vector<bool> moved = movedOnes(m_match.groups);
        for (std::size_t i = 0; i < m_match.groups.size(); ++i) {
            compare(m_match.groups[i]);
            if (moved[i])
                addMoved(m_match.groups[i]);
        }
        addGone();
        addFresh();
        const auto place = [](const DocxChange& change) { return change.numbers.empty() ? change.follows : change.numbers.front(); };
        std::stable_sort(m_changes.begin(), m_changes.end(), [&](const DocxChange& a, const DocxChange& b) { return place(a) < place(b); });
        addOutside();
        DocxChanges all{std::move(m_changes), std::vector<int>(m_edited.paragraphs.size(), 0)};
        for (const ParagraphGroup& group : m_match.groups) {
            for (const int at : group.places)
                all.numbers[std::size_t(at)] = group.numbers.front();
        }
        return all;
    }

private:
    void readPlain()
    {
        const std::size_t count = m_plain.identities.paragraphs.size() + 1;
        m_places.assign(count, -1);
        for (std::size_t i = 0; i < count; ++i)
            m_words << QString();
        for (std::size_t i = 0; i < m_plain.paragraphs.size(); ++i) {
            for (const int number : m_plain.paragraphs[i].touched) {
                m_places[std::size_t(number)] = int(i);
                m_words[number] = m_plain.paragraphs[i].words();
            }
        }
    }

    WrittenWords plainWords(const std::vector<int>& numbers) const
    {
        WrittenWords words;
        for (const int number : numbers) {
            if (m_places[std::size_t(number)] >= 0)
                words.add(m_plain.paragraphs[std::size_t(m_places[std::size_t(number)])]);
        }
        return words;
    }

    WrittenWords editedWords(const std::vector<int>& places) const
    {
        WrittenWords words;
        for (const int place : places)
            words.add(m_edited.paragraphs[std::size_t(place)]);
        return words;
    }

    /// What the file says stood in a paragraph when it was written; nothing where it is one with others now.
    QByteArray recorded(const ParagraphGroup& group) const
    {
        const auto found = std::find(m_numbers.begin() + 1, m_numbers.end(), group.numbers.front());
        const bool single = group.numbers.size() == 1 && group.places.size() == 1 && found != m_numbers.end();
        return single ? m_edited.identities.paragraph(int(found - m_numbers.begin()))->text : QByteArray();
    }

    void compare(const ParagraphGroup& group)
    {
        const WrittenWords old = plainWords(group.numbers);
        const WrittenWords fresh = editedWords(group.places);
        if (const QByteArray hash = recorded(group); !hash.isEmpty() && hash != shortHash(old.text))
            return compareToRecorded(group, old, fresh, hash);
        const WordComparison comparison = comparedWords(old.text, fresh.text);
        for (const WordHunk& hunk : comparison.hunks) {
            DocxChange change{ChangeKind::Words, group.numbers, old.text, hunk.before, fresh.text.mid(hunk.after.begin, hunk.after.length()), 0, {}, {}, false};
            fresh.attribute(change, hunk.after);
            change.face = fresh.faceOf(hunk.after);
            m_changes.push_back(std::move(change));
        }
        faces(group, old, fresh, comparison);
    }

    /// The plain file says something else there (a system has another name by now). What was not touched is no edit; edits
    /// that the file kept are carried over; what was written over cannot be told from what changed here and is no place.
    void compareToRecorded(const ParagraphGroup& group, const WrittenWords& old, const WrittenWords& fresh, const QByteArray& hash)
    {
        const QByteArray original = fresh.original();
        if (shortHash(original) != hash) {
            m_changes.push_back({ChangeKind::Outside, {}, old.text, {0, old.text.size()}, fresh.text, 0, {}, {}, false});
            return;
        }
        const WordComparison since = comparedWords(original, old.text);
        for (const WordHunk& hunk : comparedWords(original, fresh.text).hunks) {
            DocxChange change{ChangeKind::Outside, {}, original, hunk.before, fresh.text.mid(hunk.after.begin, hunk.after.length()), 0, {}, {}, false};
            if (const auto span = carried(hunk.before, since)) {
                change.kind = ChangeKind::Words;
                change.numbers = group.numbers;
                change.before = old.text;
                change.span = *span;
            }
            fresh.attribute(change, hunk.after);
            change.face = fresh.faceOf(hunk.after);
            m_changes.push_back(std::move(change));
        }
    }

    /// Where a stretch of the old text stands in the new one, untouched.
    static std::optional<Span> carried(Span span, const WordComparison& since)
    {
        qsizetype shift = 0;
        for (const WordHunk& hunk : since.hunks) {
            if (hunk.before.begin <= span.end && span.begin <= hunk.before.end)
                return std::nullopt;
            if (hunk.before.end < span.begin)
                shift += hunk.after.length() - hunk.before.length();
        }
        return Span{span.begin + shift, span.end + shift};
    }

    /// Words that stayed and look otherwise now; neighbours together.
    void faces(const ParagraphGroup& group, const WrittenWords& old, const WrittenWords& fresh, const WordComparison& comparison)
    {
        DocxChange* last = nullptr;
        std::size_t lastKept = 0;
        for (std::size_t i = 0; i < comparison.kept.size(); ++i) {
            const auto& [before, after] = comparison.kept[i];
            const Face now = fresh.faceAgainst(after);
            const Face then = old.faceAgainst(before);
            if (then == now)
                continue;
            const Face was = old.faceOf(before);
            const Face face{was.bold != (then.bold != now.bold), was.italic != (then.italic != now.italic), now.marked};
            if (last && lastKept + 1 == i && last->face == face) {
                last->span.end = before.end;
                last->after = old.text.mid(last->span.begin, last->span.length());
            } else {
                const Claim claim = fresh.faceClaimAt(after.begin);
                m_changes.push_back({ChangeKind::Face, group.numbers, old.text, before, old.text.mid(before.begin, before.length()), 0, face, claim, !claim.empty()});
                last = &m_changes.back();
            }
            lastKept = i;
        }
    }

    /// The number that stands last before a place of the edited file.
    int numberBefore(int place) const
    {
        int best = 0;
        int bestPlace = -1;
        for (const ParagraphGroup& group : m_match.groups) {
            const auto at = std::lower_bound(group.places.begin(), group.places.end(), place);
            if (at != group.places.begin() && *std::prev(at) > bestPlace) {
                bestPlace = *std::prev(at);
                best = group.numbers.back();
            }
        }
        return best;
    }

    void addMoved(const ParagraphGroup& group)
    {
        const WrittenWords old = plainWords(group.numbers);
        DocxChange change{ChangeKind::MovedParagraph, group.numbers, old.text, {0, old.text.size()}, old.text, numberBefore(group.places.front()), {}, {}, false};
        editedWords(group.places).attribute(change, {0, old.text.size()});
        change.tracked = !change.claim.empty() && m_deleted.contains(QString::fromUtf8(old.text).trimmed());
        m_changes.push_back(std::move(change));
    }

    /// Who took out the words of a paragraph that is no more.
    Claim whoDeleted(int number) const
    {
        for (const EditedParagraph& paragraph : m_edited.paragraphs) {
            for (const EditedPiece& piece : paragraph.pieces) {
                const auto isIt = [&](int each) { return m_numbers[std::size_t(each)] == number; };
                if (piece.tracked == Tracked::Deleted && std::any_of(piece.numbers.begin(), piece.numbers.end(), isIt))
                    return piece.claim;
            }
        }
        return m_deleted.value(m_words[number].trimmed());
    }

    /// Cells that are empty now stand in a row that is still there.
    bool stillInItsRow(int number) const
    {
        return std::any_of(m_edited.paragraphs.begin(), m_edited.paragraphs.end(), [&](const EditedParagraph& paragraph) {
            const auto isIt = [&](int each) { return m_numbers[std::size_t(each)] == number; };
            return !paragraph.gone && paragraph.row >= 0 && std::any_of(paragraph.touched.begin(), paragraph.touched.end(), isIt);
        });
    }

    void addGone()
    {
        QMap<std::tuple<int, int, int>, std::vector<int>> rows;
        std::vector<std::vector<int>> all;
        for (const int number : m_match.gone) {
            const Identity& identity = *m_plain.identities.paragraph(number);
            if (identity.role == Role::Cell && !stillInItsRow(number))
                rows[{identity.part, identity.block, identity.row}].push_back(number);
            else
                all.push_back({number});
        }
        for (auto row = rows.begin(); row != rows.end(); ++row) {
            if (row->size() == countOfRow(row.key()))
                addDeleted(ChangeKind::DeletedRow, *row);
            else
                for (const int number : *row)
                    all.push_back({number});
        }
        for (const std::vector<int>& numbers : all)
            addDeleted(ChangeKind::DeletedParagraph, numbers);
    }

    std::size_t countOfRow(const std::tuple<int, int, int>& row) const
    {
        return std::size_t(std::count_if(m_plain.identities.paragraphs.begin(), m_plain.identities.paragraphs.end(), [&](const Identity& each) {
            return each.role == Role::Cell && std::tuple(each.part, each.block, each.row) == row;
        }));
    }

    void addDeleted(ChangeKind kind, const std::vector<int>& numbers)
    {
        const QByteArray words = plainWords(numbers).text;
        const Claim claim = whoDeleted(numbers.front());
        m_changes.push_back({kind, numbers, words, {0, words.size()}, {}, 0, {}, claim, !claim.empty()});
    }

    /// A paragraph that some paragraph of ours became which the plain file has not got, as it was written.
    bool isAsWritten(const EditedParagraph& paragraph) const
    {
        const QByteArray text = shortHash(paragraph.words().toUtf8());
        return std::any_of(paragraph.touched.begin(), paragraph.touched.end(), [&](int number) {
            const Identity* const identity = m_edited.identities.paragraph(number);
            return identity && m_numbers[std::size_t(number)] == 0 && identity->text == text;
        });
    }

    bool isFreshRow(const EditedParagraph& paragraph) const
    {
        if (paragraph.row < 0)
            return false;
        for (const ParagraphGroup& group : m_match.groups) {
            for (const int place : group.places) {
                const EditedParagraph& each = m_edited.paragraphs[std::size_t(place)];
                if (each.table == paragraph.table && each.row == paragraph.row)
                    return false;
            }
        }
        return true;
    }

    void addFresh()
    {
        int last = -2;
        for (const int place : m_match.fresh) {
            const EditedParagraph& paragraph = m_edited.paragraphs[std::size_t(place)];
            if (isAsWritten(paragraph))
                continue;
            const bool row = isFreshRow(paragraph);
            const EditedParagraph* const before = last >= 0 ? &m_edited.paragraphs[std::size_t(last)] : nullptr;
            const bool same = before && before->table == paragraph.table && before->row == paragraph.row;
            const bool joins = same && (row || (last + 1 == place && before->cell == paragraph.cell));
            if (joins)
                m_changes.back().after += QByteArray(before->cell == paragraph.cell ? paragraphBreak : "\t") + paragraph.words().toUtf8();
            else
                addNew(row ? ChangeKind::NewRow : ChangeKind::NewParagraphs, place);
            last = place;
        }
    }

    void addNew(ChangeKind kind, int place)
    {
        const WrittenWords words = editedWords({place});
        const QByteArray lead = kind == ChangeKind::NewRow ? QByteArray(std::max(0, m_edited.paragraphs[std::size_t(place)].cell), '\t') : QByteArray();
        DocxChange change{kind, {}, {}, {}, lead + words.text, numberBefore(place), words.faceOf({0, words.text.size()}), {}, false};
        words.attribute(change, {0, words.text.size()});
        m_changes.push_back(std::move(change));
    }

    void outside(const QString& old, const QString& fresh)
    {
        const QByteArray before = old.toUtf8();
        m_changes.push_back({ChangeKind::Outside, {}, before, {0, before.size()}, fresh.toUtf8(), 0, {}, {}, false});
    }

    void addOutside()
    {
        for (const QString& line : m_edited.outside) {
            if (!m_plain.outside.contains(line))
                outside({}, line);
        }
        for (const QString& line : m_plain.outside) {
            if (!m_edited.outside.contains(line))
                outside(line, {});
        }
        if (m_edited.pictures > m_plain.pictures)
            outside({}, QStringLiteral("[%1 hình]").arg(m_edited.pictures - m_plain.pictures));
        if (m_edited.pictures < m_plain.pictures)
            outside(QStringLiteral("[%1 hình]").arg(m_plain.pictures - m_edited.pictures), {});
    }

    const EditedDocx& m_plain;
    const EditedDocx& m_edited;
    const std::vector<int> m_numbers; ///< of the edited file → of the plain one
    const QHash<QString, Claim> m_deleted;
    QStringList m_words;              ///< of the plain file, by number
    std::vector<int> m_places;        ///< of its numbers, in its paragraphs
    ParagraphMatch m_match;
    std::vector<DocxChange> m_changes;
};

} // namespace

DocxChanges changesOf(const EditedDocx& plain, const EditedDocx& edited)
{
    return ChangeFinder(plain, edited).taken();
}

} // namespace ungcuu::docx
