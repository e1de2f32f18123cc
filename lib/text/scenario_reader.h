// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/finding.h"
#include "model/scenario.h"
#include "text/block_parser.h"

#include <QByteArray>

/// Reads scenarios (.kb.md). The grammar stands at the top of scenario_reader.cpp.
namespace ungcuu::text {

struct ScenarioReading {
    model::Scenario scenario;
    /// Of the text itself (codes: text/codes.h), in paper order. What the scenario means is for module `check`.
    model::Findings findings;
};

/// Any bytes are read, nothing is refused, reordered or rewritten. Pure; linear in the length of the text.
ScenarioReading readScenario(const QByteArray& bytes);

/// The same from a block tree of these bytes (reparsedBlocks keeps one up to date while typing).
ScenarioReading readScenario(const QByteArray& bytes, const BlockTree& tree);

} // namespace ungcuu::text
