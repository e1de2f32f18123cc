// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/menus.h"

#include "gui/parts/icon.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

#include <cstdlib>
#include <optional>

namespace ungcuu::gui {

namespace {

constexpr const char* Words = "words";
constexpr int LongestOnRail = 12;

using Acts = std::vector<std::optional<Act>>; // nothing: a line between

struct Menu {
    const char* words;
    Acts acts;
};

const std::vector<Menu>& menus()
{
    static const std::vector<Menu> all = {
        {QT_TRANSLATE_NOOP("gui", "Văn bản"), {Act::NewDocument, Act::BringIn, Act::FindDocument, Act::ReopenTab, std::nullopt, Act::Save, Act::SaveWithNote, Act::SaveAll, std::nullopt, Act::Export, Act::TakeBack, Act::Print, Act::Sign, std::nullopt, Act::Destroy, std::nullopt, Act::NewWorkspace, Act::OpenWorkspace, std::nullopt, Act::CloseTab, Act::Quit}},
        {QT_TRANSLATE_NOOP("gui", "Soạn"), {Act::Undo, Act::Redo, std::nullopt, Act::Cut, Act::Copy, Act::Paste, Act::PastePlain, Act::SelectAll, std::nullopt, Act::Find, Act::Replace, Act::FindEverywhere, std::nullopt, Act::Complete, Act::InsertSnippet, Act::EditTable, Act::Renumber, Act::Format, std::nullopt, Act::CheckSpelling, Act::FixProblem, Act::FixAll}},
        {QT_TRANSLATE_NOOP("gui", "Xem"), {Act::ShowOutline, Act::ShowPage, Act::ShowFlow, Act::ShowStep, Act::ShowProblems, Act::ShowHistory, Act::Compare, Act::CompareColumns, Act::Split, std::nullopt, Act::Fold, Act::Unfold, Act::FoldAll, Act::UnfoldAll, std::nullopt, Act::ZoomIn, Act::ZoomOut, Act::ZoomFit, Act::ZoomPage}},
        {QT_TRANSLATE_NOOP("gui", "Đi tới"), {Act::PlaceWriting, Act::PlaceJudging, Act::PlaceSystems, Act::PlaceOffice, std::nullopt, Act::FindAction, std::nullopt, Act::NextProblem, Act::PreviousProblem, Act::FindNext, Act::FindPrevious, Act::NextChange, Act::PreviousChange, std::nullopt, Act::GoToDefinition, Act::FindPlaces, std::nullopt, Act::NextTab, Act::PreviousTab, Act::OtherHalf, Act::FocusEditor}},
        {QT_TRANSLATE_NOOP("gui", "Thiết đặt"), {Act::ThemeOfSystem, Act::ThemeLight, Act::ThemeDark, Act::ThemeContrastLight, Act::ThemeContrastDark, std::nullopt, Act::Vietnamese, Act::English, std::nullopt, Act::Shortcuts}},
        {QT_TRANSLATE_NOOP("gui", "Trợ giúp"), {Act::Help, Act::About}},
    };
    return all;
}

template <class Target> void fill(Target& target, const Acts& acts, const Actions& actions)
{
    for (const auto& act : acts) {
        if (act)
            target.addAction(actions[*act]);
        else
            target.addSeparator();
    }
}

} // namespace

void fillMenus(QMenuBar& bar, Actions& actions, QObject* groups)
{
    for (const Menu& menu : menus()) {
        QMenu* const shown = bar.addMenu(QString());
        shown->setProperty(Words, QByteArray(menu.words));
        fill(*shown, menu.acts, actions);
    }
    for (const Act act : {Act::CheckSpelling, Act::ShowOutline, Act::ShowPage, Act::ShowFlow, Act::ShowStep, Act::ShowProblems, Act::ShowHistory, Act::Compare, Act::CompareColumns, Act::Split, Act::PlaceWriting, Act::PlaceJudging, Act::PlaceSystems, Act::PlaceOffice, Act::ThemeOfSystem, Act::ThemeLight, Act::ThemeDark, Act::ThemeContrastLight, Act::ThemeContrastDark, Act::Vietnamese, Act::English})
        actions[act]->setCheckable(true);
    for (const std::vector<Act>& choices : {std::vector{Act::PlaceWriting, Act::PlaceJudging, Act::PlaceSystems, Act::PlaceOffice}, std::vector{Act::ThemeOfSystem, Act::ThemeLight, Act::ThemeDark, Act::ThemeContrastLight, Act::ThemeContrastDark}, std::vector{Act::Vietnamese, Act::English}}) {
        auto* group = new QActionGroup(groups);
        for (const Act act : choices)
            group->addAction(actions[act]);
    }
    retranslateMenus(bar);
}

void retranslateMenus(QMenuBar& bar)
{
    for (QAction* const action : bar.actions()) {
        if (QMenu* const menu = action->menu())
            menu->setTitle(QCoreApplication::translate("gui", menu->property(Words).toByteArray().constData()));
    }
}

void fillRail(QToolBar& bar, Actions& actions)
{
    bar.setObjectName(QStringLiteral("rail"));
    bar.setOrientation(Qt::Vertical);
    bar.setMovable(false);
    bar.setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    bar.setIconSize({24, 24});
    bar.setContextMenuPolicy(Qt::PreventContextMenu);
    fill(bar, {Act::PlaceWriting, Act::PlaceJudging, Act::PlaceSystems, Act::PlaceOffice}, actions);
}

void retranslateRail(QToolBar& bar)
{
    for (QAction* const action : bar.actions()) {
        QString words = action->text();
        qsizetype best = -1;
        for (qsizetype at = words.indexOf(u' '); at >= 0; at = words.indexOf(u' ', at + 1)) {
            if (best < 0 || std::abs(2 * at - words.size()) < std::abs(2 * best - words.size()))
                best = at;
        }
        if (best >= 0 && words.size() > LongestOnRail)
            words[best] = u'\n';
        action->setIconText(words);
        bar.widgetForAction(action)->setAccessibleName(action->text());
    }
}

void fillToolBar(QToolBar& bar, Actions& actions)
{
    bar.setObjectName(QStringLiteral("toolBar"));
    bar.setMovable(false);
    bar.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar.setIconSize({20, 20});
    bar.setContextMenuPolicy(Qt::PreventContextMenu);
    fill(bar, {Act::NewDocument, Act::Save, Act::Export, Act::Print, Act::Sign, std::nullopt, Act::PreviousProblem, Act::NextProblem, std::nullopt, Act::ShowProblems, Act::ShowHistory, Act::ShowPage, Act::ShowFlow}, actions);
}

void drawExtension(QToolBar& bar)
{
    auto* const more = bar.findChild<QToolButton*>(QStringLiteral("qt_toolbar_ext_button"));
    if (!more)
        return;
    const QString words = QCoreApplication::translate("gui", "Các lệnh còn lại của thanh công cụ");
    more->setIcon(icon(QLatin1String("more")));
    more->setToolTip(words);
    more->setAccessibleName(words);
}

} // namespace ungcuu::gui
