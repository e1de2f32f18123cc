// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/sha256.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace ungcuu::model {

/// What an entry of *Hồ sơ cơ quan* says.
enum class ProfileKind : quint8 {
    Body,       ///< cơ quan ban hành
    Governing,  ///< cơ quan chủ quản
    Place,      ///< địa danh
    Symbol,     ///< chữ viết tắt tên cơ quan trong ký hiệu: "UBND"
    Numbering,  ///< hệ thống số, decided by the head (NĐ 30/2020 Đ15.1.c); to be read, never printed
    Seal,       ///< hình dấu
    Signer,     ///< người ký
};
inline constexpr int profileKindCount = 7;

/// One entry. What does not belong to its kind is empty.
struct ProfileEntry {
    ProfileKind kind = ProfileKind::Body;
    QString value;           ///< as running text writes it, " / " where the head of a page breaks; of a signer the name
    QDate from;              ///< first and last day, both included; invalid = open
    QDate until;
    QString title;           ///< of a signer: chức vụ
    QString capacity;        ///< of a signer: quyền hạn ký, one of signingCapacities()
    QString principal;       ///< of a signer: for whom ("Chủ tịch", "Ủy ban nhân dân tỉnh"); empty where the capacity names nobody
    QString delegation;      ///< of TUQ.: the paper that gives the right
    QStringList kinds;       ///< of TUQ.: the kinds of documents it covers; at least one
    std::optional<base::Sha256> picture;   ///< of a seal: the PNG
    int width = 0;           ///< of a seal: on paper, in tenths of a millimetre
    int height = 0;

    bool validOn(QDate day) const { return (!from.isValid() || from <= day) && (!until.isValid() || day <= until); }
    friend bool operator==(const ProfileEntry&, const ProfileEntry&) = default;
};

/// "", TM., KT., TL., TUQ., Q. (NĐ 30/2020 Đ13; Phụ lục I, II.7).
const QStringList& signingCapacities();

/// The lines above the name, in capitals: "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH".
QStringList linesAbove(const ProfileEntry& signer);

/// Of several valid on the day the one that began last; nullptr where there is none.
const ProfileEntry* entryOn(const std::vector<ProfileEntry>& entries, ProfileKind kind, QDate day);

} // namespace ungcuu::model
