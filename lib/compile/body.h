// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "compile/annexes.h"
#include "compile/wording.h"
#include "model/plan.h"

#include <functional>

namespace ungcuu::compile {

/// What a `{bảng: …}` may list.
struct Listed {
    QStringList systems;             ///< the plan's own; empty: all of the register
    std::vector<Annex> annexes;      ///< for `{bảng: kịch bản}`
    /// `{lưu đồ: code}`: the picture of a scenario's flow on sheets that lie or stand as the text around it.
    std::function<std::vector<official::Block>(const Directive&, Span, bool landscape)> flowOf;
};

/// The blocks [begin, end) of a plan as they are printed (rules 27 to 30).
std::vector<official::Block> bodyOf(Wording& wording, const model::Plan& plan, size_t begin, size_t end, const Listed& listed);

/// `{bảng: hệ thống | cột: …}` and `{bảng: kịch bản | cột: … | lọc: …}`; nothing (and a finding) for other tables.
std::optional<official::Table> listTable(Wording& wording, Span span, const Directive& directive, const Listed& listed);

/// Letters in capitals, dots stay dots.
official::Runs capitals(official::Runs runs);

} // namespace ungcuu::compile
