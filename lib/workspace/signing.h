// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "base/progress.h"
#include "base/result.h"
#include "sign/signer.h"

#include <QByteArray>
#include <QRectF>
#include <QString>
#include <optional>

namespace ungcuu::workspace {

/// What a signature looks like. The words are the certificate's name and body and the time of signing; a picture, where
/// one is given, stands instead of them (NĐ 30/2020, Phụ lục I, II.7 and II.8).
enum class SignatureStamp : quint8 {
    Person,   ///< of the person in authority, in the field `nguoi_ky` (ô 7c)
    Agency,   ///< of the body, in the field `co_quan` (ô 8)
    None,     ///< nothing to be seen
};

/// A place on a page as it is measured on paper: millimetres from the upper left corner.
struct PagePlace {
    int page = 1;
    QRectF millimetres;

    friend bool operator==(const PagePlace&, const PagePlace&) = default;
};

struct SigningRequest {
    QByteArray pdf;
    /// Without one: the person's where the file declares the place or `at` is given, else none.
    std::optional<SignatureStamp> stamp;
    std::optional<PagePlace> at;
    QByteArray picture;   ///< PNG, may be transparent
    QString reason;
};

/// Whom a signature would name, to be shown before anything is signed (TT 15/2025/TT-BKHCN).
struct SignerCard {
    QString name;
    QString organisation;
    QString issuer;
    QByteArray serial;
    base::UtcMs notBefore = 0;
    base::UtcMs notAfter = 0;
    std::optional<base::Error> trouble;   ///< why it may not sign now

    friend bool operator==(const SignerCard&, const SignerCard&) = default;
};
SignerCard signerCard(const sign::Certificate& certificate, base::UtcMs now);

/// The PDF with one more signature of level PAdES B-B, verified. Errors of `sign::signedPdf`, of unfinishedRefusal, and "sign.picture" for a
/// picture that is none. The request's bytes stay as they are.
base::Result<QByteArray> signPdf(const SigningRequest& request, const sign::Signer& signer, base::UtcMs now, const base::Progress& progress = {});

} // namespace ungcuu::workspace
