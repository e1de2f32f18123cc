// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "text/reading.h"

#include <optional>

/// The bullets of Vai trò, Đối tượng, Biến and Diễn tập, and the tables that may stand in their place.
namespace ungcuu::text {

std::optional<model::Role> readRole(Reading& reading, Span text);
std::optional<model::Variable> readVariable(Reading& reading, Span text);
std::optional<model::Inject> readInject(Reading& reading, Span text);

/// Rows of a table: Mã | Vai trò | Thay thế | … and Lúc | Nơi nhận | Nội dung | Mong đợi.
void readRoleTable(Reading& reading, Span table, bool target);
void readInjectTable(Reading& reading, Span table);

} // namespace ungcuu::text
