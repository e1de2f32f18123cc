// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/block.h"
#include "model/front.h"
#include "model/label.h"
#include "model/values.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <span>
#include <vector>

/// A response scenario as it was read: an immutable value over its source bytes. Words are spans of the source, decoded
/// on demand; what belongs together (fields of a step) is a Range into one flat vector. Nothing is resolved here: a name
/// may point to nothing, a duration may be unread. Flow is a pure function of it (model/flow.h).
namespace ungcuu::model {

/// `## name`. Sections tile the blocks from the first `##` on. A name used twice gives two sections of one kind.
struct Section {
    SectionKind kind = SectionKind::Other;
    Span number;        ///< "1", "IV" before the name, without the dot; may be empty
    Span name;
    Span heading;       ///< the heading line
    Span span;          ///< heading and everything under it
    Range blocks;       ///< blocks behind the heading
    qint32 phase = -1;  ///< a `## Giai đoạn n. …` is this phase too

    friend bool operator==(const Section&, const Section&) = default;
};

/// `- @slug (type): name (thay thế: …) | label: text`, in Vai trò and Đối tượng.
struct Role {
    Name slug;          ///< without "@"
    Span type;
    Span name;
    Span deputy;        ///< thay thế
    Range extras;       ///< into Scenario::extras
    bool target = false; ///< stands in Đối tượng
    Span span;

    friend bool operator==(const Role&, const Role&) = default;
};

/// "điện thoại: …" behind a " | ".
struct Extra {
    Span label;
    Span value;

    friend bool operator==(const Extra&, const Extra&) = default;
};

struct Variable {
    Name name;
    Span type;
    Span value;
    Range extras;
    Span span;

    friend bool operator==(const Variable&, const Variable&) = default;
};

/// A drill inject: `- T+0:20 | @to | text | mong đợi: …`. `minutes` from T0, negative before it.
struct Inject {
    qint32 minutes = 0;
    Span time;
    Span to;
    Span text;
    Range extras;
    Span span;

    friend bool operator==(const Inject&, const Inject&) = default;
};

enum class ExitKind : quint8 {
    Own,      ///< "→ b2", "Sau đó → b2", "Xong tất cả → b2"
    Late,     ///< Quá thời hạn → b2
    After,    ///< Sau 15 phút chưa … → b2 (timed; escalates in order)
    AnyTime,  ///< Bất cứ lúc nào: … → b2
    LoopBody, ///< Mỗi vòng → b2
    Failure,  ///< Không làm được → b2
    Success,  ///< Xong → b2
    Answer,   ///< Có → b2
};

enum class TargetKind : quint8 {
    Step,      ///< `target` is a step id, which may not exist
    Scenario,  ///< `target` is the code of a scenario: hands over
    End,       ///< Kết thúc kịch bản
    BranchEnd, ///< Hết nhánh
};

enum class AnswerKind : quint8 { Yes, No, Unknown, Otherwise, Other };

struct Exit {
    ExitKind kind = ExitKind::Own;
    TargetKind targetKind = TargetKind::Step;
    AnswerKind answerKind = AnswerKind::Other; ///< of ExitKind::Answer: what its first words mean
    bool arrow = false;      ///< false: the bare words "Kết thúc kịch bản" or "Hết nhánh"
    Span answer;             ///< the words before the arrow; of AnyTime what stands behind the colon
    Name target;
    Span note;
    qint32 duration = -1;    ///< of After: into Scenario::durations
    Span span;

    friend bool operator==(const Exit&, const Exit&) = default;
};

struct Field {
    Label label = Label::Note;
    Span name;               ///< the label as typed
    Condition condition;     ///< "Thời hạn (từ cấp độ 4 trở lên): …", or the value of Áp dụng
    Span value;              ///< what stands behind the colon and the lines that continue it
    Range values;            ///< into Scenario::values: list items or record members; one whole value for text labels
    bool nested = false;     ///< the values are the "- " items under it
    qint32 duration = -1;    ///< Thời hạn, Chờ, Nghỉ giữa vòng, Tối đa; the limit inside Người quyết định
    qint32 rounds = 0;       ///< Tối đa: n vòng
    Range fallback;          ///< Người quyết định: "; không liên lạc được sau …: who", into values
    Range estimate;          ///< Thời lượng: min, likely, max (as many as typed), into durations
    Name target;             ///< Thực hiện kịch bản: the code
    Name firstStep;          ///< … its first and
    Name lastStep;           ///< last step where only a part is called
    qint32 revision = 0;     ///< "(lần n)"
    Span span;

