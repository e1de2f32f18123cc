// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/judgement.h"

#include "models/history_model.h"
#include "workspace/verification.h"

#include <QCoreApplication>

namespace ungcuu::models {

namespace {

void addSigner(std::vector<JudgementLine>& lines, const sign::SignatureVerdict& signature)
{
    if (!signature.signer)
        return;
    const sign::Certificate& signer = *signature.signer;
    lines.push_back({QCoreApplication::translate("models", "Người ký"), signer.commonName()});
    lines.push_back({QCoreApplication::translate("models", "Chứng thư số"),
                     QCoreApplication::translate("models", "do %1 cấp, thời hạn %2 – %3").arg(signer.issuerName(), dayAndTime(signer.notBefore()), dayAndTime(signer.notAfter()))});
    if (!signature.anchorName.isEmpty())
        lines.push_back({QCoreApplication::translate("models", "Nơi cấp tin cậy"), signature.anchorName});
}

JudgedSignature signatureWords(const sign::SignatureVerdict& signature, int number)
{
    JudgedSignature judgement{signature.indication, QCoreApplication::translate("models", "Chữ ký %1: %2").arg(QString::number(number), wordsOf(signature.indication)), {}};
    std::vector<JudgementLine>& lines = judgement.lines;
    lines.push_back({QCoreApplication::translate("models", "Kết luận"), signature.words});
    addSigner(lines, signature);
    if (signature.claimedTime)
        lines.push_back({QCoreApplication::translate("models", "Giờ ký"), QCoreApplication::translate("models", "%1, do người ký khai").arg(dayAndTime(*signature.claimedTime))});
    lines.push_back({QCoreApplication::translate("models", "Phần được ký"), signature.coversWholeFile ? QCoreApplication::translate("models", "toàn bộ tệp")
                                                                                                 : QCoreApplication::translate("models", "%1 byte đầu của tệp").arg(signature.coveredBytes)});
    for (const QString& note : signature.notes)
        lines.push_back({QCoreApplication::translate("models", "Lưu ý"), note});
    lines.push_back({QCoreApplication::translate("models", "Thẩm quyền"), workspace::authorityWords()});
    return judgement;
}

} // namespace

base::Result<Judgement> judged(const JudgementRequest& request)
{
    const auto trust = workspace::trustFrom(request.anchors, request.lists);
    if (!trust)
        return trust.error();
    const auto verdict = workspace::verifyFile(request.path, *trust, request.now);
    if (!verdict)
        return verdict.error();
    Judgement judgement{verdict->indication, request.path, wordsOf(verdict->indication) + QStringLiteral(". ") + verdict->words, {}};
    for (const sign::SignatureVerdict& signature : verdict->signatures)
        judgement.signatures.push_back(signatureWords(signature, int(judgement.signatures.size()) + 1));
    return judgement;
}

} // namespace ungcuu::models
