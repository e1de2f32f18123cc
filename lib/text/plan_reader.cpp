// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/plan_reader.h"

#include "base/fold.h"
#include "base/utf8.h"
#include "text/block_parser.h"
#include "text/front_reader.h"
#include "text/inlines.h"
#include "text/lines.h"

#include <array>

/* The body of an official document, on top of the shared blocks (block_parser.h):

   body      = { heading | paragraph | table | picture | fence | quote } ;      rules, comments, machine matter: not printed
   heading   = "#"… SP ( annex | [marker SP] title ) ;
   annex     = "Phụ lục" [SP number] "." SP title [SP "{#" anchor "}"] ;
   paragraph = directive | order | [placing] [marker SP] text ;                 a list item is a paragraph; its bullet is its marker
   marker    = ("Phần"|"Chương") SP roman | ("Mục"|"Tiểu mục") SP digits | "Điều" SP digits "." | capital "." | roman "."
             | digits "." | digits "." digits {"." digits} ["."] | letter ")" | "-" | "+" ;
   placing   = "{giữa}" | "{phải}" | "{trái}" ;
   order     = "QUYẾT ĐỊNH:" | "QUYẾT NGHỊ:" ;
   directive = "{" ("bảng"|"phụ lục"|"văn bản kèm theo"|"lưu đồ"|"mẫu"|"trang") ":" … "}" alone in its paragraph ;

   A line that begins with "Điều n.", "a)", "1.1.", "Căn cứ ", "Theo đề nghị ", "Xét đề nghị " or is the order starts a
   paragraph even without an empty line before it. Such căn cứ before the first other text are the Basis, not in a công văn.
   "Bảng n. …" right before a table is its caption. */
