// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/checked_file.h"

#include "base/file.h"
#include "check/text_check.h"
#include "workspace/shipped_techniques.h"

#include <algorithm>

namespace ungcuu::workspace {

bool CheckedFile::hasErrors() const
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const model::Finding& finding) { return finding.severity == model::Severity::Error; });
}

base::Result<CheckedFile> checkedFile(const QString& path, const law::Pack& law)
{
    base::Result<QByteArray> bytes = base::readFile(path);
    if (!bytes)
        return bytes.error();
    CheckedFile file;
    file.bytes = std::move(bytes).value();
    file.language = text::languageOf(path, file.bytes);
    check::Context context;
    context.law = &law;
    context.techniques = &shippedTechniques();
    file.findings = check::textFindings(file.bytes, file.language, context);
    return file;
}

} // namespace ungcuu::workspace
