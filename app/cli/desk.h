// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cli/command.h"
#include "cli/options.h"
#include "workspace/documents.h"

#include <QJsonObject>

namespace ungcuu::cli {

/// Options that every command which signs takes: --password-file F, --as PERSON, --key ID.p12.
QStringList signingOptions();

/// Opens the workspace for this account.
base::Result<workspace::Workspace> openedWorkspace(const QString& path);

/// Proves one of this account's keys: the PKCS#12 of --key, else the only key that belongs to somebody in the
/// workspace; --as picks among several by the person's name. Error "key.choose" where that names none or more than one.
base::Result<workspace::Identity> identity(const workspace::Workspace& workspace, const Options& options);

/// The one document that `code` names. Several are listed and the answer is "document.ambiguous".
base::Result<workspace::DocumentRow> documentNamed(const workspace::Workspace& workspace, const QString& code);

/// The document's id; of one that was destroyed only its id itself names it.
base::Result<base::Uuid> documentId(const workspace::Workspace& workspace, const QString& code);

/// A workspace, and a document of it.
struct NamedDocument {
    workspace::Workspace workspace;
    workspace::DocumentRow row;
};
/// Those that the first and second argument name.
base::Result<NamedDocument> named(const Options& options);
/// The revision that `start` names, as findRevision takes it.
base::Result<workspace::Document> revisionOf(const NamedDocument& named, const QString& start);

/// Says the error; an ambiguous name is wrong usage, damage is the answer no, everything else impossible.
Exit failed(const base::Error& error);

/// `doc list --destroyed`.
Exit listDestroyed(const workspace::Workspace& workspace, bool json);

/// One JSON document on standard output.
void printJson(const QJsonValue& value);
QJsonObject jsonOf(const workspace::DocumentRow& row);

} // namespace ungcuu::cli
