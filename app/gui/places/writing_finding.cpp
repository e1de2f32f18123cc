// SPDX-License-Identifier: GPL-3.0-or-later
// Finding in all documents, and the switch of spelling, of the place «Văn bản».
#include "gui/document/document_view.h"
#include "gui/document/found_panel.h"
#include "gui/editor/editor.h"
#include "gui/places/writing_place.h"

#include <QTextBlock>

namespace ungcuu::gui {

void WritingPlace::switchSpelling()
{
    setChecksSpelling(!checksSpelling());
    for (const auto& document : m_open.all())
        document->spelling().setOn(checksSpelling());
    allowActions();
}

void WritingPlace::findEverywhere()
{
    const QString selected = current() ? current()->editor().textCursor().selectedText() : QString();
    m_found->open(selected.contains(QChar::ParagraphSeparator) ? QString() : selected);
}

void WritingPlace::showPlace(const base::Uuid& id, const text::Hit& hit)
{
    DocumentView* const view = current();
    if (!view || view->document().id() != id)
        return;
    view->showCurrent();
    QTextCursor cursor = view->editor().textCursor();
    const QTextBlock line = view->editor().document()->findBlockByNumber(hit.line);
    cursor.setPosition(line.position() + std::min(hit.begin, int(line.text().size())));
    cursor.setPosition(line.position() + std::min(hit.begin + hit.length, int(line.text().size())), QTextCursor::KeepAnchor);
    view->editor().setTextCursor(cursor);
    view->editor().centerCursor();
    view->editor().setFocus();
}

} // namespace ungcuu::gui
