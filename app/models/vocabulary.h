// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "text/completion.h"
#include "workspace/workspace.h"

#include <QDate>

namespace ungcuu::models {

/// What completion offers from outside the text: systems of the register, codes of documents, what the law pack has in
/// force on `today`. What cannot be read is left out. Any thread; opens the workspace's file.
text::Vocabulary vocabularyOf(const workspace::Workspace& workspace, QDate today);

} // namespace ungcuu::models
