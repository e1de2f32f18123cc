// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/problems_model.h"

#include <QObject>

class QAction;
class QWidget;

namespace ungcuu::gui {

class Editor;

/// The ways out of findings, chosen and done: one at once where there is only one, else from a menu, and the same for all
/// findings of a kind. Each is one undo step. The findings must be those of the text as it stands.
class QuickFixes : public QObject
{
    Q_OBJECT

public:
    QuickFixes(Editor& editor, const models::ProblemsModel& problems, QObject* parent);

    /// Rows with a fix: those the caret stands in, else those of its line.
    std::vector<int> rowsAtCaret() const;
    /// Does the only fix of these rows, or asks which, at the caret. False where they have none.
    bool fix(const std::vector<int>& rows);
    /// Every finding of this kind.
    void fixAll(const QByteArray& code);
    /// What can be done about these rows, and about all findings of their kinds, a line between; of `parent`.
    QList<QAction*> actions(const std::vector<int>& rows, QObject* parent);
    /// The same as a menu at this place of the screen.
    void showMenu(const std::vector<int>& rows, const QPoint& at);

Q_SIGNALS:
    void fixedAll(int count);

private:
    void addFixes(QList<QAction*>& actions, int row, QObject* parent);
    void addFixAll(QList<QAction*>& actions, const std::vector<int>& rows, QObject* parent);

    Editor& m_editor;
    const models::ProblemsModel& m_problems;
};

} // namespace ungcuu::gui
