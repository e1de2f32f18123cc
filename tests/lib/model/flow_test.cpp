// SPDX-License-Identifier: GPL-3.0-or-later
// The flow rules, each as a few steps in a shorthand and the graph they make as text.
//
// Shorthand, a line a step: LEVEL NAME word…; "2 --" is a phase heading. Words: par:a,b until while wait, and exits
// then late timed any round fail ok yes no rest case unclear, each ":" target; targets END CLOSE KB (hands over) ? (unknown).
// Graph, a line a node: "x[kind region]: edge, edge"; "(x)" is the closing of block x; problems follow.
#include "model/flow.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ungcuu::model;

namespace {

struct Small {
    QStringList names;
    std::vector<FlowStep> steps;
};

const QHash<QString, FlowExit> exitWords{
    {u"then"_s, {FlowExitKind::Own}},         {u"late"_s, {FlowExitKind::Late}},
    {u"timed"_s, {FlowExitKind::Timed}},      {u"any"_s, {FlowExitKind::Any}},
    {u"round"_s, {FlowExitKind::Round}},      {u"fail"_s, {FlowExitKind::Failure}},
    {u"ok"_s, {FlowExitKind::Success}},       {u"yes"_s, {FlowExitKind::Answer, FlowGoal::Step, -1, FlowAnswer::Yes}},
    {u"no"_s, {FlowExitKind::Answer, FlowGoal::Step, -1, FlowAnswer::No}},
    {u"rest"_s, {FlowExitKind::Answer, FlowGoal::Step, -1, FlowAnswer::Rest}},
    {u"case"_s, {FlowExitKind::Answer, FlowGoal::Step, -1, FlowAnswer::Case}},
    {u"unclear"_s, {FlowExitKind::Answer, FlowGoal::Step, -1, FlowAnswer::Unclear}},
};

FlowExit exitOf(const QString& word, const QString& target, const QStringList& names)
{
    FlowExit exit = exitWords.value(word);
    exit.target = int(names.indexOf(target));
    exit.goal = target == u"END"     ? FlowGoal::End
                : target == u"CLOSE" ? FlowGoal::CloseBranch
                : target == u"KB"    ? FlowGoal::HandOver
                : exit.target < 0    ? FlowGoal::Unknown
                                     : FlowGoal::Step;
    return exit;
}

void readWord(const QString& word, FlowStep& step, const QStringList& names)
{
    const QString key = word.section(u':', 0, 0);
    const QString value = word.section(u':', 1);
    step.parallel = step.parallel || key == u"par";
    step.until = step.until || key == u"until";
    step.whilst = step.whilst || key == u"while";
    step.wait = step.wait || key == u"wait";
    if (key == u"par") {
        for (const QString& head : value.split(u','))
            step.heads.push_back(int(names.indexOf(head)));
    }
    if (exitWords.contains(key))
        step.exits.push_back(exitOf(key, value, names));
}

Small read(const QString& text)
{
    Small small;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        if (line.section(u' ', 1, 1) != u"--")
            small.names.append(line.section(u' ', 1, 1));
    }
    int phase = 0;
    for (const QString& line : lines) {
        const QStringList words = line.split(u' ');
        if (words[1] == u"--") {
            phase = phase ? std::min(phase, words[0].toInt()) : words[0].toInt();
            continue;
        }
        FlowStep step;
        step.level = words[0].toInt();
        step.phaseLevel = std::exchange(phase, 0);
        for (const QString& word : words.mid(2))
            readWord(word, step, small.names);
        small.steps.push_back(step);
    }
    return small;
}

QString nodeName(const Flow& flow, const Small& small, int node)
{
    if (node == flow.endNode())
        return u"END"_s;
    return node < flow.size() ? small.names[node] : u"(%1)"_s.arg(small.names[node - flow.size()]);
}

