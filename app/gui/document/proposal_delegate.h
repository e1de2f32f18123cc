// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyledItemDelegate>

class QTextDocument;

namespace ungcuu::gui {

/// A row of models::ProposalsModel: what and whose in one line, the old words struck out, the new ones underlined, a note.
/// Words say the same as the looks do.
class ProposalDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    static void fill(QTextDocument& document, const QStyleOptionViewItem& option, const QModelIndex& index, int width);
};

} // namespace ungcuu::gui
