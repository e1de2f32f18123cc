// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/error.h"

#include <QString>
#include <QStringList>
#include <span>

namespace ungcuu::cli {

/// What a command tells the shell.
enum class Exit : int {
    Yes = 0,         ///< done, the answer is yes
    No = 1,          ///< done, the answer is no: findings, signatures not valid or indeterminate, damage, differences
    Usage = 2,       ///< wrong usage
    Impossible = 3,  ///< could not be done; nothing half done
};

/// One command: the words that call it ("check", "workspace new"), its usage line, what it does in one line.
struct Command {
    const char* words;
    const char* usage;
    const char* summary;
    Exit (*run)(const QStringList& arguments);
    bool draws = false;   ///< sets type: needs fonts, and so Qt's Gui; the others start without
};

/// All commands, in the order of --help. Each is defined in its own <words>_command.cpp.
std::span<const Command> commands();

/// Answers go to standard output, everything else to standard error. Both UTF-8.
void print(const QString& line);
void printBytes(const QByteArray& bytes);
void complain(const QString& line);
/// Words from a document or file name for a terminal: what would act there (controls, line ends) becomes U+FFFD.
QString oneLine(QString words);

/// Says the error and answers Impossible.
Exit impossible(const base::Error& error);
/// Says the usage line of `words` and answers Usage.
Exit usage(const char* words, const QString& what = {});

} // namespace ungcuu::cli
