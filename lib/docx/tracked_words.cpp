// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/tracked_words.h"

#include "diff/sequence_diff.h"
#include "diff/words.h"
#include "docx/shared_ends.h"
#include "docx/xml_writer.h"

#include <QDateTime>

#include <utility>

namespace ungcuu::docx {
namespace {

constexpr char openDeleted[] = "<w:delText xml:space=\"preserve\">";
constexpr char closeDeleted[] = "</w:delText>";

bool isBlank(QByteArrayView word)
{
    const char first = word.front();
    return first == ' ' || (static_cast<unsigned char>(first) >= 0x80 && QString::fromUtf8(word).trimmed().isEmpty());
}

const char* opening(Tracked tracked)
{
    return tracked == Tracked::Deleted ? openDeleted : openWords;
}

const char* closing(Tracked tracked)
{
    return tracked == Tracked::Deleted ? closeDeleted : closeWords;
}

const char* nameOf(Tracked tracked)
{
    return tracked == Tracked::Deleted ? "w:del" : "w:ins";
}

void addRun(QByteArray& xml, QByteArrayView face, QByteArrayView words)
{
    if (!words.isEmpty())
        xml.append("<w:r>").append(face).append(openWords).append(words).append(closeWords).append("</w:r>");
}

/// The runs of a paragraph that both share from an end.
void addShared(QByteArray& xml, const WrittenRuns& runs, std::size_t begin, std::size_t end)
{
    for (std::size_t i = begin; i < end; ++i)
        xml.append(runs[i].whole);
}

} // namespace

ChangeWriter::ChangeWriter(const RevisionMark& mark)
{
    m_said = "\" w:author=\"";
    appendEscaped(m_said, mark.author, true);
    m_said += "\" w:date=\"" + QDateTime::fromMSecsSinceEpoch(mark.time, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'")).toLatin1() + '"';
}

void ChangeWriter::open(QByteArray& xml, Tracked tracked, bool empty)
{
    xml.append('<').append(nameOf(tracked)).append(" w:id=\"").append(QByteArray::number(++m_number)).append(m_said).append(empty ? "/>" : ">");
}

QByteArray ChangeWriter::mark(Tracked tracked)
{
    QByteArray xml;
    open(xml, tracked, true);
    return xml;
}

void ChangeWriter::addRuns(QByteArray& xml, const WrittenParagraph& paragraph, Tracked tracked)
{
    if (tracked == Tracked::No || paragraph.content.isEmpty()) {
        xml.append(paragraph.content);
        return;
    }
    open(xml, tracked);
    if (tracked == Tracked::Inserted)
        xml.append(paragraph.content);
    else
        xml.append(paragraph.content.toByteArray().replace(openWords, openDeleted).replace(closeWords, closeDeleted));
    xml.append("</").append(nameOf(tracked)).append('>');
}

void ChangeWriter::addCompared(QByteArray& xml, const WrittenParagraph& before, const WrittenParagraph& after, bool apart)
{
    if (apart)
        return addChanges(xml, before.runs, after.runs, true);
    const SharedEnds ends = sharedEnds(before.runs, after.runs);
    const WrittenRuns& runs = after.runs;
    const std::size_t back = runs.size() - ends.back.runs;
    addShared(xml, runs, 0, ends.front.runs);
    if (ends.front.words > 0)
        addRun(xml, runs[ends.front.runs].face, runs[ends.front.runs].words.first(ends.front.words));
    addChanges(xml, between(ends, before.runs), between(ends, runs), false);
    if (ends.back.words > 0)
        addRun(xml, runs[back - 1].face, runs[back - 1].words.last(ends.back.words));
    addShared(xml, runs, back, runs.size());
}

void ChangeWriter::addChanges(QByteArray& xml, const WrittenRuns& before, const WrittenRuns& after, bool apart)
{
    const Atoms old = atomsOf(before);
    const Atoms fresh = atomsOf(after);
    // Changes with nothing but blanks between them become one.
    diff::Changes changes;
    for (const diff::Change& change : diff::sequenceChanges(numbersOf(old), numbersOf(fresh))) {
        const auto isBlank = [&](qsizetype i) { return old[std::size_t(i)].kind == Atom::Kind::Blank; };
        qsizetype at = changes.empty() ? -1 : changes.back().before.end;
        while (at >= 0 && at < change.before.begin && isBlank(at))
            ++at;
        if (at == change.before.begin)
            changes.back() = {{changes.back().before.begin, change.before.end}, {changes.back().after.begin, change.after.end}};
        else
            changes.push_back(change);
    }
    // Where nothing but an insertion stands at the beginning, the word behind it is taken out and put in too.
    if (apart && !changes.empty() && changes.front().before.end == 0 && !old.empty()) {
        ++changes.front().before.end;
        ++changes.front().after.end;
    }
    qsizetype at = 0;
    for (const diff::Change& change : changes) {
        addWords(xml, fresh, at, change.after.begin, Tracked::No);
        addWords(xml, old, change.before.begin, change.before.end, Tracked::Deleted);
        addWords(xml, fresh, change.after.begin, change.after.end, Tracked::Inserted);
        at = change.after.end;
    }
    addWords(xml, fresh, at, std::ssize(fresh), Tracked::No);
}

ChangeWriter::Atoms ChangeWriter::atomsOf(const WrittenRuns& runs)
{
    Atoms atoms;
    for (const WrittenRun& run : runs) {
        if (!run.words.isEmpty()) {
            addAtoms(atoms, run.words, run.face);
            continue;
        }
        for (const QByteArrayView element : elementsOf(contentOf(run.whole))) {
            if (isElement(element, "w:t"))
                addAtoms(atoms, contentOf(element), run.face);
            else if (isElement(element, "w:br"))
                atoms.push_back({element, run.face, Atom::Kind::Break});
            else if (!isElement(element, "w:rPr"))
                atoms.push_back({run.whole, {}, Atom::Kind::Run});
        }
    }
    return atoms;
}

/// A reference is one mark of its own: "&", its name and ";" are three words of a text that knows none.
void ChangeWriter::addAtoms(Atoms& atoms, QByteArrayView words, QByteArrayView face)
{
    const std::vector<qsizetype> bounds = diff::wordBounds(words);
    for (std::size_t i = 1; i < bounds.size(); ++i) {
        const qsizetype begin = bounds[i - 1];
        while (words[begin] == '&' && words[bounds[i] - 1] != ';')
            ++i;
        const QByteArrayView word = words.sliced(begin, bounds[i] - begin);
        atoms.push_back({word, face, isBlank(word) ? Atom::Kind::Blank : Atom::Kind::Word});
    }
}

std::vector<qint32> ChangeWriter::numbersOf(const Atoms& atoms)
{
    std::vector<qint32> numbers;
    numbers.reserve(atoms.size());
    for (const Atom& atom : atoms) {
        const std::pair key(atom.written, atom.face);
        auto number = m_numbers.constFind(key);
        if (number == m_numbers.constEnd())
            number = m_numbers.insert(key, qint32(m_numbers.size()));
        numbers.push_back(*number);
    }
    return numbers;
}

/// As few runs as their faces allow.
void ChangeWriter::addWords(QByteArray& xml, const Atoms& atoms, qsizetype begin, qsizetype end, Tracked tracked)
{
    if (begin == end)
        return;
    if (tracked != Tracked::No)
        open(xml, tracked);
    for (auto atom = atoms.begin() + begin, last = atoms.begin() + end; atom != last;) {
        if (atom->kind == Atom::Kind::Run) {
            xml.append((atom++)->written);
            continue;
        }
        const QByteArrayView face = atom->face;
        xml.append("<w:r>").append(face);
        bool inWords = false;
        const auto setInWords = [&](bool wanted) {
            if (std::exchange(inWords, wanted) != wanted)
                xml.append(wanted ? opening(tracked) : closing(tracked));
        };
        for (; atom != last && atom->kind != Atom::Kind::Run && atom->face == face; ++atom) {
            setInWords(atom->kind != Atom::Kind::Break);
            xml.append(atom->written);
        }
        setInWords(false);
        xml.append("</w:r>");
    }
    if (tracked != Tracked::No)
        xml.append("</").append(nameOf(tracked)).append('>');
}

} // namespace ungcuu::docx
