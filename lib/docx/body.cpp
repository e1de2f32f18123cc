// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/body.h"

#include "docx/items.h"
#include "render/page_layout.h"
#include "render/ruled_room.h"

namespace ungcuu::docx {
namespace {

using official::OfficialDocument;
using official::Part;

class BodyWriter
{
public:
    BodyWriter(const OfficialDocument& document, const render::Typeface& typeface, const std::vector<render::Sizes>& sizes, const MarginIds& margins, bool identified,
               const LeftOut& leftOut, const base::Progress& progress)
        : m_xml("w:document", {{"xmlns:w", wordNamespace}, {"xmlns:r", relationshipNamespace}, {"xmlns:w14", word2010Namespace},
                               {"xmlns:mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"}, {"xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"},
                               {"xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"},
                               {"xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"}, {"mc:Ignorable", "w14"}}),
          m_story(m_xml, typeface, identified, leftOut), m_document(document), m_typeface(typeface), m_sizes(sizes), m_margins(margins), m_progress(progress)
    {
    }

    base::Result<Body> body()
    {
        m_xml.start("w:body");
        for (std::size_t i = 0; i < m_document.parts.size() && !m_stopped; ++i)
            writePart(int(i));
        if (m_stopped)
            return base::Progress::cancelledError();
        m_story.endPieces();
        writeSection(m_xml, m_section);
        return Body{m_xml.taken(), std::move(m_story.identities), std::move(m_story.missing), std::move(m_story.pictures), std::move(m_story.pieces)};
    }

private:
    void writePart(int index)
    {
        const Part& part = m_document.parts[std::size_t(index)];
        Setting setting{m_document, m_typeface, m_sizes[std::size_t(index)], index, 0, 0, m_firstBlock, m_progress};
        m_firstBlock += int(part.blocks.size());
        startSection(setting, part.landscape, !part.continued || index == 0, index == 0);
        Items items;
        addHead(items, m_story, setting);
        if (index > 0 && m_section.restarts && !items.empty() && items.front().table)
            items.insert(items.begin(), thinLine(m_story));
        for (std::size_t block = 0; block < part.blocks.size() && !m_stopped; ++block) {
            if (const auto* pageBreak = std::get_if<official::PageBreak>(&part.blocks[block])) {
                const bool fresh = items.empty();
                endSection(items, false, !fresh);
                startSection(setting, pageBreak->landscape, fresh && m_section.restarts, fresh && index == 0);
            } else if (std::holds_alternative<official::Drawing>(part.blocks[block])) {
                addDrawing(items, m_story, setting, int(block));
            } else if (std::holds_alternative<official::Table>(part.blocks[block])) {
                addTable(items, m_story, setting, int(block));
            } else {
                addParagraph(items, m_story, setting, int(block));
                if (render::leavesRuledRoom(part, block))
                    addRuledRoom(items, m_story, setting);
            }
        }
        addSignatures(items, m_story, setting);
        endSection(items, index + 1 == int(m_document.parts.size()), true);
    }

    void startSection(Setting& setting, bool landscape, bool restarts, bool firstOfDocument)
    {
        m_section = {};
        m_section.sheet = render::sheetOf(setting.document.parts[std::size_t(setting.part)], landscape);
        m_section.restarts = restarts;
        m_margins(m_section, restarts, firstOfDocument);
        setting.width = m_section.sheet.textWidth();
        setting.height = m_section.sheet.textHeight();
    }

    /// The last section of a document stands at the end of its body, each other in its last paragraph.
    void endSection(Items& items, bool last, bool written)
    {
        if (written && !m_stopped)
            m_stopped = !writeItems(m_story, items, last ? nullptr : &m_section, m_progress);
        items.clear();
    }

    XmlWriter m_xml;
    Story m_story;
    const OfficialDocument& m_document;
    const render::Typeface& m_typeface;
    const std::vector<render::Sizes>& m_sizes;
    const MarginIds& m_margins;
    const base::Progress& m_progress;
    bool m_stopped = false;
    Section m_section;
    int m_firstBlock = 0; ///< of the part that is written next
};

} // namespace

base::Result<Body> bodyOf(const OfficialDocument& document, const render::Typeface& typeface, const std::vector<render::Sizes>& sizes,
                          const MarginIds& margins, bool identified, const LeftOut& leftOut, const base::Progress& progress)
{
    return BodyWriter(document, typeface, sizes, margins, identified, leftOut, progress).body();
}

} // namespace ungcuu::docx
