// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/step_field.h"

#include "base/utf8.h"
#include "text/line_words.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

#include <algorithm>

namespace ungcuu::gui {

namespace {

constexpr int MostLines = 6;

} // namespace

StepField::StepField(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &StepField::follow);
    fitHeight();
}

/// By blocks: toPlainText() loses the blanks that do not break.
QString StepField::words() const
{
    QStringList lines;
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next())
        lines += block.text();
    return lines.join(u' ');
}

void StepField::setWords(const QString& words)
{
    if (m_composing || words == this->words())
        return;
    const int caret = this->caret();
    m_setting = true;
    setPlainText(words);
    m_setting = false;
    m_words = this->words();
    setCaret(caret);
    fitHeight();
}

void StepField::setCaret(int position)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::clamp(position, 0, document()->characterCount() - 1));
    setTextCursor(cursor);
}

void StepField::follow()
{
    fitHeight();
    if (m_setting || m_composing || isReadOnly() || words() == m_words)
        return;
    m_words = words();
    Q_EMIT typed();
}

void StepField::setHint(const QString& hint)
{
    setPlaceholderText(hint);
    fitHeight();
}

int StepField::linesOfHint() const
{
    const int room = viewport()->width() - int(2 * document()->documentMargin());
    if (placeholderText().isEmpty() || room <= 0)
        return 1;
    return fontMetrics().boundingRect(QRect(0, 0, room, 10000), Qt::TextWordWrap, placeholderText()).height() / fontMetrics().lineSpacing();
}

void StepField::fitHeight()
{
    int lines = 0;
    for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next())
        lines += std::max(1, block.layout()->lineCount());
    if (document()->isEmpty())
        lines = std::max(lines, linesOfHint());
    const int wanted = std::clamp(lines, 1, MostLines) * fontMetrics().lineSpacing() + int(2 * document()->documentMargin()) + 2 * frameWidth();
    setVerticalScrollBarPolicy(lines > MostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (height() != wanted || minimumHeight() != wanted)
        setFixedHeight(wanted);
}

/// The window's undo is meant: this control keeps none of its own.
bool StepField::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
    }
    if (event->type() == QEvent::FontChange)
        fitHeight();
    return QPlainTextEdit::event(event);
}

void StepField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        focusNextChild();
        event->accept();
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT escaped();
        event->accept();
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

void StepField::inputMethodEvent(QInputMethodEvent* event)
{
    m_composing = !event->preeditString().isEmpty();
    QPlainTextEdit::inputMethodEvent(event);
    if (!m_composing)
        follow();
}

/// A menu or another window only borrows the focus.
void StepField::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    m_composing = false;
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT left();
}

void StepField::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void StepField::insertFromMimeData(const QMimeData* pasted)
{
    textCursor().insertText(base::decoded(text::oneLine(pasted->text())));
    ensureCursorVisible();
}

} // namespace ungcuu::gui
