// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/redline_output.h"

#include "base/file.h"
#include "workspace/document_export.h"

namespace ungcuu::models {

base::Result<QString> output(const RedlineOutput& asked, const SourcesMaker& sources, const base::Progress& progress)
{
    const auto answers = sources();
    if (!answers)
        return answers.error();
    const auto request = [](const QByteArray& bytes) { return compile::Request{bytes, {}, false, {}, {}, false}; };
    const auto docx = workspace::exportRedline({request(asked.before), request(asked.after), asked.author, asked.time, asked.now}, **answers, progress);
    if (!docx)
        return docx.error();
    if (const auto written = base::writeFileAtomically(asked.path, *docx, progress); !written)
        return written.error();
    return asked.path;
}

} // namespace ungcuu::models
