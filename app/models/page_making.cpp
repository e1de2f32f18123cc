// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/page_making.h"

#include "compile/compile.h"
#include "models/reading.h"
#include "workspace/document_export.h"
#include "workspace/signing_refusal.h"

#include <QCoreApplication>

namespace ungcuu::models {

PageMaking::PageMaking(SourcesMaker sources)
    : m_sources(std::move(sources))
{
}

MadePages PageMaking::pagesOf(const SourceLines& lines, qint64 revision, const base::Progress& progress)
{
    MadePages made;
    made.revision = revision;
    if (!m_cache) {
        auto typeface = render::Typeface::official();
        if (!typeface) {
            made.trouble = typeface.error().message;
            return made;
        }
        m_cache = std::make_unique<render::LayoutCache>(std::move(*typeface));
    }
    const auto sources = m_sources();
    if (!sources) {
        made.trouble = sources.error().message;
        return made;
    }
    compile::Compiled compiled = compile::compiled({lines.bytes(), {}, false}, **sources, nullptr, progress);
    if (progress.cancelled())
        return made;
    for (const compile::SourceDocument& document : compiled.documents) {
        made.codes.push_back(document.code);
        if (const auto refusal = workspace::secrecyRefusal(document.bytes))
            made.secrecy = refusal->message;
    }
    made.filled = compiled.filled;
    if (const auto refusal = workspace::signingRefusal(compiled, {}, QCoreApplication::translate("models", "Chưa trình ký, ký được")))
        made.refusal = refusal->message;
    if (!compiled.documents.empty())
        made.unresolved = placed(std::move(compiled.documents.front().findings), lines);
    auto pages = render::layOut(compiled.document, *m_cache, progress);
    if (pages)
        made.pages = std::make_shared<const render::Pages>(std::move(*pages));
    else
        made.trouble = pages.error().message;
    return made;
}

} // namespace ungcuu::models
