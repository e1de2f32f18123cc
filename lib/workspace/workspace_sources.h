// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "compile/sources.h"
#include "workspace/workspace.h"

#include <QHash>

namespace ungcuu::workspace {

/// What a workspace knows: its register of systems and the head revisions of its documents. The register is read when
/// this is made; a document at the first question for it, and then kept, so that one compilation sees one text. A mã that
/// no document or more than one bears has no answer.
class WorkspaceSources final : public compile::Sources
{
public:
    static base::Result<WorkspaceSources> over(const Workspace& workspace, QDate today);

    std::optional<model::System> system(const QString& code) const override;
    std::vector<QString> systemCodes() const override;
    std::optional<QByteArray> document(const QString& code) const override;
    const law::Pack& law() const override;
    QDate today() const override { return m_today; }

private:
    WorkspaceSources(Workspace workspace, std::vector<model::System> systems, QDate today);
    std::optional<QByteArray> read(const QString& code) const;

    Workspace m_workspace;
    std::vector<model::System> m_systems;
    QDate m_today;
    mutable QHash<QString, std::optional<QByteArray>> m_documents;
};

} // namespace ungcuu::workspace
