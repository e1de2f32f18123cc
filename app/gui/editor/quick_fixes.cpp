// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/quick_fixes.h"

#include "gui/editor/editor.h"
#include "models/fixes.h"

#include <QCoreApplication>
#include <QMenu>
#include <QSet>
#include <QTextBlock>

namespace ungcuu::gui {

namespace {

/// "&" in a document's words is no shortcut.
QString menuWords(QString words)
{
    return words.replace(u'&', QStringLiteral("&&"));
}

} // namespace

QuickFixes::QuickFixes(Editor& editor, const models::ProblemsModel& problems, QObject* parent)
    : QObject(parent)
    , m_editor(editor)
    , m_problems(problems)
{
}

std::vector<int> QuickFixes::rowsAtCaret() const
{
    const QTextCursor caret = m_editor.textCursor();
    std::vector<int> inside;
    std::vector<int> onLine;
    for (int row = 0; row < m_problems.rowCount(); ++row) {
        const models::Problem& problem = m_problems.at(row);
        if (problem.begin.line != caret.blockNumber() || problem.finding.fixes.empty())
            continue;
        onLine.push_back(row);
        if (problem.begin.column <= caret.positionInBlock() && caret.positionInBlock() <= problem.end.column)
            inside.push_back(row);
    }
    return inside.empty() ? onLine : inside;
}

bool QuickFixes::fix(const std::vector<int>& rows)
{
    std::vector<const model::Fix*> fixes;
    for (const int row : rows) {
        for (const model::Fix& fix : m_problems.at(row).finding.fixes)
            fixes.push_back(&fix);
    }
    if (fixes.size() == 1)
        m_editor.apply(fixes.front()->edits);
    else if (!fixes.empty())
        showMenu(rows, m_editor.viewport()->mapToGlobal(m_editor.cursorRect().bottomLeft()));
    return !fixes.empty();
}

void QuickFixes::fixAll(const QByteArray& code)
{
    const int count = models::fixableCount(m_problems, code);
    const model::TextEdits edits = models::fixesOfAll(m_problems, code);
    if (edits.empty())
        return;
    m_editor.apply(edits);
    Q_EMIT fixedAll(count);
}

QList<QAction*> QuickFixes::actions(const std::vector<int>& rows, QObject* parent)
{
    QList<QAction*> actions;
    for (const int row : rows)
        addFixes(actions, row, parent);
    addFixAll(actions, rows, parent);
    return actions;
}

void QuickFixes::addFixes(QList<QAction*>& actions, int row, QObject* parent)
{
    for (const model::Fix& fix : m_problems.at(row).finding.fixes) {
        actions += new QAction(menuWords(fix.title), parent);
        connect(actions.back(), &QAction::triggered, this, [this, edits = fix.edits, revision = m_editor.source().revision()] {
            if (m_editor.source().revision() == revision)
                m_editor.apply(edits);
        });
    }
}

void QuickFixes::addFixAll(QList<QAction*>& actions, const std::vector<int>& rows, QObject* parent)
{
    QSet<QByteArray> codes;
    for (const int row : rows) {
        const QByteArray code = m_problems.at(row).finding.code;
        const int count = models::fixableCount(m_problems, code);
        if (count < 2 || codes.contains(code))
            continue;
        if (codes.isEmpty()) {
            actions += new QAction(parent);
            actions.back()->setSeparator(true);
        }
        codes.insert(code);
        const QString first = m_problems.at(row).finding.fixes.front().title;
        const QString words = QCoreApplication::translate("gui", "Sửa mọi chỗ cùng loại (%1 chỗ): %2").arg(QString::number(count), first);
        actions += new QAction(menuWords(words), parent);
        connect(actions.back(), &QAction::triggered, this, [this, code, revision = m_editor.source().revision()] {
            if (m_editor.source().revision() == revision)
                fixAll(code);
        });
    }
}

void QuickFixes::showMenu(const std::vector<int>& rows, const QPoint& at)
{
    auto* const menu = new QMenu(&m_editor);
    menu->setObjectName(QStringLiteral("fixes"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions(rows, menu));
    menu->popup(at);
    if (!menu->actions().isEmpty())
        menu->setActiveAction(menu->actions().front());
}

} // namespace ungcuu::gui
