// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/page_painter.h"

#include <QGlyphRun>
#include <QPainter>
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

} // namespace ungcuu::render
