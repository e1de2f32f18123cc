// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/compile.h"

#include "compile/compilation.h"

namespace ungcuu::compile {

Compiled compiled(const Request& request, const Sources& sources, WordsRead* read, const base::Progress& progress)
{
    return Compilation(request, sources, read, progress).taken();
}

base::Result<FlowPicture> flowPicture(const Request& request, const Sources& sources)
{
    return Compilation(request, sources).flow();
}

bool hasUnanswered(const Compiled& compiled)
{
    return std::any_of(compiled.documents.begin(), compiled.documents.end(), [](const SourceDocument& document) {
        return std::any_of(document.findings.begin(), document.findings.end(), [](const model::Finding& finding) {
            return finding.severity == model::Severity::Error && finding.code.startsWith("compile.");
        });
    });
}

Obstacles obstacles(const Compiled& compiled)
{
    Obstacles all;
    for (const SourceDocument& document : compiled.documents) {
        for (const model::Finding& finding : document.findings) {
            if (finding.severity == model::Severity::Error && finding.code.startsWith("profile."))
                all.rights += finding.message;
        }
    }
    all.uncompared = compiled.uncompared;
    all.rights.removeDuplicates();
    return all;
}

} // namespace ungcuu::compile
