// SPDX-License-Identifier: GPL-3.0-or-later
// Which action does what in the place «Văn bản», and what each waits for.
#include "gui/document/compare_view.h"
#include "gui/document/document_tabs.h"
#include "gui/document/document_view.h"
#include "gui/document/outline_panel.h"
#include "gui/editor/editor.h"
#include "gui/editor/editor_language.h"
#include "gui/editor/find_bar.h"
#include "gui/page/flow_view.h"
#include "gui/page/page_view.h"
#include "gui/places/documents_panel.h"
#include "gui/places/writing_place.h"

#include <QCoreApplication>

namespace ungcuu::gui {

namespace {

/// What the zoom keys are about: the flow's picture where one works in it or no page stands beside it, else the page.
PaperArea& paperOf(const DocumentView& view)
{
    const bool flow = view.flowShown() && (!view.pageShown() || view.flow().isAncestorOf(view.focusWidget()));
    return flow ? view.flow().paper() : view.page();
}

/// Only what was saved stands in the workspace.
QString destructionWaitsFor(const OpenDocument& document)
{
    if (document.neverSaved())
        return QCoreApplication::translate("gui", "Chờ lưu lần đầu: chưa có gì trong kho dữ liệu");
    return document.isSaving() ? QCoreApplication::translate("gui", "Đang lưu") : QString();
}

} // namespace

QAction* WritingPlace::on(Act act, std::function<void()> done)
{
    connect(m_actions[act], &QAction::triggered, this, [done = std::move(done)] { done(); });
    return m_actions[act];
}

QAction* WritingPlace::onView(Act act, std::function<void(DocumentView&)> done)
{
    return on(act, [this, done = std::move(done)] {
        if (DocumentView* const view = current())
            done(*view);
    });
}

void WritingPlace::connectActions()
{
    on(Act::NewDocument, [this] { newDocument(); });
    on(Act::BringIn, [this] { chooseFilesToBring(); });
    on(Act::FindDocument, [this] { m_list->focusFilter(); });
    on(Act::Save, [this] { save(); });
    onView(Act::SaveWithNote, [this](DocumentView& view) { askForNote(view); });
    on(Act::SaveAll, [this] { saveAll(); });
    onView(Act::Export, [this](DocumentView& view) { output(view, false); });
    onView(Act::Print, [this](DocumentView& view) { print(view); });
    onView(Act::Sign, [this](DocumentView& view) { output(view, true); });
    onView(Act::Destroy, [this](DocumentView& view) { askToDestroy(view.document()); });
    onView(Act::CloseTab, [this](DocumentView& view) { closeView(view); });
    on(Act::ReopenTab, [this] { reopenClosed(); });
    on(Act::NextTab, [this] { half().step(1); });
    on(Act::PreviousTab, [this] { half().step(-1); });
    on(Act::Split, [this] { isSplit() ? unsplit() : split(); });
    on(Act::OtherHalf, [this] { activate(1 - m_active); });
    on(Act::FindEverywhere, [this] { findEverywhere(); });
    on(Act::CheckSpelling, [this] { switchSpelling(); });
    connectProposals();
    connectEditActions();
    connectLanguageActions();
    connectViewActions();
}

void WritingPlace::connectEditActions()
{
    onView(Act::Undo, [](DocumentView& view) { view.editor().undo(); });
    onView(Act::Redo, [](DocumentView& view) { view.editor().redo(); });
    onView(Act::Cut, [](DocumentView& view) { view.editor().cut(); });
    onView(Act::Copy, [](DocumentView& view) { view.editor().copy(); });
    onView(Act::Paste, [](DocumentView& view) { view.editor().paste(); });
    onView(Act::PastePlain, [](DocumentView& view) { view.editor().pastePlain(); });
    onView(Act::SelectAll, [](DocumentView& view) { view.editor().selectAll(); });
    onView(Act::Find, [](DocumentView& view) { view.find(false); });
    onView(Act::Replace, [](DocumentView& view) { view.find(true); });
    onView(Act::FindNext, [](DocumentView& view) { view.findBar().go(false); });
    onView(Act::FindPrevious, [](DocumentView& view) { view.findBar().go(true); });
    onView(Act::NextProblem, [](DocumentView& view) { view.nextProblem(false); });
    onView(Act::PreviousProblem, [](DocumentView& view) { view.nextProblem(true); });
    onView(Act::FixProblem, [](DocumentView& view) { view.fixProblem(); });
}

void WritingPlace::connectLanguageActions()
{
    onView(Act::FixAll, [](DocumentView& view) { view.fixAllOfKind(); });
    onView(Act::Complete, [](DocumentView& view) { view.suggest(); });
    onView(Act::InsertSnippet, [](DocumentView& view) { view.language().completion().suggestSnippets(); });
    onView(Act::EditTable, [](DocumentView& view) { view.editTable(); });
    onView(Act::Renumber, [](DocumentView& view) { view.language().renumber(); });
    onView(Act::Format, [](DocumentView& view) { view.language().format(); });
    onView(Act::GoToDefinition, [](DocumentView& view) { view.language().goToDefinition(); });
    onView(Act::FindPlaces, [](DocumentView& view) { view.language().findPlaces(); });
    onView(Act::Fold, [](DocumentView& view) { view.editor().foldAtCaret(true); });
    onView(Act::Unfold, [](DocumentView& view) { view.editor().foldAtCaret(false); });
    onView(Act::FoldAll, [](DocumentView& view) { view.editor().text().folding().foldAll(); });
    onView(Act::UnfoldAll, [](DocumentView& view) { view.editor().text().folding().unfoldAll(); });
}

void WritingPlace::connectViewActions()
{
    on(Act::ShowOutline, [this] {
        m_outline->setVisible(m_outline->isHidden());
        if (m_outline->isVisible())
            m_outline->setFocus();
        allowActions();
        Q_EMIT arrangementChanged();
    });
    onView(Act::ShowPage, [](DocumentView& view) { view.showPagePanel(!view.pageShown()); });
    onView(Act::ShowFlow, [](DocumentView& view) { view.showFlowPanel(!view.flowShown()); });
    onView(Act::ShowStep, [](DocumentView& view) { view.showStepPanel(!view.stepShown()); });
    on(Act::ShowProblems, [this] { showBottom(false); });
    on(Act::ShowHistory, [this] { showBottom(true); });
    onView(Act::Compare, [](DocumentView& view) { view.toggleComparing(); });
    onView(Act::CompareColumns, [](DocumentView& view) { view.setCompareColumns(!CompareView::wantsColumns()); });
    onView(Act::NextChange, [](DocumentView& view) { view.goToChange(false); });
    onView(Act::PreviousChange, [](DocumentView& view) { view.goToChange(true); });
    onView(Act::ZoomIn, [](DocumentView& view) { paperOf(view).zoomBy(1.2); });
    onView(Act::ZoomOut, [](DocumentView& view) { paperOf(view).zoomBy(1 / 1.2); });
    onView(Act::ZoomFit, [](DocumentView& view) { paperOf(view).setZoom(PaperArea::FitWidth); });
    onView(Act::ZoomPage, [](DocumentView& view) { view.page().setZoom(PageView::FitPage); });
    onView(Act::FocusEditor, [](DocumentView& view) { view.editor().setFocus(); });
}

void WritingPlace::allowActions()
{
    const auto missing = [this](std::initializer_list<Act> acts, const QString& condition) {
        for (const Act act : acts)
            m_actions.setMissing(act, condition);
    };
    const auto unless = [](bool holds, const char* condition) { return holds ? QString() : QCoreApplication::translate("gui", condition); };
    DocumentView* const view = current();
    const QString noText = unless(view, QT_TRANSLATE_NOOP("gui", "Chờ mở một văn bản"));
    missing({Act::NewDocument, Act::BringIn, Act::FindDocument, Act::FindEverywhere}, unless(m_desk.workspace().has_value(), QT_TRANSLATE_NOOP("gui", "Chờ mở kho dữ liệu")));
    missing({Act::Export, Act::TakeBack, Act::Sign, Act::CloseTab, Act::Split, Act::Cut, Act::Copy, Act::Paste, Act::PastePlain, Act::SelectAll, Act::Find, Act::Replace, Act::FindNext, Act::FindPrevious, Act::ShowHistory,
             Act::ShowProblems, Act::ShowPage, Act::ShowFlow, Act::ShowStep, Act::ZoomIn, Act::ZoomOut, Act::ZoomFit, Act::ZoomPage, Act::FocusEditor, Act::ShowOutline,
             Act::Fold, Act::Unfold, Act::FoldAll, Act::UnfoldAll}, noText);
    missing({Act::Complete, Act::InsertSnippet, Act::EditTable, Act::Renumber, Act::Format, Act::GoToDefinition, Act::FindPlaces},
            view ? unless(view->showsText(), QT_TRANSLATE_NOOP("gui", "Chờ trở lại bản đang soạn")) : noText);
    missing({Act::Compare}, view ? unless(!view->document().neverSaved(), QT_TRANSLATE_NOOP("gui", "Chờ lưu lần đầu")) : noText);
    missing({Act::CompareColumns, Act::NextChange, Act::PreviousChange}, view ? unless(view->comparing(), QT_TRANSLATE_NOOP("gui", "Chờ mở «So sánh các lần sửa»")) : noText);
    missing({Act::Save}, view ? unless(!view->document().isSaving(), QT_TRANSLATE_NOOP("gui", "Đang lưu")) : noText);
    missing({Act::Destroy}, view ? destructionWaitsFor(view->document()) : noText);
    missing({Act::Print}, view ? unless(view->pageCount() > 0, QT_TRANSLATE_NOOP("gui", "Chờ dàn trang xong")) : noText);
    missing({Act::SaveWithNote}, view ? unless(view->isModified() && !view->document().isSaving(), QT_TRANSLATE_NOOP("gui", "Chờ có phần chưa lưu")) : noText);
    const bool anyModified = std::any_of(m_open.all().begin(), m_open.all().end(), [](const auto& each) { return each->isModified(); });
    missing({Act::SaveAll}, unless(anyModified, QT_TRANSLATE_NOOP("gui", "Mọi văn bản đang mở đã được lưu")));
    missing({Act::ReopenTab}, unless(!m_closed.empty(), QT_TRANSLATE_NOOP("gui", "Chưa đóng văn bản nào")));
    missing({Act::NextTab, Act::PreviousTab}, unless(half().count() > 1, QT_TRANSLATE_NOOP("gui", "Chờ mở từ hai văn bản")));
    missing({Act::OtherHalf}, unless(isSplit(), QT_TRANSLATE_NOOP("gui", "Chờ chia đôi cửa sổ")));
    missing({Act::Undo}, unless(view && view->editor().document()->isUndoAvailable(), QT_TRANSLATE_NOOP("gui", "Chưa có gì để hoàn tác")));
    missing({Act::Redo}, unless(view && view->editor().document()->isRedoAvailable(), QT_TRANSLATE_NOOP("gui", "Chưa có gì để làm lại")));
    missing({Act::NextProblem, Act::PreviousProblem, Act::FixProblem, Act::FixAll},
            view ? unless(view->problems().rowCount() > 0, QT_TRANSLATE_NOOP("gui", "Văn bản không có vấn đề nào")) : noText);
    m_actions[Act::ShowOutline]->setChecked(!m_outline->isHidden());
    static const QString noDictionary = models::Spelling::missing();
    missing({Act::CheckSpelling}, noDictionary);
    m_actions[Act::CheckSpelling]->setChecked(noDictionary.isEmpty() && checksSpelling());
    m_actions[Act::ShowPage]->setChecked(view && view->pageShown());
    m_actions[Act::ShowFlow]->setChecked(view && view->flowShown());
    m_actions[Act::ShowStep]->setChecked(view && view->stepShown());
    m_actions[Act::ShowHistory]->setChecked(view && view->historyShown());
    m_actions[Act::ShowProblems]->setChecked(view && view->problemsShown());
    m_actions[Act::Compare]->setChecked(view && view->comparing());
    m_actions[Act::CompareColumns]->setChecked(CompareView::wantsColumns());
    m_actions[Act::Split]->setChecked(isSplit());
}

} // namespace ungcuu::gui