QString edgeText(const Flow& flow, const Small& small, const FlowEdge& edge)
{
    static const char* const kinds[] = {"next", "head", "exit", "close", "after", "again"};
    QString kind = QLatin1String(kinds[edge.kind]);
    if (edge.kind == FlowEdge::Exit) {
        const FlowExit& exit = small.steps[size_t(edge.from)].exits[size_t(edge.exit)];
        for (auto word = exitWords.begin(); word != exitWords.end(); ++word) {
            if (word->kind == exit.kind && word->answer == exit.answer)
                kind = word.key();
        }
    }
    return kind + u' ' + nodeName(flow, small, edge.to);
}

QString blockText(const Flow& flow, const Small& small, int node)
{
    static const char* const blocks[] = {"", "parallel", "loop", "decision", "wait", "group"};
    if (node >= flow.size() || flow.blocks[size_t(node)] == FlowBlock::None)
        return {};
    const FlowRegion& region = flow.regions[size_t(node)];
    const QString kind = QLatin1String(blocks[int(flow.blocks[size_t(node)])]);
    if (region.empty())
        return u"[%1]"_s.arg(kind);
    return u"[%1 %2..%3]"_s.arg(kind, small.names[region.begin], small.names[region.end - 1]);
}

QString problemText(const Small& small, const FlowProblem& problem)
{
    static const char* const kinds[] = {"cut", "head outside", "no join", "leaves parallel", "end in parallel",
                                        "close at top", "loop backward", "silent fall", "unreachable", "endless"};
    QString text = u"! %1: %2"_s.arg(QLatin1String(kinds[problem.kind]), small.names[problem.step]);
    return problem.other < 0 ? text : text + u' ' + small.names[problem.other];
}

QString dump(const QString& text)
{
    const Small small = read(text);
    const Flow flow = flowOf(small.steps);
    QString out;
    int node = -1;
    for (const FlowEdge& edge : flow.edges) {
        if (edge.from == node) {
            out += u", "_s + edgeText(flow, small, edge);
            continue;
        }
        node = edge.from;
        out += (out.isEmpty() ? u""_s : u"\n"_s) + nodeName(flow, small, node) + blockText(flow, small, node) + u": "_s
               + edgeText(flow, small, edge);
    }
    for (const FlowProblem& problem : flow.problems)
        out += u'\n' + problemText(small, problem);
    return out;
}

} // namespace

class FlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_make_the_graph_they_say_data();
    void rules_make_the_graph_they_say();
    void a_chain_of_fifty_thousand_nested_decisions_takes_linear_time();
};

