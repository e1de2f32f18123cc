// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/page_painter.h"

#include "render/measure.h"

#include <QGlyphRun>
#include <QPainter>
#include <QPainterPath>
#include <QRawFont>

namespace ungcuu::render {
namespace {

QColor colourOf(Ink ink)
{
    switch (ink) {
    case Ink::Red:
        return QColor(0xC0, 0, 0);
    case Ink::Pale:
        return QColor(0xE4, 0xE4, 0xE4);
    case Ink::Black:
        break;
    }
    return QColor(0, 0, 0);
}

/// The fonts of one page, made in the thread that paints: QRawFont must not cross threads.
class Brush
{
public:
    Brush(QPainter& painter, const QString& family) : m_painter(painter), m_family(family) {}

    void strip(const MeasuredBlock& block, const Strip& strip, QPointF at)
    {
        if (strip.outlined)
            outlines(block, at);
        for (qsizetype i = strip.firstRule; i < strip.firstRule + strip.ruleCount; ++i)
            rule(block.rules[static_cast<std::size_t>(i)], at);
        for (qsizetype i = strip.firstStretch; i < strip.firstStretch + strip.stretchCount; ++i)
            stretch(block, block.stretches[static_cast<std::size_t>(i)], at);
    }

private:
    struct Font {
        Face face;
        int size;
        QRawFont raw;
    };

    void rule(const Rule& rule, QPointF at)
    {
        m_painter.setPen(QPen(colourOf(rule.ink), rule.width, Qt::SolidLine, Qt::SquareCap));
        m_painter.drawLine(QLineF(rule.line).translated(at));
    }

    void outlines(const MeasuredBlock& block, QPointF at)
    {
        m_painter.save();
        m_painter.translate(at);
        for (const Outline& outline : block.outlines)
            this->outline(outline);
        m_painter.restore();
    }

    void outline(const Outline& outline)
    {
        QPen pen(Qt::black, outline.width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
        if (outline.dash > 0)
            pen.setDashPattern({double(outline.dash) / outline.width, double(outline.dash) * 0.7 / outline.width});
        m_painter.setPen(outline.filled ? QPen(Qt::NoPen) : pen);
        m_painter.setBrush(outline.filled ? QBrush(Qt::black) : QBrush(Qt::NoBrush));
        m_painter.drawPath(pathOf(outline));
    }

    static QPainterPath pathOf(const Outline& outline)
    {
        QPainterPath path(outline.points.front());
        for (std::size_t i = 1; !outline.curved && i < outline.points.size(); ++i)
            path.lineTo(outline.points[i]);
        for (std::size_t i = 3; outline.curved && i < outline.points.size(); i += 3)
            path.cubicTo(outline.points[i - 2], outline.points[i - 1], outline.points[i]);
        if (outline.closed)
            path.closeSubpath();
        return path;
    }

    const QRawFont& font(Face face, int size)
    {
        for (const Font& font : m_fonts) {
            if (font.face == face && font.size == size)
                return font.raw;
        }
        m_fonts.push_back({face, size, QRawFont::fromFont(fontOf(m_family, face, size))});
        return m_fonts.back().raw;
    }

    void stretch(const MeasuredBlock& block, const Stretch& stretch, QPointF at)
    {
        const auto first = static_cast<std::size_t>(stretch.firstGlyph);
        const auto count = static_cast<std::size_t>(stretch.glyphCount);
        m_places.resize(count);
        for (std::size_t i = 0; i < count; ++i)
            m_places[i] = QPointF(static_cast<qreal>(block.places[first + i]), 0);
        QGlyphRun run;
        run.setRawFont(font(stretch.face, stretch.size));
        run.setRawData(block.glyphs.data() + first, m_places.data(), static_cast<int>(count));
        m_painter.setPen(colourOf(stretch.ink));
        m_painter.drawGlyphRun(at + QPointF(stretch.x, stretch.baseline), run);
    }

    QPainter& m_painter;
    const QString m_family;
    std::vector<Font> m_fonts;
    std::vector<QPointF> m_places;
};

void paintWatermark(QPainter& painter, Brush& brush, const Page& page)
{
    if (!page.watermark || page.watermark->strips.empty())
        return;
    constexpr qreal diagonal = 90000; // as measured in measureWatermark
    painter.save();
    painter.translate(page.width / 2.0, page.height / 2.0);
    painter.rotate(page.width > page.height ? -35 : -55);
    brush.strip(*page.watermark, page.watermark->strips.front(), QPointF(-diagonal / 2, -page.watermark->height() / 2.0));
    painter.restore();
}

} // namespace

void paintPage(QPainter& painter, const Pages& pages, int page)
{
    const Page& sheet = pages.pages.at(static_cast<std::size_t>(page));
    painter.save();
    painter.scale(0.01, 0.01);
    Brush brush(painter, pages.family);
    paintWatermark(painter, brush, sheet);
    for (const PlacedStrip& placed : sheet.strips)
        brush.strip(*placed.block, placed.block->strips[static_cast<std::size_t>(placed.strip)], QPointF(placed.x, placed.y));
    painter.restore();
}

QImage pageImage(const Pages& pages, int page, double dpi)
{
    const double scale = dpi / 72;
    QImage image((pages.size(page) * scale).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(int(dpi / 0.0254));
    image.setDotsPerMeterY(int(dpi / 0.0254));
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    paintPage(painter, pages, page);
    return image;
}

Pages drawingPage(const Typeface& typeface, const official::Drawing& drawing)
{
    Pages pages;
    pages.family = typeface.family();
    Page page;
    page.width = std::max(drawing.width, 1);
    page.height = std::max(drawing.height, 1);
    const QSize room(page.width, page.height);
    page.strips.push_back({std::make_shared<const MeasuredBlock>(measureDrawing(typeface, drawing, room)), 0, 0, 0, drawing.source});
    pages.pages.push_back(std::move(page));
    return pages;
}

QImage drawingImage(const Typeface& typeface, const official::Drawing& drawing, double dpi)
{
    return pageImage(drawingPage(typeface, drawing), 0, dpi);
}

} // namespace ungcuu::render
