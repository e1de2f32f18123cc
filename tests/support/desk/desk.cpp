// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/desk/desk.h"

namespace ungcuu::testing {

Desk::Desk(const QString& name)
    : m_name(name)
    , m_account{m_folder.filePath(QStringLiteral("keys")), m_folder.filePath(QStringLiteral("state"))}
    , m_key(std::make_shared<sign::SigningKey>(taken(sign::SigningKey::makeSelfMade(name, now))))
{
}

workspace::Workspace Desk::workspaceNamed(const QString& file) const
{
    return taken(workspace::newWorkspace(path(file), m_account, m_name, m_key, now));
}

workspace::Saved Desk::save(const workspace::Workspace& workspace, const QByteArray& bytes, const base::Uuid& document) const
{
    workspace::SaveRequest request;
    request.document = document;
    request.bytes = bytes;
    if (!document.none())
        request.seenEvents = taken(workspace::readDocument(workspace, document)).seenEvents;
    return taken(workspace::saveDocument(workspace, m_key, request, now));
}

} // namespace ungcuu::testing