void FlowTest::rules_make_the_graph_they_say_data()
{
    QTest::addColumn<QString>("steps");
    QTest::addColumn<QString>("graph");
    const auto row = [](const char* name, const char* steps, const char* graph) {
        QTest::newRow(name) << QString::fromUtf8(steps) << QString::fromUtf8(graph);
    };

    row("order on paper is the flow", "3 a\n3 b\n3 c",
        "a: next b\nb: next c\nc: next END");
    row("a written exit wins over the order", "3 a then:c\n3 b\n3 c then:END",
        "a: next c\nb: next c\nc: next END\n! unreachable: b");
    row("an unknown target ends the path and breaks nothing else", "3 a then:?\n3 b\n3 c rest:?",
        "a: next END, next b\nb: next c\nc[decision]: close (c), rest END\n(c): after END");
    row("handing over leaves the scenario", "3 a yes:b no:c\n3 b then:KB\n3 c",
        "a[decision]: yes b, no c\nb: next END\nc: next END\n(a): after b");

    row("14: a region by level reaches to the next head of that level", "3 a\n4 b\n5 c\n4 d\n3 e",
        "a[group b..d]: head b\nb[group c..c]: head c\nc: close (b)\nd: close (a)\ne: next END\n(a): after e\n(b): after d");
    row("14: a phase of a higher level ends the region", "4 a\n5 b\n3 --\n5 c",
        "a[group b..b]: head b\nb: close (a)\nc: next END\n(a): after c");
    row("14: a phase right after the step leaves it without a region", "3 a\n2 --\n4 b",
        "a: next b\nb: next END");
    row("14: a region by arrow is what stands between", "3 a yes:b no:c then:d\n3 b\n3 c\n3 d",
        "a[decision b..c]: yes b, no c\nb: close (a)\nc: close (a)\nd: next END\n(a): after d");
    row("14: a region that crosses its parent is cut", "3 a par:b,c then:d\n3 b yes:c no:d then:e\n3 c\n3 d\n3 e",
        "a[parallel b..c]: head b, head c\nb[decision c..c]: yes c, no d\nc: close (b)\nd: next e\ne: next END\n"
        "(a): after d\n(b): after e\n! cut: b a\n! leaves parallel: b a");

    row("15: a loop starts its region, or where each round says", "3 a until\n4 b\n4 c then:CLOSE\n3 d until round:f then:g\n3 e\n3 f\n3 g",
        "a[loop b..c]: head b\nb: next c\nc: close (a)\nd[loop e..f]: round f\ne: next f\nf: close (d)\ng: next END\n"
        "(a): again a, after d\n(d): again d, after g\n! unreachable: e");
    row("15: what a loop turns to when it is late is not what its rounds do", "3 a until late:b then:c\n3 b then:c\n3 c",
        "a[loop b..b]: close (a), late b\nb: next c\nc: next END\n(a): again a, after c");
    row("15: what a step above answers with is not what the rounds of a loop do", "3 a yes:b no:c\n3 b until late:d then:e\n3 c then:e\n3 d then:e\n3 e",
        "a[decision]: yes b, no c\nb[loop c..d]: close (b), late d\nc: next e\nd: next e\ne: next END\n(a): after b\n(b): again b, after e");
    row("15: what is written deeper is the loop's, whoever leads there too", "3 a yes:c no:b\n3 b until\n4 c",
        "a[decision]: yes c, no b\nb[loop c..c]: head c\nc: close (b)\n(a): after b\n(b): again b, after END");
    row("15: a parallel head outside the region is an error", "3 a par:b,d then:c\n3 b\n3 c\n3 d",
        "a[parallel b..b]: head b, head d\nb: close (a)\nc: next d\nd: next END\n(a): after c\n! head outside: a d");

    row("16: the head of the next branch closes the branch before it", "3 a par:b,d then:e\n3 b\n3 c\n3 d\n3 e",
        "a[parallel b..d]: head b, head d\nb: next c\nc: close (a)\nd: close (a)\ne: next END\n(a): after e");
    row("16: answers of a decision close each other too", "3 a yes:b no:c then:d\n3 b\n3 c\n3 d",
        "a[decision b..c]: yes b, no c\nb: close (a)\nc: close (a)\nd: next END\n(a): after d");
    row("16: the last step of a region at the end of the file closes it", "3 a until\n4 b",
        "a[loop b..b]: head b\nb: close (a)\n(a): again a, after END");

    row("17: an answer may close its own branch at once", "3 a par:b,c then:d\n3 b yes:x no:CLOSE\n4 x\n3 c\n3 d",
        "a[parallel b..c]: head b, head c\nb[decision x..x]: yes x, no (a)\nx: close (b)\nc: close (a)\nd: next END\n"
        "(a): after d\n(b): close (a)");
    row("17: closing a branch at the top ends the scenario, and is said", "3 a then:CLOSE",
        "a: next END\n! close at top: a");
    row("17: ending the scenario inside a parallel is said", "3 a par:b,c then:d\n3 b then:END\n3 c\n3 d",
        "a[parallel b..c]: head b, head c\nb: next END\nc: close (a)\nd: next END\n(a): after d\n! end in parallel: b a");
    row("17: an exit to the loop is the next round, out of it leaves", "3 a until late:d then:e\n3 b yes:a no:c\n3 c\n3 d\n3 e",
        "a[loop b..d]: head b, late d\nb[decision]: yes a, no c\nc: next d\nd: close (a)\ne: next END\n"
        "(a): again a, after e\n(b): after c\n! silent fall: c d");

    row("18: a parallel needs two heads and a join", "3 a par:b,c\n3 b then:c\n3 c",
        "a[parallel]: head b, head c, close (a)\nb: next c\nc: next END\n(a): after b\n! no join: a");
    row("18: one head is not parallel", "3 a par:b then:c\n3 b\n3 c",
        "a[parallel b..b]: head b\nb: close (a)\nc: next END\n(a): after c\n! no join: a");
    row("18: a while may run no round at all", "3 a while\n4 b\n3 c",
        "a[loop b..b]: head b, close (a)\nb: close (a)\nc: next END\n(a): again a, after c");
    row("18: the own arrow of a loop never goes back", "3 a\n3 b until then:a\n4 c",
        "a: next b\nb[loop c..c]: head c\nc: close (b)\n(b): again b, after a\n! loop backward: b a\n! endless: a");
    row("an exit out of a branch leaves the parallel, an arrow to its join does not",
        "3 a par:b,c then:d\n3 b fail:e\n3 c then:d\n3 d\n3 e",
        "a[parallel b..c]: head b, head c\nb: close (a), fail e\nc: next d\nd: next e\ne: next END\n(a): after d\n"
        "! leaves parallel: b a\n! silent fall: d e");

    row("19: falling into the way of an answer is found", "3 a yes:b no:c\n3 b\n3 c",
        "a[decision]: yes b, no c\nb: next c\nc: next END\n(a): after b\n! silent fall: b c");
    row("19: written down, it is wanted", "3 a yes:b no:c\n3 b then:c\n3 c",
        "a[decision]: yes b, no c\nb: next c\nc: next END\n(a): after b");
    row("19: falling into the own late way is found", "3 a late:b\n3 b",
        "a: next b, late b\nb: next END\n! silent fall: a b");
    row("19: an arrow back is no branch to fall into", "3 a\n3 b fail:a",
        "a: next b\nb: next END, fail a");

    row("a decision with an answer missing goes on in order", "3 a yes:c\n3 b\n3 c",
        "a[decision]: close (a), yes c\nb: next c\nc: next END\n(a): after b\n! silent fall: b c");
    row("a way marked done is where a step goes on", "3 a ok:c fail:b\n3 b\n3 c",
        "a: next c, fail b\nb: next c\nc: next END");
    row("a wait with deeper steps does them while waiting", "3 a wait late:c\n4 b\n3 c",
        "a[wait b..b]: head b, late c\nb: close (a)\nc: next END\n(a): after c\n! silent fall: a c");
    row("a round without a way out is named where it begins", "3 a\n3 b\n3 c then:b\n3 d",
        "a: next b\nb: next c\nc: next b\nd: next END\n! unreachable: d\n! endless: b");
    row("a lost part is one problem", "3 a then:END\n3 b\n3 c",
        "a: next END\nb: next c\nc: next END\n! unreachable: b");
    row("no steps, no flow", "", "");
}

