// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"
#include "check/lines.h"
#include "check/plan_parts.h"
#include "law/pack.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ungcuu::check {

namespace {

using model::Span;

bool startsWithAny(const QString& text, std::initializer_list<QStringView> beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(), [&](QStringView b) { return text.startsWith(b); });
}

/// A value that stands alone behind its dash can be taken away, or get a line before it.
bool isListItem(const model::Plan& plan, Span value)
{
    return plan.bytes(linesAround(plan.source, value)).trimmed().startsWith('-');
}

QString foldedWords(const model::FrontValue& value)
{
    return base::folded(QStringView(value.words));
}

/// Puts other words in the place of a value; quotes stay where they were typed.
model::Fix rewrite(const PlanSubject& subject, const model::FrontValue& value, const QString& title, const QString& words)
{
    const bool quoted = subject.plan.bytes(value.span).startsWith('"');
    const QByteArray bytes = words.toUtf8();
    return fix(title, value.span, quoted ? '"' + bytes + '"' : bytes);
}

void checkPresent(const PlanSubject& subject, Report& report)
{
    if (isFrontOpen(subject.plan.source, subject.plan.front.span))
        return;
    for (const QStringView key : {u"loại văn bản", u"cơ quan ban hành", u"ký hiệu", u"địa danh", u"trích yếu", u"người ký", u"nơi nhận"}) {
        // A biên bản has neither place nor recipients (Mẫu 1.9); what is issued with a decision is signed there.
        const bool minutes = subject.kind == u"biên bản" && (key == u"địa danh" || key == u"nơi nhận");
        const bool issuedWith = !subject.value(u"ban hành theo").words.isEmpty() && key != u"loại văn bản" && key != u"trích yếu";
        // A paper of the office has neither number nor recipients.
        const law::Kind* const row = report.context().law ? report.context().law->kind(subject.kind) : nullptr;
        const bool internal = row && row->isInternal() && (key == u"ký hiệu" || key == u"địa danh" || key == u"nơi nhận" || key == u"người ký");
        const bool exempt = minutes || issuedWith || internal;
        if (exempt || !subject.value(key).words.isEmpty())
            continue;
        report.add(Rule::FieldMissing, subject.beginning(),
                   QCoreApplication::translate("check", "Phần đầu văn bản chưa có «%1».").arg(key));
    }
}

void checkKind(const PlanSubject& subject, Report& report)
{
    const model::FrontValue kind = subject.value(u"loại văn bản");
    if (subject.kind == u"kịch bản")
        report.add(Rule::KindScenario, kind.span,
                   QCoreApplication::translate("check", "«Kịch bản» không phải là một loại văn bản hành chính: để kịch bản làm phụ lục "
                                                        "của một phương án, hoặc làm văn bản ban hành kèm theo quyết định."),
                   {rewrite(subject, kind, QCoreApplication::translate("check", "Đổi thành «Phương án»"), QStringLiteral("Phương án"))});
    else if (!kind.words.isEmpty() && report.context().law && !report.context().law->kind(subject.kind))
        report.add(Rule::KindUnknown, kind.span,
                   QCoreApplication::translate("check", "«%1» không có trong các loại văn bản của Nghị định 30/2020/NĐ-CP, Điều 7.").arg(kind.words));
}

