// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/main_window.h"

#include "render/typeface.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>
#include <QSettings>

#include <sys/stat.h>

using namespace ungcuu;

namespace {

/// What is shown is never smaller than 10 pt.
void enlargeSmallFont()
{
    QFont font = QApplication::font();
    font.setPointSizeF(std::max(10.0, font.pointSizeF()));
    QApplication::setFont(font);
}

bool isSourceFile(const QString& name)
{
    return name.endsWith(QLatin1String(".md"), Qt::CaseInsensitive);
}

} // namespace

int main(int argc, char** argv)
{
    ::umask(077);
    render::guardFonts();
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("ungcuu"));
    QApplication::setApplicationName(QStringLiteral("ungcuu"));
    QApplication::setApplicationDisplayName(QStringLiteral("Ứng Cứu"));
    QApplication::setApplicationVersion(QStringLiteral(UNGCUU_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.ungcuu.UngCuu"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/ungcuu/icons/org.ungcuu.UngCuu.svg")));
    enlargeSmallFont();

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("WORKSPACE"), QStringLiteral("Kho dữ liệu (.ungcuu) / workspace"), QStringLiteral("[WORKSPACE]"));
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("Tệp nguồn đưa vào kho (.kb.md, .pa.md) / source files to bring in"), QStringLiteral("[FILE.md…]"));
    const QCommandLineOption language(QStringLiteral("lang"), QStringLiteral("vi, en"), QStringLiteral("LANG"));
    parser.addOption(language);
    parser.process(application);

    const QSettings settings;
    gui::MainWindow window(workspace::Account::ofThisUser(), base::systemClock());
    const QString spoken = parser.isSet(language) ? parser.value(language) : settings.value(QStringLiteral("language"), QStringLiteral("vi")).toString();
    window.speak(spoken == QLatin1String("en"));
    window.setTheme(gui::Theme(std::clamp(settings.value(QStringLiteral("theme"), 0).toInt(), 0, int(gui::Theme::ContrastDark))));
    QStringList named = parser.positionalArguments();
    QStringList brought;
    for (const QString& name : std::as_const(named)) {
        if (isSourceFile(name))
            brought += QFileInfo(name).absoluteFilePath();
    }
    erase_if(named, isSourceFile);
    window.bringIn(brought);
    if (!(named.isEmpty() ? window.openLastWorkspace() : window.openWorkspace(named.first())))
        return 0; // the window that has it is in front now
    window.show();
    return QApplication::exec();
}
