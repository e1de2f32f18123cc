// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history_panel.h"

#include "gui/plain_label.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeView>

namespace ungcuu::gui {

namespace {

class RoomyDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(12, 6);
    }
};

} // namespace

HistoryPanel::HistoryPanel(models::HistoryModel& model, QWidget* parent)
    : QWidget(parent)
    , m_list(new QTreeView)
    , m_open(new QPushButton)
    , m_restore(new QPushButton)
{
    m_list->setObjectName(QStringLiteral("history"));
    m_open->setObjectName(QStringLiteral("openRevision"));
    m_restore->setObjectName(QStringLiteral("restoreRevision"));
    m_list->setModel(&model);
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(8, 4, 8, 4);
    row->addStretch();
    row->addWidget(m_open);
    row->addWidget(m_restore);
    column->addLayout(row);
    connect(m_list, &QTreeView::activated, this, [this](const QModelIndex& index) { Q_EMIT openWanted(index.row()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryPanel::showChoices);
    connect(&model, &QAbstractItemModel::modelReset, this, &HistoryPanel::showChoices);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(current()); });
    connect(m_restore, &QPushButton::clicked, this, [this] { Q_EMIT restoreWanted(current()); });
    retranslate();
    showChoices();
}

void HistoryPanel::retranslate()
{
    m_list->setAccessibleName(QCoreApplication::translate("gui", "Lịch sử văn bản"));
    m_open->setText(QCoreApplication::translate("gui", "Xem lần sửa này"));
    m_restore->setText(QCoreApplication::translate("gui", "Khôi phục lần này"));
}

int HistoryPanel::current() const
{
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

void HistoryPanel::showChoices()
{
    m_open->setEnabled(current() >= 0);
    m_restore->setEnabled(current() > 0); // row 0 is what stands
}

} // namespace ungcuu::gui
