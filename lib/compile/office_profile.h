// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "compile/wording.h"
#include "model/front.h"
#include "model/profile.h"

namespace ungcuu::compile {

/// *Hồ sơ cơ quan* as one front needs it: fills what is left out, and compares what is typed. With an empty profile it
/// fills nothing and says nothing. What belongs to the body of the profile (cơ quan chủ quản, ký hiệu, người ký) is filled
/// only where that body issues the document.
class OfficeProfile
{
public:
    OfficeProfile(Wording& wording, const model::Front& front);

    /// The date typed, as d/M/yyyy; anything else leaves today.
    void setDate(const QString& typed);
    /// Who issues, as typed or filled. Compares names and place typed in the front.
    void setIssuer(const QStringList& lines);

    std::optional<QString> words(model::ProfileKind kind, const QString& key);
    /// Empty where there is none, or another body issues.
    QStringList governing();
    /// "PA-UBND"; nothing for a công văn, whose symbol names the drafting unit too.
    std::optional<QString> symbol(const QString& abbreviation);
    /// What *Hồ sơ cơ quan* lacks, one sentence; empty where there is no profile at all.
    QString whyNot(model::ProfileKind kind) const;

    /// The lines of a signature: a lone name becomes the block of that signer. What is typed is compared with the right to sign.
    QStringList signature(const QStringList& typed, const QString& key, const QString& kind);
    /// The block of the one who may sign; none, with a finding, where nobody or more than one may.
    QStringList soleSigner(const QString& kind);

    /// The body's name in running text, where it was filled.
    const QString& filledName() const { return m_filledName; }
    const QStringList& filled() const { return m_filled; }

private:
    bool isOffice() const;
    void compareName(model::ProfileKind kind, const QString& key, const QString& typed);
    std::vector<model::ProfileEntry> signersFor(const QString& kind);
    void compareSigner(const QStringList& lines, const QString& kind, base::Span where);
    QString whenMaySign(const QString& name) const;
    base::Span spanOf(const QString& key) const;

    Wording& m_wording;
    Enquiry& m_enquiry;
    const model::Front& m_front;
    QDate m_day;
    QString m_issuer;
    QString m_filledName;
    QStringList m_filled;
};

} // namespace ungcuu::compile
