// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/damage_list.h"

#include <QCoreApplication>

namespace ungcuu::workspace {
namespace {

struct Words {
    const char* code;
    const char* words;
};

constexpr Words table[] = {
    {"object.changed", QT_TRANSLATE_NOOP("workspace", "Nội dung của vật thể %1 đã bị sửa")},
    {"object.unnamed", QT_TRANSLATE_NOOP("workspace", "Vật thể %1 không được sự kiện nào nhắc tới: bị thêm từ ngoài, hoặc sự kiện của nó đã mất")},
    {"object.missing", QT_TRANSLATE_NOOP("workspace", "Mất vật thể %1 mà bản ghi nhắc tới")},
    {"object.still-there", QT_TRANSLATE_NOOP("workspace", "Vật thể %1 còn đó dù đã ghi là xóa khỏi kho dữ liệu")},
    {"object.malformed", QT_TRANSLATE_NOOP("workspace", "Vật thể %1 không đúng khuôn dạng của loại nó")},
    {"event.malformed", QT_TRANSLATE_NOOP("workspace", "Sự kiện %1 không đúng khuôn dạng")},
    {"event.signature", QT_TRANSLATE_NOOP("workspace", "Chữ ký của sự kiện %1 không còn đúng với sự kiện")},
    {"event.newer", QT_TRANSLATE_NOOP("workspace", "Sự kiện %1 do bản phần mềm mới hơn ghi: chưa kiểm tra được")},
    {"event.parent-missing", QT_TRANSLATE_NOOP("workspace", "Sự kiện %1 đứng sau một sự kiện đã mất")},
    {"event.no-effect", QT_TRANSLATE_NOOP("workspace", "Sự kiện %1 không có hiệu lực: người ký không có quyền, hoặc ghi sai chỗ")},
    {"event.other-workspace", QT_TRANSLATE_NOOP("workspace", "Sự kiện %1 thuộc kho dữ liệu khác")},
    {"genesis.missing", QT_TRANSLATE_NOOP("workspace", "Không có đúng một sự kiện lập kho")},
    {"projection.event_place", QT_TRANSLATE_NOOP("workspace", "Bảng vị trí sự kiện không khớp với bản ghi (%1)")},
    {"projection.head", QT_TRANSLATE_NOOP("workspace", "Bảng đầu nhánh không khớp với bản ghi (%1)")},
    {"projection.document", QT_TRANSLATE_NOOP("workspace", "Danh sách văn bản không khớp với bản ghi (%1)")},
    {"projection.person", QT_TRANSLATE_NOOP("workspace", "Danh sách người dùng không khớp với bản ghi (%1)")},
    {"projection.system", QT_TRANSLATE_NOOP("workspace", "Danh sách hệ thống thông tin không khớp với bản ghi (%1)")},
    {"projection.search_entry", QT_TRANSLATE_NOOP("workspace", "Bảng tìm kiếm không khớp với bản ghi (%1)")},
    {"witness.lost", QT_TRANSLATE_NOOP("workspace", "Mất sự kiện %1 mà bên ngoài đã thấy: kho bị đưa về trạng thái cũ hoặc bị viết lại")},
    {"witness.other", QT_TRANSLATE_NOOP("workspace", "Đây không phải kho dữ liệu đã thấy trước đây (%1)")},
};

} // namespace

void DamageList::add(const char* code, const QByteArray& id)
{
    const auto* const found = std::find_if(std::begin(table), std::end(table), [&](const Words& row) { return qstrcmp(row.code, code) == 0; });
    Q_ASSERT(found != std::end(table));
    QString words = QCoreApplication::translate("workspace", found->words);
    addWords(code, words.replace(QLatin1String("%1"), QString::fromUtf8(id.left(64))));
}

void DamageList::addWords(const char* code, const QString& what)
{
    if (m_damage.size() < most)
        m_damage.push_back({code, what});
}

} // namespace ungcuu::workspace
