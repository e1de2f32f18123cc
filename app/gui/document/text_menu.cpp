// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/text_menu.h"

#include "gui/document/open_document.h"
#include "gui/editor/editor.h"
#include "gui/editor/editor_language.h"
#include "gui/editor/live_spelling.h"
#include "gui/editor/quick_fixes.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QMenu>
#include <QTimer>

namespace ungcuu::gui {

namespace {

constexpr int WaitMs = 100;

} // namespace

TextMenu::TextMenu(Editor& editor, EditorLanguage& language, QuickFixes& fixes, OpenDocument& document, QObject* parent)
    : QObject(parent)
    , m_editor(editor)
    , m_language(language)
    , m_fixes(fixes)
    , m_document(document)
    , m_spelling(document.spelling())
{
    editor.installEventFilter(this);
}

/// Qt would say where the caret is from the corner of the editor, line numbers and all.
bool TextMenu::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ContextMenu || static_cast<QContextMenuEvent*>(event)->reason() != QContextMenuEvent::Keyboard)
        return QObject::eventFilter(watched, event);
    open(m_editor.cursorRect().bottomLeft(), m_editor.textCursor().position());
    return true;
}

void TextMenu::show(const QPoint& at)
{
    putCaret(at);
    open(at, m_editor.cursorForPosition(at).position());
}

void TextMenu::putCaret(const QPoint& at)
{
    const QTextCursor now = m_editor.textCursor();
    const QTextCursor clicked = m_editor.cursorForPosition(at);
    const bool selected = now.hasSelection() && now.selectionStart() <= clicked.position() && clicked.position() <= now.selectionEnd();
    if (!selected && !m_editor.composing())
        m_editor.setTextCursor(clicked);
}

void TextMenu::open(const QPoint& at, int position)
{
    if (m_menu)
        m_menu->deleteLater(); // its words have not come yet
    m_menu = m_editor.createStandardContextMenu(at);
    m_menu->setObjectName(QStringLiteral("textMenu"));
    m_menu->setAttribute(Qt::WA_DeleteOnClose);
    m_usual = m_menu->actions().value(0);
    m_place = m_editor.viewport()->mapToGlobal(at);
    const bool waits = addWords(position);
    if (!m_editor.isReadOnly() && !m_editor.composing()) {
        addFixes();
        addPlaces();
    }
    if (!waits)
        popUp();
}

void TextMenu::add(const QList<QAction*>& actions)
{
    if (actions.isEmpty())
        return;
    m_menu->insertActions(m_usual, actions);
    m_menu->insertSeparator(m_usual);
}

/// Whether they are still looked for: the menu then comes with them, or a moment later.
bool TextMenu::addWords(int position)
{
    const Mark mark = m_spelling.wordAt(position);
    m_word = QTextCursor(m_editor.document());
    m_word.setPosition(mark.begin);
    m_word.setPosition(mark.end, QTextCursor::KeepAnchor);
    if (!m_word.hasSelection() || m_editor.isReadOnly())
        return false;
    m_near = new QAction(QCoreApplication::translate("gui", "Đang tìm từ gần giống…"), m_menu);
    m_near->setEnabled(false);
    auto* const own = new QAction(QCoreApplication::translate("gui", "Thêm vào từ riêng"), m_menu);
    connect(own, &QAction::triggered, this, [this] { Q_EMIT ownWordWanted(m_word.selectedText()); });
    add({m_near, own});
    QTimer::singleShot(WaitMs, m_menu, [this] { popUp(); });
    m_spelling.suggest(m_word.selectedText(), [menu = QPointer<TextMenu>(this)](const QStringList& words) {
        if (menu)
            menu->take(words);
    });
    return true;
}

/// The only one bears the keys that would do it; of several, those keys ask which.
void TextMenu::addFixes()
{
    if (!m_document.reading().isFresh())
        return;
    const QList<QAction*> fixes = m_fixes.actions(m_fixes.rowsAtCaret(), m_menu);
    if (fixes.size() == 1 && m_actions)
        fixes.front()->setText(fixes.front()->text() + u'\t' + (*m_actions)[Act::FixProblem]->shortcut().toString(QKeySequence::NativeText));
    add(fixes);
}

void TextMenu::addPlaces()
{
    if (!m_actions)
        return;
    QList<QAction*> actions;
    if (m_language.standsAtName())
        actions += {(*m_actions)[Act::GoToDefinition], (*m_actions)[Act::FindPlaces]};
    if (m_language.standsInStep())
        actions += (*m_actions)[Act::ShowStep];
    if (m_language.standsInTable())
        actions += (*m_actions)[Act::EditTable];
    add(actions);
}

void TextMenu::take(const QStringList& words)
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

void TextMenu::popUp()
{
    if (!m_menu->isVisible())
        m_menu->popup(m_place);
}

} // namespace ungcuu::gui
