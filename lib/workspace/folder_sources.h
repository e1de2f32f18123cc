// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "compile/sources.h"

#include <QHash>
#include <optional>

namespace ungcuu::workspace {

/// What a file knows that stands in no workspace: the documents beside it (*.kb.md, *.pa.md of the same folder) by their
/// mã, the shipped law, and no systems. The folder is read at the first question for a document; a mã that two files
/// bear names neither.
class FolderSources final : public compile::Sources
{
public:
    FolderSources(QString folder, QDate today);

    std::optional<model::System> system(const QString& code) const override;
    std::vector<QString> systemCodes() const override;
    std::optional<QByteArray> document(const QString& code) const override;
    const law::Pack& law() const override;
    QDate today() const override { return m_today; }

private:
    using Index = QHash<QString, std::optional<QByteArray>>;
    Index read() const;

    const QString m_folder;
    const QDate m_today;
    mutable std::optional<Index> m_documents;
};

} // namespace ungcuu::workspace
