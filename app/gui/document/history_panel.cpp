// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/history_panel.h"

#include "gui/parts/wrapping_row.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeView>

#include <algorithm>
#include <vector>

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
    , m_compare(new QPushButton)
    , m_against(new QComboBox)
    , m_open(new QPushButton)
    , m_restore(new QPushButton)
{
    m_list->setObjectName(QStringLiteral("history"));
    m_compare->setObjectName(QStringLiteral("compareRevisions"));
    m_compare->setCheckable(true);
    m_against->setObjectName(QStringLiteral("compareAgainst"));
    m_against->addItems({QString(), QString()});
    m_open->setObjectName(QStringLiteral("openRevision"));
    m_restore->setObjectName(QStringLiteral("restoreRevision"));
    m_list->setModel(&model);
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    auto* row = new WrappingRow;
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(m_compare);
    row->addWidget(m_against);
    row->addWidget(m_open);
    row->addWidget(m_restore);
    column->addLayout(row);
    connect(m_list, &QTreeView::activated, this, [this](const QModelIndex& index) { Q_EMIT openWanted(index.row()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryPanel::showChoices);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryPanel::compare);
    connect(&model, &QAbstractItemModel::modelReset, this, &HistoryPanel::showChoices);
    connect(&model, &QAbstractItemModel::modelReset, this, &HistoryPanel::compare);
    connect(m_against, &QComboBox::activated, this, &HistoryPanel::compare);
    connect(m_compare, &QPushButton::toggled, this, [this](bool on) {
        if (on)
            compare();
        else
            Q_EMIT compareLeft();
    });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(current()); });
    connect(m_restore, &QPushButton::clicked, this, [this] { Q_EMIT restoreWanted(current()); });
    retranslate();
    showChoices();
}

void HistoryPanel::retranslate()
{
    m_list->setAccessibleName(QCoreApplication::translate("gui", "Lịch sử văn bản"));
    m_compare->setText(QCoreApplication::translate("gui", "So sánh"));
    m_compare->setToolTip(QCoreApplication::translate("gui", "Chọn một lần, hoặc hai lần bằng Ctrl, để xem chữ nào đã đổi"));
    m_against->setAccessibleName(QCoreApplication::translate("gui", "So sánh với"));
    m_against->setItemText(0, QCoreApplication::translate("gui", "với bản đang soạn"));
    m_against->setItemText(1, QCoreApplication::translate("gui", "với lần trước đó"));
    m_open->setText(QCoreApplication::translate("gui", "Xem lần sửa này"));
    m_restore->setText(QCoreApplication::translate("gui", "Khôi phục lần này"));
}

int HistoryPanel::current() const
{
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

void HistoryPanel::startComparing(bool modified)
{
    m_against->setCurrentIndex(modified ? 0 : 1);
    m_compare->setChecked(true);
    m_list->setFocus();
}

void HistoryPanel::stopComparing()
{
    m_compare->setChecked(false);
}

/// What was saved last where nothing is chosen.
void HistoryPanel::compare()
{
    const int rows = m_list->model()->rowCount();
    if (!m_compare->isChecked() || rows == 0)
        return;
    std::vector<int> chosen;
    for (const QModelIndex& index : m_list->selectionModel()->selectedRows())
        chosen.push_back(index.row());
    if (chosen.empty()) {
        m_list->setCurrentIndex(m_list->model()->index(0, 0)); // comes back here
        return;
    }
    const auto [newest, oldest] = std::minmax_element(chosen.begin(), chosen.end());
    if (*newest != *oldest)
        Q_EMIT compareWanted(*oldest, *newest);
    else if (m_against->currentIndex() == 0)
        Q_EMIT compareWanted(*newest, -1);
    else
        Q_EMIT compareWanted(*newest + 1, *newest);
}

void HistoryPanel::showChoices()
{
    m_compare->setEnabled(m_list->model()->rowCount() > 0);
    m_against->setEnabled(m_compare->isEnabled());
    m_open->setEnabled(current() >= 0);
    m_restore->setEnabled(current() > 0); // row 0 is what stands
}

} // namespace ungcuu::gui
