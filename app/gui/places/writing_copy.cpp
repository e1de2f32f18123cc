// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace that can only be read, and the way to one on this machine.
#include "gui/parts/own_folder.h"
#include "gui/places/writing_place.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace ungcuu::gui {

using Kind = MessageBar::Kind;

void WritingPlace::sayReadOnly()
{
    if (m_desk.workspace()->onNetwork())
        m_messages.say(Kind::Warning, QCoreApplication::translate("gui", "Kho dữ liệu nằm trên ổ mạng nên chỉ đọc được: xem và xuất PDF được, chưa lưu được lần sửa nào."),
                               {{QCoreApplication::translate("gui", "Làm bản làm việc trên máy này"), [this] { askForCopy(); }}});
    else
        m_messages.say(Kind::Warning, QCoreApplication::translate("gui", "Kho dữ liệu chỉ đọc được vì không có quyền ghi vào tệp: xem và xuất PDF được, chưa lưu được lần sửa nào."));
}

void WritingPlace::askForCopy()
{
    const QFileInfo source(m_desk.workspace()->path());
    auto* dialog = new QFileDialog(this, QCoreApplication::translate("gui", "Nơi đặt bản làm việc trên máy này"),
                                   ownFolder().path(), QCoreApplication::translate("gui", "Kho dữ liệu (*.ungcuu)"));
    dialog->setObjectName(QStringLiteral("copyPlace"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("ungcuu"));
    dialog->selectFile(source.fileName());
    connect(dialog, &QFileDialog::fileSelected, &m_desk, &models::Desk::copyToThisMachine);
    dialog->open();
    sayReadOnly(); // until there is a copy, the way to one stays in sight
}

void WritingPlace::copied()
{
    m_messages.say(Kind::Told, QCoreApplication::translate("gui", "Đang làm việc trên bản ở máy này: %1. Kho ở ổ mạng không đổi và không nhận các lần lưu mới.").arg(m_desk.workspace()->path()));
}

} // namespace ungcuu::gui
