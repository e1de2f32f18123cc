// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/redline_body.h"

#include "diff/sequence_diff.h"
#include "docx/alignment.h"
#include "docx/body_pieces.h"
#include "docx/written_xml.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace ungcuu::docx {
namespace {

constexpr double always = 100; ///< more alike than anything else can add up to in a cell

std::vector<const XmlNode*> childrenOf(const XmlNode& node, std::initializer_list<const char*> names)
{
    std::vector<const XmlNode*> found;
    for (const XmlNode& child : node.children) {
        if (std::any_of(names.begin(), names.end(), [&child](const char* name) { return child.is(name); }))
            found.push_back(&child);
    }
    return found;
}

/// A paragraph or table, read once.
struct Block {
    const XmlNode* node = nullptr;
    std::vector<Atom> atoms = {}; ///< of a paragraph
    QByteArray key = {};
    int columns = 0;              ///< of a table
    mutable std::optional<WordBag> bag = {};

    /// Read only where it is asked how alike two blocks are.
    const WordBag& words() const
    {
        if (!bag)
            bag.emplace(node->words());
        return *bag;
    }
    bool table() const { return node->is("w:tbl"); }
    bool empty() const { return !table() && atoms.empty(); }
};

int columnsOf(const XmlNode& table)
{
    const XmlNode* grid = table.child("w:tblGrid");
    return grid ? int(childrenOf(*grid, {"w:gridCol"}).size()) : 0;
}

QByteArray keyOf(const std::vector<Atom>& atoms)
{
    QByteArray key = "p";
    for (const Atom& atom : atoms)
        key.append(atom.key).append('\x02');
    return key;
}

/// Equal keys: the same words in the same faces and cells.
QByteArray keyOf(const XmlNode& node)
{
    if (node.is("w:p"))
        return keyOf(atomsOf(node));
    QByteArray key = node.name.toUtf8() + '\x03';
    if (node.is("w:tbl"))
        key += QByteArray::number(columnsOf(node));
    for (const XmlNode* child : childrenOf(node, {"w:p", "w:tbl", "w:tr", "w:tc"}))
        key += keyOf(*child) + '\x04';
    return key;
}

Block blockOf(const XmlNode& node)
{
    Block block{&node};
    if (block.table()) {
        block.columns = columnsOf(node);
        block.key = keyOf(node);
        return block;
    }
    block.atoms = atomsOf(node);
    block.key = keyOf(block.atoms);
    return block;
}

/// The paragraphs and tables among these nodes, which must outlive them.
std::vector<Block> blocksOf(const std::vector<XmlNode>& nodes)
{
    std::vector<Block> blocks;
    for (const XmlNode& node : nodes) {
        if (node.is("w:p") || node.is("w:tbl"))
            blocks.push_back(blockOf(node));
    }
    return blocks;
}

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

/// What was written, a block of the new document as it stood or a node, and whether its paragraph mark is tracked.
struct Written {
    XmlNode node;
    Tracked mark = Tracked::No;
    QByteArrayView kept = {};

    bool is(const char* element) const
    {
        return kept.isEmpty() ? node.is(element) : kept.sliced(1).startsWith(element);
    }
    /// To be changed.
    XmlNode& read()
    {
        if (!kept.isEmpty())
            node = WrittenXmlReader().element(std::exchange(kept, {}));
        return node;
    }
};

bool endsSection(const XmlNode& paragraph)
{
    const XmlNode* properties = paragraph.child("w:pPr");
    return properties && properties->child("w:sectPr");
}

/// What rows are compared by.
struct RowSides {
    explicit RowSides(const std::vector<const XmlNode*>& rows)
    {
        for (const XmlNode* row : rows) {
            keys << keyOf(*row);
            words.emplace_back(row->words());
            cells.push_back(childrenOf(*row, {"w:tc"}).size());
        }
    }

    QByteArrayList keys;
    std::vector<WordBag> words;
    std::vector<std::size_t> cells;
};

class BodyComparison
{
public:
    explicit BodyComparison(const RevisionMark& mark) : m_changes(mark) {}

    /// What both bodies share to the byte is kept, the stretches between are read and compared.
    std::vector<Written> compared(const BodyPieces& before, const BodyPieces& after, bool samePictures)
    {
        std::vector<Written> written;
        auto at = after.blocks.begin();
        const auto keep = [&](qsizetype end) {
            for (; at != after.blocks.begin() + end; ++at)
                write(written, {{}, Tracked::No, *at});
        };
        for (const diff::Change& change : diff::sequenceChanges(keysOf(before, !samePictures), keysOf(after, false))) {
            keep(change.after.begin);
            std::vector<XmlNode> old = nodesOf(before, change.before);
            std::for_each(old.begin(), old.end(), renamePictures);
            const std::vector<XmlNode> fresh = nodesOf(after, change.after);
            const bool ends = change.before.end == std::ssize(before.blocks) && change.after.end == std::ssize(after.blocks);
            compare(written, blocksOf(old), blocksOf(fresh), ends);
            at = after.blocks.begin() + change.after.end;
        }
        keep(std::ssize(after.blocks));
        markEnd(written);
        return written;
    }

private:
    /// In a document whose pictures are others, a block with one is never the same.
    static QByteArrayList keysOf(const BodyPieces& pieces, bool otherPictures)
    {
        QByteArrayList keys;
        for (const QByteArrayView block : pieces.blocks) {
            const QByteArray key = QByteArray::fromRawData(block.data(), block.size());
            keys << (otherPictures && key.contains("<a:blip ") ? QByteArray(key + '\0') : key);
        }
        return keys;
    }

