// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/picture.h"

#include "diagram/dot_engine.h"
#include "diagram/serif_widths.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace ungcuu::diagram {
namespace {

constexpr int widestWords = 15500;
constexpr int widestLabel = 8500;
constexpr int mostLines = 5;
constexpr int mostLabelLines = 3;
constexpr int padding = 600;
constexpr int barHeight = 400;
constexpr int barWidth = 9000;
constexpr QSize labelMargin(600, 200);

struct Words {
    QStringList lines;
    QSize size;
};

Words wordsIn(const QString& text, int width, int most)
{
    Words words;
    words.lines = serifLines(text, textSize, width, most);
    int widest = 0;
    for (const QString& line : words.lines)
        widest = std::max(widest, serifWidth(line, textSize));
    words.size = QSize(widest, int(words.lines.size()) * linePitch);
    return words;
}

/// Room for the slanted sides, on both sides of the words.
int slant(Shape shape, int height)
{
    switch (shape) {
    case Shape::Decision: return height / 2;
    case Shape::Call: return 500;
    case Shape::Elsewhere: return height / 4;
    case Shape::Terminal: return height / 4;
    default: return 0;
    }
}

QSize sizeOf(Shape shape, QSize words)
{
    if (shape == Shape::Bar)
        return {barWidth, barHeight};
    const int height = words.height() + 2 * padding - (linePitch - textSize);
    return {std::max(words.width() + 2 * padding + 2 * slant(shape, height), 5000), height};
}

class PictureMaker
{
public:
    explicit PictureMaker(const Chart& chart) : m_chart(chart)
    {
        for (const ChartNode& node : chart.nodes) {
            m_words.push_back(node.shape == Shape::Bar ? Words() : wordsIn(node.words, widestWords, mostLines));
            m_dot.nodes.push_back({sizeOf(node.shape, m_words.back().size), {}});
        }
        for (const ChartEdge& edge : chart.edges)
            addEdge(edge);
    }

    base::Result<Picture> made()
    {
        if (const base::Result<void> done = layOut(m_dot); !done)
            return done.error();
        m_picture.size = m_dot.size;
        for (std::size_t i = 0; i < m_chart.nodes.size(); ++i)
            placeNode(i);
        for (std::size_t i = 0; i < m_chart.edges.size(); ++i)
            placeEdge(i);
        return std::move(m_picture);
    }

private:
    /// The way that goes on straight down the paper is the spine of the picture.
    static int weightOf(const ChartEdge& edge)
    {
        if (edge.backward)
            return 1;
        return edge.stroke != Stroke::Solid ? 1 : edge.words.isEmpty() ? 8 : edge.to == edge.from + 1 ? 4 : 2;
    }

    void addEdge(const ChartEdge& edge)
    {
        m_labels.push_back(edge.words.isEmpty() ? Words() : wordsIn(edge.words, widestLabel, mostLabelLines));
        DotEdge dot;
        dot.from = edge.from;
        dot.to = edge.to;
        dot.weight = weightOf(edge);
        if (!edge.words.isEmpty())
            dot.label = m_labels.back().size + labelMargin;
        m_dot.edges.push_back(dot);
    }

    void placeNode(std::size_t index)
    {
        const ChartNode& node = m_chart.nodes[index];
        const DotNode& placed = m_dot.nodes[index];
        QRect rect(QPoint(0, 0), placed.size);
        rect.moveTopLeft(placed.centre - QPoint(placed.size.width() / 2, placed.size.height() / 2));
        m_picture.nodes.push_back({node.shape, node.step, rect});
        placeWords(m_words[index], placed.centre);
    }

    void placeEdge(std::size_t index)
    {
        const DotEdge& placed = m_dot.edges[index];
        m_picture.edges.push_back({placed.points, placed.tip, m_chart.edges[index].stroke});
        if (!m_chart.edges[index].words.isEmpty())
            placeWords(m_labels[index], placed.labelCentre);
    }

    void placeWords(const Words& words, QPoint centre)
    {
        int top = centre.y() - words.size.height() / 2;
        for (const QString& line : words.lines) {
            m_picture.words.push_back({line, centre.x(), top});
            top += linePitch;
        }
    }

    const Chart& m_chart;
    DotGraph m_dot;
    std::vector<Words> m_words;
    std::vector<Words> m_labels;
    Picture m_picture;
};

} // namespace

bool tooLarge(const Chart& chart)
{
    qint64 reach = 0;
    for (const ChartEdge& edge : chart.edges)
        reach += std::abs(edge.to - edge.from);
    return chart.nodes.size() > std::size_t(mostNodes) || reach > mostReach;
}

base::Result<Picture> pictureOf(const Chart& chart)
{
    if (tooLarge(chart))
        return base::Error{"diagram.too-large",
                           QCoreApplication::translate("diagram", "Chưa vẽ được lưu đồ: kịch bản có quá nhiều bước hoặc mũi tên cho một hình. Văn bản không đổi. "
                                                                  "Tách kịch bản thành các phần nhỏ hơn.")};
    if (chart.nodes.empty())
        return Picture();
    return PictureMaker(chart).made();
}

} // namespace ungcuu::diagram
