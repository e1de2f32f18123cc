// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "sign/pdf_verification.h"

#include <QString>
#include <QStringList>

namespace ungcuu::workspace {

/// Whom to trust, from files or folders of files (PEM or DER) that the caller names: never from a workspace, a PDF or a
/// bundle. Folders are read one level deep; what is no certificate or list in them is passed over, but a named file
/// must be readable. Errors "file.unreadable", "trust.unreadable".
base::Result<sign::TrustStore> trustFrom(const QStringList& anchors, const QStringList& revocationLists);

/// The verdict on a signed PDF file. Error where it cannot be read; a file that is no PDF has a verdict.
base::Result<sign::FileVerdict> verifyFile(const QString& path, const sign::TrustStore& trust, base::UtcMs now);

/// The second line of every verdict: authentic is not authorised. Nothing here knows who may sign what.
QString authorityWords();

} // namespace ungcuu::workspace
