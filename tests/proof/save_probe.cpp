// SPDX-License-Identifier: GPL-3.0-or-later
// save_probe once W KEY CERTIFICATE STATE DOCUMENT ACT TEXT    saves once, says "saved REVISION" or "failed CODE"
// save_probe many W KEY CERTIFICATE STATE NAME COUNT           makes documents NAME-n, saves COUNT times, says for each
//                                                              "saved DOCUMENT BEGIN END" in microseconds
// The key is a PKCS#8 file under the passphrase "x". Dies as told by fault_shim, which it arms around the act.
#include "base/file.h"
#include "workspace/documents.h"

#include <QDateTime>
#include <QFileInfo>

#include <chrono>
#include <cstdio>
#include <dlfcn.h>

using namespace ungcuu;
using namespace ungcuu::workspace;

namespace {

void arm(bool on)
{
    if (const auto call = reinterpret_cast<void (*)(int)>(::dlsym(RTLD_DEFAULT, "ungcuu_fault_arm")))
        call(on ? 1 : 0);
}

int failed(const base::Error& error)
{
    std::printf("failed %s\n", error.code.constData());
    return 1;
}

base::Result<Identity> identity(const QString& key, const QString& certificate)
{
    const auto locked = base::readFile(key);
    const auto der = base::readFile(certificate);
    if (!locked || !der)
        return locked ? der.error() : locked.error();
    const auto read = sign::SigningKey::fromPkcs8(*locked, *der, sign::Secret("x"));
    return read ? base::Result<Identity>(std::make_shared<sign::SigningKey>(*read)) : read.error();
}

int saveOnce(const Workspace& workspace, const Identity& who, const QStringList& arguments)
{
    const auto document = base::Uuid::fromText(arguments.value(0).toLatin1());
    const auto act = base::Uuid::fromText(arguments.value(1).toLatin1());
    const auto seen = readDocument(workspace, document.value_or(base::Uuid()));
    if (!seen || !act)
        return seen ? 2 : failed(seen.error());
    SaveRequest request;
    request.act = *act;
    request.document = *document;
    request.bytes = arguments.value(2).toUtf8();
    request.seenEvents = seen->seenEvents;
    arm(true);
    const auto saved = saveDocument(workspace, who, request, 1795000000000);
    arm(false);
    if (!saved)
        return failed(saved.error());
    std::printf("saved %s\n", saved->revision.hex().constData());
    return 0;
}

qint64 now()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

int saveMany(const Workspace& workspace, const Identity& who, const QStringList& arguments)
{
    constexpr int savesOfOneDocument = 10;
    const int count = arguments.value(1).toInt();
    Saved last;
    for (int i = 0; i < count; ++i) {
        SaveRequest request;
        request.name = arguments.value(0) + QLatin1Char('-') + QString::number(i / savesOfOneDocument);
        request.bytes = request.name.toUtf8() + " lần " + QByteArray::number(i);
        if (i % savesOfOneDocument != 0) {
            request.document = last.document;
            request.seenEvents = last.seenEvents;
        }
        const qint64 begin = now();
        const auto saved = saveDocument(workspace, who, request, QDateTime::currentMSecsSinceEpoch());
        if (!saved)
            return failed(saved.error());
        last = *saved;
        std::printf("saved %s %lld %lld\n", saved->document.text().constData(), static_cast<long long>(begin), static_cast<long long>(now()));
    }
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const auto who = identity(arguments.value(2), arguments.value(3));
    if (!who)
        return failed(who.error());
    const auto workspace = openWorkspace(arguments.value(1), {QFileInfo(arguments.value(2)).absolutePath(), arguments.value(4)});
    if (!workspace)
        return failed(workspace.error());
    return arguments.value(0) == QLatin1String("once") ? saveOnce(*workspace, *who, arguments.mid(5))
                                                       : saveMany(*workspace, *who, arguments.mid(5));
}
