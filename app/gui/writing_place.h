// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/actions.h"
#include "gui/open_documents.h"
#include "models/documents_model.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace ungcuu::gui {

class DocumentsPanel;
class DocumentTabs;
class DocumentView;
class UnlockBar;

/// The place «Văn bản»: the list of documents, and those that are open in tabs, in one half or in two. Everything it can
/// be told comes as an action; what went wrong stands in a line above the text, not in a box.
class WritingPlace : public QWidget
{
    Q_OBJECT

public:
    WritingPlace(models::Desk& desk, Actions& actions, QWidget* parent = nullptr);
    ~WritingPlace() override;

    void workspaceOpened();
    void retranslate();
    /// Switches each action on, or says what it waits for.
    void allowActions();

    /// The view that the actions act on; null where nothing is open.
    DocumentView* current() const;
    bool isOpen() const { return current() != nullptr; }
    OpenDocuments& documents() { return m_open; }
    /// The halves: one, or two side by side.
    const std::vector<DocumentTabs*>& halves() const { return m_halves; }
    DocumentTabs& half() const { return *m_halves[m_active]; }
    void split();
    void unsplit();
    bool isSplit() const { return m_halves.size() > 1; }
    QSplitter& splitter() const { return *m_work; }
    MessageBar& messages() const { return *m_messages; }

    QString stateWords() const;
    QString caretWords() const;

Q_SIGNALS:
    /// What the status line and the window's title say is other now.
    void stateChanged();
    /// Tabs, carets, panels: what a session keeps.
    void arrangementChanged();

private:
    void build();
    void connectActions();
    void connectEditActions();
    void connectViewActions();
    void connectDesk();
    QAction* on(Act act, std::function<void()> done);
    QAction* onView(Act act, std::function<void(DocumentView&)> done);
    void addHalf();
    void connectView(DocumentView& view);

    void sayReadOnly();
    void askForCopy();
    void copied();
    void listed(const std::vector<workspace::DocumentRow>& rows, const std::vector<workspace::LeftTyping>& left);
    void choose(const QString& id);
    void newDocument();
    void save();
    void saveAll();
    void restore(DocumentView& view, int row);
    void output(DocumentView& view, bool signing);
    void print(DocumentView& view);
    void closeView(DocumentView& view);
    void reopenClosed();
    void showDocument(OpenDocument& document);
    void forget(OpenDocument& document);
    void joinEmptyHalf();
    void activate(size_t half);
    void currentChanged();
    void showBottom(bool history);
    void followFocus(const QWidget* now);

    models::Desk& m_desk;
    Actions& m_actions;
    models::DocumentsModel m_documents;
    OpenDocuments m_open;
    std::vector<workspace::LeftTyping> m_left;
    std::vector<base::Uuid> m_closed; ///< the last one closed last
    DocumentsPanel* m_list;
    MessageBar* m_messages;
    UnlockBar* m_unlock;
    QSplitter* m_work;
    QSplitter* m_sides;
    QStackedWidget* m_texts;
    QLabel* m_empty;
    std::vector<DocumentTabs*> m_halves;
    size_t m_active = 0;
};

} // namespace ungcuu::gui
