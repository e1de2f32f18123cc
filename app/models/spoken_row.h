// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

class QAbstractItemModel;

namespace ungcuu::models {

/// A whole row for a screen reader: what stands in each column behind its heading, "Lần 2, Lúc 22/11/2026 10:32, …".
/// Empty columns are left out. It belongs to the first column, where the keyboard is: many readers say that cell alone.
QString spokenRow(const QAbstractItemModel& model, int row);

} // namespace ungcuu::models
