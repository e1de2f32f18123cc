// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign/pdf_signing.h"

#include "sign/cades.h"
#include "sign/digest.h"
#include "sign/pdf_verification.h"

#include <QCoreApplication>


namespace ungcuu::sign {
namespace {

base::Error refused(const char* code, const char* why)
{
    return {code, QCoreApplication::translate("sign", "Chưa ký: %1 Tệp gốc không đổi.").arg(QCoreApplication::translate("sign", why))};
}

/// The certificates, and 2 KB for names, attributes and the signature of the longest key.
qsizetype roomFor(const Signer& signer)
{
    qsizetype room = signer.certificate().der().size() + 2048;
    for (const Certificate& issuer : signer.chain())
        room += issuer.der().size();
    return room;
}

base::Sha256 hashOf(const pdf::UnsignedFile& file)
{
    return *base::Sha256::fromRaw(digestOf(file.pieces(), "SHA256"));
}

/// Nothing in the file fails and the newest signature is the signer's; whom to trust is another question. Preparing has
/// held its first `prepared` bytes against the rules that read every object, so only the new revision's are read again.
bool verified(const QByteArray& file, qsizetype prepared, const Signer& signer, base::UtcMs now)
{
    const FileVerdict verdict = verifyPdf(file, TrustStore(), now, pdf::RuleSet::all().behind(prepared));
    return verdict.indication != Indication::TotalFailed && !verdict.signatures.empty()
        && verdict.signatures.back().coversWholeFile && verdict.signatures.back().signer
        && *verdict.signatures.back().signer == signer.certificate();
}

} // namespace

base::Result<void> mayBeUsed(const Certificate& certificate, base::UtcMs now)
{
    if (now < certificate.notBefore())
        return refused("sign.not-yet-valid", QT_TRANSLATE_NOOP("sign", "chứng thư số chưa đến ngày có hiệu lực."));
    if (now > certificate.notAfter())
        return refused("sign.expired", QT_TRANSLATE_NOOP("sign", "chứng thư số đã hết hạn. Xin cấp chứng thư số mới rồi ký."));
    if (!certificate.maySign())
        return refused("sign.not-for-signing", QT_TRANSLATE_NOOP("sign", "chứng thư số không được cấp để ký văn bản."));
    if (!certificate.strongKey())
        return refused("key.weak", QT_TRANSLATE_NOOP("sign", "khóa quá yếu."));
    return {};
}

base::Result<QByteArray> signedPdf(const QByteArray& pdf, const Signer& signer, pdf::SignatureUpdate update, base::UtcMs now, const base::Progress& progress)
{
    const auto stopped = [&](qint64 done) { return !progress.step(done, 3); };
    if (const auto usable = mayBeUsed(signer.certificate(), now); !usable)
        return usable.error();
    if (stopped(0))
        return base::Progress::cancelledError();
    update.room = roomFor(signer);
    auto file = pdf::prepareSignature(pdf, update);
    if (!file)
        return file.error();
    const base::Sha256 hash = hashOf(*file);
    if (stopped(1))
        return base::Progress::cancelledError();
    const auto cms = cadesDetached(signer, hash);
    if (!cms)
        return cms.error();
    if (stopped(2))
        return base::Progress::cancelledError();
    if (!file->setSignature(*cms) || !verified(file->bytes, pdf.size(), signer, now))
        return refused("sign.unverified", QT_TRANSLATE_NOOP("sign", "bản vừa ký không qua được bước tự kiểm tra."));
    return std::move(file->bytes);
}

} // namespace ungcuu::sign
