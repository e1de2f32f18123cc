// SPDX-License-Identifier: GPL-3.0-or-later
// Starting with a workspace of 10,000 documents, until its list is on the screen, against a bare window of the same
// parts: menus, toolbar, list, an editor with our syntax loaded, problems, page, status line. Each start is a process of
// its own; processor time of all its threads, medians of interleaved rounds. The memory is the process's own share (PSS).
#include "gui/window/main_window.h"
#include "support/desk/large_workspace.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QListView>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProcess>
#include <QScrollArea>
#include <QSplitter>
#include <QStandardPaths>
#include <QStatusBar>
#include <QStringListModel>
#include <QTabWidget>
#include <QToolBar>
#include <QTreeView>

#include <sys/resource.h>

using namespace ungcuu;

namespace {

constexpr double Bar = 2.0;
constexpr double BarMebibytes = 60;
constexpr int Documents = 10'000;
constexpr int Rounds = 7;

double processorMs()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return double(used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1e3 + double(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e3;
}

double pssMebibytes()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).simplified().split(' ').front().toDouble() / 1024;
    }
    return 0;
}

void tell(double before)
{
    std::printf("%.2f %.2f\n", processorMs() - before, pssMebibytes());
}

/// What any window with these parts costs before it knows a document.
void startBare(double before)
{
    KSyntaxHighlighting::Repository repository;
    repository.definitionForName(QStringLiteral("Kịch bản ứng cứu"));
    QStringListModel documents(QStringList{QStringLiteral("KB-1")});
    QMainWindow window;
    for (int menu = 0; menu < 6; ++menu) {
        QMenu* const shown = window.menuBar()->addMenu(QString::number(menu));
        for (int action = 0; action < 8; ++action)
            shown->addAction(QString::number(action));
    }
    window.addToolBar(QString())->addActions(window.menuBar()->actions());
    auto* const list = new QListView;
    list->setModel(&documents);
    auto* const text = new QSplitter(Qt::Vertical);
    text->addWidget(new QPlainTextEdit);
    text->addWidget(new QTreeView);
    auto* const tabs = new QTabWidget;
    tabs->addTab(text, QStringLiteral("KB-1"));
    auto* const work = new QSplitter;
    work->addWidget(list);
    work->addWidget(tabs);
    work->addWidget(new QScrollArea);
    window.setCentralWidget(work);
    window.statusBar()->showMessage(QStringLiteral("1"));
    window.resize(1320, 840);
    window.show();
    QCoreApplication::processEvents();
    window.grab();
    tell(before);
}

void startOurs(double before, const QStringList& arguments)
{
    gui::MainWindow window({arguments[2], arguments[3]}, base::systemClock());
    window.show();
    window.openWorkspace(arguments[4]);
    auto* const list = window.findChild<QAbstractItemView*>(QStringLiteral("documents"));
    while (list->model()->rowCount() == 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
    window.grab();
    tell(before);
}

struct Start {
    double ms = 0;
    double mebibytes = 0;
};

Start started(const QStringList& arguments)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), arguments);
    child.waitForFinished(60'000);
    const QByteArrayList words = child.readAllStandardOutput().simplified().split(' ');
    if (words.size() != 2)
        qFatal("no answer: %s", child.readAllStandardError().constData());
    return {words[0].toDouble(), words[1].toDouble()};
}

Start median(std::vector<Start> starts)
{
    std::sort(starts.begin(), starts.end(), [](const Start& a, const Start& b) { return a.ms < b.ms; });
    return starts[starts.size() / 2];
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const double before = processorMs();
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("ungcuu-start-bench"));
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() > 1) {
        arguments[1] == QStringLiteral("--bare") ? startBare(before) : startOurs(before, arguments);
        return 0;
    }
    const testing::Desk desk;
    const workspace::Workspace workspace = testing::largeWorkspace(desk, QStringLiteral("w.ungcuu"), Documents);
    const QStringList ours{QStringLiteral("--ours"), desk.account().keyFolder, desk.account().stateFolder, workspace.path()};
    std::vector<Start> bareStarts;
    std::vector<Start> ourStarts;
    for (int round = 0; round <= Rounds; ++round) {
        bareStarts.push_back(started({QStringLiteral("--bare")}));
        ourStarts.push_back(started(ours));
    }
    const Start bare = median({bareStarts.begin() + 1, bareStarts.end()}); // the first ones warm the disk
    const Start mine = median({ourStarts.begin() + 1, ourStarts.end()});
    const double ratio = mine.ms / bare.ms;
    std::printf("start: %.0f ms, bare %.0f ms; %.1f MiB, bare %.1f MiB (bar %.0f)\nstart: ratio %.2f (bar %.1f)\n", mine.ms, bare.ms, mine.mebibytes, bare.mebibytes,
                BarMebibytes, ratio, Bar);
    return ratio > 2 * Bar || mine.mebibytes > 2 * BarMebibytes ? 1 : 0;
}
