// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "render/typeface.h"

#include <QGuiApplication>
#include <QTranslator>

#include <memory>

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

/// Drawing needs fonts. "offscreen" wants no display; its complaint of a missing run-time folder, which a system where
/// nobody has logged in draws, is none of the reader's business.
std::unique_ptr<QCoreApplication> application(int& argc, char** argv, bool draws)
{
    if (!draws)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static const QtMessageHandler usual = qInstallMessageHandler(nullptr);
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext& context, const QString& words) {
        if (!words.startsWith(QLatin1String("QStandardPaths:")))
            usual(type, context, words);
    });
    ungcuu::render::guardFonts();
    return std::make_unique<QGuiApplication>(argc, argv);
}

Exit answer(const QStringList& arguments, const Command* command)
{
    if (arguments.isEmpty() || arguments.first() == QLatin1String("--help") || arguments.first() == QLatin1String("help")) {
        printHelp();
        return arguments.isEmpty() ? Exit::Usage : Exit::Yes;
    }
    if (!command) {
        complain(QCoreApplication::translate("cli", "Không có lệnh «%1». Xem: ungcuu-cli --help").arg(oneLine(arguments.first())));
        return Exit::Usage;
    }
    return command->run(arguments.mid(QString::fromLatin1(command->words).count(u' ') + 1));
}

} // namespace

int main(int argc, char** argv)
{
    ::umask(077);
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    const bool englishWanted = wantsEnglish(arguments);
    const Command* const command = commandFor(arguments);
    const std::unique_ptr<QCoreApplication> running = application(argc, argv, command && command->draws);
    QCoreApplication::setApplicationName(QStringLiteral("ungcuu"));
    QTranslator english;
    if (englishWanted && english.load(QStringLiteral(":/ungcuu/translations/ungcuu_en.qm")))
        QCoreApplication::installTranslator(&english);
    return int(answer(arguments, command));
}
