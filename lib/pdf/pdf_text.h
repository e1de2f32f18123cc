// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"

#include <QByteArray>
#include <QString>
#include <optional>

/// Text strings and dates of PDF (ISO 32000-1, 7.9.2 and 7.9.4).
namespace ungcuu::pdf {

/// A text string as hex UTF-16BE with its mark: "<FEFF…>".
QByteArray textString(const QString& text);

/// "(D:20261122204500+07'00')": the moment in Vietnam's time.
QByteArray dateString(base::UtcMs time);

/// The moment a date string names; nothing where it is incomplete: seconds and zone must be there.
std::optional<base::UtcMs> momentOf(QByteArrayView date);

} // namespace ungcuu::pdf
