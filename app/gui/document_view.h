// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/history_model.h"
#include "models/jobs.h"
#include "models/page_making.h"
#include "models/problems_model.h"
#include "models/reading.h"

#include <QTimer>
#include <QWidget>

class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace ungcuu::gui {

class Editor;
class FlowView;
class HistoryPanel;
class MessageBar;
class PagePanel;
class PageView;
class ProblemsPanel;

/// One text: where it is typed, what is wrong with it, its history, and the official page beside it.
///
/// Each real change is read in a worker (read, check; and, apart, compile, lay out); the newest wins, and nothing begins
/// while an input method's word is unfinished. The window never waits.
class DocumentView : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentView(models::HistoryModel& history, QWidget* parent = nullptr);
    ~DocumentView() override;

    /// What answers the questions of a compilation; null: no page is made.
    void setSources(models::SourcesMaker sources);
    void open(const QByteArray& bytes);
    /// Puts `text` in place of the open one as one step that can be undone.
    void typeOver(const QByteArray& text);
    void close();
    bool isOpen() const { return m_open; }

    /// An earlier revision instead of the text, to read only.
    void showOld(const QByteArray& bytes);
    void showCurrent();
    bool showsOld() const;

    Editor& editor() const { return *m_editor; }
    MessageBar& messages() const { return *m_messages; }
    PageView& page() const { return *m_page; }
    FlowView& flow() const { return *m_flow; }
    HistoryPanel& history() const { return *m_historyPanel; }
    models::ProblemsModel& problems() { return m_problems; }
    bool isModified() const;
    bool isScenario() const { return m_scenario; }
    QString caretPlace() const;
    int pageCount() const;
    /// Puts a bar above the text.
    void addBar(QWidget* bar);

    void goToProblem(int row);
    void nextProblem(bool backwards);
    void fixProblem();
    bool canFix() const;
    void showPagePanel(bool shown);
    void showFlowPanel(bool shown);
    void showBottom(bool shown, bool history);
    bool bottomShown() const;
    void retranslate();

Q_SIGNALS:
    void edited();
    void caretMoved();
    void problemsChanged();
    void pagesChanged();
    /// A click on the page in an annexed document.
    void documentWanted(const QString& code);

private:
    void buildPanels();
    void connectPanels();
    Editor& visibleEditor() const;
    void changed();
    void startPauses();
    void read();
    void check();
    void layOut();
    void drawFlow();
    std::shared_ptr<const models::SourceLines> shownLines() const;
    qint64 shownRevision() const;
    void take(models::Reading&& reading);
    void takePages(models::MadePages&& made);
    void showProblems();
    void followCaret();
    void followClick(int document, qsizetype offset);
    void fix(int row);
    void tellTabs();

    models::ProblemsModel m_problems;
    Editor* m_editor;
    Editor* m_old;
    QStackedWidget* m_texts;
    MessageBar* m_messages;
    PageView* m_page;
    PagePanel* m_pagePanel;
    FlowView* m_flow;
    ProblemsPanel* m_problemsPanel;
    HistoryPanel* m_historyPanel;
    QTabWidget* m_bottom;
    QSplitter* m_upDown;
    QSplitter* m_sideways;
    QSplitter* m_papers;          ///< the page, the flow under it
    std::vector<models::Problem> m_found;
    std::vector<models::Problem> m_unresolved;
    QStringList m_codes;
    std::shared_ptr<models::PageMaking> m_making;
    models::SourcesMaker m_sources;
    models::Jobs m_reading{models::Jobs::Policy::NewestWins};
    models::Jobs m_laying{models::Jobs::Policy::NewestWins};
    models::Jobs m_drawing{models::Jobs::Policy::NewestWins};
    QTimer m_pause;               ///< before what the text says is read
    QTimer m_pagePause;           ///< before its pages are made
    QTimer m_caretPause;
    qint64 m_problemsOf = -1;
    qint64 m_unresolvedOf = -1;   ///< the revision whose unresolved places are known
    bool m_open = false;
    bool m_scenario = false;
};

} // namespace ungcuu::gui
