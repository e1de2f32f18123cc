// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/redline_body.h"

#include "diff/sequence_diff.h"
#include "docx/redline_blocks.h"
#include "docx/written_xml.h"

#include <algorithm>
#include <utility>

namespace ungcuu::docx {
namespace {

using Views = std::vector<QByteArrayView>;

constexpr double always = 100; ///< more alike than anything else can add up to in a cell
constexpr char aPicture[] = "<a:blip ";

/// Lets a picture's run name its bytes in the new package.
void renamePictures(XmlNode& node)
{
    if (node.is("a:blip"))
        node.setAttribute("r:embed", QLatin1String(oldPicture) + node.attribute("r:embed"));
    if (node.is("wp:docPr") || node.is("pic:cNvPr"))
        node.setAttribute("id", QString::number(node.attribute("id").toInt() + 100'000));
    for (XmlNode& child : node.children)
        renamePictures(child);
}

QByteArray withOldPictures(QByteArrayView block)
{
    XmlNode node = xmlTree(block.toByteArray());
    renamePictures(node);
    return xmlFragment(node);
}

/// A block of the comparison: one of the new document as it was written, or one that was made.
struct Written {
    QByteArrayView kept = {};
    QByteArray made = {};
    Tracked mark = Tracked::No; ///< of a paragraph, not written yet

    QByteArrayView xml() const { return made.isEmpty() ? kept : QByteArrayView(made); }
};

constexpr char endOfProperties[] = "</w:pPr>";
constexpr char section[] = "<w:sectPr>";

bool endsSection(QByteArrayView paragraph)
{
    const qsizetype end = paragraph.indexOf(endOfProperties);
    return end >= 0 && paragraph.first(end).indexOf(section) >= 0;
}

/// The properties of a paragraph that is taken out, which ends no section any more.
QByteArray withoutSection(QByteArrayView properties)
{
    const qsizetype at = properties.indexOf(section);
    if (at < 0)
        return properties.toByteArray();
    return properties.first(at).toByteArray() + properties.sliced(at + firstElement(properties.sliced(at)).size()).toByteArray();
}

/// A paragraph that stays and at whose end words were put in. LibreOffice (7.4, 25.2) takes them for one insertion with what
/// is put in at the beginning of the next paragraph, its mark included, and rejecting joins the two: what comes next must
/// not begin so, or the mark between them be put in as well, and the next one's not.
bool endsInserted(const Written& one)
{
    return one.mark == Tracked::No && one.made.endsWith("</w:ins></w:p>") && !endsSection(one.made);
}

/// Blocks that are the same to the byte have the same number.
class BlockNumbers
{
public:
    explicit BlockNumbers(qsizetype blocks) { m_numbers.reserve(blocks); }

    /// In a document whose pictures are others, a block with one is never the same.
    std::vector<qint32> of(const BodyPieces& pieces, bool otherPictures)
    {
        std::vector<qint32> all;
        all.reserve(pieces.blocks.size());
        for (const QByteArrayView block : pieces.blocks) {
            const bool another = otherPictures && block.indexOf(aPicture) >= 0;
            all.push_back(another ? m_next : m_numbers.value(block, m_next));
            if (!another && all.back() == m_next)
                m_numbers.insert(block, m_next);
            m_next += all.back() == m_next;
        }
        return all;
    }

private:
    QHash<QByteArrayView, qint32> m_numbers;
    qint32 m_next = 0;
};

class BodyComparison
{
public:
    BodyComparison(const RevisionMark& mark, const base::Progress& progress) : m_changes(mark), m_progress(progress) {}

    /// What both bodies share to the byte is kept, the stretches between are read and compared. Not whole once it was stopped.
    std::vector<Written> compared(const BodyPieces& before, const BodyPieces& after, bool samePictures)
    {
        std::vector<Written> written;
        written.reserve(after.blocks.size());
        auto at = after.blocks.begin();
        const auto keep = [&](qsizetype end) {
            for (; at != after.blocks.begin() + end; ++at)
                write(written, {*at});
        };
        BlockNumbers numbers(std::ssize(before.blocks) + std::ssize(after.blocks));
        const std::vector<qint32> old = numbers.of(before, !samePictures);
        for (const diff::Change& change : diff::sequenceChanges(old, numbers.of(after, false))) {
            if (!goesOn(change.after.begin, std::ssize(after.blocks)))
                return written;
            keep(change.after.begin);
            const bool ends = change.before.end == std::ssize(before.blocks) && change.after.end == std::ssize(after.blocks);
            const Views fresh(at, after.blocks.begin() + change.after.end);
            compare(written, m_reader.blocks(oldBlocks(before, change.before)), m_reader.blocks(fresh), ends);
            at = after.blocks.begin() + change.after.end;
        }
        keep(std::ssize(after.blocks));
        settleEnd(written);
        return written;
    }

    /// Appends a block with its mark.
    void append(QByteArray& xml, const Written& one)
    {
        const QByteArrayView block = one.xml();
        if (one.mark == Tracked::No) {
            xml.append(block);
            return;
        }
        const qsizetype end = block.indexOf(endOfProperties);
        const qsizetype before = block.first(end).indexOf(section);
        const qsizetype place = before < 0 ? end : before;
        xml.append(block.first(place)).append("<w:rPr>").append(m_changes.mark(one.mark)).append("</w:rPr>").append(block.sliced(place));
    }

    bool stopped() const { return m_stopped; }

private:
    bool goesOn(qint64 done, qint64 total)
    {
        m_stopped = m_stopped || !m_progress.step(done, total);
        return !m_stopped;
    }

    Views oldBlocks(const BodyPieces& before, diff::Span span)
    {
        Views blocks(before.blocks.begin() + span.begin, before.blocks.begin() + span.end);
        for (QByteArrayView& block : blocks) {
            if (block.indexOf(aPicture) >= 0)
                block = m_renamed.emplace_back(withOldPictures(block));
        }
        return blocks;
    }

    /// The paragraphs of a cell, one after the other.
    QByteArray comparedContent(QByteArrayView before, QByteArrayView after)
    {
        const auto blocksOf = [this](QByteArrayView cell) {
            Views elements = elementsOf(cell);
            std::erase_if(elements, [](QByteArrayView element) { return !isElement(element, "w:p") && !isElement(element, "w:tbl"); });
            return m_reader.blocks(elements);
        };
        std::vector<Written> written;
        compare(written, blocksOf(before), blocksOf(after), true);
        settleEnd(written);
        QByteArray xml;
        for (const Written& one : written)
            append(xml, one);
        return xml;
    }

    /// A stretch of blocks; `ends` where the last of it is the last of the body or cell.
    void compare(std::vector<Written>& written, std::vector<RedlineBlock> old, const std::vector<RedlineBlock>& fresh, bool ends)
    {
        std::erase_if(old, [](const RedlineBlock& block) { return block.empty(); });
        std::vector<const RedlineBlock*> worded;
        for (const RedlineBlock& block : fresh) {
            if (!block.empty())
                worded.push_back(&block);
        }
        auto next = fresh.begin();
        const auto emptyOnes = [&](const RedlineBlock* until) {
            for (; next != fresh.end() && &*next != until; ++next)
                write(written, {next->xml});
            if (until)
                ++next;
        };
        qint64 done = 0;
        for (const Pair& pair : pairsOf(old, worded, ends)) {
            if (!goesOn(done++, std::ssize(fresh)))
                return;
            const RedlineBlock* const to = pair.after < 0 ? nullptr : worded[std::size_t(pair.after)];
            if (to)
                emptyOnes(to);
            writePair(written, pair.before < 0 ? nullptr : &old[std::size_t(pair.before)], to);
        }
        emptyOnes(nullptr);
    }

    std::vector<Pair> pairsOf(const std::vector<RedlineBlock>& old, const std::vector<const RedlineBlock*>& fresh, bool ends)
    {
        std::vector<qint32> before;
        std::vector<qint32> after;
        for (const RedlineBlock& block : old)
            before.push_back(block.key);
        for (const RedlineBlock* block : fresh)
            after.push_back(block->key);
        const auto oldOf = [&](int i) -> const RedlineBlock& { return old[std::size_t(i)]; };
        const auto newOf = [&](int j) -> const RedlineBlock& { return *fresh[std::size_t(j)]; };
        const auto sameKind = [&](int i, int j) { return oldOf(i).isTable() == newOf(j).isTable() && oldOf(i).columns == newOf(j).columns; };
        // the mark of the last paragraph stays
        const auto both = [&](int i, int j) { return ends && !oldOf(i).isTable() && std::size_t(i) + 1 == old.size() && std::size_t(j) + 1 == fresh.size(); };
        Sides sides;
        sides.likeness = [&](int i, int j) { return !sameKind(i, j) ? 0.0 : both(i, j) ? always : oldOf(i).words().likeness(newOf(j).words()); };
        sides.comparable = [&](int i, int j) { return goesOn(i, std::ssize(old)) && sameKind(i, j) && (both(i, j) || oldOf(i).words().isAlike(newOf(j).words(), leastLikeness)); };
        sides.before = [&](int i) -> const WordBag& { return oldOf(i).words(); };
        sides.after = [&](int j) -> const WordBag& { return newOf(j).words(); };
        return aligned(before, after, sides);
    }

    void writePair(std::vector<Written>& written, const RedlineBlock* old, const RedlineBlock* fresh)
    {
        if (old && fresh && old->key == fresh->key)
            return write(written, {fresh->xml});
        const RedlineBlock& shown = fresh ? *fresh : *old;
        if (shown.isTable())
            return write(written, {{}, table(old ? old->xml : QByteArrayView(), fresh ? fresh->xml : QByteArrayView())});
        const Tracked tracked = !old ? Tracked::Inserted : !fresh ? Tracked::Deleted : Tracked::No;
        const QByteArrayView properties = shown.paragraph.properties;
        Written made;
        made.made.reserve(shown.xml.size() + shown.xml.size() / 4 + 200);
        made.made.append("<w:p>").append(properties.isEmpty() ? QByteArray("<w:pPr></w:pPr>") : fresh ? properties.toByteArray() : withoutSection(properties));
        const bool apart = !written.empty() && endsInserted(written.back());
        if (tracked == Tracked::No)
            m_changes.addCompared(made.made, old->paragraph, fresh->paragraph, apart);
        else
            m_changes.addRuns(made.made, shown.paragraph, tracked);
        made.made.append("</w:p>");
        made.mark = fresh && endsSection(shown.xml) ? Tracked::No : tracked;
        if (apart && made.mark == Tracked::Inserted)
            std::swap(written.back().mark, made.mark);
        write(written, std::move(made));
    }

    /// Two tables that touch would be one: an empty line keeps them apart.
    static void write(std::vector<Written>& written, Written one)
    {
        static const QByteArray line = "<w:p><w:pPr><w:spacing w:line=\"20\" w:lineRule=\"exact\"/></w:pPr></w:p>";
        if (!written.empty() && isElement(written.back().xml(), "w:tbl") && isElement(one.xml(), "w:tbl"))
            written.push_back({line});
        written.push_back(std::move(one));
    }

    /// The last paragraph of a body or cell cannot go, so where it was put in or taken out, the mark before it did.
    static void settleEnd(std::vector<Written>& written)
    {
        if (written.empty() || written.back().mark == Tracked::No)
            return;
        const Tracked mark = std::exchange(written.back().mark, Tracked::No);
        const auto before = std::find_if(std::next(written.rbegin()), written.rend(), [mark](const Written& one) { return one.mark != mark; });
        if (before != written.rend() && isElement(before->xml(), "w:p") && before->mark == Tracked::No && !endsSection(before->xml()))
            before->mark = mark;
    }

    // ── tables; of two one may be nothing ──

    QByteArray table(QByteArrayView before, QByteArrayView after)
    {
        const QByteArrayView shown = contentOf(after.isEmpty() ? before : after);
        const std::vector<RedlineRow> old = before.isEmpty() ? std::vector<RedlineRow>() : m_reader.rows(before);
        const std::vector<RedlineRow> fresh = after.isEmpty() ? std::vector<RedlineRow>() : m_reader.rows(after);
        QByteArray xml = "<w:tbl>";
        xml.append(elementOf(shown, "w:tblPr")).append(elementOf(shown, "w:tblGrid"));
        for (const Pair& pair : rowPairs(old, fresh)) {
            const RedlineRow* const from = pair.before < 0 ? nullptr : &old[std::size_t(pair.before)];
            const RedlineRow* const to = pair.after < 0 ? nullptr : &fresh[std::size_t(pair.after)];
            if (from && to && from->key == to->key)
                xml.append(to->xml);
            else
                addRow(xml, from, to);
        }
        return xml.append("</w:tbl>");
    }

    static std::vector<Pair> rowPairs(const std::vector<RedlineRow>& before, const std::vector<RedlineRow>& after)
    {
        const auto oldOf = [&](int i) -> const RedlineRow& { return before[std::size_t(i)]; };
        const auto newOf = [&](int j) -> const RedlineRow& { return after[std::size_t(j)]; };
        const auto sameCells = [&](int i, int j) { return oldOf(i).cells.size() == newOf(j).cells.size(); };
        Sides sides;
        sides.likeness = [&](int i, int j) { return sameCells(i, j) ? oldOf(i).words.likeness(newOf(j).words) : 0.0; };
        sides.comparable = [&](int i, int j) { return sameCells(i, j) && oldOf(i).words.isAlike(newOf(j).words, leastLikeness); };
        sides.before = [&](int i) -> const WordBag& { return oldOf(i).words; };
        sides.after = [&](int j) -> const WordBag& { return newOf(j).words; };
        return aligned(keysOf(before), keysOf(after), sides);
    }

    void addRow(QByteArray& xml, const RedlineRow* before, const RedlineRow* after)
    {
        const RedlineRow& shown = after ? *after : *before;
        xml.append("<w:tr><w:trPr>").append(contentOf(elementOf(contentOf(shown.xml), "w:trPr")));
        if (!before || !after)
            xml.append(m_changes.mark(after ? Tracked::Inserted : Tracked::Deleted));
        xml.append("</w:trPr>");
        const std::size_t old = before ? before->cells.size() : 0;
        const std::size_t fresh = after ? after->cells.size() : 0;
        for (std::size_t i = 0; i < std::max(old, fresh); ++i)
            addCell(xml, i < old ? contentOf(before->cells[i]) : QByteArrayView(), i < fresh ? contentOf(after->cells[i]) : QByteArrayView());
        xml.append("</w:tr>");
    }

    void addCell(QByteArray& xml, QByteArrayView before, QByteArrayView after)
    {
        const QByteArray content = comparedContent(before, after);
        xml.append("<w:tc>").append(elementOf(after.isEmpty() ? before : after, "w:tcPr"));
        xml.append(content.isEmpty() ? QByteArray("<w:p/>") : content).append("</w:tc>");
    }

    ChangeWriter m_changes;
    RedlineReader m_reader;
    const base::Progress& m_progress;
    bool m_stopped = false;
    std::deque<QByteArray> m_renamed; ///< blocks with pictures of the old document
};

} // namespace

base::Result<QByteArray> comparedDocument(const BodyPieces& before, const BodyPieces& after, bool samePictures, const RevisionMark& mark, const base::Progress& progress)
{
    BodyComparison comparison(mark, progress);
    const std::vector<Written> written = comparison.compared(before, after, samePictures);
    if (comparison.stopped())
        return base::Progress::cancelledError();
    qsizetype size = after.head.size() + after.tail.size();
    for (const Written& one : written)
        size += one.xml().size() + (one.mark == Tracked::No ? 0 : 200);
    QByteArray document;
    document.reserve(size);
    document.append(after.head);
    for (const Written& one : written)
        comparison.append(document, one);
    document.append(after.tail);
    return document;
}

} // namespace ungcuu::docx
