// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace ungcuu::model {

/// An information system (hệ thống thông tin) as the register knows it. `level` is the security level 1 to 5 by
/// NĐ 331/2026 Đ11–15; 0 where none has been set.
struct System {
    QString code;
    QString name;
    int level = 0;
    QString owner;            ///< chủ quản
    QString operatingUnit;    ///< đơn vị vận hành

    friend bool operator==(const System&, const System&) = default;
};

} // namespace ungcuu::model
