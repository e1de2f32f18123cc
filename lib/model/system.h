// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace ungcuu::model {

/// Of the security levels (cấp độ an toàn; NĐ 331/2026 Đ11–15).
inline constexpr int highestLevel = 5;

/// An information system (hệ thống thông tin) as the register knows it. `level` is its security level, from 1; 0
/// where none has been set.
struct System {
    QString code;
    QString name;
    int level = 0;
    QString owner;            ///< chủ quản
    QString operatingUnit;    ///< đơn vị vận hành

    friend bool operator==(const System&, const System&) = default;
};

} // namespace ungcuu::model