void checkNumber(const PlanSubject& subject, Report& report)
{
    for (const QStringView key : {u"số", u"ngày", u"ngày ban hành"}) {
        if (const model::FrontValue value = subject.value(key); !value.words.isEmpty())
            report.add(Rule::NumberTyped, value.span,
                       QCoreApplication::translate("check", "Số và ngày do văn thư ghi khi cấp số; gõ ở đây chỉ để in lại văn bản đã có."));
    }
    static const QRegularExpression letter(QStringLiteral("(^|[/-])CV([/-]|$)"));
    for (const QStringView key : {u"số", u"ký hiệu"}) {
        const model::FrontValue value = subject.value(key);
        const QRegularExpressionMatch match = letter.match(value.words);
        if (!match.hasMatch())
            continue;
        QString without = value.words;
        without.replace(match.capturedStart(), match.capturedLength(), match.captured(1).isEmpty() ? QString() : match.captured(1));
        report.add(Rule::LetterAbbreviation, value.span,
                   QCoreApplication::translate("check", "Công văn không ghi «CV» trong số, ký hiệu."),
                   {rewrite(subject, value, QCoreApplication::translate("check", "Bỏ «CV»"), without)});
    }
    const model::FrontValue number = subject.value(u"số");
    static const QRegularExpression oneDigit(QStringLiteral("^[1-9](/|$)"));
    if (oneDigit.match(number.words).hasMatch())
        report.add(Rule::LeadingZero, number.span, QCoreApplication::translate("check", "Số dưới 10 phải ghi thêm số 0 đứng trước."),
                   {rewrite(subject, number, QCoreApplication::translate("check", "Thêm số 0"), u'0' + number.words)});
}

/// "KH-UBND" of a Kế hoạch (Phụ lục III, mục I). Another kind's letters in front are put right, else ours are added.
void checkSymbol(const PlanSubject& subject, Report& report)
{
    const model::FrontValue symbol = subject.value(u"ký hiệu");
    const law::Kind* const kind = report.context().law ? report.context().law->kind(subject.kind) : nullptr;
    if (!kind || kind->abbreviation.isEmpty() || symbol.words.isEmpty())
        return;
    const QString first = symbol.words.section(u'-', 0, 0).trimmed();
    if (first == kind->abbreviation)
        return;
    const auto& kinds = report.context().law->kinds;
    const bool others = std::any_of(kinds.begin(), kinds.end(), [&](const law::Kind& k) { return k.abbreviation == first && !first.isEmpty(); });
    const QString rest = others ? symbol.words.section(u'-', 1) : symbol.words;
    const QString better = rest.isEmpty() ? kind->abbreviation : kind->abbreviation + u'-' + rest;
    report.add(Rule::SymbolKind, symbol.span,
               QCoreApplication::translate("check", "Ký hiệu của %1 mở đầu bằng «%2».").arg(kind->name.toLower(), kind->abbreviation),
               {rewrite(subject, symbol, QCoreApplication::translate("check", "Đổi thành «%1»").arg(better), better)});
}

void checkSubjectLine(const PlanSubject& subject, Report& report)
{
    const model::FrontValue value = subject.value(u"trích yếu");
    const QString& words = value.words;
    static const QRegularExpression prefix(QStringLiteral("^V/v[: ]+"), QRegularExpression::CaseInsensitiveOption);
    if (const QRegularExpressionMatch match = prefix.match(words); match.hasMatch())
        report.add(Rule::SubjectPrefix, value.span,
                   QCoreApplication::translate("check", "Trích yếu không gõ «V/v»: trang in tự đặt khi cần."),
                   {rewrite(subject, value, QCoreApplication::translate("check", "Bỏ «V/v»"), words.mid(match.capturedLength()))});
    const bool right = startsWithAny(foldedWords(value), {u"về việc", u"ban hành", u"phê duyệt"});
    if (subject.kind != u"quyết định" || words.isEmpty() || right)
        return;
    const QString better = QStringLiteral("Về việc ") + words.left(1).toLower() + words.mid(1);
    report.add(Rule::DecisionSubject, value.span,
               QCoreApplication::translate("check", "Trích yếu của quyết định mở đầu bằng «Về việc», «Ban hành» hoặc «Phê duyệt»."),
               {rewrite(subject, value, QCoreApplication::translate("check", "Thêm «Về việc»"), better)});
}

int lastArticle(const PlanSubject& subject)
{
    int articles = 0;
    for (const model::PlanBlock& block : subject.plan.blocks)
        articles += block.marker == model::Marker::Article ? 1 : 0;
    return std::max(articles, 1);
}

