// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/byte_search.h"
#include "check/lines.h"
#include "check/plan_parts.h"
#include "law/pack.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace ungcuu::check {

namespace {

using model::PlanBlock;
using model::PlanBlockKind;
using model::Span;

bool isProposal(const PlanSubject& subject, Span basis)
{
    const QString words = subject.folded({basis.begin, std::min(basis.end, basis.begin + 60)});
    return words.startsWith(QStringLiteral("theo đề nghị")) || words.startsWith(QStringLiteral("xét đề nghị"));
}

/// Moves the basis `first` behind the last one; each of those between goes up one place.
model::Fix moveLast(const PlanSubject& subject, const std::vector<Span>& bases, size_t first)
{
    model::TextEdits edits;
    for (size_t i = first; i < bases.size(); ++i) {
        const Span from = i + 1 < bases.size() ? bases[i + 1] : bases[first];
        edits.push_back({bases[i], subject.plan.bytes(from).toByteArray()});
    }
    return {QCoreApplication::translate("check", "Chuyển xuống cuối các căn cứ"), std::move(edits)};
}

void checkBases(const PlanSubject& subject, Report& report)
{
    std::vector<Span> bases;
    for (const PlanBlock& block : subject.plan.blocks) {
        if (block.kind == PlanBlockKind::Basis)
            bases.push_back(trimmedEnd(subject.plan.source, block.span));
    }
    for (size_t i = 0; i + 1 < bases.size(); ++i) {
        if (!isProposal(subject, bases[i]) || isProposal(subject, bases.back()))
            continue;
        report.add(Rule::ProposalNotLast, bases[i],
                   QCoreApplication::translate("check", "«Theo đề nghị của …» là căn cứ cuối cùng."), {moveLast(subject, bases, i)});
        return;
    }
}

/// "KB-A6-01" of "phụ lục: KB-A6-01 | hệ thống: HT-1".
QString argumentOf(const QString& directive)
{
    return directive.section(u':', 1).section(u'|', 0, 0).trimmed();
}

/// What the body names by {số phụ lục: …}, and whether it says "phụ lục" in its own words.
struct Mentions {
    QSet<QString> names;
    bool words = false;
};

/// `at` is where "phụ lục" stands.
void takeMention(const PlanSubject& subject, Span body, qsizetype at, Mentions& mentions)
{
    constexpr std::string_view opening = "{s\xE1\xBB\x91 ";
    constexpr qsizetype wordLength = 11;
    constexpr qsizetype longest = 200;
    const QByteArrayView source(subject.plan.source);
    if (!source.first(at).endsWith(QByteArrayView(opening.data(), qsizetype(opening.size())))) {
        mentions.words = true;
        return;
    }
    const qsizetype begin = at + wordLength;
    const QByteArrayView rest = source.sliced(begin, std::min(longest, body.end - begin));
    const qsizetype close = rest.indexOf('}');
    if (close >= 0)
        mentions.names.insert(argumentOf(subject.words({begin, begin + close})));
}

Mentions mentionsIn(const PlanSubject& subject, qsizetype bodyEnd)
{
    const qsizetype begin = subject.plan.blocks.empty() ? 0 : subject.plan.blocks.front().span.begin;
    const Span body{begin, std::max(begin, bodyEnd)};
    Mentions mentions;
    const auto take = [&](qsizetype at) { takeMention(subject, body, begin + at - 1, mentions); };
    eachHit(subject.plan.bytes(body), "h\xE1\xBB\xA5 l\xE1\xBB\xA5" "c", 3, take);
    eachHit(subject.plan.bytes(body), "H\xE1\xBB\xA4 L\xE1\xBB\xA4" "C", 0, take);
    return mentions;
}

void checkAnnexes(const PlanSubject& subject, Report& report)
{
    const qsizetype bodyEnd = subject.bodyEnd();
    if (bodyEnd == subject.plan.source.size())
        return;
    const Mentions mentions = mentionsIn(subject, bodyEnd);
    for (const PlanBlock& block : subject.plan.blocks) {
        const bool typed = block.kind == PlanBlockKind::Annex;
        const bool compiled = block.kind == PlanBlockKind::Directive && subject.folded(block.text).startsWith(QStringLiteral("phụ lục:"));
        if (!typed && !compiled)
            continue;
        const QString name = typed ? subject.words(block.extra) : argumentOf(subject.words(block.text));
        if (!mentions.words && !mentions.names.contains(name))
            report.add(Rule::AnnexUnmentioned, trimmedEnd(subject.plan.source, block.span),
                       QCoreApplication::translate("check", "Phụ lục này không được nhắc trong phần nội dung: thêm «{số phụ lục: …}» vào chỗ cần dẫn."));
    }
}

/// "thay thế Phương án số 01/PA-… ngày 05 tháng 01 năm 2022"
bool namesWhatItReplaces(const QString& after)
{
    static const QStringList kinds{QStringLiteral("phương án"), QStringLiteral("quyết định"), QStringLiteral("kế hoạch"),
                                   QStringLiteral("quy chế"), QStringLiteral("quy định"), QStringLiteral("thông báo"),
                                   QStringLiteral("chỉ thị"), QStringLiteral("hướng dẫn"), QStringLiteral("công văn")};
    const QString words = after.toLower();
    const auto kind = std::find_if(kinds.begin(), kinds.end(), [&](const QString& k) { return words.startsWith(k); });
    if (kind == kinds.end() || words.mid(kind->size()).startsWith(QStringLiteral(" này")))
        return true;        // nothing of ours is replaced
    return words.contains(QStringLiteral(" số ")) && words.contains(QStringLiteral("ngày "));
}

void checkReplacement(const PlanSubject& subject, Report& report)
{
    const QByteArray& source = subject.plan.source;
    const QByteArray needle = QByteArrayLiteral("thay th\xE1\xBA\xBF ");
    for (qsizetype at = source.indexOf(needle); at >= 0; at = source.indexOf(needle, at + needle.size())) {
        const qsizetype begin = at + needle.size();
        const qsizetype lineEnd = source.indexOf('\n', begin);
        const qsizetype end = std::min(lineEnd < 0 ? source.size() : lineEnd, begin + 400);
        if (!namesWhatItReplaces(subject.words({begin, end})))
            report.add(Rule::ReplacementUnnamed, trimmedEnd(subject.plan.source, {at, end}),
                       QCoreApplication::translate("check", "Ghi đủ văn bản bị thay thế: «thay thế … số … ngày … tháng … năm …»."));
    }
}

bool holds(const PlanSubject& subject, const law::Section& section)
{
    return std::any_of(subject.plan.blocks.begin(), subject.plan.blocks.end(), [&](const PlanBlock& block) {
        const QString words = subject.folded(block.span);
        return std::any_of(section.words.begin(), section.words.end(), [&](const QString& w) { return words.contains(w); });
    });
}

bool isWhole(const PlanSubject& subject, const law::Outline& outline)
{
    return std::all_of(outline.sections.begin(), outline.sections.end(),
                       [&](const law::Section& section) { return !section.required || holds(subject, section); });
}

/// A kind may have several outlines: a text follows the one of which it lacks nothing.
bool followsAnother(const PlanSubject& subject, const law::Outline& first, const std::vector<law::Outline>& all)
{
    return std::any_of(all.begin(), all.end(), [&](const law::Outline& outline) {
        return &outline != &first && outline.kind == first.kind && isWhole(subject, outline);
    });
}

void checkParts(const PlanSubject& subject, Report& report)
{
    const law::Outline* const outline = report.context().law ? report.context().law->outline(subject.kind) : nullptr;
    if (!outline || followsAnother(subject, *outline, report.context().law->outlines))
        return;
    for (const law::Section& section : outline->sections) {
        if (section.required && !holds(subject, section))
            report.add(Rule::PartMissing, subject.beginning(),
                       QCoreApplication::translate("check", "Thiếu phần bắt buộc «%1».").arg(section.heading));
    }
}

} // namespace

void checkBody(const PlanSubject& subject, Report& report)
{
    checkBases(subject, report);
    checkAnnexes(subject, report);
    checkReplacement(subject, report);
    checkParts(subject, report);
}

} // namespace ungcuu::check
