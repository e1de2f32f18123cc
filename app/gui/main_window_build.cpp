// SPDX-License-Identifier: GPL-3.0-or-later
// What the window is made of; main_window.cpp says what it does.
#include "gui/document_view.h"
#include "gui/documents_panel.h"
#include "gui/editor.h"
#include "gui/history_panel.h"
#include "gui/main_window.h"
#include "gui/message_bar.h"
#include "gui/page_view.h"
#include "gui/plain_label.h"
#include "gui/printing.h"
#include "gui/unlock_bar.h"
#include "gui/welcome_page.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenuBar>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTextDocument>
#include <QToolBar>

namespace ungcuu::gui {

void MainWindow::buildWindow()
{
    setObjectName(QStringLiteral("window"));
    m_list->setMinimumWidth(180);
    m_work->addWidget(m_list);
    m_work->addWidget(m_view);
    m_work->setStretchFactor(1, 1);
    m_work->setSizes({240, 1100});
    m_work->setChildrenCollapsible(false);
    m_places->addWidget(m_welcome);
    m_places->addWidget(m_work);
    setCentralWidget(m_places);
    m_view->addBar(m_unlock);
    for (QLabel* label : {m_caret, m_state}) {
        label->setWordWrap(false);
        statusBar()->addPermanentWidget(label);
    }
    m_state->setObjectName(QStringLiteral("state"));
    resize(1320, 840);
}

void MainWindow::buildMenus()
{
    struct Menu {
        const char* name;
        std::vector<std::optional<Act>> acts; // nothing: a line between
    };
    static const Menu menus[] = {
        {QT_TRANSLATE_NOOP("gui", "Văn bản"), {Act::NewDocument, Act::FindDocument, Act::Save, std::nullopt, Act::Export, Act::Print, Act::Sign, std::nullopt, Act::NewWorkspace, Act::OpenWorkspace, std::nullopt, Act::Quit}},
        {QT_TRANSLATE_NOOP("gui", "Soạn"), {Act::Undo, Act::Redo, std::nullopt, Act::Cut, Act::Copy, Act::Paste, Act::SelectAll, std::nullopt, Act::NextProblem, Act::PreviousProblem, Act::FixProblem}},
        {QT_TRANSLATE_NOOP("gui", "Xem"), {Act::ShowPage, Act::ShowFlow, Act::ShowProblems, Act::ShowHistory, std::nullopt, Act::ZoomIn, Act::ZoomOut, Act::ZoomFit, Act::ZoomPage, std::nullopt, Act::ThemeOfSystem, Act::ThemeLight, Act::ThemeDark, std::nullopt, Act::Vietnamese, Act::English}},
        {QT_TRANSLATE_NOOP("gui", "Trợ giúp"), {Act::About}},
    };
    for (const Menu& menu : menus) {
        QMenu* const shown = menuBar()->addMenu(QString());
        shown->setProperty("words", QByteArray(menu.name));
        for (const auto& act : menu.acts) {
            if (act)
                shown->addAction(m_actions[*act]);
            else
                shown->addSeparator();
        }
        m_menus.push_back(shown);
    }
    for (const Act act : {Act::ShowPage, Act::ShowFlow, Act::ShowProblems, Act::ShowHistory, Act::ThemeOfSystem, Act::ThemeLight, Act::ThemeDark, Act::Vietnamese, Act::English})
        m_actions[act]->setCheckable(true);
    for (const std::vector<Act>& choices : {std::vector{Act::ThemeOfSystem, Act::ThemeLight, Act::ThemeDark}, std::vector{Act::Vietnamese, Act::English}}) {
        auto* group = new QActionGroup(this);
        for (const Act act : choices)
            group->addAction(m_actions[act]);
    }
}

void MainWindow::buildToolBar()
{
    QToolBar* const bar = m_toolBar = addToolBar(QString());
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({20, 20});
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    for (const Act act : {Act::NewDocument, Act::Save, Act::Export, Act::Print, Act::Sign})
        bar->addAction(m_actions[act]);
    bar->addSeparator();
    for (const Act act : {Act::PreviousProblem, Act::NextProblem})
        bar->addAction(m_actions[act]);
    bar->addSeparator();
    for (const Act act : {Act::ShowProblems, Act::ShowHistory, Act::ShowPage, Act::ShowFlow})
        bar->addAction(m_actions[act]);
}

QAction* MainWindow::on(Act act, std::function<void()> done)
{
    connect(m_actions[act], &QAction::triggered, this, [done = std::move(done)] { done(); });
    return m_actions[act];
}

void MainWindow::connectActions()
{
    on(Act::NewDocument, [this] { newDocument(); });
    on(Act::NewWorkspace, [this] { showPlace(m_welcome); });
    on(Act::OpenWorkspace, [this] { askForWorkspace(); });
    on(Act::Save, [this] { save(); });
    on(Act::Export, [this] { output(false); });
    on(Act::Print, [this] { print(); });
    on(Act::Sign, [this] { output(true); });
    on(Act::Quit, [this] { close(); });
    on(Act::Undo, [this] { m_view->editor().undo(); });
    on(Act::Redo, [this] { m_view->editor().redo(); });
    on(Act::Cut, [this] { m_view->editor().cut(); });
    on(Act::Copy, [this] { m_view->editor().copy(); });
    on(Act::Paste, [this] { m_view->editor().paste(); });
    on(Act::SelectAll, [this] { m_view->editor().selectAll(); });
    on(Act::FindDocument, [this] { m_list->focusFilter(); });
    on(Act::NextProblem, [this] { m_view->nextProblem(false); });
    on(Act::PreviousProblem, [this] { m_view->nextProblem(true); });
    on(Act::FixProblem, [this] { m_view->fixProblem(); });
    on(Act::ShowPage, [this] { m_view->showPagePanel(m_actions[Act::ShowPage]->isChecked()); })->setChecked(true);
    on(Act::ShowFlow, [this] { m_view->showFlowPanel(m_actions[Act::ShowFlow]->isChecked()); });
    on(Act::ShowProblems, [this] { showBottom(false); })->setChecked(true);
    on(Act::ShowHistory, [this] { showBottom(true); });
    on(Act::ZoomIn, [this] { m_view->page().zoomBy(1.2); });
    on(Act::ZoomOut, [this] { m_view->page().zoomBy(1 / 1.2); });
    on(Act::ZoomFit, [this] { m_view->page().setZoom(PageView::FitWidth); });
    on(Act::ZoomPage, [this] { m_view->page().setZoom(PageView::FitPage); });
    on(Act::Vietnamese, [this] { speak(false); })->setChecked(true);
    on(Act::English, [this] { speak(true); });
    on(Act::ThemeOfSystem, [this] { setTheme(Theme::System); })->setChecked(true);
    on(Act::ThemeLight, [this] { setTheme(Theme::Light); });
    on(Act::ThemeDark, [this] { setTheme(Theme::Dark); });
    on(Act::About, [this] {
        m_view->messages().say(MessageBar::Kind::Told,
                               QCoreApplication::translate("gui", "Ứng Cứu %1. Phần mềm tự do theo giấy phép GPL, phiên bản 3 hoặc mới hơn.").arg(QCoreApplication::applicationVersion()));
    });
}

void MainWindow::connectDesk()
{
    using models::Desk;
    connect(&m_desk, &Desk::workspaceOpened, this, &MainWindow::workspaceOpened);
    connect(&m_desk, &Desk::copied, this, &MainWindow::copied);
    connect(&m_desk, &Desk::listed, this, &MainWindow::listed);
    connect(&m_desk, &Desk::opened, this, &MainWindow::opened);
    connect(&m_desk, &Desk::saved, this, &MainWindow::saved);
    connect(&m_desk, &Desk::restored, this, [this](const workspace::Saved& done) { m_desk.openDocument(done.document); m_desk.list(); });
    connect(&m_desk, &Desk::historyLoaded, this, [this](const std::vector<models::HistoryRow>& rows) { m_history.show(rows); });
    connect(&m_desk, &Desk::oldRevisionOpened, this, &MainWindow::oldOpened);
    connect(&m_desk, &Desk::failed, this, &MainWindow::say);
    connect(&m_desk, &Desk::saveFailed, this, [this](const base::Error& error) {
        m_saving = {};
        say(error);
        allowActions();
    });
    connect(&m_typing, &models::TypingRecord::failed, this, &MainWindow::say);
}

void MainWindow::connectPanels()
{
    connect(m_list, &DocumentsPanel::chosen, this, &MainWindow::choose);
    connect(m_list, &DocumentsPanel::newWanted, this, &MainWindow::newDocument);
    connect(m_welcome, &WelcomePage::openWanted, this, &MainWindow::askForWorkspace);
    connect(m_welcome, &WelcomePage::makeWanted, this, [this](const QString& path, const QString& person, const models::Passphrase& passphrase) {
        m_desk.makeWorkspace(path, person, passphrase);
    });
    connect(m_view, &DocumentView::edited, this, &MainWindow::edited);
    connect(m_view, &DocumentView::caretMoved, this, [this] { m_caret->setText(m_view->caretPlace()); });
    connect(m_view, &DocumentView::problemsChanged, this, &MainWindow::allowActions);
    connect(m_view, &DocumentView::pagesChanged, this, &MainWindow::tellState);
    connect(m_view, &DocumentView::pagesChanged, this, &MainWindow::allowActions);
    connect(m_view, &DocumentView::documentWanted, this, &MainWindow::chooseCode);
    connect(m_view->editor().document(), &QTextDocument::modificationChanged, this, &MainWindow::tellState);
    connect(m_view->editor().document(), &QTextDocument::undoAvailable, this, &MainWindow::allowActions);
    connect(m_view->editor().document(), &QTextDocument::redoAvailable, this, &MainWindow::allowActions);
    connect(&m_view->history(), &HistoryPanel::openWanted, this, &MainWindow::openOld);
    connect(&m_view->history(), &HistoryPanel::restoreWanted, this, &MainWindow::restore);
}

/// The pages that stand in the window now, an earlier revision's where one is shown.
void MainWindow::print()
{
    const std::optional<bool> printed = askAndPrint(m_view->page().pages(), m_current.name, this);
    if (printed && !*printed)
        m_view->messages().say(MessageBar::Kind::Error, QCoreApplication::translate("gui", "Chưa in được: máy in không nhận. Văn bản không đổi. Kiểm tra máy in rồi in lại, hoặc xuất PDF."));
}

void MainWindow::showBottom(bool history)
{
    const Act act = history ? Act::ShowHistory : Act::ShowProblems;
    const Act other = history ? Act::ShowProblems : Act::ShowHistory;
    const bool shown = m_actions[act]->isChecked();
    m_actions[other]->setChecked(false);
    m_view->showBottom(shown, history);
    if (shown && history && !m_current.document.id.none())
        m_desk.loadHistory(m_current.document.id);
}

void MainWindow::retranslate()
{
    setWindowTitle(m_current.name.isEmpty() ? QStringLiteral("Ứng Cứu") : QString(m_current.name + QStringLiteral(" – Ứng Cứu")));
    m_actions.retranslate();
    for (QMenu* menu : m_menus)
        menu->setTitle(QCoreApplication::translate("gui", menu->property("words").toByteArray().constData()));
    m_welcome->retranslate();
    m_list->retranslate();
    m_unlock->retranslate();
    m_view->retranslate();
    tellState();
}

void MainWindow::speak(bool english)
{
    QCoreApplication::removeTranslator(&m_english);
    QCoreApplication::removeTranslator(&m_qtVietnamese);
    QTranslator& spoken = english ? m_english : m_qtVietnamese;
    if (spoken.load(english ? QStringLiteral(":/ungcuu/translations/ungcuu_en.qm") : QStringLiteral(":/ungcuu/translations/qtbase_vi.qm")))
        QCoreApplication::installTranslator(&spoken);
    m_actions[english ? Act::English : Act::Vietnamese]->setChecked(true);
    QSettings().setValue(QStringLiteral("language"), english ? QStringLiteral("en") : QStringLiteral("vi"));
    retranslate();
}

void MainWindow::setTheme(Theme theme)
{
    applyTheme(theme);
    m_actions[theme == Theme::System ? Act::ThemeOfSystem : theme == Theme::Light ? Act::ThemeLight : Act::ThemeDark]->setChecked(true);
    QSettings().setValue(QStringLiteral("theme"), int(theme));
    m_actions.redrawIcons();
}

} // namespace ungcuu::gui
