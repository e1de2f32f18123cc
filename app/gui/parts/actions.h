// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QKeySequence>
#include <QObject>

#include <vector>

class QAction;
class QWidget;

namespace ungcuu::gui {

/// Everything the window can be told to do.
enum class Act {
    NewDocument, BringIn, NewWorkspace, OpenWorkspace, Save, SaveWithNote, SaveAll, Export, TakeBack, Print, Sign, Destroy, CloseTab, ReopenTab, Quit,
    Undo, Redo, Cut, Copy, Paste, PastePlain, SelectAll, FindDocument,
    Find, Replace, FindNext, FindPrevious, FindEverywhere, CheckSpelling,
    Complete, InsertSnippet, EditTable, Renumber, Format, GoToDefinition, FindPlaces,
    Fold, Unfold, FoldAll, UnfoldAll,
    NextProblem, PreviousProblem, FixProblem, FixAll,
    ShowOutline, ShowPage, ShowFlow, ShowStep, ShowProblems, ShowHistory, Compare, CompareColumns, NextChange, PreviousChange, ZoomIn, ZoomOut, ZoomFit, ZoomPage, Split,
    PlaceWriting, PlaceJudging, PlaceSystems, PlaceOffice, FindAction, NextTab, PreviousTab, OtherHalf, FocusEditor,
    Vietnamese, English, ThemeOfSystem, ThemeLight, ThemeDark, ThemeContrastLight, ThemeContrastDark, Shortcuts, Help, About,
};

/// The one list of actions: menu, toolbar, palette, shortcuts, status line and accessible name all come from here.
/// Object names are the stable English keys ("document.save"). Shortcuts that a person chose are kept in the settings.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QWidget* window);

    QAction* operator[](Act act) const { return m_actions.value(int(act)); }
    /// In the order in which they are written down.
    std::vector<QAction*> all() const;
    /// All texts again, in the language now installed.
    void retranslate();
    /// Switches the action off and says, in its tooltip and status text, what it waits for; empty: on.
    void setMissing(Act act, const QString& condition);

    /// The keys an action has where nobody chose others.
    QList<QKeySequence> usualKeys(const QAction* action) const;
    /// Gives it these keys, and keeps that.
    void setKeys(QAction* action, const QList<QKeySequence>& keys);
    /// The action that one of these keys belongs to already, apart from `but`; null where there is none.
    QAction* holderOf(const QKeySequence& keys, const QAction* but) const;

private:
    void tell(int index);

    QHash<int, QAction*> m_actions;
    QHash<int, QString> m_missing;
};

} // namespace ungcuu::gui
