// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/word_menu.h"

#include "gui/editor/editor.h"
#include "gui/editor/live_spelling.h"

#include <QCoreApplication>
#include <QMenu>
#include <QTimer>

namespace ungcuu::gui {

namespace {

constexpr int WaitMs = 100;

} // namespace

WordMenu::WordMenu(Editor& editor, LiveSpelling& spelling, QObject* parent)
    : QObject(parent)
    , m_editor(editor)
    , m_spelling(spelling)
{
}

void WordMenu::show(const QPoint& at)
{
    if (m_menu)
        m_menu->deleteLater(); // its words have not come yet
    m_menu = m_editor.createStandardContextMenu(at);
    m_menu->setAttribute(Qt::WA_DeleteOnClose);
    m_place = m_editor.viewport()->mapToGlobal(at);
    const Mark mark = m_spelling.wordAt(m_editor.cursorForPosition(at).position());
    m_word = QTextCursor(m_editor.document());
    m_word.setPosition(mark.begin);
    m_word.setPosition(mark.end, QTextCursor::KeepAnchor);
    if (m_word.hasSelection() && !m_editor.isReadOnly())
        offer();
    else
        popUp();
}

void WordMenu::offer()
{
    QAction* const first = m_menu->actions().value(0);
    m_near = new QAction(QCoreApplication::translate("gui", "Đang tìm từ gần giống…"), m_menu);
    m_near->setEnabled(false);
    auto* const own = new QAction(QCoreApplication::translate("gui", "Thêm vào từ riêng"), m_menu);
    connect(own, &QAction::triggered, this, [this] { Q_EMIT ownWordWanted(m_word.selectedText()); });
    m_menu->insertActions(first, {m_near, own});
    m_menu->insertSeparator(first);
    QTimer::singleShot(WaitMs, m_menu, [this] { popUp(); });
    m_spelling.suggest(m_word.selectedText(), [menu = QPointer<WordMenu>(this)](const QStringList& words) {
        if (menu)
            menu->take(words);
    });
}

void WordMenu::take(const QStringList& words)
{
    if (!m_menu)
        return;
    for (const QString& word : words) {
        auto* const action = new QAction(word, m_menu);
        connect(action, &QAction::triggered, this, [this, word] { m_word.insertText(word); });
        m_menu->insertAction(m_near, action);
    }
    m_near->setText(QCoreApplication::translate("gui", "Không có từ gần giống"));
    m_near->setVisible(words.isEmpty());
    popUp();
}

void WordMenu::popUp()
{
    if (!m_menu->isVisible())
        m_menu->popup(m_place);
}

} // namespace ungcuu::gui
