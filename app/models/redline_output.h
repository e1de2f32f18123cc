// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "models/page_making.h"

namespace ungcuu::models {

/// Two revisions of a text as one DOCX with tracked changes (workspace::exportRedline).
struct RedlineOutput {
    QByteArray before;
    QByteArray after;
    QString author;        ///< of the newer one
    base::UtcMs time = 0;
    base::UtcMs now = 0;
    QString path;
};

/// Writes the file: all of it or nothing. Any thread.
base::Result<QString> output(const RedlineOutput& asked, const SourcesMaker& sources, const base::Progress& progress);

} // namespace ungcuu::models
