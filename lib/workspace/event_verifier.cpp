// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/event_verifier.h"

#include <QCoreApplication>

namespace ungcuu::workspace {

using base::Error;
using base::Result;
using review::VerifiedEvent;

Result<void> EventVerifier::checkSignature(const store::StoredEvent& stored, const review::Event& event)
{
    const auto pieces = review::signedPieces(stored.bytes);
    const auto signer = m_signatures.verifiedSigner(stored.signature, std::span(pieces));
    if (signer && signer->certificate.keyId() == event.key)
        return {};
    return Error{"record.signature", QCoreApplication::translate("workspace",
        "Một bản ghi trong kho dữ liệu không còn đúng với chữ ký của nó. Không ghi gì thêm. Chạy kiểm tra kho dữ liệu rồi lấy lại bản sao lưu.")};
}

Result<VerifiedEvent> EventVerifier::verified(const store::StoredEvent& stored)
{
    Result<review::Event> event = review::readEvent(stored.bytes);
    if (!event)
        return event.error();
    if (base::Sha256::of(stored.bytes) != stored.id)
        return review::malformed("id");
    if (const Result<void> covered = checkSignature(stored, *event); !covered)
        return covered.error();
    if (!event->revision)
        return VerifiedEvent(stored.id, std::move(*event), {});
    const Result<QByteArray> bytes = m_objects(*event->revision);
    if (!bytes)
        return bytes.error();
    Result<review::Revision> revision = review::readRevision(*bytes);
    if (!revision)
        return revision.error();
    return VerifiedEvent(stored.id, std::move(*event), std::move(*revision));
}

} // namespace ungcuu::workspace