void checkRecipients(const PlanSubject& subject, Report& report)
{
    const auto recipients = subject.values(u"nơi nhận");
    for (const model::FrontValue& recipient : recipients) {
        if (!foldedWords(recipient).startsWith(QStringLiteral("như trên")) || !subject.value(u"kính gửi").words.isEmpty())
            continue;
        std::vector<model::Fix> fixes;
        if (isListItem(subject.plan, recipient.span))
            fixes.push_back(fix(QCoreApplication::translate("check", "Xóa «Như trên»"), linesAround(subject.plan.source, recipient.span), {}));
        report.add(Rule::AsAboveWithoutAddressee, recipient.span,
                   QCoreApplication::translate("check", "Văn bản này không có «Kính gửi», nên «Như trên» không chỉ ai."), std::move(fixes));
    }
    if (subject.kind != u"quyết định" || recipients.empty() || foldedWords(recipients.front()).startsWith(QStringLiteral("như điều")))
        return;
    std::vector<model::Fix> fixes;
    const Span first = recipients.front().span;
    const Span line = linesAround(subject.plan.source, first);
    if (isListItem(subject.plan, first))
        fixes.push_back(fix(QCoreApplication::translate("check", "Thêm «Như Điều %1»").arg(lastArticle(subject)), {line.begin, line.begin},
                            QStringLiteral("- Như Điều %1").arg(lastArticle(subject)).toUtf8() + lineEndOf(subject.plan.source)));
    report.add(Rule::DecisionFirstRecipient, first,
               QCoreApplication::translate("check", "Nơi nhận đầu tiên của quyết định là «Như Điều …» (điều về trách nhiệm thi hành)."), std::move(fixes));
}

/// Thư ký on the left, who presided on the right (Mẫu 1.9).
void checkMinutes(const PlanSubject& subject, Report& report)
{
    const model::FrontValue signer = subject.value(u"người ký");
    if (subject.kind != u"biên bản" || signer.words.isEmpty() || !subject.value(u"người ký 2").words.isEmpty())
        return;
    report.add(Rule::MinutesSigners, signer.span,
               QCoreApplication::translate("check", "Biên bản có hai người ký: chủ tọa ở «người ký», thư ký ở «người ký 2»."));
}

void checkSigners(const PlanSubject& subject, Report& report)
{
    static const QRegularExpression title(QStringLiteral("^((PGS|GS|TSKH|TS|ThS|BS|KS|CN|NGƯT|NGND)\\.?\\s+|(PGS|GS|TS|ThS|BS|KS|CN|NGƯT|NGND)\\.\\s*|Giáo sư\\s+|Phó Giáo sư\\s+|Tiến sĩ\\s+|Thạc sĩ\\s+)+"));
    const QByteArray& source = subject.plan.source;
    const bool proved = source.contains("\xE1\xBB\xA7y quy\xE1\xBB\x81n") || source.contains("u\xE1\xBB\xB7 quy\xE1\xBB\x81n")
                        || source.contains("\xE1\xBB\xA6y quy\xE1\xBB\x81n");
    for (const QStringView key : {u"người ký", u"người ký 2"}) {
        for (const model::FrontValue& value : subject.values(key)) {
            const QString& words = value.words;
            if (const QRegularExpressionMatch match = title.match(words); match.hasMatch())
                report.add(Rule::AcademicTitle, value.span,
                           QCoreApplication::translate("check", "Không ghi học hàm, học vị trước họ tên người ký."),
                           {rewrite(subject, value, QCoreApplication::translate("check", "Chỉ để họ tên"), words.mid(match.capturedLength()))});
            if (words.startsWith(QStringLiteral("TUQ.")) && !proved)
                report.add(Rule::DelegationUnproved, value.span,
                           QCoreApplication::translate("check", "«TUQ.» chỉ dùng khi có văn bản ủy quyền, trong phạm vi được ủy quyền: dẫn văn bản đó ở căn cứ."));
        }
    }
}

} // namespace

void checkFront(const PlanSubject& subject, Report& report)
{
    checkPresent(subject, report);
    checkKind(subject, report);
    checkNumber(subject, report);
    checkSymbol(subject, report);
    checkSubjectLine(subject, report);
    checkRecipients(subject, report);
    checkMinutes(subject, report);
    checkSigners(subject, report);
}

} // namespace ungcuu::check
