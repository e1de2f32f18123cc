// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/help_topic.h"

#include "gui/dialogs/import_dialog.h"
#include "gui/dialogs/new_document.h"
#include "gui/dialogs/output_dialog.h"
#include "gui/document/compare_view.h"
#include "gui/document/history_panel.h"
#include "gui/document/problems_panel.h"
#include "gui/document/proposals_panel.h"
#include "gui/document/step_panel.h"
#include "gui/document/table_dialog.h"
#include "gui/editor/editor.h"
#include "gui/page/flow_view.h"
#include "gui/page/page_panel.h"
#include "gui/places/judging_place.h"
#include "gui/places/office_place.h"
#include "gui/places/systems_place.h"
#include "gui/places/welcome_page.h"
#include "gui/window/help_window.h"
#include "models/reading.h"

namespace ungcuu::gui {

namespace {

struct Topic {
    const QMetaObject* panel;
    const char* page;
};

const char* pageOf(const QMetaObject& kind)
{
    static const Topic topics[] = {
        {&ProblemsPanel::staticMetaObject, "05-sua-loi"},
        {&PagePanel::staticMetaObject, "06-trang-in"},
        {&HistoryPanel::staticMetaObject, "07-luu-va-lich-su"},
        {&CompareView::staticMetaObject, "07-luu-va-lich-su"},
        {&OutputDialog::staticMetaObject, "08-xuat-va-in"},
        {&ProposalsPanel::staticMetaObject, "08-xuat-va-in"},
        {&JudgingPlace::staticMetaObject, "09-ky-so"},
        {&SystemsPlace::staticMetaObject, "10-he-thong"},
        {&ImportDialog::staticMetaObject, "10-he-thong"},
        {&OfficePlace::staticMetaObject, "11-ho-so-co-quan"},
        {&FlowView::staticMetaObject, "03-soan-kich-ban"},
        {&StepPanel::staticMetaObject, "03-soan-kich-ban"},
        {&TableDialog::staticMetaObject, "03-soan-kich-ban"},
        {&NewDocument::staticMetaObject, "03-soan-kich-ban"},
        {&WelcomePage::staticMetaObject, "02-bat-dau"},
    };
    for (const Topic& topic : topics) {
        if (kind.inherits(topic.panel))
            return topic.page;
    }
    return nullptr;
}

} // namespace

QString helpTopic(const QWidget* at)
{
    for (const QWidget* each = at; each; each = each->parentWidget()) {
        if (const auto* const editor = qobject_cast<const Editor*>(each))
            return models::isScenario(editor->source().bytes()) ? QStringLiteral("03-soan-kich-ban") : QStringLiteral("04-soan-van-ban");
        if (const auto* const help = qobject_cast<const HelpWindow*>(each))
            return help->current();
        if (const char* const page = pageOf(*each->metaObject()))
            return QString::fromLatin1(page);
    }
    return QStringLiteral("01-luc-truc");
}

} // namespace ungcuu::gui
