// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

#include <vector>

/// The flow of a scenario as a picture: which shapes it has, what joins them, and where each of them stands.
namespace ungcuu::diagram {

/// What a node is. The shape alone says it, so that a grey print loses nothing (ISO 5807 as far as it has a symbol).
enum class Shape : quint8 {
    Terminal,  ///< where the scenario begins or ends: rounded
    Step,      ///< a box
    Decision,  ///< a hexagon: the step has answers
    Bar,       ///< branches part or join: a thick bar
    Call,      ///< a step that carries out another scenario: a box with double sides
    Elsewhere, ///< hands over to another scenario, or goes on in another picture: a box with one pointed side
};

/// `words` begins with the step's number as the paper prints it: "Bước 3. Tên".
struct ChartNode {
    Shape shape = Shape::Step;
    QString words;
    int step = -1;  ///< index of the step it stands for; −1: none
};

enum class Stroke : quint8 {
    Solid,   ///< in order, or by an answer
    Dashed,  ///< late, failed, escalated
    Dotted,  ///< at any time
};

struct ChartEdge {
    int from = 0;
    int to = 0;
    QString words;      ///< "Có", "Quá thời hạn"; empty: the order alone
    Stroke stroke = Stroke::Solid;
    bool backward = false; ///< leads back to what was done before
};

struct Chart {
    std::vector<ChartNode> nodes;  ///< in the order of the paper
    std::vector<ChartEdge> edges;
};

} // namespace ungcuu::diagram
