// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/places/register_exchange.h"

#include "gui/dialogs/import_dialog.h"
#include "gui/parts/unlock_bar.h"
#include "gui/parts/written_file.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>

namespace ungcuu::gui {

using Kind = MessageBar::Kind;

RegisterExchange::RegisterExchange(models::Desk& desk, MessageBar& messages, UnlockBar& unlock, QWidget* parent)
    : QObject(parent)
    , m_tables(desk)
    , m_messages(messages)
    , m_unlock(unlock)
    , m_place(parent)
    , m_takeIn(new QPushButton)
    , m_giveOut(new QPushButton)
{
    using models::RegisterTables;
    m_takeIn->setObjectName(QStringLiteral("takeInTable"));
    m_giveOut->setObjectName(QStringLiteral("giveOutTable"));
    connect(m_takeIn, &QPushButton::clicked, this, &RegisterExchange::choose);
    connect(m_giveOut, &QPushButton::clicked, this, &RegisterExchange::write);
    connect(&m_tables, &RegisterTables::planned, this, &RegisterExchange::show);
    connect(&m_tables, &RegisterTables::failed, this, [this](const base::Error& error) { m_messages.say(Kind::Error, error.message); });
    connect(&m_tables, &RegisterTables::written, this, [this](const QString& path) {
        m_messages.say(Kind::Told, QCoreApplication::translate("gui", "Đã xuất danh sách hệ thống thông tin: %1").arg(path),
                       choicesOf(path, this, [this](const QString& why) { m_messages.say(Kind::Error, why); }));
    });
    connect(&m_tables, &RegisterTables::taken, this, [this](int added, int changed) {
        m_messages.say(Kind::Told, QCoreApplication::translate("gui", "Đã nhập bảng: thêm %1, sửa %2 hệ thống, mỗi hệ thống một thao tác có chữ ký.").arg(added).arg(changed));
        Q_EMIT registerChanged();
    });
    retranslate();
}

void RegisterExchange::choose()
{
    const QString path = QFileDialog::getOpenFileName(m_place, QCoreApplication::translate("gui", "Nhập bảng hệ thống thông tin"), {},
                                                      QCoreApplication::translate("gui", "Bảng (*.csv *.txt *.tsv *.xlsx)"));
    if (!path.isEmpty())
        look(path);
}

void RegisterExchange::look(const QString& path)
{
    m_file = QFileInfo(path).fileName();
    m_tables.plan(path);
}

void RegisterExchange::show(const workspace::ImportPlan& plan)
{
    auto* const dialog = new ImportDialog(m_file, plan, m_place);
    connect(dialog, &ImportDialog::wanted, this, [this](const workspace::ImportPlan& wanted) {
        m_unlock.need(QCoreApplication::translate("gui", "Nhập bảng hệ thống thông tin"), [this, wanted] { m_tables.take(wanted); });
    });
    dialog->open();
}

void RegisterExchange::write()
{
    const QString path = QFileDialog::getSaveFileName(m_place, QCoreApplication::translate("gui", "Xuất danh sách hệ thống thông tin"), QStringLiteral("he-thong-thong-tin.xlsx"),
                                                      QCoreApplication::translate("gui", "Bảng tính (*.xlsx);;CSV UTF-8 (*.csv)"));
    if (!path.isEmpty())
        m_tables.writeTo(path);
}

void RegisterExchange::allow(bool readOnly)
{
    m_takeIn->setEnabled(!readOnly);
    m_takeIn->setToolTip(readOnly ? QCoreApplication::translate("gui", "Kho dữ liệu chỉ đọc được") : QCoreApplication::translate("gui", "Đọc tệp CSV hoặc XLSX; xem trước từng dòng rồi mới ghi"));
}

void RegisterExchange::retranslate()
{
    m_takeIn->setText(QCoreApplication::translate("gui", "Nhập bảng…"));
    m_giveOut->setText(QCoreApplication::translate("gui", "Xuất bảng…"));
    m_giveOut->setToolTip(QCoreApplication::translate("gui", "Ghi cả danh sách thành XLSX hoặc CSV để mở bằng Excel"));
}

} // namespace ungcuu::gui
