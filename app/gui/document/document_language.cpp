// SPDX-License-Identifier: GPL-3.0-or-later
// What a view does with findings and names; document_view.cpp says how it is built.
#include "gui/document/document_view.h"
#include "gui/document/places_panel.h"
#include "gui/document/problems_panel.h"
#include "gui/document/text_menu.h"
#include "gui/editor/editor.h"
#include "gui/editor/editor_language.h"
#include "gui/editor/quick_fixes.h"

#include <QCoreApplication>
#include <QTabWidget>
#include <QTextBlock>

namespace ungcuu::gui {

using Kind = MessageBar::Kind;

void DocumentView::connectLanguage()
{
    connect(m_language, &EditorLanguage::said, this, [this](const QString& words) { m_messages->say(Kind::Told, words); });
    connect(m_language, &EditorLanguage::placesFound, this, [this](const QString& what, const std::vector<int>& places) {
        showPlaces(QCoreApplication::translate("gui", "%1: %2 nơi dùng").arg(what).arg(places.size()), places);
    });
    connect(&m_document, &OpenDocument::conflictsFound, this, &DocumentView::showPlaces);
    connect(m_language, &EditorLanguage::documentWanted, this, &DocumentView::documentWanted);
    connect(m_language, &EditorLanguage::systemWanted, this, &DocumentView::systemWanted);
    connect(m_fixes, &QuickFixes::fixedAll, this, [this](int count) {
        m_messages->say(Kind::Told, QCoreApplication::translate("gui", "Đã sửa %1 chỗ cùng loại. Hoàn tác để trở lại như cũ.").arg(count));
    });
    connect(m_places, &PlacesPanel::chosen, this, [this](int position) {
        showCurrent();
        m_editor->goToOffset(m_editor->source().offsetOf(position));
        m_editor->setFocus();
    });
}

void DocumentView::showPlaces(const QString& title, const std::vector<int>& places)
{
    m_places->show(*m_editor->document(), title, places);
    m_bottom->setTabVisible(2, true);
    m_bottom->setCurrentIndex(2);
    m_bottom->show();
    m_places->setFocus();
    Q_EMIT panelsChanged();
}

void DocumentView::setActions(const Actions& actions)
{
    m_menu->setActions(actions);
}

/// The one chosen in the list where the caret stands at it, else those under the caret.
std::vector<int> DocumentView::rowsToFix() const
{
    const int row = m_problemsPanel->current();
    const bool chosen = row >= 0 && !problems().at(row).finding.fixes.empty();
    if (chosen && (m_problemsPanel->isAncestorOf(focusWidget()) || problems().at(row).begin.line == m_editor->textCursor().blockNumber()))
        return {row};
    return m_fixes->rowsAtCaret();
}

void DocumentView::fixProblem()
{
    fix(rowsToFix());
}

void DocumentView::fix(const std::vector<int>& rows)
{
    if (!canFix() || !showsText())
        return;
    if (m_fixes->fix(rows))
        m_editor->setFocus();
    else
        m_messages->say(Kind::Told, QCoreApplication::translate("gui", "Chỗ con trỏ đứng không có cách sửa sẵn. F8 tới vấn đề kế tiếp."));
}

void DocumentView::fixAllOfKind()
{
    const std::vector<int> rows = rowsToFix();
    if (canFix() && showsText() && !rows.empty())
        m_fixes->fixAll(problems().at(rows.front()).finding.code);
}

} // namespace ungcuu::gui
