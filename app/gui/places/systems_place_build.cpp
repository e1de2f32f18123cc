// SPDX-License-Identifier: GPL-3.0-or-later
// How the place of the register is put together and what it is called; what it does stands in systems_place.cpp.
#include "gui/places/systems_place.h"

#include "gui/parts/empty_place.h"
#include "gui/parts/form_words.h"
#include "gui/parts/list_keys.h"
#include "gui/parts/plain_label.h"
#include "gui/parts/readable_table.h"
#include "gui/parts/unlock_bar.h"
#include "gui/parts/wrapping_row.h"
#include "gui/places/register_exchange.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

namespace ungcuu::gui {

void SystemsPlace::build()
{
    m_unlock->setObjectName(QStringLiteral("systemsUnlock"));
    m_empty->setObjectName(QStringLiteral("noSystems"));
    m_first->setObjectName(QStringLiteral("firstSystem"));
    m_firstTable->setObjectName(QStringLiteral("firstTable"));
    m_stack->addWidget(emptyPlace(m_empty, {m_first, m_firstTable}));
    m_stack->addWidget(listBesideDetail(buildList(), buildDetail()));
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_unlock);
    column->addWidget(m_stack, 1);
}

QWidget* SystemsPlace::buildList()
{
    auto* const list = new QWidget;
    list->setMinimumWidth(220);
    m_words->setObjectName(QStringLiteral("systemFilter"));
    m_add->setObjectName(QStringLiteral("addSystem"));
    makeReadable(*m_table, "systems");
    m_table->setModel(&m_systems);
    setWidths(*m_table, {11, 24, 8, 18, 18});
    m_table->horizontalHeader()->setSectionResizeMode(models::SystemsModel::Code, QHeaderView::ResizeToContents); // what documents name it by is read whole
    m_table->horizontalHeader()->setResizeContentsPrecision(0); // of the rows in sight
    auto* const top = new WrappingRow;
    m_words->setMinimumWidth(18 * m_words->fontMetrics().averageCharWidth());
    top->addWidget(m_words);
    for (QPushButton* const each : {m_exchange->takeIn(), m_exchange->giveOut(), m_add})
        top->addWidget(each);
    auto* const column = new QVBoxLayout(list);
    column->setContentsMargins(12, 12, 4, 12);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    return list;
}

QWidget* SystemsPlace::buildDetail()
{
    m_detail = new QWidget;
    m_detail->setMinimumWidth(260);
    makeReadable(*m_history, "systemHistory");
    m_history->setModel(&m_changes);
    m_history->horizontalHeader()->setStretchLastSection(true);
    m_documents->setObjectName(QStringLiteral("systemDocuments"));
    m_documents->setFrameShape(QFrame::NoFrame);
    m_documents->setWordWrap(true); // a long name is read whole
    m_documents->setResizeMode(QListView::Adjust);
    m_documents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_documentsTitle->setBuddy(m_documents);
    m_historyTitle->setBuddy(m_history);
    auto* const column = new QVBoxLayout(m_detail);
    column->setContentsMargins(8, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(buildForm());
    column->addWidget(m_historyTitle);
    column->addWidget(m_history, 3);
    column->addWidget(m_documentsTitle);
    column->addWidget(m_documents, 2);
    return m_detail;
}

QWidget* SystemsPlace::buildForm()
{
    auto* const all = new QWidget;
    m_form = new QFormLayout;
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const std::pair<QWidget*, const char*> fields[] = {{m_code, "systemCode"}, {m_name, "systemName"}, {m_level, "systemLevel"}, {m_owner, "systemOwner"}, {m_unit, "systemUnit"}};
    for (const auto& [field, name] : fields) {
        field->setObjectName(QLatin1String(name));
        addField(*m_form, field);
    }
    for (int level = 0; level <= model::highestLevel; ++level)
        m_level->addItem(QString());
    m_drop->setObjectName(QStringLiteral("dropSystem"));
    m_write->setObjectName(QStringLiteral("writeSystem"));
    auto* const buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_drop);
    buttons->addWidget(m_write);
    auto* const column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_form);
    column->addWidget(m_missing);
    column->addLayout(buttons);
    return all;
}