    std::vector<XmlNode> nodesOf(const BodyPieces& pieces, diff::Span span)
    {
        std::vector<XmlNode> nodes;
        nodes.reserve(std::size_t(span.length()));
        for (qsizetype i = span.begin; i < span.end; ++i)
            nodes.push_back(m_reader.element(pieces.blocks[std::size_t(i)]));
        return nodes;
    }

    /// The paragraphs of a cell, one after the other.
    std::vector<XmlNode> compared(const XmlNode& before, const XmlNode& after)
    {
        std::vector<Written> written;
        compare(written, blocksOf(before.children), blocksOf(after.children), true);
        markEnd(written);
        std::vector<XmlNode> nodes;
        for (Written& one : written)
            nodes.push_back(std::move(one.node));
        return nodes;
    }

    /// A stretch of blocks; `ends` where the last of it is the last of the body or cell.
    void compare(std::vector<Written>& written, std::vector<Block> old, const std::vector<Block>& fresh, bool ends)
    {
        std::erase_if(old, [](const Block& block) { return block.empty(); });
        std::vector<const Block*> worded;
        for (const Block& block : fresh) {
            if (!block.empty())
                worded.push_back(&block);
        }
        auto next = fresh.begin();
        const auto emptyOnes = [&](const Block* until) {
            for (; next != fresh.end() && &*next != until; ++next)
                write(written, {without(*next->node), Tracked::No});
            if (until)
                ++next;
        };
        for (const Pair& pair : pairsOf(old, worded, ends)) {
            const Block* const to = pair.after < 0 ? nullptr : worded[std::size_t(pair.after)];
            if (to)
                emptyOnes(to);
            writePair(written, pair.before < 0 ? nullptr : &old[std::size_t(pair.before)], to);
        }
        emptyOnes(nullptr);
    }

    static std::vector<Pair> pairsOf(const std::vector<Block>& old, const std::vector<const Block*>& fresh, bool ends)
    {
        QByteArrayList before;
        QByteArrayList after;
        for (const Block& block : old)
            before << block.key;
        for (const Block* block : fresh)
            after << block->key;
        return aligned(before, after, [&](int i, int j) {
            const Block& one = old[std::size_t(i)];
            const Block& other = *fresh[std::size_t(j)];
            if (one.table() != other.table() || one.columns != other.columns)
                return 0.0;
            const bool last = ends && std::size_t(i) + 1 == old.size() && std::size_t(j) + 1 == fresh.size();
            return last && !one.table() ? always : one.words().likeness(other.words()); // the mark of the last one stays
        });
    }

    void writePair(std::vector<Written>& written, const Block* old, const Block* fresh)
    {
        const Block& shown = fresh ? *fresh : *old;
        if (shown.table())
            return write(written, {table(old ? old->node : nullptr, fresh ? fresh->node : nullptr), Tracked::No});
        const Tracked tracked = !old ? Tracked::Inserted : !fresh ? Tracked::Deleted : Tracked::No;
        XmlNode paragraph = without(*shown.node, !fresh);
        if (tracked == Tracked::No)
            m_changes.addCompared(paragraph, old->atoms, fresh->atoms);
        else
            m_changes.addRuns(paragraph, shown.atoms, 0, shown.atoms.size(), tracked);
        write(written, {std::move(paragraph), endsSection(*shown.node) && fresh ? Tracked::No : tracked});
    }

    /// Two tables that touch would be one: an empty line keeps them apart.
    static void write(std::vector<Written>& written, Written one)
    {
        if (one.is("w:tbl") && !written.empty() && written.back().is("w:tbl"))
            written.push_back({element("w:p", {}, {element("w:pPr", {}, {element("w:spacing", {{QStringLiteral("w:line"), QStringLiteral("20")}, {QStringLiteral("w:lineRule"), QStringLiteral("exact")}})})}), Tracked::No});
        written.push_back(std::move(one));
    }

    /// The paragraph with its properties alone.
    static XmlNode without(const XmlNode& paragraph, bool deleted = false)
    {
        XmlNode bare = element("w:p");
        if (const XmlNode* properties = paragraph.child("w:pPr")) {
            bare.children.push_back(*properties);
            if (deleted)
                std::erase_if(bare.children.front().children, [](const XmlNode& node) { return node.is("w:sectPr"); });
        }
        return bare;
    }

