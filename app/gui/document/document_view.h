// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/document/open_document.h"

#include <QTimer>
#include <QWidget>

namespace ungcuu::text {
struct Vocabulary;
}

class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace ungcuu::gui {

class Actions;
class CompareView;
class Editor;
class EditorLanguage;
class FindBar;
class FlowView;
class HistoryPanel;
class OldCodes;
class PagePanel;
class PageView;
class PlacesPanel;
class ProblemsPanel;
class QuickFixes;
class StepPanel;
class TextMenu;

/// One document as one tab shows it: where it is typed, what is wrong with it, its history, and the official page beside
/// it. Caret, scrolling and panels are the view's own; the text and what is known of it are the document's, so that two
/// views of one document are two windows on one text. The document must outlive the view.
class DocumentView : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentView(OpenDocument& document, QWidget* parent = nullptr);
    ~DocumentView() override;

    OpenDocument& document() const { return m_document; }

    /// An earlier revision instead of the text, to read only.
    void showOld(const models::OldRevision& old);
    void showCurrent();
    bool showsOld() const;
    /// What changed between revisions instead of the text; again: the text.
    void toggleComparing();
    bool comparing() const;
    /// In two columns, or in one; remembered.
    void setCompareColumns(bool wanted);
    /// To the next of its changes.
    void goToChange(bool backwards);
    /// What is compared now, as a DOCX with tracked changes.
    void exportRedline(const QString& path);
    /// The text that is being written stands in its place.
    bool showsText() const { return !showsOld() && !comparing(); }

    Editor& editor() const { return *m_editor; }
    EditorLanguage& language() const { return *m_language; }
    FindBar& findBar() const { return *m_find; }
    MessageBar& messages() const { return *m_messages; }
    PageView& page() const { return *m_page; }
    FlowView& flow() const { return *m_flow; }
    models::ProblemsModel& problems() const { return m_document.reading().problems(); }
    bool isModified() const { return m_document.isModified(); }
    /// Those of the window, for the menu over the text.
    void setActions(const Actions& actions);
    /// What completion offers of the workspace.
    void setVocabulary(const std::shared_ptr<const text::Vocabulary>& vocabulary);
    QString caretPlace() const;
    int pageCount() const;
    /// Of the text whose pages are shown: an earlier revision's where one is looked at.
    LiveReading& visibleReading() const;

    /// Opens the bar under the text.
    void find(bool replacing);
    void goToProblem(int row);
    void nextProblem(bool backwards);
    void fixProblem();
    /// All findings of the kind of the one at the caret.
    void fixAllOfKind();
    bool canFix() const;
    void showPagePanel(bool shown);
    bool pageShown() const;
    void showFlowPanel(bool shown);
    bool flowShown() const;
    /// The step at the caret as a form; it takes the focus as it comes.
    void showStepPanel(bool shown);
    bool stepShown() const;
    StepPanel& step() const { return *m_step; }
    /// The table at the caret in a grid of cells; says so where there is none.
    void editTable();
    /// What may be typed where the caret is, in the text or in the form.
    void suggest();
    void showBottom(bool shown, bool history);
    bool bottomShown() const;
    bool problemsShown() const;
    bool historyShown() const;
    void retranslate();

    /// The splitters, as QSplitter writes them down.
    QByteArray panels() const;
    void setPanels(const QByteArray& panels);

Q_SIGNALS:
    void caretMoved();
    /// A moment after: what costs more than a line of text follows this.
    void caretRested();
    /// A click on the page in an annexed document.
    void documentWanted(const QString& code);
    /// A system of the register, by its code.
    void systemWanted(const QString& code);
    void restoreWanted(int row);
    void panelsChanged();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildPanels();
    void connectPanels();
    void connectDocument();
    void connectStep();
    void sharePapers();
    void fitSideways();
    Editor& visibleEditor() const;
    void showPages();
    void drawFlow();
    void followCaret();
    void followClick(int document, qsizetype offset);
    void openOld(int row);
    void compare(int older, int newer);
    void buildCompare();
    QString nameOfRow(int row) const;
    void askForRedline();
    void redlineWritten(const base::Result<QString>& done);
    void connectLanguage();
    std::vector<int> rowsToFix() const;
    void fix(const std::vector<int>& rows);
    void showPlaces(const QString& title, const std::vector<int>& places);
    void tellTabs();
    void addOwnWord(const QString& word);

    OpenDocument& m_document;
    Editor* m_editor;
    EditorLanguage* m_language;
    QuickFixes* m_fixes;
    TextMenu* m_menu;
    Editor* m_old = nullptr; ///< made when an earlier revision is first looked at
    std::unique_ptr<LiveReading> m_oldReading;
    CompareView* m_compare = nullptr; ///< made when revisions are first compared
    std::function<void()> m_compareAgain; ///< with the text as it is then; none where two revisions are compared
    QString m_comparedAuthor;             ///< of the newer one; empty: the text
    base::UtcMs m_comparedTime = 0;
    models::Jobs m_redline{models::Jobs::Policy::NewestWins};
    QStackedWidget* m_texts;
    FindBar* m_find;
    MessageBar* m_messages;
    OldCodes* m_oldCodes;
    PageView* m_page;
    PagePanel* m_pagePanel;
    FlowView* m_flow;
    StepPanel* m_step;
    ProblemsPanel* m_problemsPanel;
    HistoryPanel* m_historyPanel;
    PlacesPanel* m_places;        ///< in sight once somebody asked for places
    QTabWidget* m_bottom;
    QSplitter* m_upDown;
    QSplitter* m_sideways;
    QSplitter* m_papers;          ///< the form of a step, the page, the flow
    models::Jobs m_drawing{models::Jobs::Policy::NewestWins};
    QTimer m_caretPause;
};

} // namespace ungcuu::gui