void FlowTest::rules_make_the_graph_they_say()
{
    QFETCH(QString, steps);
    QTEST(dump(steps), "graph");
}

/// Decision i goes on to step n - i: each region holds all inner ones.
void FlowTest::a_chain_of_fifty_thousand_nested_decisions_takes_linear_time()
{
    const auto nested = [](int count) {
        std::vector<FlowStep> steps(size_t(count), FlowStep{});
        for (int i = 0; i < count / 2; ++i) {
            steps[size_t(i)].exits = {{FlowExitKind::Answer, FlowGoal::Step, i + 1, FlowAnswer::Yes},
                                      {FlowExitKind::Own, FlowGoal::Step, count - i - 1}};
        }
        return steps;
    };
    const auto milliseconds = [](const std::vector<FlowStep>& steps) {
        QElapsedTimer timer;
        timer.start();
        const Flow flow = flowOf(steps);
        [&] { QVERIFY(flow.regions[0].end == int(steps.size()) - 1); }();
        return double(timer.nsecsElapsed()) / 1e6;
    };
    milliseconds(nested(5000));
    const double small = milliseconds(nested(5000));
    const double large = milliseconds(nested(50000));
    QVERIFY2(large < 10 * (small + 5) * 4, qPrintable(QString::number(small) + u" ms, " + QString::number(large) + u" ms"));
}

QTEST_APPLESS_MAIN(FlowTest)
#include "flow_test.moc"
