// SPDX-License-Identifier: GPL-3.0-or-later
// <state>/destroying/<uuid of the document>:  the path of the workspace, LF
#include "workspace/owed_traces.h"

#include "base/file.h"
#include "store/store.h"
#include "workspace/pin.h"
#include "workspace/private_folder.h"
#include "workspace/typing_journal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace ungcuu::workspace {

using base::Result;
using base::Uuid;

namespace {

QString folderOf(const Account& account)
{
    return account.stateFolder + QLatin1String("/destroying");
}

QString noteOf(const Account& account, const Uuid& document)
{
    return folderOf(account) + QLatin1Char('/') + QLatin1String(document.text());
}

QByteArray wordsOf(const Workspace& workspace)
{
    return QFile::encodeName(workspace.path()) + '\n';
}

bool isNoted(const Workspace& workspace, const Uuid& document)
{
    const Result<QByteArray> note = base::readFile(noteOf(workspace.account(), document), 65536);
    return note && *note == wordsOf(workspace);
}

void takeNoted(const Workspace& workspace, const Uuid& document)
{
    const auto store = store::Store::open(workspace.path(), store::Access::Read);
    const auto row = store ? store->document(document) : store.error();
    if (row && *row)
        forgetTraces(workspace, document);   // the act was never done
    else if (row)
        (void)takeTraces(workspace, document);
}

} // namespace

base::Error typedOver()
{
    return {"destroy.typed", QCoreApplication::translate("workspace",
        "Chưa xóa: văn bản đang được gõ ở một cửa sổ của tài khoản này. Kho dữ liệu không đổi. Đóng văn bản ở đó rồi làm lại.")};
}

void noteTraces(const Workspace& workspace, const Uuid& document)
{
    // A state folder that cannot be written takes nothing from the act: the traces are taken right behind it all the same.
    if (makePrivateFolder(folderOf(workspace.account())))
        (void)base::writeFileAtomically(noteOf(workspace.account(), document), wordsOf(workspace));
}

void forgetTraces(const Workspace& workspace, const Uuid& document)
{
    QFile::remove(noteOf(workspace.account(), document));
}

Result<void> takeTraces(const Workspace& workspace, const Uuid& document)
{
    if (!discardTypingOver(workspace.account(), workspace.id(), document))
        return typedOver();
    if (const Result<void> rewritten = store::Store::rewrite(workspace.path()); !rewritten)
        return rewritten;
    forgetTraces(workspace, document);
    noteClosed(workspace.account(), workspace.path());
    return {};
}

void takeAllTraces(const Workspace& workspace)
{
    const QStringList names = QDir(folderOf(workspace.account())).entryList(QDir::Files);
    for (const QString& name : names) {
        const std::optional<Uuid> document = Uuid::fromText(name.toLatin1());
        if (document && isNoted(workspace, *document))
            takeNoted(workspace, *document);
    }
}

} // namespace ungcuu::workspace
