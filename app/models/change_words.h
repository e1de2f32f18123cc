// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

namespace ungcuu::models {

/// What a revision's message says where its author says nothing: how many lines changed, "Sửa 3 dòng, thêm 1 dòng". It is
/// kept in the record, so it is Vietnamese whatever the window speaks. Empty where nothing changed.
QString changeWords(const QByteArray& before, const QByteArray& after);

} // namespace ungcuu::models
