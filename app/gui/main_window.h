// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/actions.h"
#include "gui/theme.h"
#include "models/desk.h"
#include "models/documents_model.h"
#include "models/page_making.h"
#include "models/typing_record.h"

#include <QMainWindow>
#include <QTranslator>

class QLabel;
class QMenu;
class QSplitter;
class QStackedWidget;
class QToolBar;

namespace ungcuu::gui {

class DocumentsPanel;
class DocumentView;
class UnlockBar;
class WelcomePage;

/// The first window: the documents of a workspace, one of them open, its page beside it. What it does, it does through
/// the use cases of `workspace`; what went wrong or waits for an answer stands in a line above the text, not in a box.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(workspace::Account account, base::Clock clock, QWidget* parent = nullptr);
    ~MainWindow() override;

    void openWorkspace(const QString& path);
    /// Window and Qt's own words, now; documents are not touched.
    void speak(bool english);
    void setTheme(Theme theme);

    DocumentView& view() const { return *m_view; }
    models::Desk& desk() { return m_desk; }

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void buildWindow();
    void buildMenus();
    void buildToolBar();
    void connectActions();
    void connectDesk();
    void connectPanels();
    QAction* on(Act act, std::function<void()> done);

    void showPlace(QWidget* place);
    void askForWorkspace();
    void workspaceOpened();
    void sayReadOnly();
    void askForCopy();
    void copied();
    void listed(const std::vector<workspace::DocumentRow>& rows, const std::vector<workspace::LeftTyping>& begun);
    void choose(const QString& id);
    void chooseCode(const QString& code);
    void newDocument();
    void beginDocument(const QString& code, const QByteArray& bytes, const std::optional<workspace::LeftTyping>& left = {});
    void opened(const models::Opened& opened);
    void save();
    void saved(const workspace::Saved& saved, const base::Uuid& act);
    void restore(int row);
    void output(bool signing);
    void print();
    void openOld(int row);
    void oldOpened(const models::OldRevision& old);
    void dropTyping();
    workspace::JournalSubject subject() const;

    void edited();
    void showBottom(bool history);
    void tellState();
    void allowActions();
    void retranslate();
    void say(const base::Error& error);

    models::Desk m_desk;
    models::DocumentsModel m_documents;
    models::HistoryModel m_history;
    models::TypingRecord m_typing;
    Actions m_actions;
    QTranslator m_english;
    QTranslator m_qtVietnamese;
    QStackedWidget* m_places;
    WelcomePage* m_welcome;
    DocumentsPanel* m_list;
    DocumentView* m_view;
    UnlockBar* m_unlock;
    QSplitter* m_work;
    QToolBar* m_toolBar = nullptr;
    QLabel* m_state;
    QLabel* m_caret;
    std::vector<QMenu*> m_menus;

    models::Opened m_current;
    base::Uuid m_saving;          ///< the act under way
    qint64 m_savingRevision = -1; ///< of the text that is being saved
    QByteArray m_savingBytes;
    std::vector<workspace::LeftTyping> m_begun;
    models::SourcesMaker m_sources;
};

} // namespace ungcuu::gui
