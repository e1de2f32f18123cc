// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

#include <vector>

/// The flow of a scenario: a pure function of its steps in paper order. Nothing here reads text.
///
/// A step is written once and read in order; only jumps are arrows. What the order leaves unsaid is filled in by regions:
/// a block step (parallel, decision, loop, wait, group) owns the steps written deeper than itself, or else those between
/// itself and the later step its own arrow names. A written exit always wins over what a region says.
namespace ungcuu::model {

/// What an exit waits for. Own is the arrow without an answer: where a step, or a block when it is closed, goes on to.
enum class FlowExitKind : quint8 { Own, Late, Timed, Any, Round, Failure, Success, Answer };

/// Where an exit leads. Unknown is a target that no step bears; in the graph it is an end and, for an own arrow, what
/// follows on paper too, so that one typing mistake is one problem and not ten.
enum class FlowGoal : quint8 { Step, End, CloseBranch, HandOver, Unknown };

/// What an answer covers: the yes or the no of an if, all that is left ("Khác"), one case of several, or not knowing.
enum class FlowAnswer : quint8 { Yes, No, Rest, Case, Unclear };

struct FlowExit {
    FlowExitKind kind = FlowExitKind::Own;
    FlowGoal goal = FlowGoal::Step;
    int target = -1;                            ///< index of the step, for Goal::Step
    FlowAnswer answer = FlowAnswer::Case;       ///< for Kind::Answer
};

/// What of a step its flow depends on.
struct FlowStep {
    int level = 3;                 ///< number of "#" of its head
    int phaseLevel = 0;            ///< level of the highest phase heading between the step before and this one; 0: none
    bool parallel = false;         ///< has "Làm song song"
    bool until = false;            ///< has "Lặp lại đến khi"
    bool whilst = false;           ///< has "Lặp khi"
    bool wait = false;             ///< has "Chờ đến khi"
    std::vector<int> heads;        ///< steps that "Làm song song" names; unknown ones left out
    std::vector<FlowExit> exits;
};

enum class FlowBlock : quint8 { None, Parallel, Loop, Decision, Wait, Group };

/// Steps [begin, end) belong to a block. `byLevel`: written deeper; otherwise by the block's own arrow.
struct FlowRegion {
    int begin = 0;
    int end = 0;
    bool byLevel = false;

    bool empty() const { return end <= begin; }
    bool holds(int step) const { return begin <= step && step < end; }
};

/// Where a step goes on when its work is done, or a block when it is closed.
struct FlowNext {
    enum Way : quint8 { Written, Order, Close, Finish };    ///< by its own exit; to the step after; closes the block; ends
    Way way = Finish;
    int target = -1;                                        ///< step, or the block closed; -1: leaves the scenario
};

/// From and to are nodes: 0 … n-1 the steps, n … 2n-1 the closing of block step i-n, 2n the end of the scenario.
struct FlowEdge {
    enum Kind : quint8 { Next, Head, Exit, Close, After, Again };
    int from = 0;
    int to = 0;
    Kind kind = Next;
    int exit = -1;          ///< index in the step's exits, for Kind::Exit
};

struct FlowProblem {
    enum Kind : quint8 {
        RegionCut,          ///< the region of `step` crosses the block that holds it and was cut at `other`
        HeadOutside,        ///< parallel `step` starts `other`, which is outside its region
        NoJoin,             ///< parallel `step` has fewer than two heads, or nothing says where it joins
        LeavesParallel,     ///< exit of `step` leaves the branch of parallel `other` for a step that is not its join
        EndInParallel,      ///< exit of `step` ends the whole scenario while the other branches of `other` run
        CloseAtTop,         ///< exit of `step` closes a branch where there is none
        LoopBackward,       ///< the own arrow of loop `step` goes back to `other`
        SilentFall,         ///< `step` falls by order into `other`, which an earlier exit names as its own way
        Unreachable,        ///< nothing leads to `step`
        Endless,            ///< from `step` round to itself, with no way to an end
    };
    Kind kind = Unreachable;
    int step = -1;
    int exit = -1;
    int other = -1;

    friend bool operator==(const FlowProblem&, const FlowProblem&) = default;
};

/// The steps as a graph. All vectors but `edges` and `problems` have one entry a step.
struct Flow {
    std::vector<FlowBlock> blocks;
    std::vector<FlowRegion> regions;
    std::vector<int> parents;           ///< innermost block whose region holds the step; -1 at the top
    std::vector<FlowNext> next;
    std::vector<int> branchOf;          ///< first step above whose answer, lateness or failure leads here; size() where none does
    std::vector<FlowEdge> edges;        ///< sorted by `from`
    std::vector<FlowProblem> problems;  ///< by kind, then in paper order

    int size() const { return int(blocks.size()); }
    int endNode() const { return 2 * size(); }
    int closingOf(int step) const { return size() + step; }
};

/// `whole`: the exits written before the first step ("Bất cứ lúc nào: … → t" for the whole scenario). Targets must be
/// indices of `steps`. Time is linear in steps and exits.
Flow flowOf(const std::vector<FlowStep>& steps, const std::vector<FlowExit>& whole = {});

/// Whether the answers of a decision leave nothing out: both sides of an if, a "Khác", or several cases.
bool answersCover(const FlowStep& step);

} // namespace ungcuu::model
