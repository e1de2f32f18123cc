// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPoint>
#include <QPointer>
#include <QTextCursor>

class QAction;
class QMenu;

namespace ungcuu::gui {

class Editor;
class LiveSpelling;

/// The menu over the text of an editor: the usual one and, above it, what a misspelled word may have been meant to be.
/// It comes with those words. A word that is like none is looked for longer than a click may wait: the menu then comes
/// first and says so, and the words follow.
class WordMenu : public QObject
{
    Q_OBJECT

public:
    WordMenu(Editor& editor, LiveSpelling& spelling, QObject* parent);

    /// Over a point of the editor's viewport.
    void show(const QPoint& at);

Q_SIGNALS:
    void ownWordWanted(const QString& word);

private:
    void offer();
    void take(const QStringList& words);
    void popUp();

    Editor& m_editor;
    LiveSpelling& m_spelling;
    QPointer<QMenu> m_menu;
    QPointer<QAction> m_near; ///< stands for the words until they come
    QTextCursor m_word;
    QPoint m_place;
};

} // namespace ungcuu::gui
