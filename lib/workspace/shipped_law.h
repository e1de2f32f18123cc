// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ungcuu::law {
struct Pack;
}

namespace ungcuu::workspace {

/// The law pack that is compiled into the programs (resources/law), read once. A pack that does not read is a bug of
/// ours: it ends the program.
const law::Pack& shippedLaw();

} // namespace ungcuu::workspace
