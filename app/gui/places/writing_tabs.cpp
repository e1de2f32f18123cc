// SPDX-License-Identifier: GPL-3.0-or-later
// Tabs and halves of the place «Văn bản»; writing_place.cpp says what it does with documents.
#include "gui/document/document_tabs.h"
#include "gui/document/document_view.h"
#include "gui/editor/editor.h"
#include "gui/places/documents_panel.h"
#include "gui/places/writing_place.h"

#include <QSplitter>
#include <QStackedWidget>

namespace ungcuu::gui {

DocumentView* WritingPlace::current() const
{
    return half().current();
}

void WritingPlace::showDocument(OpenDocument& document)
{
    if (const QString key = keyOf(document); m_awaited.contains(key)) {
        putBack(document, key);
        arrived(key);
        return;
    }
    DocumentView* view = half().viewOf(document);
    for (size_t each = 0; !view && each < m_halves.size(); ++each) {
        view = m_halves[each]->viewOf(document);
        if (view)
            m_active = each;
    }
    if (view)
        half().setCurrentWidget(view);
    else
        view = &half().add(document);
    currentChanged();
    view->editor().setFocus();
}

/// The document goes; so do its views.
void WritingPlace::forget(OpenDocument& document)
{
    m_documents.setErrors(rowKeyOf(document), 0);
    for (DocumentTabs* const half : std::vector(m_halves)) {
        if (DocumentView* const view = half->viewOf(document))
            half->removeView(*view);
    }
    joinEmptyHalf();
    currentChanged();
}

void WritingPlace::joinEmptyHalf()
{
    if (isSplit() && (m_halves[0]->count() == 0 || m_halves[1]->count() == 0))
        unsplit();
}

/// The other half may still show it; the document is closed with its last view.
void WritingPlace::closeView(DocumentView& view)
{
    OpenDocument& document = view.document();
    int views = 0;
    for (const DocumentTabs* const half : m_halves)
        views += half->viewOf(document) ? 1 : 0;
    if (views > 1) {
        for (DocumentTabs* const half : m_halves) {
            if (half->indexOf(&view) >= 0)
                half->removeView(view);
        }
        joinEmptyHalf();
        currentChanged();
        return;
    }
    if (!document.neverSaved()) {
        std::erase(m_closed, document.id());
        m_closed.push_back(document.id());
    }
    m_open.close(document);
    Q_EMIT arrangementChanged();
}

void WritingPlace::reopenClosed()
{
    while (!m_closed.empty()) {
        const base::Uuid id = m_closed.back();
        m_closed.pop_back();
        if (m_open.find(id))
            continue;
        m_open.open(id);
        break;
    }
    allowActions();
}

/// The same document side by side; another one is then chosen from the list.
void WritingPlace::split()
{
    DocumentView* const view = current();
    if (isSplit() || !view)
        return;
    const int caret = view->editor().textCursor().position();
    addHalf();
    m_active = 1;
    DocumentView& twin = half().add(view->document());
    QTextCursor cursor = twin.editor().textCursor();
    cursor.setPosition(caret);
    twin.editor().setTextCursor(cursor);
    view->showPagePanel(false);
    twin.showPagePanel(false);
    m_sides->setSizes({1000, 1000});
    currentChanged();
    twin.editor().setFocus();
}

/// What only the half that goes shows, moves to the half that stays.
void WritingPlace::unsplit()
{
    if (!isSplit())
        return;
    const size_t going = m_halves[0]->count() == 0 ? 0 : 1;
    DocumentTabs* const leaving = m_halves[going];
    DocumentTabs* const staying = m_halves[1 - going];
    leaving->disconnect(this);
    for (DocumentView* const view : leaving->views()) {
        if (!staying->viewOf(view->document()))
            staying->add(view->document());
        leaving->removeView(*view);
    }
    m_halves.erase(m_halves.begin() + std::ptrdiff_t(going));
    m_active = 0;
    leaving->deleteLater();
    staying->setObjectName(QStringLiteral("tabs1"));
    if (current()) {
        current()->showPagePanel(true);
        current()->editor().setFocus();
    }
    currentChanged();
}

void WritingPlace::activate(size_t half)
{
    if (half >= m_halves.size())
        return;
    m_active = half;
    if (current())
        current()->editor().setFocus();
    currentChanged();
}

void WritingPlace::followFocus(const QWidget* now)
{
    for (size_t half = 0; now && half < m_halves.size(); ++half) {
        if (half != m_active && m_halves[half]->isAncestorOf(now)) {
            m_active = half;
            currentChanged();
        }
    }
}

void WritingPlace::currentChanged()
{
    m_texts->setCurrentIndex(isOpen() || isSplit() ? 1 : 0);
    if (const DocumentView* const view = current()) {
        const OpenDocument& document = view->document();
        m_list->select(rowKeyOf(document));
    } else {
        m_list->select({});
    }
    showOutline();
    if (isOpen())
        learn();
    allowActions();
    Q_EMIT stateChanged();
    Q_EMIT arrangementChanged();
}

void WritingPlace::showBottom(bool history)
{
    DocumentView* const view = current();
    if (!view)
        return;
    const bool shown = history ? view->historyShown() : view->problemsShown();
    view->showBottom(!shown, history);
}

} // namespace ungcuu::gui
