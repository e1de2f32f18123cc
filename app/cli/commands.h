// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cli/command.h"

namespace ungcuu::cli {

// What each command does stands in the table of command.cpp; how, in <words>_command.cpp.
Exit runCheck(const QStringList& arguments);
Exit runFormat(const QStringList& arguments);
Exit runExport(const QStringList& arguments);
Exit runSign(const QStringList& arguments);
Exit runVerify(const QStringList& arguments);

} // namespace ungcuu::cli
