// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/help.h"
#include "cli/interruption.h"
#include "render/typeface.h"

#include <QGuiApplication>
#include <QTranslator>

#include <memory>
#include <optional>

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

/// "help", "help doc", "doc save --help": the words whose help is asked for; nothing where none is.
std::optional<QStringList> helpWanted(const QStringList& arguments, const Command* command)
{
    const QString& first = arguments.first();
    if (first == QLatin1String("--help") || first == QLatin1String("-h") || first == QLatin1String("help"))
        return arguments.mid(1);
    const qsizetype end = arguments.indexOf(QStringLiteral("--"));
    if (!arguments.mid(0, end).contains(QStringLiteral("--help")))
        return {};
    return command ? QString::fromLatin1(command->words).split(u' ') : arguments.mid(0, 1);
}

Exit unknown(const QString& word)
{
    complain(QCoreApplication::translate("cli", "Không có lệnh «%1». Xem: ungcuu-cli --help").arg(oneLine(word)));
    return Exit::Usage;
}

Exit answer(const QStringList& arguments, const Command* command)
{
    if (arguments.isEmpty()) {
        printHelp({});
        return Exit::Usage;
    }
    if (arguments.first() == QLatin1String("--version")) {
        printVersion();
        return Exit::Yes;
    }
    if (const auto words = helpWanted(arguments, command))
        return printHelp(*words) ? Exit::Yes : unknown(words->join(u' '));
    if (command)
        return command->run(arguments.mid(QString::fromLatin1(command->words).count(u' ') + 1));
    // "doc" or "doc sho": what can stand behind the first word says more than that the whole is unknown.
    const Exit refused = unknown(arguments.mid(0, 2).join(u' '));
    printHelp(arguments.mid(0, 1));
    return refused;
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
    const Exit exit = answer(arguments, command);
    endIfInterrupted();
    return int(exit);
}
