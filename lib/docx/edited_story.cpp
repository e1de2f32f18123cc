// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/edited_story.h"

#include <algorithm>

namespace ungcuu::docx {
namespace {

constexpr QChar paragraphMark(QChar::ParagraphSeparator);
constexpr qsizetype mostAnchored = 10'000; ///< letters that a comment is shown to be about
constexpr int mostOpen = 100; ///< bookmarks, comments that begin and do not end: each word remembers them

/// What holds words and says nothing itself.
bool isWrapping(const XmlNode& node)
{
    static const char* const names[] = {"w:smartTag", "w:customXml", "w:sdtContent", "w:hyperlink", "w:fldSimple", "w:dir", "w:bdo", "w:ruby", "w:rubyBase"};
    return std::any_of(std::begin(names), std::end(names), [&](const char* name) { return node.is(name); });
}

Tracked trackedBy(const XmlNode& node)
{
    if (node.is("w:ins") || node.is("w:moveTo"))
        return Tracked::Inserted;
    return node.is("w:del") || node.is("w:moveFrom") ? Tracked::Deleted : Tracked::No;
}

const XmlNode* trackedMark(const XmlNode* properties, Tracked tracked)
{
    if (properties) {
        for (const XmlNode& child : properties->children) {
            if (trackedBy(child) == tracked)
                return &child;
        }
    }
    return nullptr;
}

/// "_UC0000002A" → 42, else 0.
int numberOf(const QString& bookmark)
{
    bool good = false;
    const int number = bookmark.startsWith(QLatin1String("_UC")) && bookmark.size() == 11 ? bookmark.mid(3).toInt(&good, 16) : 0;
    return good ? number : 0;
}

void collectEnds(const XmlNode& node, QSet<QString>& ids)
{
    for (const XmlNode& child : node.children) {
        if (child.is("w:bookmarkEnd"))
            ids.insert(child.attribute("w:id"));
        else
            collectEnds(child, ids);
    }
}

QString mathWords(const XmlNode& node)
{
    QString words = node.is("m:t") ? node.words() : QString();
    for (const XmlNode& child : node.children)
        words += mathWords(child);
    return words;
}

} // namespace

Claim claimOf(const XmlNode& node)
{
    return {node.attribute("w:author"), node.attribute("w:date")};
}

EditedStory::State EditedStory::within(const XmlNode& node, const State& state, Tracked tracked) const
{
    State inner = state;
    inner.never = state.never || (state.tracked == Tracked::Inserted && tracked == Tracked::Deleted);
    if (state.tracked == Tracked::Deleted)
        return inner;
    inner.tracked = tracked;
    inner.claim = claimOf(node);
    return inner;
}

void EditedStory::read(const XmlNode& container)
{
    if (m_known > 0)
        collectEnds(container, m_ended);
    blocks(container, {});
    if (m_open && !paragraphs.empty() && paragraphs.back().words().isEmpty() && paragraphs.back().pieces.empty())
        paragraphs.pop_back();
}

/// Elements that may stand around blocks and inside paragraphs alike; answers whether this was one.
bool EditedStory::sharedElement(const XmlNode& node, const State& state, bool inParagraph)
{
    const auto descend = [&](const XmlNode& into, const State& inner) { inParagraph ? inlines(into, inner) : blocks(into, inner); };
    if (const Tracked tracked = trackedBy(node); tracked != Tracked::No) {
        descend(node, within(node, state, tracked));
    } else if (isWrapping(node)) {
        descend(node, state);
    } else if (node.is("w:sdt")) {
        if (const XmlNode* const content = node.child("w:sdtContent"))
            descend(*content, state);
    } else if (node.is("mc:AlternateContent")) {
        const XmlNode* const choice = node.child("mc:Choice");
        if (const XmlNode* const chosen = choice ? choice : node.child("mc:Fallback"))
            descend(*chosen, state);
    } else if (node.is("w:bookmarkStart")) {
        bookmarkStart(node, inParagraph);
    } else if (node.is("w:bookmarkEnd")) {
        bookmarkEnd(node);
    } else if (node.is("w:commentRangeStart") || node.is("w:commentRangeEnd")) {
        comment(node, inParagraph);
    } else {
        return false;
    }
    return true;
}

void EditedStory::blocks(const XmlNode& node, const State& state)
{
    for (const XmlNode& child : node.children) {
        if (child.is("w:p"))
            paragraph(child, state);
        else if (child.is("w:tbl"))
            table(child, state);
        else
            sharedElement(child, state, false);
    }
}

void EditedStory::table(const XmlNode& node, const State& state)
{
    const EditedParagraph around = m_place;
    m_place.table = m_tables++;
    m_open = false;
    int rows = 0;
    const auto readRows = [&](const XmlNode& parent, const auto& self) -> void {
        for (const XmlNode& child : parent.children) {
            if (child.is("w:tr"))
                row(child, state, rows++);
            else if (child.is("w:sdt") || child.is("w:sdtContent") || child.is("w:customXml"))
                self(child, self);
            else
                sharedElement(child, state, false);
        }
    };
    readRows(node, readRows);
    m_place = around;
    m_open = false;
}

void EditedStory::row(const XmlNode& node, State state, int number)
{
    const EditedParagraph around = m_place;
    m_place.row = number;
    m_place.cell = -1;
    const XmlNode* const properties = node.child("w:trPr");
    if (const XmlNode* const gone = trackedMark(properties, Tracked::Deleted)) {
        state = within(*gone, state, Tracked::Deleted);
        m_place.gone = true;
    } else if (const XmlNode* const fresh = trackedMark(properties, Tracked::Inserted)) {
        state = within(*fresh, state, Tracked::Inserted);
    }
    const auto readCells = [&](const XmlNode& parent, const auto& self) -> void {
        for (const XmlNode& child : parent.children) {
            if (child.is("w:tc")) {
                ++m_place.cell;
                m_open = false;
                blocks(child, state);
                m_open = false;
            } else if (child.is("w:sdt") || child.is("w:sdtContent") || child.is("w:customXml")) {
                self(child, self);
            } else {
                sharedElement(child, state, false);
            }
        }
    };
    readCells(node, readCells);
    m_place = around;
}

EditedParagraph& EditedStory::current()
{
    if (paragraphs.empty())
        paragraphs.push_back(m_place);
    return paragraphs.back();
}

void EditedStory::paragraph(const XmlNode& node, const State& state)
{
    if (!std::exchange(m_open, false))
        paragraphs.push_back(m_place);
    for (const int number : std::exchange(m_waiting, {}))
        touch(number);
    bool hex = false;
    const int number = node.attribute("w14:paraId").toInt(&hex, 16);
    if (hex && number >= 1 && number <= m_known)
        current().touched.push_back(number);
    const XmlNode* const properties = node.child("w:pPr");
    const XmlNode* const style = properties ? properties->child("w:pStyle") : nullptr;
    m_style = style ? style->attribute("w:val") : QString();
    inlines(node, state);
    for (const QString& id : std::exchange(m_endless, {}))
        m_bookmarks.remove(id);
    const XmlNode* const mark = properties ? properties->child("w:rPr") : nullptr;
    if (const XmlNode* const gone = trackedMark(mark, Tracked::Deleted)) {
        add(paragraphMark, {Tracked::Deleted, claimOf(*gone), false}, {});
        m_open = !m_place.gone;
    } else if (const XmlNode* const fresh = trackedMark(mark, Tracked::Inserted)) {
        current().broken = claimOf(*fresh);
    }
}

void EditedStory::inlines(const XmlNode& node, const State& state)
{
    for (const XmlNode& child : node.children) {
        if (child.is("w:r"))
            run(child, state);
        else if (child.name.startsWith(QLatin1String("m:")))
            add(mathWords(child), state, {});
        else
            sharedElement(child, state, true);
    }
}

void EditedStory::run(const XmlNode& node, const State& state)
{
    const XmlNode* const properties = node.child("w:rPr");
    const XmlNode* const change = properties ? properties->child("w:rPrChange") : nullptr;
    EditedPiece look;
    look.face = m_faces.of(m_style, properties);
    look.against = m_faces.against(m_style, properties);
    look.faceClaim = change ? claimOf(*change) : Claim();
    for (const XmlNode& child : node.children)
        runChild(child, state, look);
}

void EditedStory::runChild(const XmlNode& child, const State& state, const EditedPiece& look)
{
    const auto say = [&](const QString& text) { add(text, state, look); };
    if (child.is("w:t") || child.is("w:delText"))
        say(child.words());
    else if (child.is("w:tab") || child.is("w:ptab"))
        say(QStringLiteral("\t"));
    else if (child.is("w:cr") || (child.is("w:br") && (child.attribute("w:type").isEmpty() || child.attribute("w:type") == QLatin1String("textWrapping"))))
        say(QStringLiteral("\n"));
    else if (child.is("w:noBreakHyphen"))
        say(QStringLiteral("\u2011"));
    else if (child.is("w:softHyphen"))
        say(QStringLiteral("\u00AD"));
    else if (child.is("w:sym"))
        say(QStringLiteral("\u25A1"));
    else if (child.is("w:drawing") || child.is("w:pict") || child.is("w:object"))
        textBoxes(child);
    else if (child.is("w:commentReference") && !anchors.contains(child.attribute("w:id")))
        anchors.insert(child.attribute("w:id"), {{}, int(paragraphs.size()) - 1});
    else
        sharedElement(child, state, true);
}

void EditedStory::textBoxes(const XmlNode& node)
{
    const auto find = [this](const XmlNode& parent, const auto& self) -> bool {
        bool found = false;
        for (const XmlNode& child : parent.children) {
            if (child.is("w:txbxContent")) {
                EditedStory inner(m_faces, 0);
                inner.read(child);
                for (const EditedParagraph& each : inner.paragraphs)
                    boxes << each.words();
                boxes << inner.boxes;
                found = true;
            } else {
                found = self(child, self) || found;
            }
        }
        return found;
    };
    if (!find(node, find))
        ++pictures;
}

void EditedStory::add(const QString& text, const State& state, const EditedPiece& look)
{
    if (text.isEmpty() || state.never)
        return;
    EditedParagraph& paragraph = current();
    std::vector<int> numbers(m_bookmarks.begin(), m_bookmarks.end());
    std::sort(numbers.begin(), numbers.end());
    EditedPiece piece{text, state.tracked, look.face, look.against, state.claim, look.faceClaim, std::move(numbers)};
    if (piece.tracked != Tracked::Deleted) {
        for (const QString& id : m_commented) {
            QString& words = anchors[id].words;
            words += text.left(std::max<qsizetype>(0, mostAnchored - words.size()));
        }
    }
    EditedPiece* const last = paragraph.pieces.empty() ? nullptr : &paragraph.pieces.back();
    if (last && last->tracked == piece.tracked && last->face == piece.face && last->against == piece.against && last->claim == piece.claim && last->faceClaim == piece.faceClaim && last->numbers == piece.numbers)
        last->text += text;
    else
        paragraph.pieces.push_back(std::move(piece));
}

void EditedStory::touch(int number)
{
    std::vector<int>& touched = current().touched;
    if (std::find(touched.begin(), touched.end(), number) == touched.end())
        touched.push_back(number);
}

/// Of a paragraph that was split, Writer may begin the bookmark twice and end it once: the first begin is its first half's.
void EditedStory::bookmarkStart(const XmlNode& node, bool inParagraph)
{
    const int number = numberOf(node.attribute("w:name"));
    if (number < 1 || number > m_known || m_begun.value(number) || m_bookmarks.size() >= mostOpen)
        return;
    const QString id = node.attribute("w:id");
    const bool ends = m_ended.contains(id);
    m_begun.insert(number, ends);
    if (const QString older = m_bookmarks.key(number); !older.isEmpty())
        m_bookmarks.remove(older);
    m_bookmarks.insert(id, number);
    if (!ends)
        m_endless << id;
    inParagraph ? touch(number) : m_waiting.push_back(number);
}

void EditedStory::bookmarkEnd(const XmlNode& node)
{
    const auto open = m_bookmarks.find(node.attribute("w:id"));
    if (open == m_bookmarks.end())
        return;
    touch(*open);
    m_bookmarks.erase(open);
}

void EditedStory::comment(const XmlNode& node, bool inParagraph)
{
    const QString id = node.attribute("w:id");
    m_commented.removeAll(id);
    if (node.is("w:commentRangeEnd") || m_commented.size() >= mostOpen)
        return;
    m_commented << id;
    anchors.insert(id, {{}, int(paragraphs.size()) - (inParagraph ? 1 : 0)});
}

} // namespace ungcuu::docx
