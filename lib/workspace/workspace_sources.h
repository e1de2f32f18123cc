// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "compile/sources.h"
#include "workspace/workspace.h"

#include <QHash>

namespace ungcuu::workspace {

/// What a workspace knows: its register of systems, *Hồ sơ cơ quan*, what was compared with the law, and the head revisions
/// of its documents. Register and profile are read when this is made; a document at the first question for it, and then kept, so that one compilation sees one text. A mã that
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
    std::vector<model::ProfileEntry> profile() const override { return m_profile; }
    std::optional<model::LawComparison> comparison(const model::LawComparison& row) const override;

private:
    WorkspaceSources(Workspace workspace, std::vector<model::System> systems, std::vector<model::ProfileEntry> profile, QDate today);
    std::optional<QByteArray> read(const QString& code) const;

    Workspace m_workspace;
    std::vector<model::System> m_systems;
    std::vector<model::ProfileEntry> m_profile;
    QDate m_today;
    mutable std::optional<std::vector<model::LawComparison>> m_comparisons;   ///< read when a document uses a row that needs one
    mutable QHash<QString, std::optional<QByteArray>> m_documents;
};

} // namespace ungcuu::workspace
