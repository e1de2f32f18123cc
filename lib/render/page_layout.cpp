// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/page_layout.h"

#include "render/content_key.h"
#include "render/flow.h"
#include "render/measure.h"
#include "render/ruled_room.h"

namespace ungcuu::render {
namespace {

using official::OfficialDocument;
using official::Part;
using official::PartKind;

constexpr int cardSizes[] = {1200, 1150, 1100, 1050, 1000};
constexpr int pocketCardSizes[] = {1100, 1050, 1000, 950, 900};
constexpr int pocketTitle = 1200;
/// Word and LibreOffice set the rows of a table a hair higher: a card filled to the last point would be two sheets there.
constexpr int cardReserve = fromPoints(4);

Sizes cardSizesOf(const Part& part, int size)
{
    Sizes sizes = Sizes::card(size);
    if (part.paper == official::Paper::A5)
        sizes.title = pocketTitle;
    return sizes;
}

qint64 blocksIn(const OfficialDocument& document)
{
    qint64 sum = 0;
    for (const Part& part : document.parts)
        sum += static_cast<qint64>(part.blocks.size());
    return sum;
}

class Layout
{
public:
    Layout(const OfficialDocument& document, LayoutCache& cache, const base::Progress& progress)
        : m_document(document), m_cache(cache), m_progress(progress), m_total(blocksIn(document))
    {
        m_pages.family = cache.typeface().family();
    }

    base::Result<Pages> made()
    {
        m_cache.beginLayout();
        for (std::size_t i = 0; i < m_document.parts.size() && !m_cancelled; ++i)
            layOutPart(static_cast<int>(i));
        dressPages();
        m_cache.endLayout();
        if (m_cancelled)
            return base::Progress::cancelledError();
        collectMissing();
        return std::move(m_pages);
    }

private:
    const Typeface& typeface() const { return m_cache.typeface(); }
    const Part& part(int index) const { return m_document.parts[static_cast<std::size_t>(index)]; }

    void layOutPart(int index)
    {
        if (part(index).kind == PartKind::DutyCard)
            layOutCard(index);
        else
            layOutPart(index, {});
    }

    /// A thẻ trực hangs on a wall or goes into a pocket: one page, in the largest size that fits.
    void layOutCard(int index)
    {
        const Pages before = m_pages;
        const qint64 done = m_done;
        const Part& card = part(index);
        for (const int size : card.paper == official::Paper::A5 ? pocketCardSizes : cardSizes) {
            m_pages = before;
            m_done = done;
            layOutPart(index, cardSizesOf(card, size));
            if (m_pages.count() == before.count() + 1 || m_cancelled)
                return;
        }
        m_pages.overfullCards.push_back(index);
    }

    void layOutPart(int index, const Sizes& sizes)
    {
        const Part& current = part(index);
        m_pages.sizes.push_back(sizes);
        Sheet sheet = sheetOf(current, current.landscape);
        const int before = current.continued && m_pages.count() > 0 ? m_pages.pages.back().number : 0;
        const int reserved = (index == 0 ? footHeight(sheet) : 0) + (current.kind == PartKind::DutyCard ? cardReserve : 0);
        Paginator paginator(m_pages, index, sheet, reserved, before);
        std::vector<FlowItem> items;
        addHead(items, current, sizes, sheet);
        for (std::size_t i = 0; i < current.blocks.size(); ++i) {
            const official::Block& block = current.blocks[i];
            if (!(m_cancelled = !m_progress.step(++m_done, m_total)) && !std::holds_alternative<official::PageBreak>(block)) {
                addBlock(items, block, sizes, sheet);
                if (leavesRuledRoom(current, i))
                    addRuledRoom(items, sheet.textWidth());
                if (!m_cancelled)
                    continue;
            }
            if (m_cancelled)
                return;
            paginator.place(items);
            items.clear();
            sheet = sheetOf(current, std::get<official::PageBreak>(block).landscape);
            paginator.breakTo(sheet);
        }
        addSignatures(items, current, sizes, sheet);
        paginator.place(items);
    }

