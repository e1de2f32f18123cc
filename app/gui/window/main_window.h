// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/parts/actions.h"
#include "gui/parts/message_bar.h"
#include "gui/parts/theme.h"
#include "gui/window/session.h"
#include "gui/window/sole_window.h"
#include "models/desk.h"

#include <QMainWindow>
#include <QTranslator>

class QLabel;
class QStackedWidget;
class QToolBar;

namespace ungcuu::gui {

class DocumentView;
class HelpWindow;
class JudgingPlace;
class OfficePlace;
class RecentMenu;
class SystemsPlace;
class WelcomePage;
class WritingPlace;

/// The frame: menus, toolbar, status line, and the places in it. What happens in a place is the place's own.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(workspace::Account account, base::Clock clock, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Begins a new text with each of these source files, as soon as a workspace is open.
    void bringIn(const QStringList& files);
    /// Opens it here; false where another window has it, which then comes to the front.
    bool openWorkspace(const QString& path);
    /// The workspace that was open when the program ended last, if it is still there.
    bool openLastWorkspace();
    /// Window and Qt's own words, now; documents are not touched.
    void speak(bool english);
    void setTheme(Theme theme);

    bool isOpen() const;
    /// The document in front; one must be open.
    DocumentView& view() const;
    Actions& registry() { return m_actions; }
    /// The line for what concerns no single document.
    MessageBar& messages() const { return *m_messages; }
    WritingPlace& writing() const { return *m_writing; }
    models::Desk& desk() { return m_desk; }

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void buildWindow();
    void connectActions();
    void connectDesk();
    QAction* on(Act act, std::function<void()> done);

    /// The places beside the one for writing are made when they are first asked for: most days begin and end without them.
    JudgingPlace* judging();
    SystemsPlace* systems();
    OfficePlace* office();
    void showPlace(QWidget* place);
    /// A form holds what is kept nowhere: it says so, and once that is given up, `then` is done.
    bool formsHold(const std::function<void()>& then);
    void told(const base::Error& error);
    void showWriting();
    void askForWorkspace();
    void addRecentMenu();
    void workspaceOpened();
    void tellSilentHolder(const QString& path);
    void comeToFront(const QStringList& files);
    void tellState();
    void retranslate();
    void showHelp();

    models::Desk m_desk;
    Actions m_actions;
    QTranslator m_english;
    QTranslator m_qtVietnamese;
    MessageBar* m_messages;
    QStackedWidget* m_places;
    WelcomePage* m_welcome;
    WritingPlace* m_writing;
    JudgingPlace* m_judging = nullptr; ///< this and the next three: null until they are first asked for
    SystemsPlace* m_systems = nullptr;
    OfficePlace* m_office = nullptr;
    HelpWindow* m_help = nullptr;
    Session m_session;
    SoleWindow m_sole;
    RecentMenu* m_recent;
    QToolBar* m_rail;
    QToolBar* m_toolBar;
    QLabel* m_state;
    bool m_unsaved = false; ///< what was said last of the text in front
    QLabel* m_caret;
};

} // namespace ungcuu::gui
