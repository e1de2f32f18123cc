// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "model/finding.h"
#include "text/language.h"

#include <QByteArray>
#include <QString>

namespace ungcuu::law {
struct Pack;
}

namespace ungcuu::workspace {

/// A file with everything that is wrong with it, in paper order. The spans are of `bytes`.
struct CheckedFile {
    QByteArray bytes;
    text::Language language = text::Language::Scenario;
    model::Findings findings;

    bool hasErrors() const;
};

/// Reads a file and checks it; no workspace is needed. An Error only where the file cannot be read: any bytes are a text.
base::Result<CheckedFile> checkedFile(const QString& path, const law::Pack& law);

} // namespace ungcuu::workspace
