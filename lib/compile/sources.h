// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/law_comparison.h"
#include "model/profile.h"
#include "model/system.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <optional>
#include <vector>

namespace ungcuu::law {
struct Pack;
}

namespace ungcuu::compile {

/// What the outside says when a document is compiled. Pure look-ups: the same question has the same answer as long as
/// one Compiled is being made; nothing is changed by asking. A folder of files, the store and a test each have their own.
class Sources
{
public:
    virtual ~Sources() = default;

    /// The system with this code; nothing where the register has none.
    virtual std::optional<model::System> system(const QString& code) const = 0;
    /// The codes of all systems, in the register's order.
    virtual std::vector<QString> systemCodes() const = 0;
    /// The bytes of the document with this mã, the head revision; nothing where there is none or more than one.
    virtual std::optional<QByteArray> document(const QString& code) const = 0;
    /// The law in force; never null.
    virtual const law::Pack& law() const = 0;
    /// The day that decides which rules are in force.
    virtual QDate today() const = 0;
    /// *Hồ sơ cơ quan*, whatever its validity; empty where the outside keeps none.
    virtual std::vector<model::ProfileEntry> profile() const { return {}; }
    /// *Đã đối chiếu* for exactly this row (law::sameRow), and who recorded it; nothing where nobody did.
    virtual std::optional<model::LawComparison> comparison(const model::LawComparison&) const { return {}; }
};

} // namespace ungcuu::compile
