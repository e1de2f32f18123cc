// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/wrapping_row.h"

#include <algorithm>

namespace ungcuu::gui {

namespace {

constexpr int Gap = 6;

bool grows(const QLayoutItem* item)
{
    return item->expandingDirections().testFlag(Qt::Horizontal);
}

int wantedWidth(const QLayoutItem* item, int room)
{
    return std::max(item->minimumSize().width(), std::min(room, item->sizeHint().width()));
}

int heightOf(const QLayoutItem* item, int width)
{
    return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
}

} // namespace

WrappingRow::WrappingRow(QWidget* parent)
    : QLayout(parent)
{
}

WrappingRow::~WrappingRow()
{
    qDeleteAll(m_items);
}

void WrappingRow::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

QLayoutItem* WrappingRow::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int WrappingRow::gap() const
{
    return spacing() >= 0 ? spacing() : Gap;
}

/// All in one line.
QSize WrappingRow::sizeHint() const
{
    QSize size;
    for (const QLayoutItem* const item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize each = item->sizeHint();
        size = QSize(size.width() + each.width() + (size.isEmpty() ? 0 : gap()), std::max(size.height(), each.height()));
    }
    return size.grownBy(contentsMargins());
}

/// Each in a line of its own; how high that becomes is a matter of the width.
QSize WrappingRow::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* const item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void WrappingRow::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arranged(rect, true);
}

int WrappingRow::arranged(const QRect& rect, bool move) const
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    QRect room = inside;
    QList<QLayoutItem*> line;
    int used = 0;
    const auto finish = [&] {
        if (!line.isEmpty())
            room.setTop(room.top() + placeLine(line, room, move) + gap());
        line.clear();
        used = 0;
    };
    for (QLayoutItem* const item : m_items) {
        if (item->isEmpty())
            continue;
        const int width = wantedWidth(item, inside.width());
        if (!line.isEmpty() && used + gap() + width > inside.width())
            finish();
        used += width + (line.isEmpty() ? 0 : gap());
        line.append(item);
    }
    finish();
    const int height = room.top() - inside.top() - (room.top() > inside.top() ? gap() : 0);
    return height + contentsMargins().top() + contentsMargins().bottom();
}

/// Answers with its height.
int WrappingRow::placeLine(const QList<QLayoutItem*>& line, const QRect& room, bool move) const
{
    int left = room.width() - int(line.size() - 1) * gap();
    int growing = 0;
    for (const QLayoutItem* const item : line) {
        left -= wantedWidth(item, room.width());
        growing += grows(item) ? 1 : 0;
    }
    QList<int> widths;
    int height = 0;
    for (const QLayoutItem* const item : line) {
        const int more = grows(item) ? std::max(0, left) / growing : 0;
        widths.append(wantedWidth(item, room.width()) + more);
        height = std::max(height, heightOf(item, widths.last()));
    }
    int x = room.left();
    for (qsizetype at = 0; move && at < line.size(); ++at) {
        const int own = std::min(height, heightOf(line[at], widths[at]));
        line[at]->setGeometry({x, room.top() + (height - own) / 2, widths[at], own});
        x += widths[at] + gap();
    }
    return height;
}

} // namespace ungcuu::gui
