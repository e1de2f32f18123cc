// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/help.h"

#include "cli/command.h"

#include <QCoreApplication>

namespace ungcuu::cli {

namespace {

bool beginsWith(const Command& command, const QStringList& words)
{
    return QString::fromLatin1(command.words).split(u' ').mid(0, words.size()) == words;
}

void printCommand(const Command& command)
{
    print(QStringLiteral("  ungcuu-cli %1").arg(QString::fromUtf8(command.usage)));
    print(QStringLiteral("      %1").arg(QCoreApplication::translate("cli", command.summary)));
}

void printAll()
{
    print(QCoreApplication::translate("cli", "ungcuu-cli: phương án và kịch bản ứng cứu sự cố, từ dòng lệnh"));
    for (const Command& command : commands())
        printCommand(command);
    print(QCoreApplication::translate("cli", "Mọi lệnh: --lang vi|en chọn thứ tiếng; -- hết tùy chọn; LỆNH --help chỉ nói về lệnh ấy."));
    print(QCoreApplication::translate("cli", "Mã thoát: 0 có · 1 không · 2 sai cách dùng · 3 không làm được"));
}

} // namespace

bool printHelp(const QStringList& words)
{
    if (words.isEmpty()) {
        printAll();
        return true;
    }
    bool printed = false;
    for (const Command& command : commands()) {
        if (!beginsWith(command, words))
            continue;
        printCommand(command);
        printed = true;
    }
    return printed;
}

void printVersion()
{
    print(QStringLiteral("ungcuu-cli " UNGCUU_VERSION));
}

} // namespace ungcuu::cli
