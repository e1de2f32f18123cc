// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/wording.h"

#include "base/fold.h"
#include "base/utf8.h"
#include "base/vietnamese.h"
#include "text/inlines.h"

#include <QCoreApplication>

namespace ungcuu::compile {
namespace {

using model::Severity;
using official::Run;
using official::Runs;
using text::Inline;
using text::InlineKind;

constexpr QChar lineBreak(0x2028);

/// "kind: argument | option" split at its first bar and colon.
struct Parts {
    QString head;
    QString argument;
    bool hasArgument = false;
};
Parts partsOf(const QString& inside)
{
    const QString first = inside.section(u'|', 0, 0);
    const qsizetype colon = first.indexOf(u':');
    if (colon < 0)
        return {first.trimmed(), {}, false};
    return {first.left(colon).trimmed(), first.mid(colon + 1).trimmed(), true};
}

bool saysWhenItBegins(QStringView behind)
{
    const QString folded = base::folded(behind.first(std::min<qsizetype>(behind.size(), 32)));
    return folded.startsWith(QStringLiteral("kể từ")) || folded.startsWith(QStringLiteral("tính từ"))
           || folded.startsWith(QStringLiteral("sau khi"));
}

void append(Runs& runs, Run run)
{
    if (run.text.isEmpty())
        return;
    const bool joins = !runs.empty() && !run.unresolved && !runs.back().unresolved && runs.back().bold == run.bold
                       && runs.back().italic == run.italic;
    if (joins)
        runs.back().text += run.text;
    else
        runs.push_back(std::move(run));
}

void compose(Runs& runs)
{
    for (Run& run : runs)
        run.text = base::nfc(run.text);
}

} // namespace

Wording::Wording(Enquiry& enquiry, SourceDocument& document, int place)
    : m_enquiry(enquiry), m_document(document), m_place(place)
{
}

void Wording::report(const QByteArray& code, Severity severity, Span span, const QString& message)
{
    const auto reported = qMakePair(code, span.begin);
    if (m_reported.contains(reported))
        return;
    m_reported.insert(reported);
    m_document.findings.push_back({code, severity, span, message, {}});
}

Run Wording::unanswered(const QByteArray& code, Span span, const QString& message)
{
    report(code, Severity::Error, span, message);
    return {QString::fromUtf16(unansweredText), false, false, true};
}

Runs Wording::runs(Span span)
{
    if (const auto words = m_enquiry.words(bytes(span)))
        return plainRuns(*words);
    Runs all;
    for (const Runs& paragraph : paragraphs(span)) {
        if (!all.empty())
            append(all, {QString(lineBreak), all.back().bold && !all.back().unresolved, all.back().italic, false});
        for (const Run& run : paragraph)
            append(all, run);
    }
    return all;
}

/// Of a stretch without marks: most of what is written.
Runs Wording::plainRuns(const QString& words) const
{
    Runs all;
    if (QString text = base::nfc(printed(words)); !text.isEmpty())
        all.push_back({std::move(text), false, false, false});
    return all;
}

std::vector<Runs> Wording::paragraphs(Span span)
{
    if (const auto words = m_enquiry.words(bytes(span)))
        return {plainRuns(*words)};
    std::vector<Runs> all(1);
    qsizetype from = span.begin;
    for (const Inline& piece : text::inlinesOf(m_document.bytes, span)) {
        if (piece.kind == InlineKind::Break)
            all.emplace_back();
        else if (piece.span.end > from)
            append(all.back(), pieceOf(piece, span, from));
    }
    for (Runs& runs : all)
        compose(runs);
    return all;
}

Run Wording::pieceOf(const Inline& piece, Span whole, qsizetype& from)
{
    Run run{{}, piece.bold, piece.italic, false};
    switch (piece.kind) {
    case InlineKind::Text:
        run.text = printed(base::decoded(bytes({std::max(from, piece.span.begin), piece.span.end})));
        break;
    case InlineKind::Space:
    case InlineKind::Break:
        run.text = QStringLiteral(" ");
        break;
    case InlineKind::Code:
        run.text = base::decoded(bytes(piece.content));
        run.italic = true; // one family on paper: the slant shows where a command begins and ends
        break;
    case InlineKind::Picture:
        return unanswered("compile.picture", piece.span,
                          QCoreApplication::translate("compile", "Hình này chưa in được vì chưa có nơi giữ tệp hình. Chỗ của hình in dấu chấm."));
    case InlineKind::Mention: {
        const Run name = mentioned(piece.span, from);
        run.text = name.text;
        run.unresolved = name.unresolved;
        break;
    }
    case InlineKind::Placeholder: {
        const QString behind = base::decoded(bytes({piece.span.end, std::min(whole.end, piece.span.end + 60)}));
        const Answer words = answer(piece.span, base::decoded(bytes(piece.content)), behind);
        run.text = words.value_or(QString::fromUtf16(unansweredText));
        run.unresolved = !words;
        break;
    }
    }
    return run;
}

QString Wording::plain(const QString& words, Span where)
{
    QString out;
    qsizetype at = 0;
    while (at < words.size()) {
        const qsizetype open = words.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : words.indexOf(u'}', open);
        if (close < 0)
            break;
        out += QStringView(words).sliced(at, open - at);
        const Answer found = answer(where, words.mid(open + 1, close - open - 1), QStringView(words).sliced(close + 1));
        out += found.value_or(QString::fromUtf16(unansweredText));
        at = close + 1;
    }
    return base::nfc(out += QStringView(words).sliced(at));
}

QString Wording::text(const Runs& runs)
{
    QString all;
    for (const Run& run : runs)
        all += run.text;
    return all;
}

Answer Wording::local(Span, const QString&, bool& known)
{
    known = false;
    return {};
}

Run Wording::mentioned(Span mention, qsizetype&)
{
    return {base::decoded(bytes(mention)), false, false, false};
}

QString Wording::printed(const QString& words) const
{
    return words;
}

Answer Wording::answer(Span placeholder, const QString& inside, QStringView behind)
{
    const Parts parts = partsOf(inside);
    const QString kind = base::folded(parts.head);
    bool known = true;
    if (const Answer own = local(placeholder, parts.head, known); known)
        return own;
    if (!parts.hasArgument) {
        if (parts.head.contains(u'.'))
            return systemWords(placeholder, parts.head);
    } else if (kind == QStringLiteral("điền")) {
        unanswered("compile.blank", placeholder, QCoreApplication::translate("compile", "Chỗ cần điền: %1.").arg(parts.argument));
        return {};
    } else if (kind == QStringLiteral("quy định") || kind == QStringLiteral("luật")) {
        return ruleWords(placeholder, parts.argument, behind);
    } else if (kind == QStringLiteral("số phụ lục")) {
        return annexLabel(placeholder, parts.argument);
    }
    unanswered("compile.unresolved-placeholder", placeholder,
               QCoreApplication::translate("compile", "«{%1}» chưa có gì trả lời; chỗ này in dấu chấm. Kiểm tra lại chữ trong ngoặc.").arg(inside));
    return {};
}

Answer Wording::ruleWords(Span placeholder, const QString& name, QStringView behind)
{
    const law::Rule* const rule = m_enquiry.rule(name);
    if (!rule) {
        unanswered("compile.unresolved-rule", placeholder,
                   QCoreApplication::translate("compile", "Bộ căn cứ chưa có quy định «%1» đang có hiệu lực; chỗ này in dấu chấm.").arg(name));
        return {};
    }
    if (rule->proof != law::Proof::Verified && !m_enquiry.compared(*rule))
        report("compile.unverified-rule", Severity::Warning, placeholder,
               QCoreApplication::translate("compile", "Quy định «%1»: %2.").arg(rule->name, law::citation(m_enquiry.law(), *rule)));
    const law::Text* const text = m_enquiry.law().text(rule->place.text);
    if (text && !text->doubt.isEmpty())
        report("compile.doubtful-law", Severity::Hint, placeholder,
               QStringLiteral("%1: %2").arg(text->title, text->doubt));
    if (rule->anchor.isEmpty() || saysWhenItBegins(behind))
        return rule->words;
    return QStringLiteral("%1 kể từ %2").arg(rule->words, rule->anchor);
}

Answer Wording::systemWords(Span placeholder, const QString& reference)
{
    const qsizetype dot = reference.indexOf(u'.');
    const QString head = reference.left(dot).trimmed();
    const QString name = reference.mid(dot + 1).trimmed();
    const bool current = base::folded(head) == QStringLiteral("hệ thống");
    const QString code = current ? m_system : head;
    if (code.isEmpty()) {
        report("compile.no-one-system", withoutSystem(), placeholder,
               QCoreApplication::translate("compile", "«{%1}» cần đúng một hệ thống. Ghi mục «hệ thống» ở đầu văn bản, hoặc chọn hệ thống khi xuất.").arg(reference));
        return {};
    }
    const Answer words = m_enquiry.systemFact(code, name);
    if (!words)
        unanswered("compile.unresolved-system", placeholder,
                   QCoreApplication::translate("compile", "Sổ hệ thống chưa có «%1» của %2; chỗ này in dấu chấm.").arg(name, code));
    return words;
}

Answer Wording::annexLabel(Span placeholder, const QString& key)
{
    const auto found = m_annexes.constFind(base::folded(key));
    if (found != m_annexes.constEnd())
        return *found;
    unanswered("compile.unresolved-annex", placeholder,
               QCoreApplication::translate("compile", "Văn bản không có phụ lục «%1»; chỗ này in dấu chấm.").arg(key));
    return {};
}

} // namespace ungcuu::compile
