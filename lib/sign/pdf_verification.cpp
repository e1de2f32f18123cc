// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign/pdf_verification.h"

#include "pdf/trouble.h"
#include "sign/cades.h"
#include "sign/der.h"
#include "sign/openssl.h"

#include <QCoreApplication>

#include <openssl/err.h>
#include <openssl/ocsp.h>

#include <algorithm>

namespace ungcuu::sign {
namespace {

using pdf::EmbeddedSignature;
using pdf::Rule;
using pdf::RuleSet;

void set(SignatureVerdict& verdict, Indication indication, const QByteArray& reason, const QString& words)
{
    verdict.indication = indication;
    verdict.reason = reason;
    verdict.words = words;
}

void fail(SignatureVerdict& verdict, const base::Error& error)
{
    set(verdict, Indication::TotalFailed, error.code, error.message);
}

/// EN 319 102-1, tables 5 and 6.
void setCmsTrouble(SignatureVerdict& verdict, const base::Error& error)
{
    if (error.code == "cms.weak")
        set(verdict, Indication::Indeterminate, "CRYPTO_CONSTRAINTS_FAILURE_NO_POE", error.message);
    else if (error.code == "cms.unnamed-certificate")
        set(verdict, Indication::Indeterminate, "SIG_CONSTRAINTS_FAILURE", error.message);
    else if (error.code == "cms.digest")
        set(verdict, Indication::TotalFailed, "HASH_FAILURE", error.message);
    else if (error.code == "cms.signature")
        set(verdict, Indication::TotalFailed, "SIG_CRYPTO_FAILURE", error.message);
    else
        set(verdict, Indication::TotalFailed, "FORMAT_FAILURE", error.message);
}

bool detached(const QByteArray& subFilter)
{
    return subFilter == "ETSI.CAdES.detached" || subFilter == "adbe.pkcs7.detached";
}

/// The CMS without its padding, which must be zeros.
base::Result<QByteArrayView> cmsOf(const EmbeddedSignature& signature, RuleSet rules)
{
    der::Reader reader(signature.contents);
    const std::optional<der::Element> element = reader.next(der::Sequence);
    if (!element)
        return pdf::broken(Rule::ContentSigned);
    const QByteArrayView padding = reader.rest();
    const bool zeros = std::all_of(padding.begin(), padding.end(), [](char c) { return c == '\0'; });
    if (!zeros && rules.has(Rule::ZeroPadding))
        return pdf::broken(Rule::ZeroPadding);
    return element->whole;
}

void noteTimes(SignatureVerdict& verdict, const EmbeddedSignature& signature)
{
    if (!signature.claimedTime)
        verdict.notes << QCoreApplication::translate("sign", "Chữ ký không ghi giờ ký.");
    else if (!verdict.signer->validAt(*signature.claimedTime))
        verdict.notes << QCoreApplication::translate("sign", "Giờ do người ký khai nằm ngoài thời hạn của chứng thư số.");
}

/// A stamp is a picture: the name it was made with is compared with the certificate's (rule 14).
void noteNames(SignatureVerdict& verdict, const EmbeddedSignature& signature)
{
    const QString name = verdict.signer->commonName();
    if (!signature.claimedName.isEmpty() && signature.claimedName != name)
        verdict.notes << QCoreApplication::translate("sign", "Tên ghi trong ô chữ ký («%1») khác tên trong chứng thư số («%2»).")
                             .arg(signature.claimedName, name);
}

void judgeSigner(SignatureVerdict& verdict, const EmbeddedSignature& signature, const VerifiedSigner& signer, const TrustStore& trust)
{
    verdict.signer = signer.certificate;
    noteTimes(verdict, signature);
    noteNames(verdict, signature);
    const ChainAnswer chain = trust.judge(signer.certificate, signer.otherCertificates, verdict.checkedAt);
    verdict.anchorName = chain.anchorName;
    const Indication indication = chain.state == ChainAnswer::Trusted ? Indication::TotalPassed : Indication::Indeterminate;
    set(verdict, indication, chain.code(), chain.words);
}

class Judge
{
public:
    Judge(const QByteArray& file, const TrustStore& trust, base::UtcMs now, RuleSet rules)
        : m_file(file)
        , m_trust(trust)
        , m_now(now)
        , m_rules(rules)
    {
    }

    SignatureVerdict verdict(const EmbeddedSignature& signature);

private:
    void judgeContent(SignatureVerdict& verdict, const EmbeddedSignature& signature);

