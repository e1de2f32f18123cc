// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/page_making.h"
#include "workspace/documents.h"
#include "workspace/taken_back.h"

namespace ungcuu::models {

/// An edited DOCX and the text that is to take it back, as its editor shows it.
struct TakeBackJob {
    QString path;
    std::optional<workspace::Workspace> workspace;
    base::Uuid document;   ///< none: never saved
    QString code;
    QByteArray source;
    base::UtcMs now = 0;
};

struct TakenFile {
    QString path;
    workspace::TakenBack taken;
    std::vector<base::Uuid> documents; ///< by TakenBack::texts; none where no document or more than one has the mã
};

/// Reads the file and finds what was done to it; for another thread than the window's.
base::Result<TakenFile> takenBack(const TakeBackJob& job, const SourcesMaker& sources, const base::Progress& progress);

/// "10:32 27/11/2026" of a date as a DOCX has it, in the hours it says; as it is where it is none.
QString shownDate(const QString& claimed);

} // namespace ungcuu::models