    bool isFirstMain(const Part& current) const
    {
        return &current == &m_document.parts.front() && current.kind == PartKind::Main;
    }

    void addHead(std::vector<FlowItem>& items, const Part& current, const Sizes& sizes, const Sheet& sheet)
    {
        const int width = sheet.textWidth();
        const QString urgency = isFirstMain(current) ? m_document.urgency : QString();
        const QByteArray key = ContentKey('h').add(sizes).add(width).add(urgency).addHead(current).bytes();
        FlowItem item;
        item.block = m_cache.block(key, [&] { return measureHead(typeface(), current, urgency, sizes, width); });
        item.source = current.source;
        item.declaresFields = isFirstMain(current);
        items.push_back(std::move(item));
    }

    void addBlock(std::vector<FlowItem>& items, const official::Block& block, const Sizes& sizes, const Sheet& sheet)
    {
        if (const auto* paragraph = std::get_if<official::Paragraph>(&block))
            addParagraph(items, *paragraph, sizes, sheet.textWidth());
        else if (const auto* table = std::get_if<official::Table>(&block))
            addTable(items, *table, sizes, sheet);
        else if (const auto* drawing = std::get_if<official::Drawing>(&block))
            addDrawing(items, *drawing, sizes, sheet);
    }

    void addDrawing(std::vector<FlowItem>& items, const official::Drawing& drawing, const Sizes& sizes, const Sheet& sheet)
    {
        const QSize room(sheet.textWidth(), sheet.textHeight() - fromPoints(30));
        const QByteArray key = ContentKey('d').add(room.width()).add(room.height()).add(drawing).bytes();
        FlowItem item;
        item.block = m_cache.block(key, [&] { return measureDrawing(typeface(), drawing, room); });
        item.gap = sizes.gap;
        item.source = drawing.source;
        items.push_back(std::move(item));
    }

    /// It has no source of its own: what is asked about it is asked about the heading above.
    void addRuledRoom(std::vector<FlowItem>& items, int width)
    {
        FlowItem item;
        item.block = m_cache.block(ContentKey('r').add(width).bytes(), [&] { return measureRuledRoom(typeface(), width); });
        items.push_back(std::move(item));
    }

    void addParagraph(std::vector<FlowItem>& items, const official::Paragraph& paragraph, const Sizes& sizes, int width)
    {
        const int style = int(paragraph.style) * 2 + int(paragraph.keepWithNext);
        const QByteArray key = ContentKey('p').add(sizes).add(width).add(style).add(paragraph.runs).bytes();
        FlowItem item;
        item.block = m_cache.block(key, [&] { return measureParagraph(typeface(), paragraph, sizes, width); });
        item.gap = lookOf(paragraph.style, sizes).gapBefore;
        item.source = paragraph.source;
        item.heading = paragraph.outline > 0 ? &paragraph : nullptr;
        items.push_back(std::move(item));
    }

    void addTable(std::vector<FlowItem>& items, const official::Table& table, const Sizes& sizes, const Sheet& sheet)
    {
        const int width = sheet.textWidth();
        const int tallest = sheet.textHeight();
        const QByteArray key = ContentKey('t').add(sizes).add(width).add(tallest).add(table).bytes();
        FlowItem item;
        item.block = m_cache.block(key, [&] { return measureTable(typeface(), table, sizes, width, tallest, m_progress); });
        if (m_progress.cancelled()) {
            m_cancelled = true;
            m_cache.forget(key); // it may not be whole
        }
        item.gap = sizes.gap;
        item.source = table.source;
        item.table = &table;
        items.push_back(std::move(item));
    }

    void addSignatures(std::vector<FlowItem>& items, const Part& current, const Sizes& sizes, const Sheet& sheet)
    {
        const int width = sheet.textWidth();
        const QString drafter = isFirstMain(current) ? m_document.drafter : QString();
        const QByteArray key = ContentKey('s').add(sizes).add(width).add(drafter).addSignatures(current).bytes();
        FlowItem item;
        item.block = m_cache.block(key, [&] { return measureSignatures(typeface(), current, drafter, sizes, width); });
        item.gap = 2 * sizes.gap;
        item.source = current.source;
        item.declaresFields = isFirstMain(current);
        item.holdsTwoLines = !item.block->strips.empty();
        items.push_back(std::move(item));
    }

