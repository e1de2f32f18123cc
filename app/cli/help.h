// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

namespace ungcuu::cli {

/// Prints what each command is called, takes and does: those whose words begin with `words`, all where `words` is empty.
/// False, and nothing printed, where no command begins so.
bool printHelp(const QStringList& words);
/// The program's name and version, one line.
void printVersion();

} // namespace ungcuu::cli
