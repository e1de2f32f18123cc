// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/edited_origin.h"

#include "workspace/document_label.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace ungcuu::workspace {
namespace {

using base::Sha256;
using compile::OutputForm;
using compile::Request;

constexpr int mostForms = 120;

base::Error otherDocument(const QString& wanted, const QString& found)
{
    const QString whose = found.isEmpty() ? QCoreApplication::translate("workspace", "một văn bản khác") : QCoreApplication::translate("workspace", "văn bản %1").arg(found);
    return {"takeback.other-document", QCoreApplication::translate("workspace", "Chưa nhận lại được: tệp Word này được xuất từ %1, không phải từ %2. Kho dữ liệu không đổi. "
                                                                               "Mở đúng văn bản rồi nhận lại.").arg(whose, wanted)};
}

/// Each way in which a text may have left, the usual ones first.
std::vector<Request> formsOf(const Request& plain, const compile::Sources& sources)
{
    std::vector<Request> all = {plain};
    const auto add = [&](const auto& change) {
        Request request = plain;
        change(request);
        all.push_back(std::move(request));
    };
    add([](Request& request) { request.output.form = OutputForm::ForSignature; });
    add([](Request& request) { request.flowPicture = true; });
    add([](Request& request) { request.output.form = OutputForm::Public; });
    add([](Request& request) { request.sample = true; });
    for (const official::Paper paper : {official::Paper::A4, official::Paper::A5})
        add([&](Request& request) { request.output = {OutputForm::DutyCard, {}, paper, false}; });
    static const QRegularExpression role(QStringLiteral("^\\s*[-*+]\\s*(@[\\w-]+)"), QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption);
    for (auto each = role.globalMatch(QString::fromUtf8(plain.source)); each.hasNext() && all.size() < 60;) {
        const QString slug = each.next().captured(1);
        for (const bool brief : {false, true}) {
            for (const official::Paper paper : {official::Paper::A4, official::Paper::A5})
                add([&](Request& request) { request.output = {OutputForm::DutyCard, slug, paper, brief}; });
        }
    }
    for (const QString& code : sources.systemCodes()) {
        if (all.size() >= mostForms)
            break;
        add([&](Request& request) { request.systemCode = code; });
        add([&](Request& request) { request.systemCode = code, request.output.form = OutputForm::ForSignature; });
    }
    return all;
}

/// How many recorded paragraphs say what this paper says.
int likeness(const docx::StoredIdentities& identities, const official::OfficialDocument& document)
{
    QSet<QByteArray> hashes;
    for (const docx::PrintedParagraph& each : docx::printedParagraphs(document))
        hashes.insert(docx::shortHash(each.words.toUtf8()));
    return int(std::count_if(identities.paragraphs.begin(), identities.paragraphs.end(), [&](const docx::Identity& each) { return hashes.contains(each.text); }));
}

/// Annexed texts of then, where they were other bytes than now.
std::map<QString, QByteArray> annexesOf(const docx::StoredIdentities& identities, const compile::Sources& sources, const StoredBytes& stored)
{
    std::map<QString, QByteArray> all;
    for (std::size_t i = 1; i < identities.sources.size(); ++i) {
        const std::optional<QByteArray> bytes = stored(identities.sources[i]);
        const QString code = bytes ? documentLabel(*bytes).code : QString();
        if (!code.isEmpty() && sources.document(code) != bytes)
            all[code] = *bytes;
    }
    return all;
}

} // namespace

base::Result<EditedOrigin> originOf(const docx::StoredIdentities& identities, const TakeBackRequest& request, const compile::Sources& sources, const StoredBytes& stored)
{
    const Sha256 wanted = identities.sources.empty() ? Sha256() : identities.sources.front();
    const bool unchanged = Sha256::of(request.source) == wanted;
    const std::optional<QByteArray> then = unchanged ? std::optional(request.source) : stored(wanted);
    const QString code = documentLabel(request.source).code;
    if (then && documentLabel(*then).code != code)
        return otherDocument(request.code, documentLabel(*then).code);
    EditedOrigin origin{{then.value_or(request.source), {}, false, request.language, {}, false}, annexesOf(identities, sources, stored), false};
    SourcesBut asThen(sources);
    asThen.instead = origin.annexes;
    int best = -1;
    for (const Request& form : formsOf(origin.request, sources)) {
        const official::OfficialDocument document = compile::compiled(form, asThen).document;
        origin.exact = Sha256::of(official::canonicalBytes(document)) == identities.edition;
        const int like = origin.exact ? int(identities.paragraphs.size()) + 1 : likeness(identities, document);
        if (like > best) {
            best = like;
            origin.request = form;
        }
        if (origin.exact)
            break;
    }
    if (!then && 2 * best < int(identities.paragraphs.size()))
        return otherDocument(request.code, {});
    return origin;
}

} // namespace ungcuu::workspace
