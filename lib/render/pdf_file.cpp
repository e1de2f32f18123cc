// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pdf_file.h"

#include "pdf/finish.h"
#include "render/look.h"
#include "render/page_painter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace ungcuu::render {
namespace {

constexpr int resolution = 1200; ///< keeps all numbers of a page below 32767, the limit of PDF/A-1 (ISO 19005-1, 6.1.12)

QPageLayout layoutOf(const Page& page)
{
    const bool landscape = page.width > page.height;
    const bool pocket = page.height <= Sheet::pocket().height && !landscape;
    QPageLayout layout(QPageSize(pocket ? QPageSize::A5 : QPageSize::A4), landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(), QPageLayout::Point);
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

base::Result<QByteArray> painted(const Pages& pages, const base::Progress& progress)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(resolution);
    writer.setPageLayout(layoutOf(pages.pages.front()));
    QPainter painter(&writer);
    for (int i = 0; i < pages.count(); ++i) {
        if (!progress.step(i, pages.count()))
            return base::Progress::cancelledError();
        if (i > 0) {
            writer.setPageLayout(layoutOf(pages.pages[static_cast<std::size_t>(i)]));
            writer.newPage();
        }
        painter.save();
        painter.scale(resolution / 72.0, resolution / 72.0);
        paintPage(painter, pages, i);
        painter.restore();
    }
    painter.end();
    if (!progress.step(pages.count(), pages.count()))
        return base::Progress::cancelledError();
    return buffer.data();
}

/// In the document's language, whatever the program speaks.
QString hintOf(const QByteArray& field)
{
    if (field == "so")
        return QStringLiteral("Số văn bản");
    if (field == "ngay")
        return QStringLiteral("Ngày, tháng, năm ban hành");
    return field.startsWith("nguoi_ky") ? QStringLiteral("Chữ ký của người có thẩm quyền") : QStringLiteral("Dấu, chữ ký số của cơ quan, tổ chức");
}

pdf::FinishRequest finishRequest(const Pages& pages, const PdfRequest& request)
{
    pdf::FinishRequest finish;
    finish.title = request.title;
    finish.created = request.created;
    finish.info = request.info;
    for (const OutlineEntry& entry : pages.outline) {
        const double top = (pages.pages[static_cast<std::size_t>(entry.page)].height - entry.y) / 100.0;
        finish.bookmarks.push_back({entry.title, entry.level, entry.page, top});
    }
    for (const FieldPlace& field : pages.fields) {
        const bool text = field.name == "so" || field.name == "ngay";
        finish.fields.push_back({text ? pdf::DeclaredField::Kind::Text : pdf::DeclaredField::Kind::Signature, field.name,
                                 hintOf(field.name), field.page, field.rect});
    }
    return finish;
}

} // namespace

base::Result<QByteArray> pdfFile(const Pages& pages, const PdfRequest& request, const base::Progress& progress)
{
    if (!pages.missing.empty())
        return missingGlyphError(pages.missing.front().character);
    if (pages.pages.empty())
        return base::Error{"pdf.no-pages", QCoreApplication::translate("render", "Chưa xuất được PDF: văn bản chưa có trang nào.")};
    const base::Result<QByteArray> fresh = painted(pages, progress);
    if (!fresh)
        return fresh;
    return pdf::finish(*fresh, finishRequest(pages, request), progress);
}

} // namespace ungcuu::render
