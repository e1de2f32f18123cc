// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/completion.h"

#include "base/fold.h"
#include "base/utf8.h"
#include "model/words.h"
#include "text/completer.h"
#include "text/exit_reader.h"
#include "text/field_reader.h"
#include "text/inlines.h"
#include "text/section_name.h"

namespace ungcuu::text {
namespace {

using model::Label;

/// "Bước 3", or "b3" of ids with letters: how an arrow names a step.
QString stepName(const model::Scenario& scenario, const model::Step& step)
{
    const QString id = scenario.words(step.id.text);
    return !id.isEmpty() && id.front().isDigit() ? QStringLiteral("Bước ") + id : id;
}

class ScenarioCompleter final : public Completer
{
public:
    ScenarioCompleter(QByteArrayView bytes, qsizetype caret, const model::Scenario& known, const Vocabulary& vocabulary)
        : Completer(bytes, caret, vocabulary)
        , m_known(known)
    {
        take();
    }

private:
    void take()
    {
        begin(Completing::Nothing, place().caret);
        if (place().inCode || takeFront(Language::Scenario) || takeSection() || takePlaceholder(Language::Scenario) || takeMention())
            return;
        if (place().inStep)
            takeBullet();
    }

    bool takeSection()
    {
        if (!view(before()).startsWith("## "))
            return false;
        Span name{before().begin + 3, before().end};
        takeSectionNumber(bytes(), name);
        begin(Completing::Section, name.begin);
        for (int kind = 0; kind < int(model::SectionKind::Other); ++kind) {
            const QString word = model::wordOf(model::SectionKind(kind)).toString();
            const bool card = model::isDutyCard(model::SectionKind(kind));
            offer(Completing::Section, word, card ? saying(QT_TRANSLATE_NOOP("text", "thẻ trực")) : QString(), word);
        }
        for (const char* phase : {"Giai đoạn 1. Tiếp nhận, phân tích, ứng cứu ban đầu và thông báo", "Giai đoạn 2. Triển khai ứng cứu, ngăn chặn và xử lý",
                                  "Giai đoạn 3. Xử lý, gỡ bỏ và khôi phục", "Giai đoạn 4. Tổng kết, đánh giá"})
            offer(Completing::Section, QString::fromUtf8(phase), {}, QString::fromUtf8(phase));
        return true;
    }

    /// "@" with the letters of a slug behind it, up to the caret.
    bool takeMention()
    {
        const qsizetype at = view(before()).lastIndexOf('@');
        if (at < 0)
            return false;
        const qsizetype mark = before().begin + at;
        const bool justBegun = mark + 1 == before().end;
        if (!justBegun && mentionEnd(bytes(), before().begin, mark, before().end) < before().end - 1)
            return false;
        begin(Completing::Role, mark);
        offerRoles();
        return true;
    }

    void offerRoles()
    {
        for (const model::Role& role : m_known.roles) {
            const QString slug = QLatin1Char('@') + m_known.words(role.slug.text);
            offer(Completing::Role, slug, m_known.words(role.name), slug, {slug.mid(1), m_known.words(role.name)});
        }
    }

    void offerSteps()
    {
        for (const model::Step& step : m_known.steps) {
            if (step.id.symbol < 0)
                continue;
            const QString title = m_known.words(step.title);
            offer(Completing::Step, stepName(m_known, step), title, stepName(m_known, step), {m_known.words(step.id.text), title});
        }
    }

    void offerOwnPlaceholders() override
    {
        for (const model::Step& step : m_known.steps) {
            const QString id = m_known.words(step.id.text);
            if (step.id.symbol >= 0)
                offer(Completing::Step, id, m_known.words(step.title), id + closing(), {m_known.words(step.title)});
        }
        for (const model::Variable& variable : m_known.variables) {
            const QString word = QStringLiteral("biến.") + m_known.words(variable.name.text);
            offer(Completing::Placeholder, word, m_known.words(variable.value), word + closing());
        }
    }

    /// A bullet at depth 0 of a step.
    void takeBullet()
    {
        const Span line = trimmed(bytes(), before());
        const bool bullet = line.begin - before().begin < 2 && before().end - line.begin >= 2
            && (bytes()[line.begin] == '-' || bytes()[line.begin] == '*' || bytes()[line.begin] == '+') && isSpace(bytes()[line.begin + 1]);
        if (!bullet)
            return;
        const Span text{line.begin + 2, before().end};
        const Span arrow = lastArrow(bytes(), text);
        if (!arrow.empty())
            takeTarget(arrow.end);
        else if (const auto part = labelPart(bytes(), text))
            takeValue(*part);
        else
            takeLabel(text.begin);
    }

