// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/completion_list.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QListWidget>

#include <algorithm>

namespace ungcuu::gui {

namespace {

constexpr int MostRows = 10;

bool isMoving(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
}

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

bool leaves(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Home || key == Qt::Key_End;
}

} // namespace

CompletionList::CompletionList(QWidget* host, const QString& name)
    : QFrame(host)
    , m_list(new QListWidget(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    hide();
    m_list->setObjectName(name);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_list);
    connect(m_list, &QListWidget::itemClicked, this, &CompletionList::accept);
    retranslate();
}

bool CompletionList::beginsName(QStringView before)
{
    if (before.isEmpty())
        return false;
    const QChar last = before.back();
    if (last == u' ')
        return before.size() > 1 && QStringView(u":→#").contains(before[before.size() - 2]);
    return QStringView(u"@{→:").contains(last);
}

qsizetype CompletionList::behind(const model::TextEdits& edits)
{
    if (edits.empty())
        return 0;
    qsizetype behind = edits.back().span.begin + edits.back().bytes.size();
    for (size_t each = 0; each + 1 < edits.size(); ++each)
        behind += edits[each].bytes.size() - edits[each].span.length();
    return behind;
}

void CompletionList::retranslate()
{
    m_list->setAccessibleName(QCoreApplication::translate("gui", "Gợi ý gõ tiếp"));
    m_list->setAccessibleDescription(QCoreApplication::translate("gui", "Mũi tên để chọn, Tab để nhận, Esc để đóng"));
}

bool CompletionList::takeKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & ~Qt::KeypadModifier)
        return false;
    if (isMoving(key)) {
        move(key == Qt::Key_Up ? -1 : key == Qt::Key_Down ? 1 : key == Qt::Key_PageUp ? -MostRows : MostRows);
        return true;
    }
    if (key == Qt::Key_Tab || (isEnter(key) && m_moved)) {
        accept();
        return true;
    }
    if (key == Qt::Key_Escape || leaves(key) || isEnter(key))
        hide();
    return key == Qt::Key_Escape;
}

void CompletionList::move(int by)
{
    m_moved = true;
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + by, 0, m_list->count() - 1));
}

int CompletionList::row() const
{
    return m_list->currentRow();
}

void CompletionList::showWords(const QStringList& words, const QRect& line, const QRect& room)
{
    m_list->clear();
    m_list->addItems(words);
    m_moved = false;
    if (words.isEmpty()) {
        hide();
        return;
    }
    m_list->setCurrentRow(0);
    place(line, room);
    show();
    raise();
}

/// The line itself stays free.
void CompletionList::place(const QRect& line, const QRect& room)
{
    const int row = std::max(1, m_list->sizeHintForRow(0));
    const int wanted = std::min(m_list->count(), MostRows) * row + 4;
    const int below = room.bottom() - line.bottom();
    const int above = line.top() - room.top();
    const bool under = below >= wanted || below >= above;
    const int height = std::max(row + 4, std::min(wanted, under ? below : above));
    const int width = std::min(room.width(), std::max(220, m_list->sizeHintForColumn(0) + 32));
    const int left = std::clamp(line.left(), 0, std::max(0, room.width() - width));
    setGeometry(left, under ? line.bottom() + 1 : line.top() - height, width, height);
}

} // namespace ungcuu::gui
