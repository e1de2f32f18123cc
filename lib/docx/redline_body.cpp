// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/redline_body.h"

#include "docx/alignment.h"

#include <algorithm>

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
    std::vector<Atom> atoms; ///< of a paragraph
    QString words;
    QByteArray key;
    int columns = 0;         ///< of a table

    bool table() const { return node->is("w:tbl"); }
    bool empty() const { return !table() && atoms.empty(); }
};

int columnsOf(const XmlNode& table)
{
    const XmlNode* grid = table.child("w:tblGrid");
    return grid ? int(childrenOf(*grid, {"w:gridCol"}).size()) : 0;
}

QByteArray keyOf(const XmlNode& node);

Block blockOf(const XmlNode& node)
{
    Block block{&node, {}, node.words(), {}, 0};
    if (block.table()) {
        block.columns = columnsOf(node);
        block.key = keyOf(node);
        return block;
    }
    block.atoms = atomsOf(node);
    for (const Atom& atom : block.atoms)
        block.key += atom.key + '\x02';
    return block;
}

/// Equal keys: the same words in the same faces and cells.
QByteArray keyOf(const XmlNode& node)
{
    if (node.is("w:p"))
        return 'p' + blockOf(node).key;
    QByteArray key = node.name.toUtf8() + '\x03';
    if (node.is("w:tbl"))
        key += QByteArray::number(columnsOf(node));
    for (const XmlNode* child : childrenOf(node, {"w:p", "w:tbl", "w:tr", "w:tc"}))
        key += keyOf(*child) + '\x04';
    return key;
}

/// What was written and whether its paragraph mark is tracked.
struct Written {
    XmlNode node;
    Tracked mark = Tracked::No;
};

bool isParagraph(const Written& written)
{
    return written.node.is("w:p");
}

bool endsSection(const XmlNode& paragraph)
{
    const XmlNode* properties = paragraph.child("w:pPr");
    return properties && properties->child("w:sectPr");
}

class BodyComparison
{
public:
    explicit BodyComparison(const RevisionMark& mark) : m_changes(mark) {}

    /// The paragraphs and tables of a body or cell, one after the other.
    std::vector<XmlNode> compared(const XmlNode& before, const XmlNode& after)
    {
        std::vector<Block> old = blocksOf(before);
        const std::vector<Block> fresh = blocksOf(after);
        std::erase_if(old, [](const Block& block) { return block.empty(); });
        std::vector<const Block*> worded;
        for (const Block& block : fresh) {
            if (!block.empty())
                worded.push_back(&block);
        }
        std::vector<Written> written;
        auto next = fresh.begin();
        const auto emptyOnes = [&](const Block* until) {
            for (; next != fresh.end() && &*next != until; ++next)
                write(written, {without(*next->node), Tracked::No});
            if (until)
                ++next;
        };
        for (const Pair& pair : pairsOf(old, worded)) {
            const Block* const to = pair.after < 0 ? nullptr : worded[std::size_t(pair.after)];
            if (to)
                emptyOnes(to);
            writePair(written, pair.before < 0 ? nullptr : &old[std::size_t(pair.before)], to);
        }
        emptyOnes(nullptr);
        return ended(std::move(written));
    }

private:
    static std::vector<Block> blocksOf(const XmlNode& container)
    {
        std::vector<Block> blocks;
        for (const XmlNode* node : childrenOf(container, {"w:p", "w:tbl"}))
            blocks.push_back(blockOf(*node));
        return blocks;
    }

    static std::vector<Pair> pairsOf(const std::vector<Block>& old, const std::vector<const Block*>& fresh)
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
            const bool last = std::size_t(i) + 1 == old.size() && std::size_t(j) + 1 == fresh.size();
            return last && !one.table() ? always : commonWords(one.words, other.words); // the mark of the last one stays
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
        if (one.node.is("w:tbl") && !written.empty() && written.back().node.is("w:tbl"))
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
    std::vector<XmlNode> ended(std::vector<Written> written)
    {
        if (!written.empty() && written.back().mark != Tracked::No) {
            const Tracked mark = std::exchange(written.back().mark, Tracked::No);
            auto before = std::find_if(std::next(written.rbegin()), written.rend(), [mark](const Written& one) { return one.mark != mark; });
            if (before != written.rend() && isParagraph(*before) && before->mark == Tracked::No && !endsSection(before->node))
                before->mark = mark;
        }
        std::vector<XmlNode> nodes;
        for (Written& one : written) {
            markParagraph(one);
            nodes.push_back(std::move(one.node));
        }
        return nodes;
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
        for (const Pair& pair : rowPairs(old, fresh))
            made.children.push_back(row(pair.before < 0 ? nullptr : old[std::size_t(pair.before)], pair.after < 0 ? nullptr : fresh[std::size_t(pair.after)]));
        return made;
    }

    static std::vector<Pair> rowPairs(const std::vector<const XmlNode*>& old, const std::vector<const XmlNode*>& fresh)
    {
        QByteArrayList before;
        QByteArrayList after;
        for (const XmlNode* row : old)
            before << keyOf(*row);
        for (const XmlNode* row : fresh)
            after << keyOf(*row);
        return aligned(before, after, [&](int i, int j) {
            const XmlNode& one = *old[std::size_t(i)];
            const XmlNode& other = *fresh[std::size_t(j)];
            return childrenOf(one, {"w:tc"}).size() != childrenOf(other, {"w:tc"}).size() ? 0.0 : commonWords(one.words(), other.words());
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
};

} // namespace

XmlNode comparedBody(const XmlNode& before, const XmlNode& after, const RevisionMark& mark)
{
    XmlNode body = element("w:body");
    body.children = BodyComparison(mark).compared(before, after);
    if (const XmlNode* section = after.child("w:sectPr"))
        body.children.push_back(*section);
    return body;
}

} // namespace ungcuu::docx
