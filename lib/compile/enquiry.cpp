// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/enquiry.h"

#include "base/sha256.h"
#include "base/utf8.h"
#include "base/vietnamese.h"
#include "text/inlines.h"

#include <array>

namespace ungcuu::compile {
namespace {

std::optional<QString> filled(const QString& words)
{
    return words.isEmpty() ? std::nullopt : std::optional<QString>(words);
}

QString describe(const model::System& system)
{
    return QStringList{system.name, QString::number(system.level), system.owner, system.operatingUnit}.join(QStringLiteral(" | "));
}

} // namespace

std::optional<QString> fact(const model::System& system, const QString& name)
{
    const QString wanted = base::toneFolded(name).simplified();
    if (wanted == QStringLiteral("mã"))
        return filled(system.code);
    if (wanted == QStringLiteral("tên"))
        return filled(system.name);
    if (wanted == QStringLiteral("cấp độ"))
        return system.level ? std::optional<QString>(QString::number(system.level)) : std::nullopt;
    if (wanted == QStringLiteral("chủ quản"))
        return filled(system.owner);
    if (wanted == QStringLiteral("đơn vị vận hành"))
        return filled(system.operatingUnit);
    return std::nullopt;
}

Enquiry::Enquiry(const Sources& sources, WordsRead* read) : m_sources(sources), m_read(read)
{
    remember(QStringLiteral("law ") + law().id, law().version);
}

std::optional<model::System> Enquiry::system(const QString& code)
{
    const std::optional<model::System> found = m_sources.system(code);
    remember(QStringLiteral("system ") + code, found ? std::optional<QString>(describe(*found)) : std::nullopt);
    return found;
}

std::optional<QString> Enquiry::words(QByteArrayView stretch) const
{
    if (m_read)
        return m_read->words(stretch);
    return text::isWords(stretch) ? std::optional<QString>(base::decoded(stretch)) : std::nullopt;
}

std::vector<model::System> Enquiry::systems()
{
    const std::vector<QString> codes = m_sources.systemCodes();
    remember(QStringLiteral("systems"), QStringList(codes.begin(), codes.end()).join(QStringLiteral(" ")));
    std::vector<model::System> all;
    for (const QString& code : codes) {
        if (const auto found = system(code))
            all.push_back(*found);
    }
    return all;
}

std::optional<QString> Enquiry::systemFact(const QString& code, const QString& name)
{
    const std::optional<model::System> found = m_sources.system(code);
    const std::optional<QString> answer = found ? fact(*found, name) : std::nullopt;
    remember(QStringLiteral("system %1 %2").arg(code, name), answer);
    return answer;
}

std::optional<QByteArray> Enquiry::document(const QString& code)
{
    std::optional<QByteArray> found = m_sources.document(code);
    remember(QStringLiteral("document ") + code,
             found ? std::optional<QString>(QString::fromLatin1(base::Sha256::of(*found).hex())) : std::nullopt);
    return found;
}

const law::Rule* Enquiry::rule(const QString& name)
{
    const law::Rule* const found = law().rule(name, m_sources.today());
    remember(QStringLiteral("rule ") + name, found ? std::optional<QString>(found->words) : std::nullopt);
    return found;
}

bool Enquiry::compared(const law::Rule& rule)
{
    const std::optional<model::LawComparison> found = m_sources.comparison(law::comparable(law(), rule));
    remember(QStringLiteral("compared ") + rule.name,
             found ? std::optional<QString>(found->day.toString(Qt::ISODate) + QStringLiteral(" | ") + found->source) : std::nullopt);
    if (!found && !m_uncompared.contains(rule.name))
        m_uncompared += rule.name;
    return found.has_value();
}

const std::vector<model::ProfileEntry>& Enquiry::profile() const
{
    if (!m_profile)
        m_profile = m_sources.profile();
    return *m_profile;
}

std::optional<QString> Enquiry::profileWords(model::ProfileKind kind, QDate day)
{
    static constexpr std::array names{"body", "governing", "place", "symbol", "numbering", "seal", "signer"};
    const model::ProfileEntry* const entry = model::entryOn(profile(), kind, day);
    const std::optional<QString> answer = entry ? std::optional<QString>(entry->value) : std::nullopt;
    remember(QStringLiteral("profile %1 %2").arg(QLatin1String(names[size_t(kind)]), day.toString(Qt::ISODate)), answer);
    return answer;
}

std::vector<model::ProfileEntry> Enquiry::signersOn(QDate day)
{
    std::vector<model::ProfileEntry> signers;
    QStringList told;
    for (const model::ProfileEntry& entry : profile()) {
        if (entry.kind != model::ProfileKind::Signer || !entry.validOn(day))
            continue;
        signers.push_back(entry);
        told += (QStringList{entry.value} + model::linesAbove(entry) + entry.kinds).join(QStringLiteral(" / "));
    }
    remember(QStringLiteral("profile signers %1").arg(day.toString(Qt::ISODate)), filled(told.join(QStringLiteral(" | "))));
    return signers;
}

void Enquiry::remember(const QString& question, const std::optional<QString>& answer)
{
    if (m_asked.contains(question))
        return;
    m_asked.insert(question);
    m_lookUps.push_back({question, answer.value_or(QString()), answer.has_value()});
}

} // namespace ungcuu::compile
