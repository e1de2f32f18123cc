// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/proposal_delegate.h"

#include "models/proposals_model.h"

#include <QAbstractItemView>
#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QPainter>
#include <QTextCursor>
#include <QTextDocument>

namespace ungcuu::gui {

namespace {

using models::ProposalsModel;

constexpr int Margin = 6;

} // namespace

/// Words are put in as they are, never read as markup.
void ProposalDelegate::fill(QTextDocument& document, const QStyleOptionViewItem& option, const QModelIndex& index, int width)
{
    const bool selected = option.state & QStyle::State_Selected;
    const auto group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QColor text = option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    QColor pale = text;
    pale.setAlphaF(0.75F);
    document.setDefaultFont(option.font);
    document.setDocumentMargin(0);
    QTextCursor cursor(&document);
    const auto line = [&](int role, bool first, const auto& change) {
        const QString words = index.data(role).toString();
        if (words.trimmed().isEmpty())
            return;
        if (!first)
            cursor.insertBlock();
        QTextCharFormat format;
        format.setForeground(text);
        change(format);
        cursor.insertText(words, format);
    };
    line(ProposalsModel::HeadRole, true, [&](QTextCharFormat& format) { format.setFontWeight(index.data(ProposalsModel::SettledRole).toBool() ? QFont::Normal : QFont::Bold); });
    line(ProposalsModel::OldRole, false, [](QTextCharFormat& format) { format.setFontStrikeOut(true); });
    line(ProposalsModel::NewRole, false, [](QTextCharFormat& format) { format.setFontUnderline(true); });
    line(ProposalsModel::SaidRole, false, [](QTextCharFormat&) {});
    line(ProposalsModel::NoteRole, false, [&](QTextCharFormat& format) {
        format.setForeground(pale);
        format.setFontItalic(true);
    });
    document.setTextWidth(width - 2 * Margin);
}

void ProposalDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem frame = option;
    initStyleOption(&frame, index);
    frame.text.clear();
    QStyle* const style = frame.widget ? frame.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &frame, painter, frame.widget);
    QTextDocument document;
    fill(document, frame, index, frame.rect.width());
    painter->save();
    painter->translate(frame.rect.topLeft() + QPoint(Margin, Margin));
    document.drawContents(painter, QRectF(0, 0, frame.rect.width() - 2 * Margin, frame.rect.height() - Margin));
    QColor line = frame.palette.color(QPalette::Text);
    line.setAlphaF(0.25F); // Mid is the paper's own colour in the dark
    painter->setPen(line);
    painter->drawLine(QLineF(0, frame.rect.height() - Margin - 0.5, frame.rect.width() - 2 * Margin, frame.rect.height() - Margin - 0.5));
    painter->restore();
}

QSize ProposalDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* const view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    QTextDocument document;
    fill(document, option, index, width);
    return {width, int(document.size().height()) + 2 * Margin + 2};
}

} // namespace ungcuu::gui