    /// The last paragraph of a body or cell cannot go, so where it was put in or taken out, the mark before it did.
    void markEnd(std::vector<Written>& written)
    {
        if (!written.empty() && written.back().mark != Tracked::No) {
            const Tracked mark = std::exchange(written.back().mark, Tracked::No);
            const auto before = std::find_if(std::next(written.rbegin()), written.rend(), [mark](const Written& one) { return one.mark != mark; });
            if (before != written.rend() && before->is("w:p") && before->mark == Tracked::No && !endsSection(before->read()))
                before->mark = mark;
        }
        for (Written& one : written)
            markParagraph(one);
    }

    void markParagraph(Written& one)
    {
        if (one.mark == Tracked::No)
            return;
        if (!one.node.child("w:pPr"))
            one.node.children.insert(one.node.children.begin(), element("w:pPr"));
        std::vector<XmlNode>& properties = one.node.child("w:pPr")->children;
        const auto section = std::find_if(properties.begin(), properties.end(), [](const XmlNode& node) { return node.is("w:sectPr"); });
        properties.insert(section, element("w:rPr", {}, {m_changes.change(one.mark)}));
    }

    // ── tables ──

    XmlNode table(const XmlNode* before, const XmlNode* after)
    {
        const XmlNode& shown = after ? *after : *before;
        XmlNode made = element("w:tbl");
        for (const XmlNode* child : childrenOf(shown, {"w:tblPr", "w:tblGrid"}))
            made.children.push_back(*child);
        const auto old = before ? childrenOf(*before, {"w:tr"}) : std::vector<const XmlNode*>();
        const auto fresh = after ? childrenOf(*after, {"w:tr"}) : std::vector<const XmlNode*>();
        const RowSides oldSides(old);
        const RowSides freshSides(fresh);
        for (const Pair& pair : rowPairs(oldSides, freshSides)) {
            const XmlNode* const from = pair.before < 0 ? nullptr : old[std::size_t(pair.before)];
            const XmlNode* const to = pair.after < 0 ? nullptr : fresh[std::size_t(pair.after)];
            const bool same = from && to && oldSides.keys[pair.before] == freshSides.keys[pair.after];
            made.children.push_back(same ? *to : row(from, to));
        }
        return made;
    }

    static std::vector<Pair> rowPairs(const RowSides& before, const RowSides& after)
    {
        return aligned(before.keys, after.keys, [&](int i, int j) {
            return before.cells[std::size_t(i)] != after.cells[std::size_t(j)] ? 0.0 : before.words[std::size_t(i)].likeness(after.words[std::size_t(j)]);
        });
    }

    XmlNode row(const XmlNode* before, const XmlNode* after)
    {
        static const XmlNode nothing = element("w:tc");
        const XmlNode& shown = after ? *after : *before;
        XmlNode made = element("w:tr");
        XmlNode properties = shown.child("w:trPr") ? *shown.child("w:trPr") : element("w:trPr");
        if (!before || !after)
            properties.children.push_back(m_changes.change(after ? Tracked::Inserted : Tracked::Deleted));
        made.children.push_back(std::move(properties));
        const auto old = before ? childrenOf(*before, {"w:tc"}) : std::vector<const XmlNode*>();
        const auto fresh = after ? childrenOf(*after, {"w:tc"}) : std::vector<const XmlNode*>();
        for (std::size_t i = 0; i < std::max(old.size(), fresh.size()); ++i)
            made.children.push_back(cell(i < old.size() ? *old[i] : nothing, i < fresh.size() ? *fresh[i] : nothing));
        return made;
    }

    XmlNode cell(const XmlNode& before, const XmlNode& after)
    {
        XmlNode made = element("w:tc");
        if (const XmlNode* properties = after.children.empty() ? before.child("w:tcPr") : after.child("w:tcPr"))
            made.children.push_back(*properties);
        std::vector<XmlNode> content = compared(before, after);
        if (content.empty())
            content.push_back(element("w:p"));
        made.children.insert(made.children.end(), std::make_move_iterator(content.begin()), std::make_move_iterator(content.end()));
        return made;
    }

    ChangeWriter m_changes;
    WrittenXmlReader m_reader;
};

} // namespace

QByteArray comparedDocument(const QByteArray& before, const QByteArray& after, bool samePictures, const RevisionMark& mark)
{
    const BodyPieces old = bodyPieces(before);
    const BodyPieces fresh = bodyPieces(after);
    QByteArray document;
    document.reserve(after.size() + after.size() / 8);
    QByteArrayView kept = fresh.head; // blocks kept one after the other are copied at once
    for (const Written& one : BodyComparison(mark).compared(old, fresh, samePictures)) {
        if (!one.kept.isEmpty() && one.kept.begin() == kept.end()) {
            kept = {kept.begin(), one.kept.end()};
            continue;
        }
        document.append(kept);
        kept = one.kept;
        if (kept.isEmpty())
            appendWritten(document, one.node);
    }
    return document.append(kept).append(fresh.tail);
}

} // namespace ungcuu::docx
