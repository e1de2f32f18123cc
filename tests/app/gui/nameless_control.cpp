// SPDX-License-Identifier: GPL-3.0-or-later
// A window with one button that says nothing: what the walk through the accessibility tree must find.
#include <QApplication>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWidget>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QWidget window;
    QVBoxLayout column(&window);
    QPushButton nameless;
    column.addWidget(&nameless);
    window.show();
    return QApplication::exec();
}
