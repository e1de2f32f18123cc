// SPDX-License-Identifier: GPL-3.0-or-later
// How the tabs of the place «Văn bản» are kept from one session to the next.
#include "gui/document/document_tabs.h"
#include "gui/document/document_view.h"
#include "gui/editor/editor.h"
#include "gui/places/writing_place.h"

#include <QSplitter>

namespace ungcuu::gui {

QString keyOf(const OpenDocument& document)
{
    return document.neverSaved() ? neverSavedKey(document.state().name) : QString::fromLatin1(document.id().text());
}

OpenDocument* WritingPlace::documentOf(const QString& key) const
{
    const auto found = std::find_if(m_open.all().begin(), m_open.all().end(), [&](const auto& each) { return keyOf(*each) == key; });
    return found == m_open.all().end() ? nullptr : found->get();
}

Arrangement WritingPlace::arrangement() const
{
    Arrangement arrangement;
    for (const DocumentTabs* const half : m_halves) {
        Arrangement::Half kept;
        kept.current = half->currentIndex();
        for (const DocumentView* const view : half->views())
            kept.tabs.push_back({keyOf(view->document()), view->editor().textCursor().position()});
        arrangement.halves.push_back(std::move(kept));
    }
    arrangement.active = int(m_active);
    arrangement.list = m_work->saveState();
    if (current())
        arrangement.panels = current()->panels();
    return arrangement;
}

void WritingPlace::arrange(Arrangement arrangement)
{
    m_awaited.clear();
    m_wanted.reset();
    m_begun = false;
    m_work->restoreState(arrangement.list);
    const auto hasTabs = [](const Arrangement::Half& half) { return !half.tabs.empty(); };
    if (std::any_of(arrangement.halves.begin(), arrangement.halves.end(), hasTabs))
        m_wanted = std::move(arrangement);
}

void WritingPlace::beginArranging()
{
    for (const Arrangement::Half& half : m_wanted->halves) {
        for (const Arrangement::Tab& tab : half.tabs) {
            if (!m_awaited.contains(tab.document))
                m_awaited += tab.document;
        }
    }
    for (const QString& key : QStringList(m_awaited))
        openWanted(key);
    if (m_awaited.isEmpty())
        finishArranging();
}

void WritingPlace::openWanted(const QString& key)
{
    if (const auto id = base::Uuid::fromText(key.toLatin1())) {
        m_open.open(*id);
        return;
    }
    const auto left = std::find_if(m_left.begin(), m_left.end(), [&](const workspace::LeftTyping& each) {
        return each.subject.document.none() && neverSavedKey(each.subject.name) == key;
    });
    if (left != m_left.end())
        m_open.takeUp(*left);
    else
        m_awaited.removeAll(key);
}

/// Its text stands when this call is over: what follows waits for that.
void WritingPlace::arrived(const QString& key)
{
    if (isArranging() && m_awaited.removeAll(key) > 0 && m_awaited.isEmpty())
        QMetaObject::invokeMethod(this, &WritingPlace::finishArranging, Qt::QueuedConnection);
}

void WritingPlace::finishArranging()
{
    if (!isArranging() || !m_awaited.isEmpty())
        return;
    const Arrangement wanted = *std::exchange(m_wanted, std::nullopt);
    for (size_t half = 0; half < wanted.halves.size(); ++half)
        fillHalf(half, wanted.halves[half], wanted.panels);
    m_active = std::clamp<size_t>(size_t(std::max(0, wanted.active)), 0, m_halves.size() - 1);
    for (const auto& document : m_open.all()) { // chosen meanwhile
        if (std::none_of(m_halves.begin(), m_halves.end(), [&](const DocumentTabs* half) { return half->viewOf(*document); }))
            half().add(*document);
    }
    joinEmptyHalf();
    currentChanged();
    if (current())
        current()->editor().setFocus();
}

void WritingPlace::fillHalf(size_t half, const Arrangement::Half& wanted, const QByteArray& panels)
{
    if (half == m_halves.size())
        addHalf();
    DocumentTabs& tabs = *m_halves[half];
    for (const Arrangement::Tab& tab : wanted.tabs) {
        OpenDocument* const document = documentOf(tab.document);
        if (!document || tabs.viewOf(*document))
            continue;
        m_panels = panels;
        Editor& editor = tabs.add(*document, false).editor();
        QTextCursor cursor = editor.textCursor();
        cursor.setPosition(std::clamp(tab.caret, 0, editor.document()->characterCount() - 1));
        editor.setTextCursor(cursor);
        editor.centerCursor();
    }
    tabs.setCurrentIndex(std::clamp(wanted.current, 0, std::max(0, tabs.count() - 1)));
}

} // namespace ungcuu::gui
