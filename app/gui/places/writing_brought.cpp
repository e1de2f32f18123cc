// SPDX-License-Identifier: GPL-3.0-or-later
// Source files from outside that become new texts of the place «Văn bản».
#include "gui/places/writing_place.h"

#include "models/brought_file.h"

#include <QCoreApplication>
#include <QFileDialog>

#include <utility>

namespace ungcuu::gui {

using Kind = MessageBar::Kind;
using models::BroughtFile;

void WritingPlace::chooseFilesToBring()
{
    auto* const dialog = new QFileDialog(this, QCoreApplication::translate("gui", "Đưa tệp nguồn vào kho"), {},
                                         QCoreApplication::translate("gui", "Văn bản nguồn (*.kb.md *.pa.md *.md)"));
    dialog->setObjectName(QStringLiteral("broughtFiles"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &WritingPlace::bringIn);
    dialog->open();
}

void WritingPlace::bringIn(const QStringList& paths)
{
    m_toBring += paths;
    if (!m_listed)
        return; // what a crash left may bear the same mã
    for (const QString& path : std::exchange(m_toBring, {})) {
        m_bringing.run<base::Result<BroughtFile>>([workspace = *m_desk.workspace(), path](const base::Progress&) { return models::readBroughtFile(workspace, path); },
                                                  [this](base::Result<BroughtFile>&& file) {
                                                      if (file)
                                                          beginBrought(*file);
                                                      else
                                                          m_messages.say(Kind::Error, file.error().message);
                                                  });
    }
}

/// Two texts of one mã are never begun silently: whoever brings the second one says so.
void WritingPlace::beginBrought(const BroughtFile& file)
{
    const auto begun = [this, name = file.name, bytes = file.bytes] { m_open.begin(name, bytes); };
    const auto never = neverSaved(workspace::WordFilter({}));
    const auto unsaved = std::find_if(never.begin(), never.end(), [&](const models::DocumentRow& row) { return row.code == file.name; });
    if (unsaved != never.end()) {
        choose(unsaved->id);
        m_messages.say(Kind::Warning, QCoreApplication::translate("gui", "Chưa đưa tệp vào vì đang có văn bản %1 chưa lưu lần nào; văn bản ấy đang hiện. Lưu hoặc bỏ nó trước, rồi đưa tệp vào lại.").arg(file.name));
    } else if (!file.sameCode.empty()) {
        m_messages.say(Kind::Warning, QCoreApplication::translate("gui", "Chưa đưa tệp vào vì kho đã có văn bản mang mã %1. Tệp còn nguyên.").arg(file.name),
                       {{QCoreApplication::translate("gui", "Mở văn bản trong kho"), [this, id = file.sameCode.front()] { m_open.open(id); }},
                        {QCoreApplication::translate("gui", "Vẫn đưa vào, để sửa mã"), begun}});
    } else {
        begun();
    }
}

} // namespace ungcuu::gui
