// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace_sources.h"

#include "workspace/documents.h"
#include "workspace/register.h"
#include "workspace/shipped_law.h"

#include <algorithm>

namespace ungcuu::workspace {

base::Result<WorkspaceSources> WorkspaceSources::over(const Workspace& workspace, QDate today)
{
    base::Result<std::vector<model::System>> systems = listSystems(workspace);
    if (!systems)
        return systems.error();
    return WorkspaceSources(workspace, *std::move(systems), today);
}

WorkspaceSources::WorkspaceSources(Workspace workspace, std::vector<model::System> systems, QDate today)
    : m_workspace(std::move(workspace)), m_systems(std::move(systems)), m_today(today)
{
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
