// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/flow.h"

namespace ungcuu::render {
namespace {

QString plainText(const official::Runs& runs)
{
    QString text;
    for (const official::Run& run : runs)
        text += run.text;
    return text.replace(QChar(QChar::LineSeparator), QLatin1Char(' ')).simplified();
}

official::Source sourceOf(const FlowItem& item, const Strip& strip)
{
    if (!item.table || strip.row < 0)
        return item.source;
    const official::Source& source = item.table->rows[static_cast<std::size_t>(strip.row)].source;
    return source.span.empty() ? item.source : source;
}

} // namespace

Paginator::Paginator(Pages& pages, int part, const Sheet& sheet, int reserved, int pagesBefore)
    : m_pages(pages), m_part(part), m_sheet(sheet), m_reserved(reserved), m_number(pagesBefore)
{
    newPage();
}

void Paginator::newPage()
{
    Page page;
    page.width = m_sheet.width;
    page.height = m_sheet.height;
    page.part = m_part;
    page.number = ++m_number;
    m_pages.pages.push_back(std::move(page));
    m_y = m_sheet.top;
    m_fresh = true;
}

int Paginator::textBottom() const
{
    return m_sheet.textBottom() - (m_number == 1 ? m_reserved : 0);
}

void Paginator::breakTo(const Sheet& sheet)
{
    if (m_fresh && sheet == m_sheet)
        return;
    m_sheet = sheet;
    if (m_fresh) {
        m_pages.pages.pop_back();
        --m_number;
    }
    newPage();
}

Paginator::Pieces Paginator::piecesOf(const std::vector<FlowItem>& items)
{
    Pieces pieces;
    for (const FlowItem& item : items) {
        if (item.holdsTwoLines)
            holdLines(pieces, pieces.size());
        for (std::size_t i = 0; i < item.block->strips.size(); ++i) {
            const Strip& strip = item.block->strips[i];
            pieces.push_back({&item, static_cast<qsizetype>(i), i == 0 ? item.gap : 0, strip.height, strip.keepsNext});
        }
    }
    return pieces;
}

void Paginator::holdLines(Pieces& pieces, std::size_t signatures)
{
    for (std::size_t i = signatures; i > 0 && i + 2 > signatures; --i)
        pieces[i - 1].keepsNext = true;
}

void Paginator::place(const std::vector<FlowItem>& items)
{
    const Pieces pieces = piecesOf(items);
    for (std::size_t begin = 0; begin < pieces.size();) {
        std::size_t end = begin + 1;
        while (end < pieces.size() && pieces[end - 1].keepsNext)
            ++end;
        placeChunk(pieces, begin, end);
        begin = end;
    }
}

/// What must stay together goes to one page where a page can hold it; else it fills pages piece by piece.
void Paginator::placeChunk(const Pieces& pieces, std::size_t begin, std::size_t end)
{
    int height = 0;
    for (std::size_t i = begin; i < end && height <= m_sheet.textHeight(); ++i)
        height += pieces[i].height + (i == begin ? 0 : pieces[i].gap);
    const int gap = m_fresh ? 0 : pieces[begin].gap;
    if (!m_fresh && height + gap > room() && height <= m_sheet.textHeight())
        newPage();
    for (std::size_t i = begin; i < end; ++i)
        placePiece(pieces[i]);
}

void Paginator::placePiece(const Piece& piece)
{
    if (!m_fresh && piece.gap + piece.height > room())
        newPage();
    if (m_fresh)
        repeatHeaderOf(piece);
    else
        m_y += piece.gap;
    put(*piece.item, piece.strip, piece.height);
}

/// A table goes on under its header rows, unless those alone would take a third of the page.
void Paginator::repeatHeaderOf(const Piece& piece)
{
    const MeasuredBlock& block = *piece.item->block;
    if (piece.strip < block.repeatedStrips)
        return;
    int height = 0;
    for (qsizetype i = 0; i < block.repeatedStrips; ++i)
        height += block.strips[static_cast<std::size_t>(i)].height;
    if (height > m_sheet.textHeight() / 3)
        return;
    for (qsizetype i = 0; i < block.repeatedStrips; ++i)
        put(*piece.item, i, block.strips[static_cast<std::size_t>(i)].height);
}

void Paginator::put(const FlowItem& item, qsizetype strip, int height)
{
    note(item, strip);
    const official::Source source = sourceOf(item, item.block->strips[static_cast<std::size_t>(strip)]);
    m_pages.pages.back().strips.push_back({item.block, strip, m_sheet.left, m_y, source});
    m_y += height;
    m_fresh = false;
}

/// Outline and fields of what is put at the present height.
void Paginator::note(const FlowItem& item, qsizetype strip)
{
    const int page = m_pages.count() - 1;
    if (item.heading && strip == 0)
        m_pages.outline.push_back({plainText(item.heading->runs), item.heading->outline, page, m_y});
    if (!item.declaresFields)
        return;
    for (const Anchor& anchor : item.block->anchors) {
        const double bottom = m_sheet.height - (m_y + anchor.rect.y() + anchor.rect.height());
        const QRectF rect((m_sheet.left + anchor.rect.x()) / 100.0, bottom / 100.0, anchor.rect.width() / 100.0, anchor.rect.height() / 100.0);
        if (anchor.strip == strip)
            m_pages.fields.push_back({anchor.name, page, rect});
    }
}

} // namespace ungcuu::render
