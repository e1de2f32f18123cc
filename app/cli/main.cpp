// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "render/typeface.h"

#include <QGuiApplication>
#include <QTranslator>

#include <sys/stat.h>

using namespace ungcuu::cli;

namespace {

/// The longest command whose words begin `arguments`; nothing where none does.
const Command* commandFor(const QStringList& arguments)
{
    const Command* found = nullptr;
    qsizetype length = 0;
    for (const Command& command : commands()) {
        const QStringList words = QString::fromLatin1(command.words).split(u' ');
        if (words.size() > length && arguments.mid(0, words.size()) == words) {
            found = &command;
            length = words.size();
        }
    }
    return found;
}

void printHelp()
{
    print(QCoreApplication::translate("cli", "ungcuu-cli: phương án và kịch bản ứng cứu sự cố, từ dòng lệnh"));
    for (const Command& command : commands()) {
        print(QStringLiteral("  ungcuu-cli %1").arg(QString::fromUtf8(command.usage)));
        print(QStringLiteral("      %1").arg(QCoreApplication::translate("cli", command.summary)));
    }
    print(QCoreApplication::translate("cli", "Mã thoát: 0 có · 1 không · 2 sai cách dùng · 3 không làm được"));
}

/// Takes "--lang en" out of `arguments`; without it the locale decides, and anything but English reads Vietnamese.
bool wantsEnglish(QStringList& arguments)
{
    const qsizetype at = arguments.indexOf(QStringLiteral("--lang"));
    if (at < 0)
        return qEnvironmentVariable("LC_ALL", qEnvironmentVariable("LANG")).startsWith(QLatin1String("en"));
    const bool english = arguments.value(at + 1) == QLatin1String("en");
    arguments.remove(at, std::min<qsizetype>(2, arguments.size() - at));
    return english;
}

} // namespace

int main(int argc, char** argv)
{
    ::umask(077);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    ungcuu::render::guardFonts();
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("ungcuu"));
    QStringList arguments = QGuiApplication::arguments().mid(1);
    QTranslator english;
    if (wantsEnglish(arguments) && english.load(QStringLiteral(":/ungcuu/translations/ungcuu_en.qm")))
        QCoreApplication::installTranslator(&english);

    if (arguments.isEmpty() || arguments.first() == QLatin1String("--help") || arguments.first() == QLatin1String("help")) {
        printHelp();
        return int(arguments.isEmpty() ? Exit::Usage : Exit::Yes);
    }
    const Command* const command = commandFor(arguments);
    if (!command) {
        complain(QCoreApplication::translate("cli", "Không có lệnh «%1». Xem: ungcuu-cli --help").arg(arguments.first()));
        return int(Exit::Usage);
    }
    return int(command->run(arguments.mid(QString::fromLatin1(command->words).count(u' ') + 1)));
}
