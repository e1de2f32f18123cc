// SPDX-License-Identifier: GPL-3.0-or-later
// Taking back an edited Word file, in the place «Văn bản».
#include "gui/document/document_view.h"
#include "gui/document/proposals_panel.h"
#include "gui/editor/editor.h"
#include "gui/places/writing_place.h"

namespace ungcuu::gui {

void WritingPlace::connectProposals()
{
    onView(Act::TakeBack, [this](DocumentView& view) { m_proposals->choose(view.document()); });
    connect(m_proposals, &ProposalsPanel::placeWanted, this, &WritingPlace::showStretch);
}

/// The focus stays where it is: whoever decides goes on to the next one.
void WritingPlace::showStretch(OpenDocument& document, int begin, int end)
{
    DocumentView* const view = current();
    if (!view || &view->document() != &document)
        return;
    view->showCurrent();
    QTextCursor cursor = view->editor().textCursor();
    cursor.setPosition(begin);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    view->editor().setTextCursor(cursor);
    view->editor().centerCursor();
}

} // namespace ungcuu::gui
