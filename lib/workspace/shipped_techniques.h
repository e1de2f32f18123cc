// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ungcuu::check {
class TechniqueTable;
}

namespace ungcuu::workspace {

/// The table of ATT&CK techniques that is compiled into the programs (resources/attack), read once. A table that does
/// not read is a bug of ours: it ends the program.
const check::TechniqueTable& shippedTechniques();

} // namespace ungcuu::workspace
