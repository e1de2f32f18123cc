// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "compile/compiled.h"
#include "compile/sources.h"
#include "compile/words_read.h"
#include "law/pack.h"

#include <QSet>

namespace ungcuu::compile {

/// Asks the Sources and remembers each question with its answer, once, in the order first asked. What was not answered
/// is remembered too: an answer that comes later makes the document stale just as a changed one does.
class Enquiry
{
public:
    /// `read` may be nothing.
    Enquiry(const Sources& sources, WordsRead* read);

    const law::Pack& law() const { return m_sources.law(); }

    std::optional<model::System> system(const QString& code);
    /// All systems of the register, in its order.
    std::vector<model::System> systems();
    /// What `{hệ thống.name}` prints: mã, tên, cấp độ, chủ quản, đơn vị vận hành. Nothing for other names, an empty
    /// field, or a system the register does not have.
    std::optional<QString> systemFact(const QString& code, const QString& name);
    std::optional<QByteArray> document(const QString& code);
    /// The rule in force today.
    const law::Rule* rule(const QString& name);
    /// Whether somebody recorded *Đã đối chiếu* for this rule as it stands: "compared báo cáo ban đầu".
    bool compared(const law::Rule& rule);

    QDate today() const { return m_sources.today(); }
    bool hasProfile() const { return !profile().empty(); }
    const std::vector<model::ProfileEntry>& profile() const;
    /// What *Hồ sơ cơ quan* says on that day: "profile governing 2026-11-27".
    std::optional<QString> profileWords(model::ProfileKind kind, QDate day);
    /// Those who may sign on that day, in the profile's order: "profile signers 2026-11-27".
    std::vector<model::ProfileEntry> signersOn(QDate day);

    /// Rules that `compared` was asked for in vain, each once.
    const QStringList& uncompared() const { return m_uncompared; }

    /// The words of a stretch of source without marks; nothing where it may hold one.
    std::optional<QString> words(QByteArrayView stretch) const;

    std::vector<LookUp> lookUps() && { return std::move(m_lookUps); }

private:
    void remember(const QString& question, const std::optional<QString>& answer);

    const Sources& m_sources;
    WordsRead* const m_read;
    std::vector<LookUp> m_lookUps;
    QSet<QString> m_asked;
    QStringList m_uncompared;
    mutable std::optional<std::vector<model::ProfileEntry>> m_profile;   ///< read once
};

/// The named field of a system as it is printed; nothing where it has none.
std::optional<QString> fact(const model::System& system, const QString& name);

} // namespace ungcuu::compile
