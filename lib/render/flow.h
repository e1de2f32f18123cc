// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "official/official_document.h"
#include "render/look.h"
#include "render/pages.h"

namespace ungcuu::render {

/// A measured block on its way to the pages. Pointers are into the document being laid out.
struct FlowItem {
    MeasuredPtr block;
    int gap = 0;                              ///< above it, dropped at the top of a page
    official::Source source;
    const official::Table* table = nullptr;   ///< whose rows say where a strip came from
    const official::Paragraph* heading = nullptr; ///< set where the outline has an entry for it
    bool declaresFields = false;
    bool holdsTwoLines = false;               ///< signatures: the last two lines of text stand on their page
};

/// Places blocks on the pages of one part: arithmetic over strip heights, nothing is measured.
class Paginator
{
public:
    /// `reserved` is kept free at the foot of the part's first page; its number is one more than `pagesBefore`.
    Paginator(Pages& pages, int part, const Sheet& sheet, int reserved, int pagesBefore);

    /// What follows stands on a new page of this sheet.
    void breakTo(const Sheet& sheet);
    void place(const std::vector<FlowItem>& items);

private:
    struct Piece {
        const FlowItem* item;
        qsizetype strip;
        int gap;
        int height;
        bool keepsNext;
    };
    using Pieces = std::vector<Piece>;

    static Pieces piecesOf(const std::vector<FlowItem>& items);
    static void holdLines(Pieces& pieces, std::size_t signatures);
    void newPage();
    int textBottom() const;
    int room() const { return textBottom() - m_y; }
    void placeChunk(const Pieces& pieces, std::size_t begin, std::size_t end);
    void placePiece(const Piece& piece);
    void repeatHeaderOf(const Piece& piece);
    void put(const FlowItem& item, qsizetype strip, int height);
    void note(const FlowItem& item, qsizetype strip);

    Pages& m_pages;
    const int m_part;
    Sheet m_sheet;
    const int m_reserved;
    int m_number;
    int m_y = 0;
    bool m_fresh = true; ///< nothing stands on this page yet
};

} // namespace ungcuu::render
