// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/document_export.h"

#include "render/page_layout.h"
#include "render/pdf_file.h"

#include <QCoreApplication>

namespace ungcuu::workspace {

std::optional<base::Error> secrecyRefusal(const QByteArray& source)
{
    if (compile::secrecyMark(source).isEmpty())
        return std::nullopt;
    return base::Error{"export.secret",
                       QCoreApplication::translate("workspace", "Văn bản có dấu chỉ độ mật: không soạn, lưu, gửi bằng phần mềm này. "
                                                                "Chuyển sang máy soạn thảo bí mật nhà nước.")};
}

base::Result<ExportedPdf> exportPdf(const ExportRequest& request, const compile::Sources& sources, const base::Progress& progress)
{
    if (const auto refusal = secrecyRefusal(request.document.source))
        return *refusal;
    const base::Result<render::Typeface> typeface = render::Typeface::official();
    if (!typeface)
        return typeface.error();
    ExportedPdf exported;
    exported.compiled = compile::compiled(request.document, sources);
    for (const compile::SourceDocument& document : exported.compiled.documents) {
        if (const auto refusal = secrecyRefusal(document.bytes))
            return *refusal;
    }
    render::LayoutCache cache(*typeface);
    const base::Result<render::Pages> pages = render::layOut(exported.compiled.document, cache, progress);
    if (!pages)
        return pages.error();
    base::Result<QByteArray> pdf = render::pdfFile(*pages, {exported.compiled.document.title, request.now, request.info}, progress);
    if (!pdf)
        return pdf.error();
    exported.pdf = *std::move(pdf);
    exported.pages = pages->count();
    exported.family = pages->family;
    exported.draft = compile::hasUnanswered(exported.compiled);
    exported.overfullCards = int(pages->overfullCards.size());
    return exported;
}

} // namespace ungcuu::workspace
