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
Exit runWorkspaceNew(const QStringList& arguments);
Exit runWorkspaceInfo(const QStringList& arguments);
Exit runWorkspaceVerify(const QStringList& arguments);
Exit runWorkspaceBackup(const QStringList& arguments);
Exit runWorkspaceCopy(const QStringList& arguments);
Exit runWorkspaceUpgrade(const QStringList& arguments);
Exit runDocAdd(const QStringList& arguments);
Exit runDocSave(const QStringList& arguments);
Exit runDocList(const QStringList& arguments);
Exit runDocShow(const QStringList& arguments);
Exit runDocLog(const QStringList& arguments);
Exit runDocDiff(const QStringList& arguments);
Exit runDocImport(const QStringList& arguments);
Exit runDocRestore(const QStringList& arguments);
Exit runDocDestroy(const QStringList& arguments);
Exit runRegisterImport(const QStringList& arguments);
Exit runRegisterExport(const QStringList& arguments);
Exit runRegisterAdd(const QStringList& arguments);
Exit runRegisterList(const QStringList& arguments);
Exit runRegisterShow(const QStringList& arguments);
Exit runRegisterHistory(const QStringList& arguments);
Exit runProfileList(const QStringList& arguments);
Exit runProfileShow(const QStringList& arguments);
Exit runProfileSet(const QStringList& arguments);
Exit runProfileRemove(const QStringList& arguments);
Exit runProfileHistory(const QStringList& arguments);
Exit runLawList(const QStringList& arguments);
Exit runLawCompare(const QStringList& arguments);
Exit runLawReopen(const QStringList& arguments);
Exit runLawHistory(const QStringList& arguments);
Exit runSearch(const QStringList& arguments);

} // namespace ungcuu::cli
