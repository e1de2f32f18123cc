// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/main_window.h"

#include "gui/dialogs/action_palette.h"
#include "gui/dialogs/shortcut_editor.h"
#include "gui/document/document_view.h"
#include "gui/parts/announcement.h"
#include "gui/parts/plain_label.h"
#include "gui/places/judging_place.h"
#include "gui/places/office_place.h"
#include "gui/places/systems_place.h"
#include "gui/places/welcome_page.h"
#include "gui/places/writing_place.h"
#include "gui/window/help_topic.h"
#include "gui/window/help_window.h"
#include "gui/window/menus.h"
#include "gui/window/recent_menu.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>

#include <utility>

namespace ungcuu::gui {

using Kind = MessageBar::Kind;

MainWindow::MainWindow(workspace::Account account, base::Clock clock, QWidget* parent)
    : QMainWindow(parent)
    , m_desk(account, std::move(clock))
    , m_actions(this)
    , m_messages(new MessageBar)
    , m_places(new QStackedWidget)
    , m_welcome(new WelcomePage)
    , m_writing(new WritingPlace(m_desk, m_actions, *m_messages))
    , m_session(*this, *m_writing)
    , m_recent(new RecentMenu(this))
    , m_rail(new QToolBar)
    , m_toolBar(new QToolBar)
    , m_state(plainLabel())
    , m_caret(plainLabel())
{
    buildWindow();
    connectActions();
    connectDesk();
    showPlace(m_welcome);
    retranslate();
}

/// The places know the desk and the actions: they go first.
MainWindow::~MainWindow()
{
    m_session.save();
    delete m_places;
}

void MainWindow::buildWindow()
{
    setObjectName(QStringLiteral("window"));
    m_places->addWidget(m_welcome);
    m_places->addWidget(m_writing);
    auto* const middle = new QWidget;
    auto* const column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_toolBar); // over the writing only: the rail stays where it is from place to place
    column->addWidget(m_messages);
    column->addWidget(m_places, 1);
    setCentralWidget(middle);
    fillMenus(*menuBar(), m_actions, this);
    addRecentMenu();
    fillToolBar(*m_toolBar, m_actions);
    fillRail(*m_rail, m_actions);
    addToolBar(Qt::LeftToolBarArea, m_rail);
    for (QLabel* label : {m_caret, m_state}) {
        label->setWordWrap(false);
        label->setContentsMargins(8, 0, 8, 0);
        statusBar()->addPermanentWidget(label);
    }
    m_state->setObjectName(QStringLiteral("state"));
    m_caret->setObjectName(QStringLiteral("caret"));
    m_caret->setMinimumWidth(120); // a long title is cut, the window stays narrow
    resize(1320, 840);
    m_session.placeWindow();
}

/// Behind «Mở kho dữ liệu…».
void MainWindow::addRecentMenu()
{
    QMenu* const first = menuBar()->actions().front()->menu();
    const QList<QAction*> acts = first->actions();
    first->insertMenu(acts.value(acts.indexOf(m_actions[Act::OpenWorkspace]) + 1), m_recent);
    connect(m_recent, &RecentMenu::openWanted, this, &MainWindow::openWorkspace);
}

QAction* MainWindow::on(Act act, std::function<void()> done)
{
    connect(m_actions[act], &QAction::triggered, this, [done = std::move(done)] { done(); });
    return m_actions[act];
}

