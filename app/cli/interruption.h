// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/progress.h"

namespace ungcuu::cli {

/// For work that ends in a file: from the first call on Ctrl+C (SIGINT), SIGTERM and SIGHUP tell it to stop, so that it takes
/// away what it has half written. A second one ends the program at once.
base::Progress untilInterrupted();

/// Ends the program by the signal that came, as the shell expects of a program that was interrupted; returns where none did.
void endIfInterrupted();

} // namespace ungcuu::cli
