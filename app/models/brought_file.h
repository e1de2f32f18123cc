// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "base/uuid.h"
#include "workspace/workspace.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace ungcuu::models {

/// A source file from outside, as it is to begin a new text with.
struct BroughtFile {
    QString name;                      ///< its mã, else the file's name
    QByteArray bytes;                  ///< all of the file, unchanged
    std::vector<base::Uuid> sameCode;  ///< documents of the workspace that bear its mã already
};

/// Reads it and asks the workspace who bears its mã. Errors: those of base::readFile (over workspace::largestContent, as
/// a save refuses that too), "brought.no-text" where it holds a NUL byte: a PDF, a Word file, UTF-16.
base::Result<BroughtFile> readBroughtFile(const workspace::Workspace& workspace, const QString& path);

} // namespace ungcuu::models