void MainWindow::connectActions()
{
    on(Act::PlaceWriting, [this] { showWriting(); });
    on(Act::PlaceJudging, [this] { showPlace(judging()); });
    on(Act::PlaceSystems, [this] { showPlace(m_desk.workspace() ? static_cast<QWidget*>(systems()) : m_welcome); });
    on(Act::PlaceOffice, [this] { showPlace(m_desk.workspace() ? static_cast<QWidget*>(office()) : m_welcome); });
    on(Act::NewWorkspace, [this] {
        if (!formsHold([this] { showPlace(m_welcome); }))
            showPlace(m_welcome);
    });
    on(Act::OpenWorkspace, [this] { askForWorkspace(); });
    on(Act::Quit, [this] { close(); });
    on(Act::Vietnamese, [this] { speak(false); })->setChecked(true);
    on(Act::English, [this] { speak(true); });
    on(Act::ThemeOfSystem, [this] { setTheme(Theme::System); })->setChecked(true);
    on(Act::ThemeLight, [this] { setTheme(Theme::Light); });
    on(Act::ThemeDark, [this] { setTheme(Theme::Dark); });
    on(Act::ThemeContrastLight, [this] { setTheme(Theme::ContrastLight); });
    on(Act::ThemeContrastDark, [this] { setTheme(Theme::ContrastDark); });
    on(Act::FindAction, [this] { (new ActionPalette(m_actions, this))->open(); });
    on(Act::Shortcuts, [this] { (new ShortcutEditor(m_actions, this))->open(); });
    on(Act::Help, [this] { showHelp(); })->setShortcutContext(Qt::ApplicationShortcut); // from a dialog too
    on(Act::About, [this] {
        m_messages->say(Kind::Told,
                        QCoreApplication::translate("gui", "Ứng Cứu %1. Phần mềm tự do theo giấy phép GPL, phiên bản 3 hoặc mới hơn.").arg(QCoreApplication::applicationVersion()));
    });
}

void MainWindow::connectDesk()
{
    using models::Desk;
    connect(&m_desk, &Desk::workspaceOpened, this, &MainWindow::workspaceOpened);
    connect(&m_desk, &Desk::failed, this, &MainWindow::told);
    connect(&m_sole, &SoleWindow::wanted, this, &MainWindow::comeToFront);
    connect(m_writing, &WritingPlace::stateChanged, this, &MainWindow::tellState);
    connect(m_writing, &WritingPlace::systemWanted, this, [this](const QString& code) {
        showPlace(systems());
        systems()->goToCode(code);
    });
    connect(m_welcome, &WelcomePage::openWanted, this, &MainWindow::askForWorkspace);
    connect(m_welcome, &WelcomePage::makeWanted, this, [this](const QString& path, const QString& person, const models::Passphrase& passphrase) {
        m_desk.makeWorkspace(path, person, passphrase);
    });
}

JudgingPlace* MainWindow::judging()
{
    if (!m_judging)
        m_places->addWidget(m_judging = new JudgingPlace(m_desk.clock()));
    return m_judging;
}

SystemsPlace* MainWindow::systems()
{
    if (m_systems)
        return m_systems;
    m_places->addWidget(m_systems = new SystemsPlace(m_desk));
    connect(m_systems, &SystemsPlace::registerChanged, m_writing, &WritingPlace::sourcesChanged);
    connect(m_systems, &SystemsPlace::documentWanted, this, [this](const QString& code) {
        showPlace(m_writing);
        m_writing->goToCode(code);
    });
    return m_systems;
}

OfficePlace* MainWindow::office()
{
    if (m_office)
        return m_office;
    m_places->addWidget(m_office = new OfficePlace(m_desk));
    connect(m_office, &OfficePlace::officeChanged, m_writing, &WritingPlace::sourcesChanged);
    m_office->workspaceOpened(); // it shows places only of an open one
    return m_office;
}

/// What is out of sight makes no window larger.
void MainWindow::showPlace(QWidget* place)
{
    for (int each = 0; each < m_places->count(); ++each) {
        const auto policy = m_places->widget(each) == place ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_places->widget(each)->setSizePolicy(policy, policy);
    }
    m_places->setCurrentWidget(place);
    m_toolBar->setVisible(place == m_writing);
    statusBar()->setVisible(place == m_writing);
    m_actions[place == m_judging ? Act::PlaceJudging : place == m_systems ? Act::PlaceSystems : place == m_office ? Act::PlaceOffice : Act::PlaceWriting]->setChecked(true);
}

void MainWindow::showWriting()
{
    showPlace(m_desk.workspace() ? static_cast<QWidget*>(m_writing) : m_welcome);
}

void MainWindow::askForWorkspace()
{
    const QString path = QFileDialog::getOpenFileName(this, QCoreApplication::translate("gui", "Mở kho dữ liệu"), {},
                                                      QCoreApplication::translate("gui", "Kho dữ liệu (*.ungcuu)"));
    if (!path.isEmpty())
        openWorkspace(path);
}

