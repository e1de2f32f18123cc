// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/progress.h"
#include "docx/story.h"
#include "render/block_builder.h"

#include <functional>

namespace ungcuu::docx {

/// A paragraph or table on its way into a section. The space above it belongs to it, as in the PDF, but is written as
/// space below what stands before it: at the foot of a page every program drops that, at the top of a page not.
struct Item {
    int gap = 0;         ///< above it
    int more = 0;        ///< below it, whatever follows
    bool table = false;  ///< has no spacing of its own
    bool keepNext = false;
    std::function<void(const Shape&)> write; ///< a table takes `keepNext` of what it is given, or nothing
    int block = -1;      ///< of the document, counted through its parts; −1: none
};
using Items = std::vector<Item>;

/// Writes the items of a section; the last paragraph carries `section` where there is one. A table at the end is
/// followed by an empty line, as the format wants. False: `progress`, asked per item, said stop.
bool writeItems(Story& story, const Items& items, const Section* section, const base::Progress& progress);

/// What all parts of a document share.
struct Setting {
    const official::OfficialDocument& document;
    const render::Typeface& typeface;
    const render::Sizes sizes;
    int part = 0;
    int width = 0; ///< of the text area
    int height = 0;
    int firstBlock = 0; ///< of the part, counted through those before it
    const base::Progress& progress;
};

/// A line that takes no room, before a part that begins with a table: LibreOffice (25.2) takes the number of a section's
/// first page from its first paragraph and not from a table.
Item thinLine(Story& story);
/// Ô 1 to 5 and 9a, or an annex's label, title and note.
void addHead(Items& items, Story& story, const Setting& setting);
/// Ô 7 to 9b and 12; nothing where the part has neither signature nor recipients.
void addSignatures(Items& items, Story& story, const Setting& setting);
void addParagraph(Items& items, Story& story, const Setting& setting, int block);
void addDrawing(Items& items, Story& story, const Setting& setting, int block);
void addTable(Items& items, Story& story, const Setting& setting, int block);

/// Lines for a hand (render/ruled_room.h): a row each, so that what is typed into one stands on its line.
void addRuledRoom(Items& items, Story& story, const Setting& setting);

/// A table without frames whose columns are these widths, for the head and the signatures. Close with endLayoutTable.
void startLayoutTable(XmlWriter& xml, const std::vector<int>& widths);
void startLayoutCell(XmlWriter& xml, int width, int bottom = 0);

} // namespace ungcuu::docx