    friend bool operator==(const Field&, const Field&) = default;
};

/// `- [ ] text`
struct Check {
    bool done = false;
    Span text;
    Span span;

    friend bool operator==(const Check&, const Check&) = default;
};

/// `1. @who: text` with whatever stands under it.
struct Work {
    Span number;
    Name lead;
    Span text;
    Range blocks;      ///< children behind its first paragraph
    Span span;

    friend bool operator==(const Work&, const Work&) = default;
};

/// A heading without id among the steps: an own level of the paper. `before` = index of the first step behind it.
struct Phase {
    quint8 level = 2;
    Span title;
    Span heading;
    qint32 before = 0;
    Range exits;       ///< "Bất cứ lúc nào" under it covers its steps
    Range blocks;      ///< what stands between it and its first step
    qint32 section = -1;

    friend bool operator==(const Phase&, const Phase&) = default;
};

struct Step {
    Name id;            ///< symbol −1: a heading that holds fields, exits or work but no id (an error; part of the flow)
    quint8 level = 3;
    bool question = false; ///< the title ends with "?"
    Span title;
    Span heading;       ///< the heading line
    Span span;          ///< heading and everything up to the next step, phase or section
    Range fields;
    Range exits;
    Range checks;
    Range works;
    Range blocks;       ///< all blocks behind the heading, in paper order; Block::use and entity say what each is
    Range evidence;     ///< values from the first column of a table headed Chứng cứ, into Scenario::values
    qint32 phase = -1;
    qint32 section = -1;

    friend bool operator==(const Step&, const Step&) = default;
};

/// "@truc" anywhere in the text outside code. The symbol is the one of Role::slug.
struct Mention {
    Name slug;
    Span span;          ///< with "@"

    friend bool operator==(const Mention&, const Mention&) = default;
};

/// "{hệ thống.tên}", "{quy định: báo cáo ban đầu}", "{b2}" anywhere in the text outside code.
struct Placeholder {
    Name head;          ///< id, reference or the kind before ":"; compares with step ids
    Span argument;      ///< behind ":", without options
    Range options;      ///< "| key: value", into Scenario::extras
    Span span;          ///< with braces

    friend bool operator==(const Placeholder&, const Placeholder&) = default;
};

struct Scenario {
    QByteArray source;
    Front front;
    Span title;                       ///< of "# …"; empty where there is none
    Condition applies;                ///< front key "áp dụng"; no text where there is none
    Blocks blocks;
    std::vector<Section> sections;
    std::vector<Role> roles;
    std::vector<Variable> variables;
    std::vector<Phase> phases;        ///< in paper order
    std::vector<Step> steps;          ///< in paper order, over all sections of steps
    Range exits;                      ///< "Bất cứ lúc nào" before the first step and phase
    std::vector<Inject> injects;

    std::vector<Exit> allExits;       ///< what the ranges above point into
    std::vector<Field> fields;
    std::vector<Check> checks;
    std::vector<Work> works;
    std::vector<Value> values;
    std::vector<Duration> durations;
    std::vector<Atom> atoms;
    std::vector<Extra> extras;

    std::vector<Mention> mentions;        ///< in paper order
    std::vector<Placeholder> placeholders; ///< in paper order
    std::vector<QString> symbols;         ///< folded word of each symbol

    /// The bytes of a span.
    QByteArrayView bytes(Span span) const;
    /// The words of a span as one line: each line end with the blanks around it becomes one space.
    QString words(Span span) const;

    /// The part of a flat vector that a range names.
    template <class T> static std::span<const T> part(const std::vector<T>& all, Range range)
    {
        return std::span<const T>(all).subspan(size_t(range.begin), size_t(range.size()));
    }
    /// The first section of a kind, or nullptr.
    const Section* section(SectionKind kind) const;
    /// The first field of a step with this label, or nullptr.
    const Field* field(const Step& step, Label label) const;

    friend bool operator==(const Scenario&, const Scenario&) = default;
};

} // namespace ungcuu::model
