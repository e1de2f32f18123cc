// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/import_dialog.h"

#include "gui/parts/plain_label.h"
#include "gui/parts/readable_table.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QPushButton>
#include <QTableView>

namespace ungcuu::gui {

using Fate = workspace::ImportRow::Fate;

namespace {

QString wordsOf(const QString& file, const workspace::ImportPlan& plan)
{
    QStringList lines{QCoreApplication::translate("gui", "%1: %2. Chưa có gì được ghi.").arg(file, models::summaryOf(plan))};
    if (plan.count(Fate::Refused) > 0)
        lines += QCoreApplication::translate("gui", "Dòng bị từ chối không được nhập; sửa trong tệp rồi nhập lại sau.");
    if (!plan.ignored.isEmpty())
        lines += QCoreApplication::translate("gui", "Cột không dùng: %1.").arg(plan.ignored.join(QStringLiteral(", ")));
    return lines.join(u'\n');
}

} // namespace

ImportDialog::ImportDialog(const QString& file, workspace::ImportPlan plan, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("importDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(QCoreApplication::translate("gui", "Nhập bảng hệ thống thông tin"));
    auto* const words = plainLabel(wordsOf(file, plan));
    words->setObjectName(QStringLiteral("importSummary"));
    const int writes = plan.count(Fate::Added) + plan.count(Fate::Changed);
    m_plan.show(std::move(plan));
    auto* const table = new QTableView;
    makeReadable(*table, "importPlan");
    table->setModel(&m_plan);
    table->setAccessibleName(QCoreApplication::translate("gui", "Các dòng của bảng"));
    setWidths(*table, {8, 14, 18});
    auto* const take = new QPushButton(writes > 0 ? QCoreApplication::translate("gui", "Nhập %1 hệ thống").arg(writes) : QCoreApplication::translate("gui", "Nhập"));
    take->setObjectName(QStringLiteral("importTake"));
    take->setEnabled(writes > 0);
    take->setToolTip(writes > 0 ? QString() : QCoreApplication::translate("gui", "Không có dòng nào để thêm hay sửa"));
    take->setDefault(true);
    auto* const leave = new QPushButton(QCoreApplication::translate("gui", "Thôi"));
    auto* const buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(take);
    auto* const column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addWidget(table, 1);
    column->addLayout(buttons);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(take, &QPushButton::clicked, this, [this] {
        Q_EMIT wanted(m_plan.plan());
        accept();
    });
    resize(860, 480);
}

} // namespace ungcuu::gui