void SystemsPlace::connectForm()
{
    for (QLineEdit* const field : {m_code, m_name, m_owner, m_unit}) {
        connect(field, &QLineEdit::textChanged, this, &SystemsPlace::allow);
        connect(field, &QLineEdit::returnPressed, this, &SystemsPlace::write);
    }
    connect(m_level, &QComboBox::currentIndexChanged, this, &SystemsPlace::allow);
    connect(m_write, &QPushButton::clicked, this, &SystemsPlace::write);
    connect(m_drop, &QPushButton::clicked, this, &SystemsPlace::leaveForm);
    connect(m_add, &QPushButton::clicked, this, &SystemsPlace::begin);
    connect(m_first, &QPushButton::clicked, this, &SystemsPlace::begin);
    new ListKeys(m_words, m_table);
    connect(m_firstTable, &QPushButton::clicked, m_exchange->takeIn(), &QPushButton::click);
    connect(m_exchange, &RegisterExchange::registerChanged, this, &SystemsPlace::takenIn);
    connect(m_words, &QLineEdit::textChanged, this, &SystemsPlace::narrow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) { choose(now.row()); });
    connect(m_table, &QTableView::activated, this, [this] { m_name->setFocus(); });
    connect(m_documents, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        if (const QString id = item->data(Qt::UserRole).toString(); !id.isEmpty())
            Q_EMIT documentWanted(id);
    });
}

void SystemsPlace::connectDesk()
{
    using models::Desk;
    connect(&m_desk, &Desk::registerListed, this, &SystemsPlace::listed);
    connect(&m_desk, &Desk::systemOpened, this, qOverload<const models::SystemView&>(&SystemsPlace::show));
    connect(&m_desk, &Desk::systemSet, this, &SystemsPlace::written);
    connect(&m_desk, &Desk::registerFailed, this, &SystemsPlace::refused);
}

void SystemsPlace::retranslate()
{
    const auto label = [this](QWidget* field, const QString& words) { nameField(*m_form, field, words); };
    label(m_code, QCoreApplication::translate("gui", "Mã"));
    label(m_name, QCoreApplication::translate("gui", "Tên hệ thống"));
    label(m_level, QCoreApplication::translate("gui", "Cấp độ"));
    label(m_owner, QCoreApplication::translate("gui", "Chủ quản"));
    label(m_unit, QCoreApplication::translate("gui", "Đơn vị vận hành"));
    for (int level = 0; level <= model::highestLevel; ++level)
        m_level->setItemText(level, models::levelWords(level));
    m_code->setPlaceholderText(QCoreApplication::translate("gui", "Thí dụ HT-DVC; văn bản gọi hệ thống bằng mã này"));
    m_words->setPlaceholderText(QCoreApplication::translate("gui", "Lọc theo mã, tên, chủ quản, đơn vị vận hành"));
    m_words->setAccessibleName(QCoreApplication::translate("gui", "Lọc danh sách hệ thống thông tin"));
    m_table->setAccessibleName(QCoreApplication::translate("gui", "Danh sách hệ thống thông tin"));
    m_add->setText(QCoreApplication::translate("gui", "Thêm hệ thống"));
    m_first->setText(QCoreApplication::translate("gui", "Thêm hệ thống"));
    m_firstTable->setText(QCoreApplication::translate("gui", "Nhập bảng…"));
    m_exchange->retranslate();
    m_empty->setText(QCoreApplication::translate("gui", "Kho dữ liệu chưa có hệ thống thông tin nào. Mỗi hệ thống giữ mã, tên, cấp độ, chủ quản và đơn vị vận hành; văn bản chỉ ghi mã, trang in tự lấy phần còn lại."));
    m_write->setText(QCoreApplication::translate("gui", "Ghi hệ thống"));
    m_drop->setText(QCoreApplication::translate("gui", "Bỏ phần sửa"));
    m_historyTitle->setText(QCoreApplication::translate("gui", "Lịch sử có chữ ký"));
    m_history->setAccessibleName(m_historyTitle->text());
    m_documentsTitle->setText(QCoreApplication::translate("gui", "Văn bản ghi mã này (theo lần lưu cuối; văn bản lấy cả danh sách hệ thống không hiện ở đây)"));
    m_documents->setAccessibleName(QCoreApplication::translate("gui", "Văn bản ghi mã này"));
    m_unlock->retranslate();
    allow();
}

} // namespace ungcuu::gui
