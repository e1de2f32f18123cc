// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/dot_engine.h"

#include <QCoreApplication>
#include <QLibrary>

#include <cmath>
#include <gvc.h>
#include <mutex>

namespace ungcuu::diagram {
namespace {

constexpr double unit = 100; // of ours in a point
constexpr int margin = 100;  // around all: the engine rounds sizes to points, and a pen has its width

char* text(const char* latin)
{
    return const_cast<char*>(latin); // cgraph copies what it is given
}

/// The engine, loaded once. Left loaded: its tables are in use until the process ends.
class Engine
{
public:
    static Engine& only()
    {
        static Engine engine;
        return engine;
    }

    GVC_t* context() const { return m_context; }
    std::mutex& mutex() { return m_mutex; }

private:
    Engine()
    {
        QLibrary plugin(QStringLiteral(DOT_ENGINE));
        auto* const library = reinterpret_cast<gvplugin_library_t*>(plugin.resolve("gvplugin_dot_layout_LTX_library"));
        if (!library)
            return;
        m_plugins[0] = {"gvplugin_dot_layout_LTX_library", library};
        agseterr(AGMAX); // what it says on stderr is for those who write its language
        m_context = gvContextPlugins(m_plugins, 0);
    }

    lt_symlist_t m_plugins[2] = {{nullptr, nullptr}, {nullptr, nullptr}};
    GVC_t* m_context = nullptr;
    std::mutex m_mutex;
};

/// One graph of libcgraph while it is laid out.
class Drawing
{
public:
    Drawing(GVC_t* context, const DotGraph& graph) : m_context(context), m_graph(agopen(text("flow"), Agdirected, nullptr))
    {
        setDefaults();
        for (std::size_t i = 0; i < graph.nodes.size(); ++i)
            addNode(i, graph.nodes[i]);
        for (const DotEdge& edge : graph.edges)
            addEdge(edge);
    }

    ~Drawing()
    {
        if (m_laidOut)
            gvFreeLayout(m_context, m_graph);
        agclose(m_graph);
    }

    Drawing(const Drawing&) = delete;
    Drawing& operator=(const Drawing&) = delete;

    bool layOut()
    {
        m_laidOut = gvLayout(m_context, m_graph, "dot") == 0;
        return m_laidOut;
    }

    void answer(DotGraph& graph) const
    {
        const boxf box = GD_bb(m_graph);
        const auto place = [&](pointf p) {
            return QPoint(int(std::lround((p.x - box.LL.x) * unit)) + margin, int(std::lround((box.UR.y - p.y) * unit)) + margin);
        };
        const QPoint corner = place({box.UR.x, box.LL.y});
        graph.size = QSize(corner.x() + margin, corner.y() + margin);
        for (std::size_t i = 0; i < graph.nodes.size(); ++i)
            graph.nodes[i].centre = place(ND_coord(m_nodes[i]));
        for (std::size_t i = 0; i < graph.edges.size(); ++i)
            answerEdge(graph.edges[i], m_edges[i], place);
    }

private:
    Agsym_t* attribute(int kind, const char* name, const char* usual) { return agattr(m_graph, kind, text(name), text(usual)); }

    static void set(void* object, Agsym_t* attribute, const QByteArray& value) { agxset(object, attribute, text(value.constData())); }

    void setDefaults()
    {
        attribute(AGRAPH, "nodesep", "0.3");
        attribute(AGRAPH, "ranksep", "0.28");
        attribute(AGRAPH, "nslimit", "4");
        attribute(AGRAPH, "mclimit", "1");
        attribute(AGRAPH, "searchsize", "30");
        attribute(AGNODE, "shape", "box");
        attribute(AGNODE, "fixedsize", "true");
        attribute(AGNODE, "label", "");
        attribute(AGEDGE, "arrowsize", "0.7");
        m_width = attribute(AGNODE, "width", "1");
        m_height = attribute(AGNODE, "height", "1");
        m_weight = attribute(AGEDGE, "weight", "1");
        m_label = attribute(AGEDGE, "label", "");
    }

    void addNode(std::size_t index, const DotNode& node)
    {
        QByteArray name = QByteArray::number(qulonglong(index));
        Agnode_t* const added = agnode(m_graph, name.data(), 1);
        set(added, m_width, QByteArray::number(node.size.width() / 7200.0, 'f', 5));
        set(added, m_height, QByteArray::number(node.size.height() / 7200.0, 'f', 5));
        m_nodes.push_back(added);
    }

    void addEdge(const DotEdge& edge)
    {
        QByteArray name = QByteArray::number(qulonglong(m_edges.size()));
        Agedge_t* const added = agedge(m_graph, m_nodes[std::size_t(edge.from)], m_nodes[std::size_t(edge.to)], name.data(), 1);
        set(added, m_weight, QByteArray::number(edge.weight));
        if (!edge.label.isEmpty())
            setLabel(added, edge.label);
        m_edges.push_back(added);
    }

    /// An empty table of exactly this size: the engine keeps room for it and asks no font.
    void setLabel(Agedge_t* edge, QSize size)
    {
        const QByteArray table = "<TABLE BORDER=\"0\" CELLPADDING=\"0\" CELLSPACING=\"0\" FIXEDSIZE=\"TRUE\" WIDTH=\"" + QByteArray::number(size.width() / 100 + 1)
                                 + "\" HEIGHT=\"" + QByteArray::number(size.height() / 100 + 1) + "\"><TR><TD></TD></TR></TABLE>";
        char* const html = agstrdup_html(m_graph, text(table.constData()));
        agxset(edge, m_label, html);
        agstrfree(m_graph, html);
    }

    template <class Place> static void answerEdge(DotEdge& edge, Agedge_t* drawn, const Place& place)
    {
        if (const textlabel_t* const label = ED_label(drawn); label && !edge.label.isEmpty())
            edge.labelCentre = place(label->pos);
        const splines* const line = ED_spl(drawn);
        if (!line || line->size < 1)
            return;
        const bezier& curve = line->list[0];
        for (int i = 0; i < curve.size; ++i)
            edge.points.push_back(place(curve.list[i]));
        edge.tip = curve.eflag ? place(curve.ep) : edge.points.back();
    }

    GVC_t* const m_context;
    Agraph_t* const m_graph;
    std::vector<Agnode_t*> m_nodes;
    std::vector<Agedge_t*> m_edges;
    Agsym_t* m_width = nullptr;
    Agsym_t* m_height = nullptr;
    Agsym_t* m_weight = nullptr;
    Agsym_t* m_label = nullptr;
    bool m_laidOut = false;
};

base::Error missingEngine()
{
    return {"diagram.engine", QCoreApplication::translate("diagram", "Chưa vẽ được lưu đồ: máy thiếu thư viện graphviz (gói libgvc6). Văn bản không đổi. "
                                                                     "Cần cài gói này rồi mở lại phần mềm.")};
}

} // namespace

base::Result<void> layOut(DotGraph& graph)
{
    Engine& engine = Engine::only();
    if (!engine.context())
        return missingEngine();
    const std::lock_guard<std::mutex> alone(engine.mutex());
    Drawing drawing(engine.context(), graph);
    if (!drawing.layOut())
        return missingEngine();
    drawing.answer(graph);
    return {};
}

} // namespace ungcuu::diagram
