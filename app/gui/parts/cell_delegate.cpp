// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/cell_delegate.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextBlock>

namespace ungcuu::gui {

namespace {

constexpr int Pad = 8;
constexpr int RoomierLines = 2;

QString wordsOf(const QPlainTextEdit& edit)
{
    QStringList lines; // by blocks: toPlainText() loses the blanks that do not break
    for (QTextBlock block = edit.document()->firstBlock(); block.isValid(); block = block.next())
        lines += block.text();
    return lines.join(u'\n');
}

} // namespace

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const
{
    auto* const edit = new QPlainTextEdit(parent);
    edit->setObjectName(QStringLiteral("cell"));
    edit->setFrameShape(QFrame::NoFrame);
    edit->setAccessibleName(QCoreApplication::translate("gui", "Ô đang sửa"));
    return edit;
}

/// Selected: what is typed then stands instead, as everywhere in tables.
void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* const edit = static_cast<QPlainTextEdit*>(editor);
    edit->setPlainText(index.data(Qt::EditRole).toString());
    edit->selectAll();
}

void CellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const QString words = wordsOf(*static_cast<QPlainTextEdit*>(editor));
    if (words != index.data(Qt::EditRole).toString())
        model->setData(index, words);
}

void CellDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int least = RoomierLines * option.fontMetrics.lineSpacing() + 2 * Pad;
    editor->setGeometry(option.rect.x(), option.rect.y(), option.rect.width(), std::max(option.rect.height(), least));
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * Pad, Pad);
}

void CellDelegate::finish(QWidget* editor, int rows, int columns)
{
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, NoHint);
    Q_EMIT moveWanted(rows, columns);
}

bool CellDelegate::eventFilter(QObject* watched, QEvent* event)
{
    auto* const editor = qobject_cast<QPlainTextEdit*>(watched);
    if (!editor || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(watched, event);
    const auto* const key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Tab: finish(editor, 0, 1); return true;
    case Qt::Key_Backtab: finish(editor, 0, -1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key->modifiers() & (Qt::ShiftModifier | Qt::AltModifier)) {
            editor->insertPlainText(QStringLiteral("\n"));
            return true;
        }
        finish(editor, 1, 0);
        return true;
    default: return QStyledItemDelegate::eventFilter(watched, event);
    }
}

} // namespace ungcuu::gui