    void takeTarget(qsizetype from)
    {
        begin(Completing::Step, from);
        offerSteps();
        for (const model::EndWord word : {model::EndWord::Scenario, model::EndWord::Branch})
            offer(Completing::EndWord, model::wordOf(word).toString(), {}, model::wordOf(word).toString());
        offerScenarios();
    }

    void takeLabel(qsizetype from)
    {
        begin(Completing::FieldLabel, from);
        for (int i = 0; i < model::labelCount; ++i) {
            const model::LabelRow& row = model::rowOf(Label(i));
            offer(Completing::FieldLabel, row.word.toString(), {}, row.word + QStringLiteral(": "), row.others.toString().split(u'|'));
        }
        for (const char* answer : {"Có → ", "Không → ", "Không rõ → ", "Khác → ", "→ ", "Quá thời hạn → ", "Không làm được → ", "Xong tất cả → ",
                                   "Mỗi vòng → ", "Bất cứ lúc nào: ", "Kết thúc kịch bản", "Hết nhánh"}) {
            const QString word = QString::fromUtf8(answer);
            offer(Completing::Answer, word.trimmed(), {}, word);
        }
    }

    void takeValue(const LabelPart& part)
    {
        const auto label = knownLabel(bytes(), part);
        if (!label)
            return;
        switch (*label) {
        case Label::Lead:
        case Label::Support:
        case Label::DecidedBy:
            begin(Completing::Role, behindLast(part.value.begin, ",;:"));
            offerRoles();
            break;
        case Label::Parallel:
            begin(Completing::Step, behindLast(part.value.begin, ",;"));
            offerSteps();
            break;
        case Label::System:
            begin(Completing::System, behindLast(part.value.begin, ","));
            offerWords(Completing::System, vocabulary().systems);
            break;
        case Label::Call:
            begin(Completing::ScenarioCode, part.value.begin);
            offerScenarios();
            break;
        case Label::Basis:
            begin(Completing::Ground, behindLast(part.value.begin, ";"));
            offerWords(Completing::Ground, vocabulary().grounds);
            break;
        default:
            break;
        }
    }

    const model::Scenario& m_known;
};

class PlanCompleter final : public Completer
{
public:
    PlanCompleter(QByteArrayView bytes, qsizetype caret, const model::Plan& known, const Vocabulary& vocabulary)
        : Completer(bytes, caret, vocabulary)
        , m_known(known)
    {
        begin(Completing::Nothing, place().caret);
        if (!place().inCode && !takeFront(Language::Plan) && !takePlaceholder(Language::Plan))
            takeGround();
    }

private:
    /// "Căn cứ " at the start of a line.
    void takeGround()
    {
        static constexpr QByteArrayView word = "Căn cứ ";
        const Span line = trimmed(bytes(), before());
        const bool ground = before().end - line.begin >= word.size() && base::folded(bytes().sliced(line.begin, word.size())) == u"căn cứ";
        if (!ground)
            return;
        begin(Completing::Ground, line.begin + word.size());
        offerWords(Completing::Ground, vocabulary().grounds, QStringLiteral(";"));
    }

    void offerOwnPlaceholders() override
    {
        for (const model::PlanBlock& block : m_known.blocks) {
            if (block.kind == model::PlanBlockKind::Annex && !block.extra.empty()) {
                const QString word = QStringLiteral("số phụ lục: ") + base::decoded(m_known.bytes(block.extra));
                offer(Completing::Placeholder, word, base::decoded(m_known.bytes(block.text)), word + closing());
            }
        }
    }

    const model::Plan& m_known;
};

} // namespace

Completion completionAt(QByteArrayView bytes, qsizetype caret, const model::Scenario& known, const Vocabulary& vocabulary)
{
    return ScenarioCompleter(bytes, caret, known, vocabulary).finished();
}

Completion completionAt(QByteArrayView bytes, qsizetype caret, const model::Plan& known, const Vocabulary& vocabulary)
{
    return PlanCompleter(bytes, caret, known, vocabulary).finished();
}

} // namespace ungcuu::text
