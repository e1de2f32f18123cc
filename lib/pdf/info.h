// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace ungcuu::pdf {

/// The text under `key` (without slash) in a PDF's Info dictionary, as the file stands now; empty where there is none.
/// Errors where the file has no one meaning: those of `readStructure`, and "pdf.clean-parse".
base::Result<QString> infoText(const QByteArray& pdf, const QByteArray& key);

/// The same without reading any other object: for a caller that does not go on without a step that reads them all.
base::Result<QString> infoTextAlone(const QByteArray& pdf, const QByteArray& key);

} // namespace ungcuu::pdf
