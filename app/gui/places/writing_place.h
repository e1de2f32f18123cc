// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/document/open_documents.h"
#include "gui/parts/actions.h"
#include "gui/parts/arrangement.h"
#include "models/documents_model.h"
#include "models/jobs.h"
#include "models/questions.h"
#include "text/completion.h"
#include "workspace/destroy_document.h"
#include "workspace/word_filter.h"

#include <QPointer>
#include <QWidget>

#include <set>
#include <utility>

namespace ungcuu::models {
struct BroughtFile;
}

namespace ungcuu::text {
struct Hit;
}

class QLabel;
class QSplitter;
class QStackedWidget;

namespace ungcuu::gui {

class DocumentsPanel;
class DocumentTabs;
class DocumentView;
class FoundPanel;
class OutlinePanel;
class ProposalsPanel;
class UnlockBar;

/// The place «Văn bản»: the list of documents, and those that are open in tabs, in one half or in two. Everything it can
/// be told comes as an action; what went wrong stands in a line above the text, not in a box.
class WritingPlace : public QWidget
{
    Q_OBJECT

public:
    /// `messages`: the window's line for what concerns no document.
    WritingPlace(models::Desk& desk, Actions& actions, MessageBar& messages, QWidget* parent = nullptr);
    ~WritingPlace() override;

    void workspaceOpened();
    void retranslate();
    /// The register is another one: what shows it is made again.
    void sourcesChanged();
    void goToCode(const QString& code);
    /// Begins a new text with each of these source files, as soon as a workspace is open and its documents are listed; none
    /// of the files is changed.
    void bringIn(const QStringList& paths);
    /// Those that wait for that; taken by who leads them elsewhere.
    const QStringList& filesToBring() const { return m_toBring; }
    QStringList takeFilesToBring() { return std::exchange(m_toBring, {}); }
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

    Arrangement arrangement() const;
    /// Brings the tabs of a former session back, as soon as the documents are listed: each as its text comes, those in
    /// front first.
    void arrange(Arrangement arrangement);
    /// What stands in the tabs is not yet what is wanted.
    bool isArranging() const { return m_wanted.has_value(); }

    QString stateWords() const;
    QString caretWords() const;

Q_SIGNALS:
    /// What the status line and the window's title say is other now.
    void stateChanged();
    /// Tabs, carets, panels: what a session keeps.
    void arrangementChanged();
    /// A text names a system of the register that is to be seen.
    void systemWanted(const QString& code);

protected:
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void connectActions();
    void connectProposals();
    void connectEditActions();
    void connectLanguageActions();
    void connectViewActions();
    void connectDesk();
    QAction* on(Act act, std::function<void()> done);
    QAction* onView(Act act, std::function<void(DocumentView&)> done);
    void addHalf();
    void connectView(DocumentView& view);

    void sayReadOnly();
    void askForCopy();
    void copied();
    void listed(const models::Listing& listing);
    std::vector<models::DocumentRow> neverSaved(const workspace::WordFilter& words) const;
    bool isTyped(const workspace::DocumentRow& row) const;
    int errorsIn(OpenDocument* document) const;
    void choose(const QString& id);
    void newDocument();
    void chooseFilesToBring();
    void beginBrought(const models::BroughtFile& file);
    void save();
    void saveAll();
    void askForNote(DocumentView& view);
    void restore(DocumentView& view, int row);
    void askToDestroy(OpenDocument& document);
    void offerToDestroy(OpenDocument& document);
    void tellSecrecy(OpenDocument& document);
    std::vector<MessageBar::Choice> choiceToDestroy(OpenDocument& document);
    void destroy(const workspace::DestructionScope& scope, const QString& reason);
    void tellDestroyed(const workspace::DestructionScope& scope, const workspace::Destroyed& destroyed);
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
    void findEverywhere();
    void switchSpelling();
    void showPlace(const base::Uuid& document, const text::Hit& hit);
    void showStretch(OpenDocument& document, int begin, int end);
    void followFocus(const QWidget* now);
    void beginArranging();
    void openWanted(const QString& key);
    void arrived(const QString& key);
    void finishArranging();
    void putBack(OpenDocument& document, const QString& key);
    void putBack(OpenDocument& document, const QString& key, size_t half);
    OpenDocument* documentOf(const QString& key) const;
    void tellEmpty();
    void learn();
    void showOutline();

    models::Desk& m_desk;
    Actions& m_actions;
    models::DocumentsModel m_documents;
    OpenDocuments m_open;
    std::vector<workspace::LeftTyping> m_left;
    std::vector<base::Uuid> m_closed; ///< the last one closed last
    std::shared_ptr<const text::Vocabulary> m_vocabulary = std::make_shared<const text::Vocabulary>();
    bool m_listed = false;      ///< m_left is what this workspace has
    QStringList m_toBring;      ///< files that wait for that
    bool m_learned = false; ///< m_vocabulary is of the workspace as it stands
    models::Jobs m_learning{models::Jobs::Policy::NewestWins};
    models::Jobs m_bringing{models::Jobs::Policy::EachInTurn};
    models::Questions m_destroying{m_desk};
    std::set<QString> m_offered; ///< keys of documents whose mark of secrecy was told
    models::Jobs m_printing{models::Jobs::Policy::EachInTurn}; ///< what goes to a printer goes there, whoever leaves
    DocumentsPanel* m_list;
    OutlinePanel* m_outline;
    MessageBar& m_messages;
    UnlockBar* m_unlock;
    FoundPanel* m_found;
    ProposalsPanel* m_proposals;
    QSplitter* m_work;
    QSplitter* m_sides;
    QStackedWidget* m_texts;
    QLabel* m_empty;
    std::vector<DocumentTabs*> m_halves;
    size_t m_active = 0;
    std::optional<Arrangement> m_wanted;
    QByteArray m_panels; ///< how the next view's panels lie
    std::vector<QPointer<QWidget>> m_putAway; ///< dialogs that wait until this place is in sight again
    bool m_begun = false;  ///< the wanted ones were asked for
    QStringList m_awaited; ///< of the wanted ones
};

/// The row of a document in the list.
QString rowKeyOf(const OpenDocument& document);
/// The name of a document in an arrangement.
QString keyOf(const OpenDocument& document);

} // namespace ungcuu::gui
