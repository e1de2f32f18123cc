// SPDX-License-Identifier: GPL-3.0-or-later
// A window with what the walk over the accessibility bus must find: a button without a name, a row that says nothing,
// and a text that keeps Tab for itself.
#include <QApplication>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWidget>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QWidget window;
    window.setWindowTitle(QStringLiteral("Planted"));
    QVBoxLayout column(&window);
    QPushButton nameless;
    QListWidget list;
    list.setAccessibleName(QStringLiteral("list"));
    list.addItem(new QListWidgetItem);
    QPlainTextEdit trap;
    trap.setAccessibleName(QStringLiteral("trap"));
    column.addWidget(&nameless);
    column.addWidget(&list);
    column.addWidget(&trap);
    window.show();
    return QApplication::exec();
}