    const QByteArray& m_file;
    const TrustStore& m_trust;
    base::UtcMs m_now;
    RuleSet m_rules;
    CadesVerifier m_verifier;
};

SignatureVerdict Judge::verdict(const EmbeddedSignature& signature)
{
    SignatureVerdict verdict;
    verdict.field = signature.field;
    verdict.claimedTime = signature.claimedTime;
    verdict.checkedAt = m_now;
    verdict.coversWholeFile = signature.coversWholeFile;
    verdict.coveredBytes = signature.signedBytes[1].end;
    if (signature.trouble)
        fail(verdict, *signature.trouble);
    else if (signature.subFilter == "ETSI.RFC3161")
        set(verdict, Indication::Indeterminate, "NOT_SUPPORTED",
            QCoreApplication::translate("sign", "Dấu thời gian của tài liệu: phiên bản này chưa kiểm tra được."));
    else if (!detached(signature.subFilter) && m_rules.has(Rule::SubFilterAllowed))
        fail(verdict, pdf::broken(Rule::SubFilterAllowed));
    else
        judgeContent(verdict, signature);
    return verdict;
}

void Judge::judgeContent(SignatureVerdict& verdict, const EmbeddedSignature& signature)
{
    const auto cms = cmsOf(signature, m_rules);
    if (!cms)
        return fail(verdict, cms.error());
    const QByteArrayView all(m_file);
    const std::array<QByteArrayView, 2> pieces{all.sliced(signature.signedBytes[0].begin, signature.signedBytes[0].length()),
                                               all.sliced(signature.signedBytes[1].begin, signature.signedBytes[1].length())};
    const auto signer = m_verifier.verifiedSigner(*cms, pieces);
    if (signer)
        judgeSigner(verdict, signature, *signer, m_trust);
    else if (m_rules.has(Rule::ContentSigned))
        setCmsTrouble(verdict, signer.error());
    else
        set(verdict, Indication::TotalPassed, {}, {});
}

bool readable(const pdf::ValidationItem& item)
{
    const auto there = [](auto* object, auto release) {
        const bool read = object != nullptr;
        release(object);
        ERR_clear_error();
        return read;
    };
    switch (item.kind) {
    case pdf::ValidationItem::Certificate: return there(decoded(d2i_X509, X509_free, item.bytes), X509_free);
    case pdf::ValidationItem::RevocationList: return there(decoded(d2i_X509_CRL, X509_CRL_free, item.bytes), X509_CRL_free);
    case pdf::ValidationItem::OcspResponse: return there(decoded(d2i_OCSP_RESPONSE, OCSP_RESPONSE_free, item.bytes), OCSP_RESPONSE_free);
    }
    return false;
}

/// What stands against the file as a whole (rules 11 and 13).
std::optional<base::Error> fileTrouble(const pdf::SignedFile& file, RuleSet rules)
{
    if (file.trouble)
        return file.trouble;
    if (rules.has(Rule::DssPure) && !std::all_of(file.validationItems.begin(), file.validationItems.end(), readable))
        return pdf::broken(Rule::DssPure);
    return {};
}

void noteLater(std::vector<SignatureVerdict>& signatures)
{
    for (size_t i = 0; i + 1 < signatures.size(); ++i)
        signatures[i].notes << QCoreApplication::translate("sign", "Sau chữ ký này, tệp có thêm %1 chữ ký khác; phần đã ký không đổi.")
                                   .arg(signatures.size() - 1 - i);
}

void takeWorst(FileVerdict& verdict)
{
    const auto worst = std::max_element(verdict.signatures.begin(), verdict.signatures.end(),
                                        [](const auto& a, const auto& b) { return a.indication < b.indication; });
    verdict.indication = worst->indication;
    verdict.reason = worst->reason;
    verdict.words = worst->words;
}

FileVerdict failed(const base::Error& error)
{
    return {Indication::TotalFailed, error.code, error.message, {}};
}

} // namespace

QByteArray codeOf(Indication indication)
{
    switch (indication) {
    case Indication::TotalPassed: return "TOTAL-PASSED";
    case Indication::Indeterminate: return "INDETERMINATE";
    case Indication::TotalFailed: return "TOTAL-FAILED";
    }
    Q_UNREACHABLE();
}

QString wordsOf(Indication indication)
{
    switch (indication) {
    case Indication::TotalPassed: return QCoreApplication::translate("sign", "Hợp lệ");
    case Indication::Indeterminate: return QCoreApplication::translate("sign", "Chưa đủ căn cứ kết luận");
    case Indication::TotalFailed: return QCoreApplication::translate("sign", "Không hợp lệ");
    }
    Q_UNREACHABLE();
}

FileVerdict verifyPdf(const QByteArray& bytes, const TrustStore& trust, base::UtcMs now, RuleSet rules)
{
    const auto file = pdf::readSignedFile(bytes, rules);
    if (!file)
        return failed(file.error());
    if (file->signatures.empty() && file->trouble)
        return failed(*file->trouble);
    if (file->signatures.empty())
        return {Indication::Indeterminate, "NO_SIGNATURE", QCoreApplication::translate("sign", "Tệp không có chữ ký số nào."), {}};
    FileVerdict verdict;
    Judge judge(bytes, trust, now, rules);
    for (const EmbeddedSignature& signature : file->signatures)
        verdict.signatures.push_back(judge.verdict(signature));
    noteLater(verdict.signatures);
    takeWorst(verdict);
    if (const auto trouble = fileTrouble(*file, rules)) {
        verdict.indication = Indication::TotalFailed;
        verdict.reason = trouble->code;
        verdict.words = trouble->message;
    }
    return verdict;
}

} // namespace ungcuu::sign
