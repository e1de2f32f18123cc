// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/block_builder.h"
#include "render/measure.h"

#include <cmath>

namespace ungcuu::render {
namespace {

constexpr int shapeLine = 80;
constexpr int arrowLine = 70;
constexpr int dashLength = 350;
constexpr int dotLength = 120;

/// One drawing on its way to outlines and words, at the scale of its page.
class DrawingMeasure
{
public:
    DrawingMeasure(const Typeface& typeface, const official::Drawing& drawing, QSize room)
        : m_builder(typeface), m_drawing(drawing), m_room(room), m_scale(scaleFor(drawing, room)), m_left((room.width() - of(drawing.width)) / 2)
    {
    }

    MeasuredBlock taken()
    {
        for (const official::DrawnLine& line : m_drawing.lines)
            addLine(line);
        for (const official::DrawnShape& shape : m_drawing.shapes)
            addShape(shape);
        for (const official::DrawnText& words : m_drawing.texts)
            addWords(words);
        m_builder.closeStrip(of(m_drawing.height));
        m_builder.strips().back().outlined = true;
        m_builder.strips().back().keepsNext = true;
        return m_builder.taken();
    }

private:
    static double scaleFor(const official::Drawing& drawing, QSize room)
    {
        return std::min({1.0, double(room.width()) / std::max(1, drawing.width), double(room.height()) / std::max(1, drawing.height)});
    }

    int of(int length) const { return int(std::lround(length * m_scale)); }
    QPoint at(int x, int y) const { return QPoint(m_left + of(x), of(y)); }
    QPoint at(official::DrawnPoint point) const { return at(point.x, point.y); }
    void add(Outline outline) { m_builder.block().outlines.push_back(std::move(outline)); }

    void addLine(const official::DrawnLine& line)
    {
        if (line.points.size() < 4)
            return;
        Outline outline;
        for (const official::DrawnPoint point : line.points)
            outline.points.push_back(at(point));
        outline.curved = true;
        outline.width = arrowLine;
        outline.dash = line.dash == official::Dash::Solid ? 0 : line.dash == official::Dash::Dashed ? dashLength : dotLength;
        addHead(outline.points.back(), at(line.tip));
        add(std::move(outline));
    }

    /// A slim triangle from where the line ends to its tip.
    void addHead(QPoint from, QPoint tip)
    {
        const QPointF along = tip - from;
        const double length = std::hypot(along.x(), along.y());
        if (length < 1)
            return;
        const QPointF across = QPointF(-along.y(), along.x()) / length * (length * 0.36);
        Outline head;
        head.points = {tip, (QPointF(from) + across).toPoint(), (QPointF(from) - across).toPoint()};
        head.closed = true;
        head.filled = true;
        add(std::move(head));
    }

    void addShape(const official::DrawnShape& shape)
    {
        const QPoint corner = at(shape.x, shape.y);
        const QRect rect(corner, QSize(of(shape.width), of(shape.height)));
        const int right = rect.x() + rect.width();
        const int bottom = rect.y() + rect.height();
        const int middle = rect.y() + rect.height() / 2;
        const int half = rect.height() / 2;
        switch (shape.kind) {
        case official::ShapeKind::Decision:
            return polygon({{rect.x(), middle}, {rect.x() + half, rect.y()}, {right - half, rect.y()}, {right, middle}, {right - half, bottom}, {rect.x() + half, bottom}});
        case official::ShapeKind::Elsewhere:
            return polygon({corner, {right - half, rect.y()}, {right, middle}, {right - half, bottom}, {rect.x(), bottom}});
        case official::ShapeKind::Bar:
            return polygon({corner, {right, rect.y()}, {right, bottom}, {rect.x(), bottom}}, true);
        case official::ShapeKind::Terminal:
            return rounded(rect, std::min(half, of(1300)));
        case official::ShapeKind::Call:
            polygon({{rect.x() + of(350), rect.y()}, {rect.x() + of(350), bottom}});
            polygon({{right - of(350), rect.y()}, {right - of(350), bottom}});
            break;
        case official::ShapeKind::Step:
            break;
        }
        polygon({corner, {right, rect.y()}, {right, bottom}, {rect.x(), bottom}});
    }

    void polygon(std::vector<QPoint> points, bool filled = false)
    {
        Outline outline;
        outline.points = std::move(points);
        outline.closed = true;
        outline.filled = filled;
        outline.width = shapeLine;
        add(std::move(outline));
    }

    /// A box whose corners are quarters of a circle (0.5523 of the radius: the usual cubic for one).
    void rounded(QRect rect, int radius)
    {
        const int right = rect.x() + rect.width();
        const int bottom = rect.y() + rect.height();
        const int pull = radius - int(radius * 0.5523);
        const int x = rect.x();
        const int y = rect.y();
        Outline outline;
        outline.points.push_back({x + radius, y});
        const auto curve = [&](QPoint one, QPoint two, QPoint to) {
            for (const QPoint point : {one, two, to})
                outline.points.push_back(point);
        };
        const auto line = [&](QPoint to) {
            const QPoint from = outline.points.back();
            curve(from + (to - from) / 3, from + (to - from) * 2 / 3, to);
        };
        line({right - radius, y});
        curve({right - pull, y}, {right, y + pull}, {right, y + radius});
        line({right, bottom - radius});
        curve({right, bottom - pull}, {right - pull, bottom}, {right - radius, bottom});
        line({x + radius, bottom});
        curve({x + pull, bottom}, {x, bottom - pull}, {x, bottom - radius});
        line({x, y + radius});
        curve({x, y + pull}, {x + pull, y}, {x + radius, y});
        outline.curved = true;
        outline.closed = true;
        outline.width = shapeLine;
        add(std::move(outline));
    }

    void addWords(const official::DrawnText& words)
    {
        Setting setting;
        setting.size = std::max(100, of(m_drawing.textSize));
        setting.pitch = setting.size * 12 / 10;
        setting.width = 4 * m_room.width(); // never broken: it is one line
        setting.fit = Fit::Centre;
        m_builder.stack(m_builder.shape(words.text, setting), m_left + of(words.x) - setting.width / 2, of(words.y), setting);
    }

    BlockBuilder m_builder;
    const official::Drawing& m_drawing;
    const QSize m_room;
    const double m_scale;
    const int m_left;
};

} // namespace

MeasuredBlock measureDrawing(const Typeface& typeface, const official::Drawing& drawing, QSize room)
{
    return DrawingMeasure(typeface, drawing, room).taken();
}

} // namespace ungcuu::render
