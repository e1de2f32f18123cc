// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a signed PDF, then as a file to be signed: every answer is a verdict or a refusal, and nothing passes that
// no key of a trusted authority signed (nobody is trusted here).
#include "pdf/signature_update.h"
#include "sign/cades.h"
#include "sign/pdf_verification.h"

#include <cstdlib>

using namespace ungcuu;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const sign::FileVerdict verdict = sign::verifyPdf(bytes, sign::TrustStore(), 1'795'000'000'000);
    if (verdict.indication == sign::Indication::TotalPassed)
        std::abort();
    pdf::SignatureUpdate update;
    update.place.rect = {10, 10, 60, 40};
    const auto prepared = pdf::prepareSignature(bytes, update);
    if (prepared && !prepared->bytes.startsWith(bytes))
        std::abort();
    if (sign::verifiedSigner(bytes, QByteArrayView("content")).ok())
        std::abort();
    return 0;
}