bool MainWindow::openWorkspace(const QString& path)
{
    if (formsHold([this, path] { openWorkspace(path); }))
        return true;
    switch (m_sole.claim(path, m_writing->filesToBring())) {
    case SoleWindow::Claim::Ours:
        m_desk.openWorkspace(path);
        return true;
    case SoleWindow::Claim::Raised:
        m_writing->takeFilesToBring(); // the other window has them
        m_messages->say(Kind::Told, QCoreApplication::translate("gui", "Kho dữ liệu này đang mở ở cửa sổ khác; cửa sổ ấy đã được đưa lên trước."));
        return false;
    case SoleWindow::Claim::Silent:
        tellSilentHolder(path);
        return true;
    }
    return true;
}

/// Never a dead end: a workspace bears many writers, so a second window loses nothing.
void MainWindow::tellSilentHolder(const QString& path)
{
    const SoleWindow::Holder& holder = m_sole.holder();
    m_messages->say(Kind::Warning,
                    QCoreApplication::translate("gui", "Chưa mở kho dữ liệu vì tiến trình %1 trên máy %2 giữ kho từ %3 mà không trả lời. Mở thêm cửa sổ này không làm mất gì: lần lưu nào cũng được giữ.")
                        .arg(QString::number(holder.process), holder.machine, models::dayAndTime(holder.since.toMSecsSinceEpoch())),
                    {{QCoreApplication::translate("gui", "Vẫn mở ở đây"), [this, path] { m_desk.openWorkspace(path); }}});
}

bool MainWindow::openLastWorkspace()
{
    const QString path = Session::lastWorkspace();
    return !QFileInfo(path).isFile() || openWorkspace(path);
}

void MainWindow::bringIn(const QStringList& files)
{
    if (m_desk.workspace() && !files.isEmpty())
        showWriting();
    m_writing->bringIn(files);
}

void MainWindow::comeToFront(const QStringList& files)
{
    bringIn(files);
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
}

void MainWindow::workspaceOpened()
{
    m_session.save();
    m_sole.claim(m_desk.workspace()->path());
    m_welcome->say({});
    m_writing->workspaceOpened();
    if (m_systems)
        m_systems->workspaceOpened();
    if (m_office)
        m_office->workspaceOpened();
    m_session.begin(m_desk.workspace()->path(), m_desk.workspace()->id().hex());
    showPlace(m_writing);
    retranslate();
}

bool MainWindow::isOpen() const
{
    return m_writing->isOpen();
}

DocumentView& MainWindow::view() const
{
    Q_ASSERT(isOpen());
    return *m_writing->current();
}

void MainWindow::tellState()
{
    m_state->setText(m_writing->stateWords());
    const bool unsaved = isOpen() && view().isModified();
    if (std::exchange(m_unsaved, unsaved) && !unsaved)
        announce(*m_state, m_state->text());
    m_caret->setText(m_writing->caretWords());
    setWindowTitle(isOpen() ? QString(view().document().state().name + QStringLiteral(" – Ứng Cứu")) : QStringLiteral("Ứng Cứu"));
}

void MainWindow::retranslate()
{
    m_actions.retranslate();
    retranslateMenus(*menuBar());
    m_recent->retranslate();
    retranslateRail(*m_rail);
    drawExtension(*m_toolBar);
    m_welcome->retranslate();
    if (m_judging)
        m_judging->retranslate();
    if (m_systems)
        m_systems->retranslate();
    if (m_office)
        m_office->retranslate();
    m_rail->setAccessibleName(QCoreApplication::translate("gui", "Các nơi làm việc"));
    m_toolBar->setAccessibleName(QCoreApplication::translate("gui", "Thanh công cụ"));
    m_writing->retranslate();
    if (m_help)
        m_help->retranslate();
    tellState();
}

void MainWindow::showHelp()
{
    const QWidget* const focus = QApplication::focusWidget();
    const QString topic = helpTopic(focus ? focus : m_places->currentWidget());
    if (!m_help)
        m_help = new HelpWindow(this);
    m_help->open(topic);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
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
    constexpr Act acts[] = {Act::ThemeOfSystem, Act::ThemeLight, Act::ThemeDark, Act::ThemeContrastLight, Act::ThemeContrastDark};
    m_actions[acts[int(theme)]]->setChecked(true);
    QSettings().setValue(QStringLiteral("theme"), int(theme));
}

/// Once, where the eye is.
void MainWindow::told(const base::Error& error)
{
    if (m_places->currentWidget() == m_welcome)
        m_welcome->say(error.message);
    else
        m_messages->say(Kind::Error, error.message);
}

} // namespace ungcuu::gui
