// SPDX-License-Identifier: GPL-3.0-or-later
// A witness file, one line each, "\n" after every line:
//   ungcuu-witness/1
//   workspace <hash>
//   event <hash>          any number
// Lines are appended without waiting for the disk: a power cut may leave zeros, or a line that was never finished, with
// the next one behind it. Such a piece is left out; a witness that knows less only witnesses less.
#include "workspace/witness.h"

#include "base/file.h"
#include "workspace/pin.h"
#include "workspace/private_folder.h"

#include <QCoreApplication>
#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace ungcuu::workspace {

using base::Error;
using base::Result;
using base::Sha256;

namespace {

constexpr char firstLine[] = "ungcuu-witness/1";

QByteArray line(const Sha256& event)
{
    return "event " + event.hex();
}

bool append(const QString& path, const QByteArray& bytes)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_APPEND | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0)
        return false;
    const bool written = ::write(descriptor, bytes.constData(), size_t(bytes.size())) == bytes.size();
    ::close(descriptor);
    return written;
}

/// What stands at the end of each line, where that can be a note; what a power cut tore is left out.
QByteArrayList withoutTorn(const QByteArrayList& lines)
{
    constexpr qsizetype lineLength = 6 + 64;
    QByteArrayList whole = lines.mid(0, 2);
    for (const QByteArray& text : lines.mid(2)) {
        const QByteArray last = text.right(lineLength);
        if (last.startsWith("event ") && !last.contains('\0'))
            whole += last;
    }
    return whole;
}

} // namespace

Error malformedWitness(const QString& name)
{
    return {"witness.malformed", QCoreApplication::translate("workspace", "Tệp đối chiếu «%1» không đúng khuôn dạng.").arg(name)};
}

QByteArrayList linesOf(const Witness& witness)
{
    QByteArrayList lines{firstLine, "workspace " + witness.workspace.hex()};
    for (const Sha256& event : witness.events)
        lines += line(event);
    return lines;
}

std::optional<Witness> witnessIn(const QByteArrayList& lines)
{
    const std::optional<Sha256> workspace = Sha256::fromHex(lines.value(1).mid(10));
    if (lines.value(0) != firstLine || !lines.value(1).startsWith("workspace ") || !workspace)
        return {};
    Witness witness{*workspace, {}};
    for (const QByteArray& text : lines.mid(2)) {
        const std::optional<Sha256> event = Sha256::fromHex(text.mid(6));
        if (!text.startsWith("event ") || !event)
            return {};
        witness.events.push_back(*event);
    }
    return witness;
}

QString witnessPath(const Account& account, const Sha256& workspace)
{
    return account.stateFolder + QLatin1String("/witness/") + QLatin1String(workspace.hex());
}

Result<Witness> readWitness(const QString& path)
{
    const Result<QByteArray> bytes = base::readFile(path);
    if (!bytes)
        return bytes.error();
    QList<QByteArray> lines = bytes->split('\n');
    lines.removeLast();   // what follows the last "\n": nothing, or a line that was never finished
    const std::optional<Witness> witness = witnessIn(withoutTorn(lines));
    return witness ? Result<Witness>(*witness) : malformedWitness(path);
}

void noteAct(const Workspace& workspace, const Sha256& event)
{
    const QString path = witnessPath(workspace.account(), workspace.id());
    if (!append(path, line(event) + '\n'))
        noteHeads(workspace.account(), workspace.id(), {event});
    noteClosed(workspace.account(), workspace.path());
}

void noteHeads(const Account& account, const Sha256& workspace, const std::vector<Sha256>& heads)
{
    const QByteArray bytes = linesOf({workspace, heads}).join('\n') + '\n';
    // Failing here takes nothing from the record; the next verify says that nothing outside could be compared.
    if (makePrivateFolder(account.stateFolder + QLatin1String("/witness")))
        (void)base::writeFileAtomically(witnessPath(account, workspace), bytes);
}

} // namespace ungcuu::workspace
