// SPDX-License-Identifier: GPL-3.0-or-later
// save_probe once W KEY CERTIFICATE STATE DOCUMENT ACT TEXT    saves once, says "saved REVISION" or "failed CODE"
// save_probe destroy W KEY CERTIFICATE STATE DOCUMENT ACT      destroys the document, says "destroyed OBJECTS", "destroyed OBJECTS
//                                                              CODE" where traces are left because of CODE, or "failed CODE"
// save_probe many W KEY CERTIFICATE STATE NAME COUNT           makes documents NAME-n, saves COUNT times, says for each
//                                                              "saved DOCUMENT BEGIN END" in microseconds
// save_probe power W KEY CERTIFICATE STATE COUNT               types and saves COUNT times and backs up at every third
//                                                              save, and tells the shim what is done: "typed N",
//                                                              "saved DOCUMENT REVISION", "backup PATH"
// The key is a PKCS#8 file under the passphrase "x". Dies as told by fault_shim, which it arms around the act.
#include "base/file.h"
#include "workspace/destroy_document.h"
#include "workspace/documents.h"
#include "workspace/maintenance.h"
#include "workspace/typing_journal.h"

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

void tell(const QByteArray& words)
{
    if (const auto call = reinterpret_cast<void (*)(const char*)>(::dlsym(RTLD_DEFAULT, "ungcuu_fault_note")))
        call(words.constData());
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

int destroyOnce(const Workspace& workspace, const Identity& who, const QStringList& arguments)
{
    const auto document = base::Uuid::fromText(arguments.value(0).toLatin1());
    const auto act = base::Uuid::fromText(arguments.value(1).toLatin1());
    const auto scope = destructionScope(workspace, document.value_or(base::Uuid()));
    if (!act || (!scope && scope.error().code != "document.destroyed"))
        return act ? failed(scope.error()) : 2;
    const DestructionRequest request{*act, *document, scope ? scope->seenEvents : std::vector<base::Sha256>(), QStringLiteral("lý do")};
    arm(true);
    const auto destroyed = destroyDocument(workspace, who, request, 1795000000000);
    arm(false);
    if (!destroyed)
        return failed(destroyed.error());
    std::printf("destroyed %d %s\n", destroyed->objects, destroyed->traces ? destroyed->traces->code.constData() : "");
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

/// One step of a day's work: typing kept, a save, at every third step a backup.
base::Result<Saved> step(const Workspace& workspace, const Identity& who, TypingJournal& journal, const Saved& last, int number)
{
    if (const auto typed = journal.record("gõ " + QByteArray::number(number)); !typed)
        return typed.error();
    tell("typed " + QByteArray::number(number));
    SaveRequest request;
    request.name = QStringLiteral("văn bản %1").arg(number / 3);
    request.bytes = request.name.toUtf8() + QByteArray(700 * number, 'x') + QByteArray::number(number);
    if (number % 3 != 0) {
        request.document = last.document;
        request.seenEvents = last.seenEvents;
    }
    const auto saved = saveDocument(workspace, who, request, 1795000000000);
    if (!saved)
        return saved;
    tell("saved " + saved->document.text() + ' ' + saved->revision.hex());
    const QString copy = workspace.path() + QStringLiteral(".%1").arg(number);
    const auto kept = number % 3 == 2 ? backUp(workspace, copy) : base::Result<void>();
    if (!kept)
        return kept.error();
    if (number % 3 == 2)
        tell("backup " + copy.toUtf8());
    return saved;
}

int workUntilPowerCut(const Workspace& workspace, const Account& account, const Identity& who, int count)
{
    arm(true);
    auto journal = TypingJournal::start(account, {workspace.id(), {}, {}, QStringLiteral("nháp")}, {});
    if (!journal)
        return failed(journal.error());
    base::Result<Saved> last = Saved();
    for (int number = 0; number < count && last; ++number)
        last = step(workspace, who, *journal, *last, number);
    arm(false);
    return last ? 0 : failed(last.error());
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
    const Account account{QFileInfo(arguments.value(2)).absolutePath(), arguments.value(4)};
    const auto workspace = openWorkspace(arguments.value(1), account);
    if (!workspace)
        return failed(workspace.error());
    if (arguments.value(0) == QLatin1String("power"))
        return workUntilPowerCut(*workspace, account, *who, arguments.value(5).toInt());
    if (arguments.value(0) == QLatin1String("destroy"))
        return destroyOnce(*workspace, *who, arguments.mid(5));
    return arguments.value(0) == QLatin1String("once") ? saveOnce(*workspace, *who, arguments.mid(5))
                                                       : saveMany(*workspace, *who, arguments.mid(5));
}
