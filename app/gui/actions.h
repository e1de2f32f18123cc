// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QObject>

class QAction;
class QWidget;

namespace ungcuu::gui {

/// Everything the window can be told to do.
enum class Act {
    NewDocument, NewWorkspace, OpenWorkspace, Save, Export, Print, Sign, Quit,
    Undo, Redo, Cut, Copy, Paste, SelectAll, FindDocument,
    NextProblem, PreviousProblem, FixProblem,
    ShowPage, ShowFlow, ShowProblems, ShowHistory, ZoomIn, ZoomOut, ZoomFit, ZoomPage,
    Vietnamese, English, ThemeOfSystem, ThemeLight, ThemeDark, About,
};

/// The one list of actions: menu, toolbar, shortcut, status line and accessible name all come from here. Object names
/// are the stable English keys ("document.save").
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QWidget* window);

    QAction* operator[](Act act) const { return m_actions.value(int(act)); }
    /// All texts again, in the language now installed.
    void retranslate();
    /// Switches the action off and says, in its tooltip and status text, what it waits for; empty: on.
    void setMissing(Act act, const QString& condition);
    /// All icons again, in the colours of the palette.
    void redrawIcons();

private:
    QHash<int, QAction*> m_actions;
    QHash<int, QString> m_missing;
};

} // namespace ungcuu::gui
