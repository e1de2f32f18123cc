// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/signing_refusal.h"

#include "check/text_check.h"
#include "compile/compile.h"
#include "pdf/info.h"
#include "workspace/shipped_law.h"
#include "workspace/shipped_techniques.h"

#include <QCoreApplication>

#include <algorithm>

namespace ungcuu::workspace {

using base::Error;

namespace {

constexpr char infoKey[] = "UngCuuUnfinished";
constexpr qsizetype longest = 2000;   ///< of what a file says that is shown
const QString between = QStringLiteral("; ");

QString whyDraft()
{
    return QCoreApplication::translate("workspace", "văn bản còn chỗ in dấu chấm. Điền hoặc sửa các chỗ đó, rồi làm lại; bản thường vẫn xuất được để đọc.");
}

QString whyRights(const QString& rights)
{
    return QCoreApplication::translate("workspace", "%1 Sửa mục «người ký», hoặc ghi quyền ký vào Hồ sơ cơ quan, rồi làm lại; bản thường vẫn xuất được để đọc.").arg(rights);
}

QString whyUncompared(const QStringList& rules)
{
    return QCoreApplication::translate("workspace", "quy định «%1» chưa đối chiếu văn bản gốc. Đọc văn bản gốc, ghi «Đã đối chiếu» (người, ngày, nguồn) ở Hồ sơ cơ quan, rồi làm lại; bản thường vẫn xuất được để đọc.")
        .arg(rules.join(QStringLiteral("», «")));
}

/// `where` says the first of them; empty where only a file is at hand.
QString whyErrors(const QString& where)
{
    return QCoreApplication::translate("workspace", "%1 Sửa hết các mục «Lỗi» trong danh sách vấn đề, rồi làm lại; bản thường vẫn xuất được để đọc.")
        .arg(where.isEmpty() ? QCoreApplication::translate("workspace", "văn bản còn lỗi.") : where);
}

/// A sentence about the first Lỗi; empty where there is none.
QString firstError(const compile::Compiled& compiled, const base::Progress& progress)
{
    check::Context context;
    context.law = &shippedLaw();
    context.techniques = &shippedTechniques();
    for (const compile::SourceDocument& document : compiled.documents) {
        if (!progress.step(&document - compiled.documents.data(), qint64(compiled.documents.size())))
            break;
        const model::Findings findings = check::textFindings(document.bytes, document.language, context);
        const auto error = std::find_if(findings.begin(), findings.end(), [](const model::Finding& each) { return each.severity == model::Severity::Error; });
        if (error != findings.end())
            return QCoreApplication::translate("workspace", "văn bản %1 còn lỗi: %2").arg(document.code, error->message).simplified();
    }
    return {};
}

/// What is known without checking the texts.
std::optional<Unfinished> unanswered(const compile::Compiled& compiled)
{
    const compile::Obstacles obstacles = compile::obstacles(compiled);
    if (compile::hasUnanswered(compiled))
        return Unfinished{"draft", whyDraft(), {}};
    if (!obstacles.rights.isEmpty())
        return Unfinished{"rights", whyRights(obstacles.rights.join(u' ')), {}};
    if (!obstacles.uncompared.isEmpty())
        return Unfinished{"uncompared", whyUncompared(obstacles.uncompared), obstacles.uncompared};
    return std::nullopt;
}

} // namespace

Error refusal(const Unfinished& unfinished, const QByteArray& prefix, const QString& undone)
{
    return {prefix + unfinished.word, QString(undone + QStringLiteral(": ") + unfinished.why)};
}

std::optional<Error> signingRefusal(const compile::Compiled& compiled, const QByteArray& prefix, const QString& undone)
{
    const auto found = unanswered(compiled);
    return found ? std::optional(refusal(*found, prefix, undone)) : std::nullopt;
}

std::optional<Unfinished> unfinished(const compile::Compiled& compiled, const base::Progress& progress)
{
    if (auto found = unanswered(compiled))
        return found;
    const QString error = firstError(compiled, progress);
    return error.isEmpty() ? std::nullopt : std::optional(Unfinished{"errors", whyErrors(error), {}});
}

std::pair<QByteArray, QString> unfinishedInfo(const Unfinished& unfinished)
{
    return {QByteArray(infoKey), (QStringList(QString::fromLatin1(unfinished.word)) + unfinished.rules).join(between)};
}

std::optional<Error> unfinishedRefusal(const QByteArray& pdf)
{
    const auto said = pdf::infoTextAlone(pdf, infoKey);
    if (!said || said->isEmpty())
        return std::nullopt;
    const QStringList words = said->first(std::min(said->size(), longest)).split(between);
    const auto refusal = [](const char* code, const QString& why) { return Error{code, QString(QCoreApplication::translate("workspace", "Chưa ký: ") + why)}; };
    if (words.front() == QStringView(u"uncompared"))
        return refusal("sign.uncompared", whyUncompared(words.mid(1)));
    if (words.front() == QStringView(u"rights"))
        return refusal("sign.rights", whyRights(QCoreApplication::translate("workspace", "Hồ sơ cơ quan không cho người ký quyền ký văn bản này.")));
    if (words.front() == QStringView(u"errors"))
        return refusal("sign.errors", whyErrors({}));
    return refusal("sign.draft", whyDraft());
}

} // namespace ungcuu::workspace
