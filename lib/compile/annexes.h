// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "compile/wording.h"
#include "model/plan.h"

#include <QMap>

namespace ungcuu::compile {

/// One phụ lục of a plan, in the order of the paper: typed in the text, or a scenario compiled for one system.
struct Annex {
    size_t block = 0;        ///< the block that opens it: a heading or a directive
    size_t end = 0;          ///< of a typed one: one past its last block
    QString code;            ///< of a scenario; empty for a typed one
    QString systemCode;      ///< the scenario is made for it; empty where the plan names none
    QString label;           ///< "Phụ lục II"; "Phụ lục" where there is only one
};

/// The annexes of a plan (rule 29). A scenario without `hệ thống:` is annexed once per system of the plan. No document
/// needs more than this many; what is typed beyond is left out, so that a hostile text cannot ask for a million pages.
inline constexpr size_t mostAnnexes = 300;
std::vector<Annex> annexesOf(const model::Plan& plan, const QStringList& systems);

/// Folded code or anchor → what `{số phụ lục: …}` prints: "Phụ lục I", "Phụ lục I, Phụ lục II" for several systems.
QMap<QString, QString> annexLabels(const model::Plan& plan, const std::vector<Annex>& annexes);

/// A directive: `{name: argument | key: value}`, all folded but the argument and the values.
struct Directive {
    QString name;
    QString argument;
    QMap<QString, QString> options;
};
Directive directiveOf(const model::Plan& plan, const model::PlanBlock& block);

/// The first block that opens an annex: the body ends there.
size_t bodyEnd(const model::Plan& plan);

} // namespace ungcuu::compile
