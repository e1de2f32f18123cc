// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sign/certificate.h"

#include <memory>
#include <vector>

struct X509_crl_st;

namespace ungcuu::sign {

/// What can be said of a certificate: EN 319 102-1's sub-indications, all of them INDETERMINATE but Trusted.
struct ChainAnswer {
    enum State : quint8 {
        Trusted,
        NoChain,              ///< no path to an anchor: NO_CERTIFICATE_CHAIN_FOUND
        OutOfPeriod,          ///< expired or not yet valid, and nothing proves an earlier time: OUT_OF_BOUNDS_NO_POE
        Revoked,              ///< REVOKED_NO_POE
        NoRevocationAnswer,   ///< no fresh list of the issuer: TRY_LATER
        NotForSigning,        ///< CHAIN_CONSTRAINTS_FAILURE
        Broken,               ///< a signature, a constraint or a strength in the chain: CERTIFICATE_CHAIN_GENERAL_FAILURE
    };
    State state = NoChain;
    QString words;            ///< one plain sentence
    QString anchorName;       ///< where the path ends, when Trusted

    QByteArray code() const;  ///< the sub-indication; empty when Trusted
};

/// Whom this machine or account trusts, with the revocation lists at hand; never taken from the file under judgement.
/// Works offline. Copies share what was read.
class TrustStore
{
public:
    /// Certificates in PEM (any number) or DER (one). Error "trust.unreadable" where there is none.
    base::Result<void> addAnchors(QByteArrayView bytes);
    /// Revocation lists (RFC 5280) in PEM or DER. Error "trust.unreadable".
    base::Result<void> addRevocationLists(QByteArrayView bytes);
    bool empty() const { return m_anchors.empty(); }

    /// Judges the signer's certificate at `time`. The others may be links of the path and nothing else. A path counts
    /// only with an answer on revocation for each of its certificates below the anchor.
    ChainAnswer judge(const Certificate& signer, const std::vector<QByteArray>& others, base::UtcMs time) const;

private:
    std::vector<std::shared_ptr<x509_st>> m_anchors;
    std::vector<std::shared_ptr<X509_crl_st>> m_lists;
};

} // namespace ungcuu::sign
