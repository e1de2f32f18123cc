// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/plan.h"
#include "model/scenario.h"

#include <QString>
#include <optional>
#include <vector>

/// Go to definition, find references: what is named at a place, where it is defined, where else it is named.
namespace ungcuu::text {

using base::Span;

enum class SymbolKind : quint8 {
    Step,
    Role,
    Variable,
    System,      ///< {HT-DVC.tên}, "Hệ thống: HT-DVC", in the front too: defined in the register
    Scenario,    ///< a call, a hand-over, {phụ lục: …}, what the front issues: defined in its own document
    Rule,        ///< {quy định: …}: defined in the law pack
    Annex,       ///< "# Phụ lục. … {#anchor}" of a plan, {số phụ lục: anchor}
};

struct SymbolPlaces {
    SymbolKind kind = SymbolKind::Step;
    QString name;                 ///< "Bước 3", "@truc", "KB-A6-01"
    Span at;                      ///< the place asked for
    Span definition;              ///< the id or slug where it is defined; empty: not in this text
    std::vector<Span> references; ///< all other places, in order; `at` is one of them or the definition
    QString hover;                ///< what it is, plain text, one or more lines; empty: ask the workspace about `name`
};

/// At an offset, or right behind its last letter; nothing where nothing is named. Linear.
std::optional<SymbolPlaces> symbolAt(const model::Scenario& scenario, qsizetype offset);
std::optional<SymbolPlaces> symbolAt(const model::Plan& plan, qsizetype offset);

} // namespace ungcuu::text
