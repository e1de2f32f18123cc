// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/typeface.h"

#include <QApplication>
#include <QMainWindow>

#include <sys/stat.h>

int main(int argc, char** argv)
{
    ::umask(077);
    ungcuu::render::guardFonts();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("ungcuu"));
    QApplication::setApplicationDisplayName(QStringLiteral("Ứng Cứu"));
    QMainWindow window;
    window.show();
    return QApplication::exec();
}
