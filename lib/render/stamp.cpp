// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/stamp.h"

#include "render/block_builder.h"
#include "render/page_painter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace ungcuu::render {
namespace {

constexpr int smallest = 500;
constexpr int framePadding = 300;

base::Error tooSmall()
{
    return {"stamp.too-small", QCoreApplication::translate("render", "Chưa ký: ô chữ ký quá nhỏ cho các dòng chữ. Tệp không đổi. "
                                                                     "Cần chọn ô lớn hơn.")};
}

/// A size that some page has; beyond it, whole numbers would end.
bool fitsAPage(QSizeF millimetres)
{
    constexpr double largest = 5080; // PDF's largest page: 200 inches
    return millimetres.width() > 0 && millimetres.width() <= largest && millimetres.height() > 0 && millimetres.height() <= largest;
}

struct Area {
    QSize size;
    QRect words;
};

Area areaOf(const StampRequest& request)
{
    const QSize size(fromMm(request.sizeMm.width()), fromMm(request.sizeMm.height()));
    const QMargins margins(fromMm(request.marginsMm.left()), fromMm(request.marginsMm.top()), fromMm(request.marginsMm.right()),
                           fromMm(request.marginsMm.bottom()));
    const int padding = request.framed ? framePadding : 0;
    return {size, QRect(QPoint(0, 0), size).marginsRemoved(margins + padding)};
}

/// The lines set at `points`; nothing where they are taller than their area.
std::optional<MeasuredBlock> measuredAt(const Typeface& typeface, const StampRequest& request, const Area& area, int size)
{
    BlockBuilder builder(typeface);
    Setting setting;
    setting.size = size;
    setting.pitch = singlePitchOf(size);
    setting.width = area.words.width();
    int y = area.words.top();
    for (const QString& line : request.lines)
        y = builder.stack(builder.shape(line, setting), area.words.left(), y, setting);
    if (y > area.words.top() + area.words.height() && size > 0)
        return std::nullopt;
    if (request.framed)
        builder.frame(QRect(25, 25, area.size.width() - 50, area.size.height() - 50), thinRule, Ink::Red);
    builder.closeStrip(area.size.height());
    return builder.taken();
}

QByteArray painted(const Pages& pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(1200);
    QPageLayout layout(QPageSize(pages.size(0), QPageSize::Point, QString(), QPageSize::ExactMatch), QPageLayout::Portrait, QMarginsF(),
                       QPageLayout::Point);
    layout.setMode(QPageLayout::FullPageMode);
    writer.setPageLayout(layout);
    QPainter painter(&writer);
    painter.scale(1200 / 72.0, 1200 / 72.0);
    paintPage(painter, pages, 0);
    painter.end();
    return buffer.data();
}

Pages onePage(const Typeface& typeface, MeasuredBlock block, const Area& area)
{
    Pages pages;
    pages.family = typeface.family();
    Page page;
    page.width = area.size.width();
    page.height = area.size.height();
    page.strips.push_back({std::make_shared<const MeasuredBlock>(std::move(block)), 0, 0, 0, {}});
    pages.pages.push_back(std::move(page));
    return pages;
}

} // namespace

base::Result<QByteArray> stamp(const StampRequest& request)
{
    const base::Result<Typeface> typeface = Typeface::official();
    if (!typeface)
        return typeface.error();
    if (!fitsAPage(request.sizeMm))
        return tooSmall();
    const Area area = areaOf(request);
    if (area.words.width() < smallest)
        return tooSmall();
    for (int size = fromPoints(request.points); size >= smallest; size -= 50) {
        std::optional<MeasuredBlock> block = measuredAt(*typeface, request, area, size);
        if (!block)
            continue;
        if (!block->missing.empty())
            return missingGlyphError(block->missing.front());
        return painted(onePage(*typeface, std::move(*block), area));
    }
    return tooSmall();
}

} // namespace ungcuu::render
