// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/parts/message_bar.h"

namespace ungcuu::gui {

/// Told a whole sentence where nothing on this machine answers.
using Refused = std::function<void(const QString& words)>;

/// Opens a file that was written with the program that the desktop has for it.
void openFile(const QString& path, const Refused& refused);

/// Shows it in its folder: asks the desktop's file manager over the session bus (org.freedesktop.FileManager1, ShowItems),
/// and opens the folder where none answers within three seconds. Does not wait; `refused` may come later, and not after
/// `context` went.
void showInFolder(const QString& path, QObject* context, const Refused& refused);

/// Both, for the message that says it was written.
std::vector<MessageBar::Choice> choicesOf(const QString& path, QObject* context, const Refused& refused);

/// The words of both, for buttons elsewhere.
QString openFileWords();
QString showInFolderWords();

} // namespace ungcuu::gui
