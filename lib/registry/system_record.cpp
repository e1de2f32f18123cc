// SPDX-License-Identifier: GPL-3.0-or-later
// Canonical JSON (base/json.h), every key always there:
//   format  "ungcuu-system/1"
//   code, name, owner, operator   text (owner: chủ quản; operator: đơn vị vận hành)
//   level   0 (not yet set) … 5
//   salt    uuid
#include "registry/system_record.h"

#include "review/fields.h"

#include <QCoreApplication>

namespace ungcuu::registry {

using base::Json;

namespace {
constexpr char format[] = "ungcuu-system/1";
}

QByteArray encoded(const model::System& system, const base::Uuid& salt)
{
    return base::canonicalJson(Json::Object{
        {"format", review::textField(format)},
        {"code", Json(system.code)},
        {"name", Json(system.name)},
        {"owner", Json(system.owner)},
        {"operator", Json(system.operatingUnit)},
        {"level", Json(qint64(system.level))},
        {"salt", review::textField(salt.text())},
    });
}

base::Result<model::System> readSystem(QByteArrayView bytes)
{
    review::Fields fields(bytes, format);
    model::System system;
    system.code = fields.words("code");
    system.name = fields.words("name");
    system.owner = fields.words("owner");
    system.operatingUnit = fields.words("operator");
    const qint64 level = fields.integer("level");
    fields.uuid("salt");
    system.level = int(std::min<qint64>(level, model::highestLevel + 1));
    if (!fields.complete() || !checkSystem(system))
        return review::malformed("system");
    return system;
}

base::Result<void> checkSystem(const model::System& system)
{
    if (system.code.trimmed().isEmpty() || system.code.size() > 64 || system.code.contains(u'\n'))
        return base::Error{"register.code", QCoreApplication::translate("registry",
            "Chưa ghi được hệ thống thông tin vì mã để trống, dài quá 64 ký tự hoặc có xuống dòng. Sửa mã rồi ghi lại.")};
    if (system.level < 0 || system.level > model::highestLevel)
        return base::Error{"register.level", QCoreApplication::translate("registry",
            "Chưa ghi được hệ thống thông tin vì cấp độ phải từ 1 đến 5, hoặc 0 khi chưa phê duyệt cấp độ.")};
    return {};
}

} // namespace ungcuu::registry
