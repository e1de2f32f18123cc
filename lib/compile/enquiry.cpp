// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/enquiry.h"

#include "base/sha256.h"
#include "base/vietnamese.h"

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

Enquiry::Enquiry(const Sources& sources) : m_sources(sources)
{
    remember(QStringLiteral("law ") + law().id, law().version);
}

std::optional<model::System> Enquiry::system(const QString& code)
{
    const std::optional<model::System> found = m_sources.system(code);
    remember(QStringLiteral("system ") + code, found ? std::optional<QString>(describe(*found)) : std::nullopt);
    return found;
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

void Enquiry::remember(const QString& question, const std::optional<QString>& answer)
{
    if (m_asked.contains(question))
        return;
    m_asked.insert(question);
    m_lookUps.push_back({question, answer.value_or(QString()), answer.has_value()});
}

} // namespace ungcuu::compile
