// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace_sources.h"

#include "law/pack.h"
#include "workspace/comparisons.h"
#include "workspace/documents.h"
#include "workspace/profile.h"
#include "workspace/register.h"
#include "workspace/shipped_law.h"

#include <algorithm>

namespace ungcuu::workspace {

base::Result<WorkspaceSources> WorkspaceSources::over(const Workspace& workspace, QDate today)
{
    base::Result<std::vector<model::System>> systems = listSystems(workspace);
    if (!systems)
        return systems.error();
    const base::Result<std::vector<ProfileRow>> rows = listProfile(workspace);
    if (!rows)
        return rows.error();
    std::vector<model::ProfileEntry> profile;
    for (const ProfileRow& row : *rows)
        profile.push_back(row.entry);
    return WorkspaceSources(workspace, *std::move(systems), std::move(profile), today);
}

WorkspaceSources::WorkspaceSources(Workspace workspace, std::vector<model::System> systems, std::vector<model::ProfileEntry> profile, QDate today)
    : m_workspace(std::move(workspace)), m_systems(std::move(systems)), m_profile(std::move(profile)), m_today(today)
{
}

/// Where the record cannot be read, nothing counts as compared.
std::optional<model::LawComparison> WorkspaceSources::comparison(const model::LawComparison& row) const
{
    if (!m_comparisons) {
        m_comparisons.emplace();
        const base::Result<std::vector<ComparisonRow>> rows = listComparisons(m_workspace);
        for (const ComparisonRow& each : rows ? *rows : std::vector<ComparisonRow>()) {
            if (each.recorded)
                m_comparisons->push_back(each.row);
        }
    }
    const auto found = std::find_if(m_comparisons->begin(), m_comparisons->end(), [&](const model::LawComparison& each) { return law::sameRow(each, row); });
    return found == m_comparisons->end() ? std::nullopt : std::optional(*found);
}

std::optional<model::System> WorkspaceSources::system(const QString& code) const
{
    const auto found = std::find_if(m_systems.begin(), m_systems.end(), [&](const model::System& s) { return s.code == code; });
    return found == m_systems.end() ? std::nullopt : std::optional<model::System>(*found);
}

std::vector<QString> WorkspaceSources::systemCodes() const
{
    std::vector<QString> codes;
    for (const model::System& system : m_systems)
        codes.push_back(system.code);
    return codes;
}

std::optional<QByteArray> WorkspaceSources::document(const QString& code) const
{
    if (!m_documents.contains(code))
        m_documents.insert(code, read(code));
    return m_documents.value(code);
}

std::optional<QByteArray> WorkspaceSources::read(const QString& code) const
{
    const base::Result<std::vector<DocumentRow>> rows = findDocuments(m_workspace, code);
    if (!rows || rows->size() != 1)
        return std::nullopt;
    base::Result<Document> document = readDocument(m_workspace, rows->front().id);
    return document ? std::optional<QByteArray>(document->bytes) : std::nullopt;
}

const law::Pack& WorkspaceSources::law() const
{
    return shippedLaw();
}

} // namespace ungcuu::workspace