namespace ungcuu::text {
namespace {

using model::Block;
using model::BlockKind;
using model::Marker;
using model::Placing;
using model::Plan;
using model::PlanBlock;
using model::PlanBlockKind;

bool startsWithAny(QStringView folded, std::initializer_list<const char16_t*> starts)
{
    return std::any_of(starts.begin(), starts.end(), [&](const char16_t* start) { return folded.startsWith(QStringView(start)); });
}

/// The first letters of a line, folded: enough to know it by. Never cuts a letter in two.
QString foldedStart(QByteArrayView source, Span line)
{
    constexpr qsizetype enough = 48;
    qsizetype end = std::min(line.end, line.begin + enough);
    while (end < line.end && end > line.begin && (source[end] & 0xC0) == 0x80)
        --end;
    return base::folded(source.sliced(line.begin, end - line.begin)) + QLatin1Char(' ');
}

/// False where no word that tells what a paragraph is («Căn cứ», «Theo …», «Xét …», «QUYẾT …», «Bảng n.») can be what the
/// line folds to: most begin with another letter.
bool mayTell(QByteArrayView source, Span line)
{
    const char first = line.empty() ? ' ' : source[line.begin];
    const bool letter = (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z') || static_cast<unsigned char>(first) >= 0xC3;
    return !letter || QByteArrayView("cCtTxXqQbB").contains(first);
}

bool isBasis(QStringView folded)
{
    return startsWithAny(folded, {u"căn cứ ", u"theo đề nghị ", u"xét đề nghị "});
}

bool isOrderWord(QStringView folded)
{
    return folded == u"quyết định: " || folded == u"quyết nghị: ";
}

/// Rule 28: starts a paragraph without an empty line before it.
bool startsParagraph(QByteArrayView source, Span line)
{
    const Marker marker = markedLine(source, line, false).marker;
    if (marker == Marker::Article || marker == Marker::Point || marker == Marker::SubNumber)
        return true;
    const char c = line.empty() ? '\0' : source[line.begin];
    if (c != 'C' && c != 'c' && c != 'T' && c != 't' && c != 'X' && c != 'x' && c != 'Q' && c != 'q')
        return false;
    const QString folded = foldedStart(source, line);
    return isBasis(folded) || isOrderWord(folded);
}

bool isDirective(QByteArrayView source, Span inside)
{
    const PlaceholderParts parts = placeholderParts(source, inside);
    const QString name = base::folded(source.sliced(parts.head.begin, parts.head.length()));
    constexpr std::array<const char16_t*, 6> names{u"bảng", u"phụ lục", u"văn bản kèm theo", u"lưu đồ", u"mẫu", u"trang"};
    return parts.hasArgument
           && std::any_of(names.begin(), names.end(), [&](const char16_t* known) { return name == QStringView(known); });
}

Placing placingNamed(const QString& name)
{
    if (name == QStringLiteral("giữa"))
        return Placing::Centre;
    if (name == QStringLiteral("phải"))
        return Placing::Right;
    return name == QStringLiteral("trái") ? Placing::Left : Placing::Usual;
}

class Reader
{
public:
    Reader(Plan& plan, const BlockTree& tree) : m_plan(plan), m_source(plan.source), m_tree(tree) {}

    void read()
    {
        m_basisMayStand = base::folded(m_plan.front.word(u"loại văn bản")) != QStringLiteral("công văn");
        readBlocks(0, qint32(m_tree.blocks.size()));
    }

private:
    void readBlocks(qint32 begin, qint32 end)
    {
        for (qint32 i = begin; i < end; i = std::max(m_tree.blocks[size_t(i)].end, i + 1))
            readBlock(i);
    }

    void readBlock(qint32 index)
    {
        const Block& block = m_tree.blocks[size_t(index)];
        switch (block.kind) {
        case BlockKind::Heading: return heading(block);
        case BlockKind::Paragraph: return paragraph(block, {});
        case BlockKind::Item: return item(index);
        case BlockKind::Table: return table(block);
        case BlockKind::Fence: return fence(block);
        case BlockKind::Quote: return quote(block);
        case BlockKind::Blank:
        case BlockKind::Front:
        case BlockKind::Rule:
        case BlockKind::Comment:
        case BlockKind::Machine: return;
        }
    }

    PlanBlock& add(PlanBlockKind kind, Span span, Span text)
    {
        if (kind != PlanBlockKind::Basis)
            m_basisMayStand = false;
        PlanBlock block;
        block.kind = kind;
        block.span = span;
        block.text = text;
        m_plan.blocks.push_back(block);
        return m_plan.blocks.back();
    }

    void heading(const Block& block)
    {
        if (annex(block))
            return;
        const MarkedLine line = markedLine(m_source, block.content, true);
        PlanBlock& added = add(PlanBlockKind::Heading, block.span, line.text);
        added.marker = line.marker;
        added.number = line.number;
        added.headingLevel = block.level;
    }

    /// "Phụ lục. TITLE {#anchor}", also "Phụ lục II. TITLE": the number that prints is the place in the paper.
    bool annex(const Block& block)
    {
        const QString folded = foldedStart(m_source, block.content);
        if (!folded.startsWith(QStringLiteral("phụ lục")))
            return false;
        const Span content = block.content;
        const qsizetype point = m_source.sliced(content.begin, content.length()).indexOf('.');
        if (point < 0 || base::folded(m_source.sliced(content.begin, point)).count(u' ') > 2)
            return false;
        Span title = trimmed(m_source, {content.begin + point + 1, content.end});
        const Span anchor = takeAnchor(title);
        add(PlanBlockKind::Annex, block.span, title).extra = anchor;
        return true;
    }

    Span takeAnchor(Span& title)
    {
        const QByteArrayView words = m_source.sliced(title.begin, title.length());
        const qsizetype open = words.lastIndexOf(QByteArrayView("{#"));
        if (open < 0 || !words.endsWith('}'))
            return {title.end, title.end};
        const Span anchor{title.begin + open + 2, title.end - 1};
        title = trimmed(m_source, {title.begin, title.begin + open});
        return anchor;
    }

    /// The pieces of a paragraph (rule 28); the first takes the bullet of its item.
    void paragraph(const Block& block, const MarkedLine& bullet)
    {
        const qsizetype end = block.content.end;
        Span piece = block.content;
        MarkedLine marker = bullet;
        LineScanner lines(m_source.first(end), piece.begin);
        for (bool first = true; !lines.atEnd(); first = false) {
            const Span line = trimmed(m_source, lines.next().text());
            if (first || !startsParagraph(m_source, line))
                continue;
            onePiece(trimmed(m_source, {piece.begin, lineEndBefore(line.begin)}), marker, block);
            piece.begin = line.begin;
            marker = {};
        }
        onePiece({piece.begin, end}, marker, block);
    }

    /// The end of the text before the line that holds `offset`.
    qsizetype lineEndBefore(qsizetype offset) const
    {
        while (offset > 0 && (isSpace(m_source[offset - 1]) || m_source[offset - 1] == '\n' || m_source[offset - 1] == '\r'))
            --offset;
        return offset;
    }

    void onePiece(Span piece, const MarkedLine& bullet, const Block& block)
    {
        if (piece.empty() && bullet.marker == Marker::None)
            return;
        const Span whole{bullet.marker == Marker::None ? piece.begin : bullet.number.begin, piece.end};
        if (bullet.marker == Marker::None && (directive(piece) || picture(piece)))
            return;
        Placing placing = Placing::Usual;
        piece = takePlacing(piece, placing);
        const QString folded = mayTell(m_source, piece) ? foldedStart(m_source, piece) : QString();
        const PlanBlockKind kind = bullet.marker == Marker::None ? kindOf(folded, block, piece) : PlanBlockKind::Paragraph;
        const MarkedLine line = bullet.marker == Marker::None ? markedLine(m_source, piece, false) : bullet;
        PlanBlock& added = add(kind, whole, bullet.marker == Marker::None ? line.text : piece);
        added.placing = placing;
        added.marker = line.marker;
        added.number = line.number;
    }

    PlanBlockKind kindOf(const QString& folded, const Block& block, Span piece) const
    {
        if (m_basisMayStand && isBasis(folded))
            return PlanBlockKind::Basis;
        if (isOrderWord(folded))
            return PlanBlockKind::OrderWord;
        const bool last = piece.end == block.content.end;
        return last && folded.startsWith(QStringLiteral("bảng ")) && tableFollows(block) ? PlanBlockKind::Caption
                                                                                         : PlanBlockKind::Paragraph;
    }

    bool tableFollows(const Block& block) const
    {
        size_t next = size_t(&block - m_tree.blocks.data()) + 1;
        while (next < m_tree.blocks.size() && m_tree.blocks[next].kind == BlockKind::Blank)
            ++next;
        if (next >= m_tree.blocks.size())
            return false;
        const Block& after = m_tree.blocks[next];
        if (after.kind == BlockKind::Table)
            return true;
        return after.kind == BlockKind::Paragraph
               && foldedStart(m_source, after.content).startsWith(QStringLiteral("{bảng:"));
    }

    bool directive(Span piece)
    {
        if (m_source[piece.begin] != '{' || placeholderEnd(m_source, piece.begin, piece.end) != piece.end)
            return false;
        const Span inside{piece.begin + 1, piece.end - 1};
        if (!isDirective(m_source, inside))
            return false;
        add(PlanBlockKind::Directive, piece, inside);
        return true;
    }

    bool picture(Span piece)
    {
        if (m_source[piece.begin] != '!')
            return false;
        const Inlines inlines = inlinesOf(m_source, piece);
        if (inlines.size() != 1 || inlines.front().kind != InlineKind::Picture)
            return false;
        add(PlanBlockKind::Picture, piece, inlines.front().content).extra = inlines.front().target;
        return true;
    }

    /// "{giữa} text"
    Span takePlacing(Span piece, Placing& placing) const
    {
        if (piece.empty() || m_source[piece.begin] != '{')
            return piece;
        const qsizetype end = placeholderEnd(m_source, piece.begin, piece.end);
        if (end < 0)
            return piece;
        placing = placingNamed(base::folded(m_source.sliced(piece.begin + 1, end - piece.begin - 2)));
        return placing == Placing::Usual ? piece : trimmed(m_source, {end, piece.end});
    }

    void item(qint32 index)
    {
        const Block& block = m_tree.blocks[size_t(index)];
        MarkedLine bullet;
        bullet.marker = block.marker == '+' ? Marker::Plus
                        : block.marker == '.' || block.marker == ')' ? Marker::Number : Marker::Dash;
        const Span line{block.span.begin, block.content.begin};
        const Span typed = trimmed(m_source, line);
        bullet.number = bullet.marker == Marker::Number ? typed : Span{typed.begin, typed.begin};
        qint32 child = index + 1;
        if (child < block.end && m_tree.blocks[size_t(child)].kind == BlockKind::Paragraph) {
            paragraph(m_tree.blocks[size_t(child)], bullet);
            ++child;
        }
        readBlocks(child, block.end);
    }

    void table(const Block& block) { add(PlanBlockKind::Table, block.span, block.content); }

    void fence(const Block& block)
    {
        LineScanner lines(m_source.first(block.span.end), block.span.begin);
        lines.next();
        const qsizetype begin = lines.position();
        qsizetype lastBegin = begin;
        while (!lines.atEnd())
            lastBegin = lines.next().begin;
        const qsizetype end = block.open ? block.span.end : lastBegin;
        add(PlanBlockKind::Fence, block.span, {begin, std::max(begin, end)}).extra = block.content;
    }

    void quote(const Block& block)
    {
        LineScanner lines(m_source.first(block.span.end), block.span.begin);
        while (!lines.atEnd()) {
            Span line = trimmed(m_source, lines.next().text());
            if (!line.empty() && m_source[line.begin] == '>')
                line = trimmed(m_source, {line.begin + 1, line.end});
            if (!line.empty())
                add(PlanBlockKind::Quote, line, line);
        }
    }

    Plan& m_plan;
    const QByteArrayView m_source;
    const BlockTree& m_tree;
    bool m_basisMayStand = true;
};

} // namespace

PlanReading readPlan(const QByteArray& bytes)
{
    return readPlan(bytes, parsedBlocks(bytes));
}

PlanReading readPlan(const QByteArray& bytes, const BlockTree& tree)
{
    PlanReading reading;
    reading.plan.source = bytes;
    reading.plan.front = readFront(bytes, frontSpan(bytes), reading.findings);
    Reader(reading.plan, tree).read();
    return reading;
}

} // namespace ungcuu::text
