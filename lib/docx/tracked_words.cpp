// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/tracked_words.h"

#include "diff/sequence_diff.h"
#include "diff/words.h"
#include "docx/written_xml.h"

#include <QDateTime>

namespace ungcuu::docx {
namespace {

using FacePtr = std::shared_ptr<const RunFace>;

void addText(std::vector<Atom>& atoms, const QString& text, const FacePtr& face)
{
    const QByteArray bytes = text.toUtf8();
    const std::vector<qsizetype> bounds = diff::wordBounds(bytes);
    for (std::size_t i = 1; i < bounds.size(); ++i) {
        const QByteArray word = bytes.mid(bounds[i - 1], bounds[i] - bounds[i - 1]);
        atoms.push_back({word, face, {}, face->key.isEmpty() ? word : QByteArray(word + face->key)});
    }
}

FacePtr faceOf(const XmlNode& run)
{
    static const FacePtr plain = std::make_shared<const RunFace>();
    const XmlNode* const properties = run.child("w:rPr");
    return properties ? std::make_shared<const RunFace>(RunFace{*properties, '\0' + xmlFragment(*properties)}) : plain;
}

void addRun(std::vector<Atom>& atoms, const XmlNode& run)
{
    const FacePtr face = faceOf(run);
    for (const XmlNode& child : run.children) {
        if (child.is("w:t"))
            addText(atoms, child.words(), face);
        else if (child.is("w:br"))
            atoms.push_back({"\n", face, {}, '\n' + face->key});
        else if (!child.is("w:rPr"))
            atoms.push_back({{}, {}, std::make_shared<const XmlNode>(run), "\x01" + xmlFragment(child)});
    }
}

XmlNode textElement(const QString& text, Tracked tracked)
{
    return element(tracked == Tracked::Deleted ? "w:delText" : "w:t", {{QStringLiteral("xml:space"), QStringLiteral("preserve")}}, {{{}, {}, {}, text}});
}

QByteArrayList keysOf(const std::vector<Atom>& atoms)
{
    QByteArrayList keys;
    for (const Atom& atom : atoms)
        keys << atom.key;
    return keys;
}

/// Changes with nothing but blanks between them become one.
diff::Changes joined(const diff::Changes& changes, const std::vector<Atom>& before)
{
    diff::Changes all;
    for (const diff::Change& change : changes) {
        bool near = !all.empty();
        for (qsizetype i = near ? all.back().before.end : 0; near && i < change.before.begin; ++i)
            near = before[std::size_t(i)].blank() && !before[std::size_t(i)].isBreak();
        if (near)
            all.back() = {{all.back().before.begin, change.before.end}, {all.back().after.begin, change.after.end}};
        else
            all.push_back(change);
    }
    return all;
}

} // namespace

std::vector<Atom> atomsOf(const XmlNode& paragraph)
{
    std::vector<Atom> atoms;
    for (const XmlNode& child : paragraph.children) {
        if (child.is("w:r"))
            addRun(atoms, child);
    }
    return atoms;
}

ChangeWriter::ChangeWriter(const RevisionMark& mark)
    : m_author(mark.author), m_time(QDateTime::fromMSecsSinceEpoch(mark.time, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'")))
{
}

XmlNode ChangeWriter::change(Tracked tracked)
{
    return element(tracked == Tracked::Deleted ? "w:del" : "w:ins",
                   {{QStringLiteral("w:id"), QString::number(++m_number)}, {QStringLiteral("w:author"), m_author}, {QStringLiteral("w:date"), m_time}});
}

void ChangeWriter::addRuns(XmlNode& paragraph, const std::vector<Atom>& atoms, std::size_t begin, std::size_t end, Tracked tracked)
{
    if (begin == end)
        return;
    std::vector<XmlNode> runs;
    for (std::size_t i = begin; i < end;) {
        if (atoms[i].run) {
            runs.push_back(*atoms[i++].run);
            continue;
        }
        XmlNode run = element("w:r");
        const RunFace& face = *atoms[i].face;
        if (!face.properties.name.isEmpty())
            run.children.push_back(face.properties);
        QByteArray text;
        const auto flush = [&] {
            if (!text.isEmpty())
                run.children.push_back(textElement(QString::fromUtf8(text), tracked));
            text.clear();
        };
        for (; i < end && !atoms[i].run && atoms[i].face->key == face.key; ++i) {
            if (!atoms[i].isBreak()) {
                text += atoms[i].text;
                continue;
            }
            flush();
            run.children.push_back(element("w:br"));
        }
        flush();
        runs.push_back(std::move(run));
    }
    std::vector<XmlNode>& target = tracked == Tracked::No ? paragraph.children : paragraph.children.emplace_back(change(tracked)).children;
    target.insert(target.end(), std::make_move_iterator(runs.begin()), std::make_move_iterator(runs.end()));
}

void ChangeWriter::addCompared(XmlNode& paragraph, const std::vector<Atom>& before, const std::vector<Atom>& after)
{
    std::size_t at = 0;
    for (const diff::Change& change : joined(diff::sequenceChanges(keysOf(before), keysOf(after)), before)) {
        addRuns(paragraph, after, at, std::size_t(change.after.begin), Tracked::No);
        addRuns(paragraph, before, std::size_t(change.before.begin), std::size_t(change.before.end), Tracked::Deleted);
        addRuns(paragraph, after, std::size_t(change.after.begin), std::size_t(change.after.end), Tracked::Inserted);
        at = std::size_t(change.after.end);
    }
    addRuns(paragraph, after, at, after.size(), Tracked::No);
}

} // namespace ungcuu::docx
