// SPDX-License-Identifier: GPL-3.0-or-later
// What a view of a document offers about its words: spelling, old character codes.
#include "gui/document/document_view.h"
#include "gui/editor/editor.h"
#include "models/legacy_words.h"

#include <QCoreApplication>
#include <QMenu>

namespace ungcuu::gui {

using Kind = MessageBar::Kind;

/// The usual menu; above it, for a misspelled word, what it may have been meant to be.
void DocumentView::showWordMenu(const QPoint& at)
{
    QMenu* const menu = m_editor->createStandardContextMenu(at);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* const first = menu->actions().value(0);
    const Mark mark = m_document.spelling().wordAt(m_editor->cursorForPosition(at).position());
    QTextCursor cursor(m_editor->document());
    cursor.setPosition(mark.begin);
    cursor.setPosition(mark.end, QTextCursor::KeepAnchor);
    if (const QString word = cursor.selectedText(); !word.isEmpty() && !m_editor->isReadOnly()) {
        for (const QString& suggestion : m_document.spelling().spelling().suggestions(word)) {
            auto* const action = new QAction(suggestion, menu);
            connect(action, &QAction::triggered, this, [cursor, suggestion]() mutable { cursor.insertText(suggestion); });
            menu->insertAction(first, action);
        }
        auto* const own = new QAction(QCoreApplication::translate("gui", "Thêm vào từ riêng"), menu);
        connect(own, &QAction::triggered, this, [this, word] { addOwnWord(word); });
        menu->insertAction(first, own);
        menu->insertSeparator(first);
    }
    menu->popup(m_editor->viewport()->mapToGlobal(at));
}

void DocumentView::addOwnWord(const QString& word)
{
    if (const auto added = m_document.spelling().spelling().addOwnWord(word); !added)
        m_messages->say(Kind::Error, added.error().message);
    m_document.spelling().again();
}

/// Offers, and rewrites nothing unasked. A message that stands there says more than this one.
void DocumentView::lookForOldCode()
{
    m_oldCode.run<models::LegacyWords>([lines = m_editor->source().lines(), revision = m_editor->source().revision()](
                                           const base::Progress& progress) { return models::legacyWords(lines, revision, progress); },
                                       [this](const models::LegacyWords& found) {
                                           if (found.edits.empty() || found.revision != m_editor->source().revision() || !m_messages->text().isEmpty())
                                               return;
                                           m_messages->say(Kind::Told, QCoreApplication::translate("gui", "Có %1 chỗ dùng bảng mã cũ (TCVN3 hoặc VNI). Văn bản vẫn nguyên.").arg(found.edits.size()),
                                                           {{QCoreApplication::translate("gui", "Đổi sang Unicode"), [this] { makeUnicode(); }}});
                                       });
}

/// Of the text as it stands now.
void DocumentView::makeUnicode()
{
    m_editor->apply(models::legacyWords(m_editor->source().lines(), m_editor->source().revision(), base::Progress()).edits);
    m_editor->setFocus();
}

} // namespace ungcuu::gui