    MeasuredPtr foot(int width)
    {
        const QByteArray key = ContentKey('f').add(width).add(m_document.address).bytes();
        return m_cache.block(key, [&] { return measureFoot(typeface(), m_document.address, width); });
    }

    int footHeight(const Sheet& sheet)
    {
        return m_document.address.isEmpty() ? 0 : foot(sheet.textWidth())->height() + fromPoints(6);
    }

    /// What stands in the margins: page numbers, ô 11 and 13, the watermark. Their strips have no source.
    void dressPages()
    {
        const MeasuredPtr watermark = watermarkBlock();
        for (Page& page : m_pages.pages) {
            page.watermark = watermark;
            if (page.number > 1)
                numberPage(page);
        }
        if (!m_pages.pages.empty() && !m_document.circulation.isEmpty())
            markCirculation(m_pages.pages.front());
        if (!m_pages.pages.empty() && !m_document.address.isEmpty())
            addFoot(m_pages.pages.front());
    }

    MeasuredPtr watermarkBlock()
    {
        if (m_document.watermark.isEmpty())
            return nullptr;
        return m_cache.block(ContentKey('w').add(m_document.watermark).bytes(),
                             [this] { return measureWatermark(typeface(), m_document.watermark); });
    }

    void addFoot(Page& page)
    {
        const Sheet sheet = sheetFor(page);
        const MeasuredPtr block = foot(sheet.textWidth());
        page.strips.push_back({block, 0, sheet.left, sheet.textBottom() - block->height(), {}});
    }

    Sheet sheetFor(const Page& page) const { return sheetOf(part(page.part), page.width > page.height); }

    void numberPage(Page& page)
    {
        const Sheet sheet = sheetFor(page);
        const QByteArray key = ContentKey('n').add(sheet.textWidth()).add(page.number).bytes();
        const MeasuredPtr block = m_cache.block(key, [&] { return measurePageNumber(typeface(), page.number, sheet.textWidth()); });
        page.strips.insert(page.strips.begin(), {block, 0, sheet.left, std::min(pageNumberTop, sheet.top - block->height()), {}});
    }

    /// Ô 11: above the text, right of the middle (the diagram of mục IV).
    void markCirculation(Page& page)
    {
        const QByteArray key = ContentKey('c').add(m_document.circulation).bytes();
        const MeasuredPtr block = m_cache.block(key, [&] { return measureCirculation(typeface(), m_document.circulation); });
        if (block->strips.empty() || block->rules.empty())
            return;
        const int width = block->rules.front().line.dx();
        const int centre = page.width * circulationCentre / 100;
        page.strips.insert(page.strips.begin(), {block, 0, centre - width / 2, std::max(fromMm(5), sheetFor(page).top - block->height() - fromMm(3)), {}});
    }

    void collectMissing()
    {
        const MeasuredBlock* last = nullptr;
        for (const Page& page : m_pages.pages) {
            for (const PlacedStrip& placed : page.strips) {
                if (placed.block.get() == last)
                    continue;
                last = placed.block.get();
                for (const char32_t character : last->missing)
                    m_pages.missing.push_back({character, placed.source});
            }
        }
    }

    const OfficialDocument& m_document;
    LayoutCache& m_cache;
    const base::Progress& m_progress;
    const qint64 m_total;
    qint64 m_done = 0;
    bool m_cancelled = false;
    Pages m_pages;
};

} // namespace

Sheet sheetOf(const Part& part, bool landscape)
{
    if (part.paper == official::Paper::A5)
        return Sheet::pocket();
    if (!part.code.isEmpty())
        return Sheet::wall();
    return landscape ? Sheet::landscape() : Sheet::portrait();
}

base::Result<Pages> layOut(const OfficialDocument& document, LayoutCache& cache, const base::Progress& progress)
{
    return Layout(document, cache, progress).made();
}

} // namespace ungcuu::render
