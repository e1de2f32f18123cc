// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workspace/documents.h"

#include <QTemporaryDir>

namespace ungcuu::testing {

/// A person at a desk: an account of their own in a temporary folder, a key, and a workspace where asked for.
class Desk
{
public:
    /// Keys are kept unlocked: a desk never asks for a passphrase.
    explicit Desk(const QString& name = QStringLiteral("Nguyễn Văn A"));

    const workspace::Account& account() const { return m_account; }
    const workspace::Identity& key() const { return m_key; }
    const QString& name() const { return m_name; }
    QString path(const QString& file) const { return m_folder.filePath(file); }

    /// A new workspace in the desk's folder, founded by the desk's person.
    workspace::Workspace workspaceNamed(const QString& file) const;
    /// Saves a new document or on top of what is there now. The test fails where it cannot.
    workspace::Saved save(const workspace::Workspace& workspace, const QByteArray& bytes,
                          const base::Uuid& document = {}) const;

    static constexpr base::UtcMs now = 1795000000000;   ///< 2026-11-18

private:
    QTemporaryDir m_folder;
    QString m_name;
    workspace::Account m_account;
    workspace::Identity m_key;
};

/// The value, or the end of the test with the error's code and words.
template <class T> T taken(base::Result<T> result)
{
    if (!result)
        qFatal("%s: %s", result.error().code.constData(), qPrintable(result.error().message));
    return std::move(*result);
}
inline void taken(const base::Result<void>& result)
{
    if (!result)
        qFatal("%s: %s", result.error().code.constData(), qPrintable(result.error().message));
}

} // namespace ungcuu::testing
