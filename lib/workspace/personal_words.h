// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "workspace/account.h"

#include <QStringList>

namespace ungcuu::workspace {

/// The words that this account of the operating system calls right: a file of its own (0600, one a line), in no workspace.
/// None where there is no file.
base::Result<QStringList> personalWords(const Account& account);

/// Adds a word, once. After an Error the list is what it was. "word.none" for anything but one word of at most 60 letters,
/// "words.full" past 1 MiB.
base::Result<void> addPersonalWord(const Account& account, const QString& word);

} // namespace ungcuu::workspace
