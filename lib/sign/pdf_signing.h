// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/progress.h"
#include "pdf/signature_update.h"
#include "sign/signer.h"

namespace ungcuu::sign {

/// Whether this certificate may sign now: within its period, for signing, strong enough (TT 15/2025/TT-BKHCN: shown
/// and checked before signing). Errors "sign.expired", "sign.not-yet-valid", "sign.not-for-signing", "key.weak".
base::Result<void> mayBeUsed(const Certificate& certificate, base::UtcMs now);

/// The PDF with one more PAdES signature of level B-B (EN 319 142-1) in a revision of its own; every byte of `pdf`
/// stays. `update.time` goes to /M, `update.room` is chosen here. The result is verified before it is handed over: the
/// new signature covers it whole and all earlier ones still stand. Errors: those of `mayBeUsed`,
/// `pdf::prepareSignature` and the signer, "sign.unverified", and "cancelled" (asked before it is prepared, before the key is
/// used and before it is verified).
base::Result<QByteArray> signedPdf(const QByteArray& pdf, const Signer& signer, pdf::SignatureUpdate update, base::UtcMs now,
                                   const base::Progress& progress = {});

} // namespace ungcuu::sign
