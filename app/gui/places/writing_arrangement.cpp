// SPDX-License-Identifier: GPL-3.0-or-later
// How the tabs of the place «Văn bản» are kept from one session to the next.
#include "gui/document/document_tabs.h"
#include "gui/document/document_view.h"
#include "gui/editor/editor.h"
#include "gui/places/writing_place.h"

#include <QApplication>
#include <QSplitter>

#include <algorithm>

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

/// What will be in front is asked for first, and seen while the others come.
void WritingPlace::beginArranging()
{
    const std::vector<Arrangement::Half>& halves = m_wanted->halves;
    while (m_halves.size() < halves.size())
        addHalf();
    m_active = std::clamp<size_t>(size_t(std::max(0, m_wanted->active)), 0, halves.size() - 1);
    const auto await = [this](const Arrangement::Half& half, int tab) {
        if (tab >= 0 && size_t(tab) < half.tabs.size() && !m_awaited.contains(half.tabs[size_t(tab)].document))
            m_awaited += half.tabs[size_t(tab)].document;
    };
    await(halves[m_active], halves[m_active].current);
    for (const Arrangement::Half& half : halves)
        await(half, half.current);
    for (const Arrangement::Half& half : halves) {
        for (int tab = 0; tab < int(half.tabs.size()); ++tab)
            await(half, tab);
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

/// Its text stands when the call that told so is over: what follows waits for that.
void WritingPlace::arrived(const QString& key)
{
    if (isArranging() && m_awaited.removeAll(key) > 0 && m_awaited.isEmpty())
        QMetaObject::invokeMethod(this, &WritingPlace::finishArranging, Qt::QueuedConnection);
}

void WritingPlace::finishArranging()
{
    if (!isArranging() || !m_awaited.isEmpty())
        return;
    m_wanted.reset();
    joinEmptyHalf();
    currentChanged();
    if (current() && !isAncestorOf(QApplication::focusWidget()))
        current()->editor().setFocus();
}

/// A document before its text comes, in every tab that it had. The half that is worked in comes last: where two carets
/// are far apart, the screen around its own is painted first.
void WritingPlace::putBack(OpenDocument& document, const QString& key)
{
    for (size_t half = 0; half < m_wanted->halves.size(); ++half) {
        if (half != m_active)
            putBack(document, key, half);
    }
    putBack(document, key, m_active);
}

void WritingPlace::putBack(OpenDocument& document, const QString& key, size_t half)
{
    const Arrangement::Half& wanted = m_wanted->halves[half];
    const auto tab = std::find_if(wanted.tabs.begin(), wanted.tabs.end(), [&](const Arrangement::Tab& each) { return each.document == key; });
    DocumentTabs& tabs = *m_halves[std::min(half, m_halves.size() - 1)]; // the halves may have been joined meanwhile
    if (tab == wanted.tabs.end() || tabs.viewOf(document))
        return;
    int place = 0;
    for (auto before = wanted.tabs.begin(); before != tab; ++before) {
        if (const OpenDocument* const there = documentOf(before->document))
            place = std::max(place, tabs.indexOf(tabs.viewOf(*there)) + 1);
    }
    m_panels = m_wanted->panels;
    const bool inFront = tab - wanted.tabs.begin() == wanted.current;
    Editor& editor = tabs.insert(place, document, inFront).editor();
    editor.startAt(tab->caret);
    if (editor.source().revision() > 0) // it was open already
        editor.goToStart();
    currentChanged();
    if (inFront && half == m_active)
        editor.setFocus();
}

} // namespace ungcuu::gui
