// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/parts/actions.h"

#include <QPoint>
#include <QPointer>
#include <QTextCursor>

class QAction;
class QMenu;

namespace ungcuu::gui {

class Editor;
class EditorLanguage;
class LiveSpelling;
class OpenDocument;
class QuickFixes;

/// The menu over the text of an editor: the usual one and, above it, what a misspelled word may have been meant to be, the
/// ways out of the findings at the caret, and the window's own actions for what stands there: a name, a step, a table. A
/// click puts the caret where it is, but for one on what is selected.
///
/// It comes with the words of the dictionary. A word that is like none is looked for longer than a click may wait: the
/// menu then comes first and says so, and the words follow.
class TextMenu : public QObject
{
    Q_OBJECT

public:
    TextMenu(Editor& editor, EditorLanguage& language, QuickFixes& fixes, OpenDocument& document, QObject* parent);

    /// Whose the entries for a name, a step and a table are; without, there are none.
    void setActions(const Actions& actions) { m_actions = &actions; }
    /// Over a point of the editor's viewport.
    void show(const QPoint& at);

Q_SIGNALS:
    void ownWordWanted(const QString& word);

protected:
    /// A key that asks for the menu asks at the caret.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void putCaret(const QPoint& at);
    void open(const QPoint& at, int position);
    bool addWords(int position);
    void addFixes();
    void addPlaces();
    void add(const QList<QAction*>& actions);
    void take(const QStringList& words);
    void popUp();

    Editor& m_editor;
    EditorLanguage& m_language;
    QuickFixes& m_fixes;
    OpenDocument& m_document;
    LiveSpelling& m_spelling;
    const Actions* m_actions = nullptr;
    QPointer<QMenu> m_menu;
    QPointer<QAction> m_usual; ///< the first of the usual entries; ours stand above it
    QPointer<QAction> m_near;  ///< stands for the words until they come
    QTextCursor m_word;
    QPoint m_place;
};

} // namespace ungcuu::gui
