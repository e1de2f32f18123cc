// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/document_export.h"

#include "check/content_check.h"
#include "docx/docx_file.h"
#include "docx/redline.h"
#include "render/page_layout.h"
#include "render/pdf_file.h"
#include "workspace/signing_refusal.h"

#include <QCoreApplication>

namespace ungcuu::workspace {

std::optional<base::Error> secrecyRefusal(const QByteArray& source)
{
    if (!check::bearsSecrecyMark(source))
        return std::nullopt;
    return base::Error{"export.secret",
                       QCoreApplication::translate("workspace", "Văn bản có dấu chỉ độ mật: không soạn, lưu, gửi bằng phần mềm này. "
                                                                "Chuyển sang máy soạn thảo bí mật nhà nước; đã lưu ở đây thì dùng «Xóa khỏi kho dữ liệu».")};
}

namespace {

base::Error nothingLeft(const compile::Output& output)
{
    if (output.form == compile::OutputForm::Public)
        return {"export.nothing", QCoreApplication::translate("workspace", "Chưa xuất được bản công khai: kịch bản, phụ lục không công khai, và văn bản này không có phần nào khác.")};
    if (output.role.isEmpty())
        return {"export.nothing", QCoreApplication::translate("workspace", "Chưa xuất được thẻ trực: văn bản này không có mục nào của thẻ trực (Việc làm ngay, Gọi ai…).")};
    return {"export.nothing", QCoreApplication::translate("workspace", "Chưa xuất được thẻ trực: không kịch bản nào có vai trò «%1» trong mục Vai trò.").arg(output.role)};
}

/// The text and all that it annexes, none of them with a marking of secrecy.
base::Result<compile::Compiled> compiledOpenly(const ExportRequest& request, const compile::Sources& sources, const base::Progress& progress,
                                               compile::WordsRead* read = nullptr)
{
    compile::Compiled compiled = compile::compiled(request.document, sources, read, progress);
    for (const compile::SourceDocument& document : compiled.documents) {
        if (!progress.step(&document - compiled.documents.data(), qint64(compiled.documents.size())))
            return base::Progress::cancelledError();
        if (const auto refusal = secrecyRefusal(document.bytes))
            return *refusal;
    }
    if (compiled.document.parts.empty())
        return nothingLeft(request.document.output);
    return compiled;
}

/// What a Bản trình ký must not be, or that nobody waits any more.
std::optional<base::Error> submissionRefusal(const std::optional<Unfinished>& unfinished, const compile::Output& output, const base::Progress& progress)
{
    if (!progress.step(1, 1))
        return base::Progress::cancelledError();
    if (unfinished && output.form == compile::OutputForm::ForSignature)
        return refusal(*unfinished, "export.", QCoreApplication::translate("workspace", "Chưa xuất được bản trình ký"));
    return std::nullopt;
}

base::Result<ExportedPdf> exportOnce(const ExportRequest& request, const compile::Sources& sources, const base::Progress& progress)
{
    base::Result<compile::Compiled> compiled = compiledOpenly(request, sources, progress);
    if (!compiled)
        return compiled.error();
    const std::optional<Unfinished> found = unfinished(*compiled, progress);
    if (const auto refusal = submissionRefusal(found, request.document.output, progress))
        return *refusal;
    const base::Result<render::Typeface> typeface = render::Typeface::official();
    if (!typeface)
        return typeface.error();
    ExportedPdf exported;
    exported.compiled = *std::move(compiled);
    exported.unfinished = found;
    render::LayoutCache cache(*typeface);
    const base::Result<render::Pages> pages = render::layOut(exported.compiled.document, cache, progress);
    if (!pages)
        return pages.error();
    auto info = request.info;
    if (found && !request.document.sample) // a sample is no document
        info.push_back(unfinishedInfo(*found));
    base::Result<QByteArray> pdf = render::pdfFile(*pages, {exported.compiled.document.title, request.now, info}, progress);
    if (!pdf)
        return pdf.error();
    exported.pdf = *std::move(pdf);
    exported.pages = pages->count();
    exported.family = pages->family;
    exported.draft = compile::hasUnanswered(exported.compiled);
    exported.overfullCards = int(pages->overfullCards.size());
    return exported;
}

/// A card of one role that is too long for a page is made again, shorter.
bool mayBeShortened(const compile::Output& output)
{
    return !output.role.isEmpty() && !output.brief;
}

base::Result<ExportedDocx> docxOnce(const ExportRequest& request, const compile::Sources& sources, const base::Progress& progress)
{
    base::Result<compile::Compiled> compiled = compiledOpenly(request, sources, progress);
    if (!compiled)
        return compiled.error();
    if (request.document.output.form == compile::OutputForm::ForSignature) {
        if (const auto refusal = submissionRefusal(unfinished(*compiled, progress), request.document.output, progress))
            return *refusal;
    }
    const base::Result<render::Typeface> typeface = render::Typeface::official();
    if (!typeface)
        return typeface.error();
    docx::DocxRequest docx{compiled->document.title, request.now, {}};
    for (const compile::SourceDocument& document : compiled->documents)
        docx.sources.push_back(document.bytes);
    render::LayoutCache cache(*typeface);
    base::Result<QByteArray> bytes = docx::docxFile(compiled->document, cache, docx, progress);
    if (!bytes)
        return bytes.error();
    const bool draft = compile::hasUnanswered(*compiled);
    return ExportedDocx{*std::move(bytes), *std::move(compiled), draft};
}

/// One of two revisions that are compared.
base::Result<compile::Compiled> comparedRevision(const ExportRequest& request, const compile::Sources& sources, compile::WordsRead& read, const base::Progress& progress)
{
    base::Result<compile::Compiled> compiled = compiledOpenly(request, sources, progress, &read);
    if (compiled)
        compiled->document.watermark = QStringLiteral("BẢN SO SÁNH – KHÔNG PHÁT HÀNH");
    return compiled;
}

/// Whether a thẻ trực of the file goes beyond its page.
base::Result<bool> overfull(const ExportRequest& request, const compile::Sources& sources, const base::Progress& progress)
{
    const base::Result<ExportedPdf> whole = exportOnce(request, sources, progress);
    return whole ? base::Result<bool>(whole->overfullCards > 0) : whole.error();
}

} // namespace

base::Result<ExportedPdf> exportPdf(const ExportRequest& request, const compile::Sources& sources, const base::Progress& progress)
{
    base::Result<ExportedPdf> whole = exportOnce(request, sources, progress);
    const compile::Output& output = request.document.output;
    if (!whole || whole->overfullCards == 0 || !mayBeShortened(output))
        return whole;
    ExportRequest brief = request;
    brief.document.output.brief = true;
    return exportOnce(brief, sources, progress);
}

base::Result<ExportedDocx> exportDocx(const ExportRequest& request, const compile::Sources& sources, const base::Progress& progress)
{
    ExportRequest asked = request;
    if (mayBeShortened(request.document.output)) {
        const base::Result<bool> tooLong = overfull(request, sources, progress);
        if (!tooLong)
            return tooLong.error();
        asked.document.output.brief = *tooLong;
    }
    return docxOnce(asked, sources, progress);
}

base::Result<QByteArray> exportRedline(const RedlineRequest& request, const compile::Sources& sources, const base::Progress& progress)
{
    const base::Result<render::Typeface> typeface = render::Typeface::official();
    if (!typeface)
        return typeface.error();
    compile::WordsRead read;
    const auto before = comparedRevision({request.before, request.now, {}}, sources, read, progress);
    const auto after = before ? comparedRevision({request.after, request.now, {}}, sources, read, progress) : before.error();
    if (!after)
        return after.error();
    render::LayoutCache cache(*typeface);
    const docx::DocxRequest docx{after->document.title, request.now, {}, false};
    return docx::redline(before->document, after->document, cache, docx, {request.author, request.time}, progress);
}

} // namespace ungcuu::workspace
