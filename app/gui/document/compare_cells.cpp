// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/compare_cells.h"

#include "gui/document/compare_look.h"
#include "models/compared_rows_model.h"

#include <QAbstractItemView>
#include <QPainter>

#include <cmath>
#include <memory>

namespace ungcuu::gui {

namespace {

constexpr int Side = 8;         ///< of a cell, left and right of its words
constexpr int Above = 2;
constexpr int FramePixels = 2;
constexpr int MostLayouts = 400;

/// The words of a cell with how they look.
struct Dressed {
    QString words;
    QList<QTextLayout::FormatRange> ranges;

    void add(QString more, const QTextCharFormat& format)
    {
        more.replace(u'\r', QStringLiteral("␍")); // else the end of a line would be other and look the same
        ranges += QTextLayout::FormatRange{int(words.size()), int(more.size()), format};
        words += more;
    }
};

/// A line end that did not change is not shown.
QString withoutEnd(const models::ComparedWords& piece, bool last)
{
    const bool end = last && piece.kind == diff::Compared::Kept && piece.words.endsWith(u'\r');
    return end ? piece.words.chopped(1) : piece.words;
}

Dressed dressed(const models::ComparedRowsModel& model, const QModelIndex& index, const QPalette& palette)
{
    Dressed cell;
    if (const int lines = model.at(index.row()).folded; lines > 0) {
        cell.add(models::foldWords(lines), linkFormat(palette));
        return cell;
    }
    const auto& pieces = model.sideAt(index).pieces;
    for (size_t each = 0; each < pieces.size(); ++each) {
        if (pieces[each].move >= 0) {
            cell.add(moveWords(pieces[each]), linkFormat(palette));
            cell.add(QStringLiteral(" "), {});
        }
        cell.add(withoutEnd(pieces[each], each + 1 == pieces.size()), changeFormat(pieces[each].kind, palette));
    }
    return cell;
}

void layOut(QTextLayout& layout, int width)
{
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
}

/// Of what parts and of what is not there: seen on a light and on a dark ground.
QColor faint(const QPalette& palette)
{
    QColor colour = palette.color(QPalette::Text);
    colour.setAlpha(70);
    return colour;
}

void paintGround(QPainter& painter, const QRect& cell, const QPalette& palette, bool there)
{
    painter.fillRect(cell, palette.brush(QPalette::Base));
    if (!there)
        painter.fillRect(cell, QBrush(faint(palette), Qt::BDiagPattern));
}

/// The row in which one is: lines around both its cells; the cell in which one is, on all sides.
void paintFrame(QPainter& painter, const QStyleOptionViewItem& option, int column)
{
    const QRect& cell = option.rect;
    const QBrush brush = option.palette.brush(QPalette::Highlight);
    const bool here = option.state & QStyle::State_HasFocus;
    painter.fillRect(cell.left(), cell.top(), cell.width(), FramePixels, brush);
    painter.fillRect(cell.left(), cell.bottom() - FramePixels + 1, cell.width(), FramePixels, brush);
    if (here || column == models::ComparedRowsModel::Before)
        painter.fillRect(cell.left(), cell.top(), FramePixels, cell.height(), brush);
    if (here || column == models::ComparedRowsModel::After)
        painter.fillRect(cell.right() - FramePixels + 1, cell.top(), FramePixels, cell.height(), brush);
}

} // namespace

CompareCells::CompareCells(const models::ComparedRowsModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_layouts(MostLayouts)
{
}

QTextLayout& CompareCells::layoutOf(const QModelIndex& index, int width, const QFont& font, const QPalette& palette) const
{
    if (width != m_width)
        m_layouts.clear();
    m_width = width;
    const quint64 key = quint64(index.row()) * 2 + quint64(index.column());
    if (QTextLayout* const kept = m_layouts.object(key))
        return *kept;
    const Dressed cell = dressed(m_model, index, palette);
    auto layout = std::make_unique<QTextLayout>(cell.words, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setFormats(cell.ranges);
    layOut(*layout, width - 2 * Side);
    QTextLayout* const made = layout.release();
    m_layouts.insert(key, made);
    return *made;
}

int CompareCells::heightOf(const QModelIndex& index, int width, const QFont& font, const QPalette& palette) const
{
    return int(std::ceil(layoutOf(index, width, font, palette).boundingRect().height())) + 2 * Above;
}

void CompareCells::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool there = m_model.at(index.row()).folded > 0 || m_model.sideAt(index).there;
    painter->save();
    painter->setClipRect(option.rect);
    paintGround(*painter, option.rect, option.palette, there);
    painter->setPen(option.palette.color(QPalette::Text));
    const QTextLayout& layout = layoutOf(index, option.rect.width(), option.font, option.palette);
    const QRect seen = option.widget ? option.rect & static_cast<const QAbstractItemView*>(option.widget)->viewport()->rect() : option.rect;
    layout.draw(painter, option.rect.topLeft() + QPoint(Side, Above), {}, seen);
    if (index.column() == models::ComparedRowsModel::After)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(1, option.rect.height())), faint(option.palette));
    if (option.state & QStyle::State_Selected)
        paintFrame(*painter, option, index.column());
    painter->restore();
}

QSize CompareCells::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {option.rect.width(), heightOf(index, option.rect.width(), option.font, option.palette)};
}

} // namespace ungcuu::gui
