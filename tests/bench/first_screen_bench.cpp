// SPDX-License-Identifier: GPL-3.0-or-later
// The first screen of a scenario of 2 MB with its colours, by the clock, offscreen: from the text in hand to the editor
// painted, alone and in the view of a document with its page, its outline and its problems; and from the click on its
// line in the list of a workspace. Each time another text, so that nothing of it is known. Bar: 50 ms, the worst of all.
// Then, without a bar, from the start of a window until the tab that was in front, its caret deep in such a text, is
// seen again: alone and with four more such tabs.
// Beside it what a bare QPlainTextEdit takes from setPlainText of the same text until it is painted, without colours.
#include "gui/document/document_tabs.h"
#include "gui/document/document_view.h"
#include "gui/editor/editor.h"
#include "gui/places/writing_place.h"
#include "gui/window/main_window.h"
#include "support/desk/desk.h"
#include "workspace/folder_sources.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace ungcuu;

namespace {

constexpr double Bar = 50;
constexpr qsizetype Size = 2 << 20;
constexpr int Rounds = 5;

QByteArray scenario(int number)
{
    QByteArray text = "---\nmã: KB-A6-" + QByteArray::number(10 + number) + "\nloại: kịch bản\n---\n\n# Kịch bản dài\n\n## Các bước\n";
    for (int step = 1; text.size() < Size; ++step) {
        const QByteArray name = QByteArray::number(step) + " của " + QByteArray::number(number);
        text += "\n### Bước " + QByteArray::number(step) + ". Xác nhận cảnh báo thứ " + name + "\n\n- Chủ trì: @truc\n- Thời hạn: trong 15 phút\n"
                "- Kết quả: danh sách máy nhiễm, giờ phát hiện, người báo tin; ghi vào sổ vụ việc của ca trực\n"
                "1. Gọi lại người báo tin, hỏi bốn điều: máy nào, thấy gì, từ lúc nào, đã làm gì trước khi gọi điện thoại.\n"
                "2. So đuôi tệp và thông điệp với mẫu đã biết; **không** khởi động lại máy, không tắt nguồn.\n"
                "- Có → Bước " + QByteArray::number(step + 1) + "\n- Không → Kết thúc kịch bản: cảnh báo giả\n";
    }
    return text;
}

double ownMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// Stops the clock when an editor has been painted with its colours.
class FirstScreen : public QObject
{
public:
    FirstScreen() { qApp->installEventFilter(this); }

    /// Milliseconds from `open` until a screen of this text, or of any, stands there.
    template <class F> double after(const QByteArray& text, F&& open)
    {
        m_code = text.isEmpty() ? QString() : QString::fromUtf8(text.split('\n').at(1));
        m_painted = -1;
        m_clock.start();
        m_ownBegun = ownMilliseconds();
        open();
        while (m_painted < 0 && m_clock.elapsed() < 20'000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
        return m_painted < 0 ? 20'000 : m_painted;
    }

    /// The median of what the window's thread itself took for the screens since this was asked last.
    double ownTime()
    {
        std::sort(m_own.begin(), m_own.end());
        const double median = m_own.empty() ? 0 : m_own[m_own.size() / 2];
        m_own.clear();
        return median;
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        auto* const editor = qobject_cast<gui::Editor*>(watched->parent());
        if (event->type() != QEvent::Paint || m_painted >= 0 || m_inside || !editor || watched != editor->viewport())
            return false;
        m_inside = true;
        QCoreApplication::sendEvent(watched, event);
        m_inside = false;
        if (isColoured(*editor)) {
            m_painted = double(m_clock.nsecsElapsed()) / 1e6;
            m_own.push_back(ownMilliseconds() - m_ownBegun);
        }
        return true;
    }

private:
    /// The text that is awaited, or any, and its lines from the caret on have colours: four of them are never blank.
    bool isColoured(const gui::Editor& editor) const
    {
        if (editor.document()->blockCount() < 10)
            return false;
        QTextBlock block = editor.textCursor().block();
        if (!m_code.isEmpty() && block.next().text() != m_code)
            return false;
        int coloured = 0;
        for (int line = 0; line < 10; ++line, block = block.next())
            coloured += !block.layout()->formats().isEmpty();
        return coloured >= 4;
    }

    QElapsedTimer m_clock;
    QString m_code; ///< the second line, no two texts have the same
    double m_painted = 0; ///< below zero: awaited
    bool m_inside = false;
    double m_ownBegun = 0;
    std::vector<double> m_own;
};

double told(const char* what, std::vector<double> times, FirstScreen& screen)
{
    std::sort(times.begin(), times.end());
    std::printf("first screen, %s: worst %.0f ms (bar %.0f), median %.0f ms, of %zu; the window's thread itself %.0f ms\n", what, times.back(), Bar, times[times.size() / 2], times.size(), screen.ownTime());
    std::fflush(stdout);
    return times[times.size() / 2];
}

void tellBare()
{
    QPlainTextEdit edit;
    edit.resize(800, 900);
    edit.show();
    std::vector<double> times;
    for (int round = 0; round <= Rounds; ++round) {
        const QString text = QString::fromUtf8(scenario(round));
        QElapsedTimer clock;
        clock.start();
        edit.setPlainText(text);
        edit.viewport()->repaint();
        times.push_back(double(clock.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    std::printf("  a bare QPlainTextEdit: worst %.0f ms, median %.0f ms\n", times.back(), times[times.size() / 2]);
}

/// This thread's own time for what has to be before the first screen, and for what has not.
template <class F> void tellPart(const char* what, F&& part)
{
    std::vector<double> times;
    for (int round = 0; round < 2 * Rounds; ++round) {
        const double begun = ownMilliseconds();
        part();
        times.push_back(ownMilliseconds() - begun);
    }
    std::sort(times.begin(), times.end());
    std::printf("  %s: %.1f ms of this thread's time, median\n", what, times[times.size() / 2]);
    std::fflush(stdout);
}

void tellParts()
{
    const QByteArray text = scenario(1);
    const models::SourceLines lines = models::SourceLines::of(text);
    tellPart("the lines of the text", [&] { models::SourceLines::of(text); });
    tellPart("its bytes again", [&] { lines.bytes(); });
    tellPart("a text without words, its colours and nothing else", [] { gui::EditedText(); });
    gui::EditedText edited;
    tellPart("the text opened, nobody looking", [&] { edited.open(text, gui::Language::Scenario); });
    const QTemporaryDir folder;
    models::Desk office({folder.filePath(QStringLiteral("keys")), folder.filePath(QStringLiteral("state"))}, base::fixedClock(0));
    const auto none = [] { return base::Result<std::shared_ptr<const compile::Sources>>(base::Error{"none", {}}); };
    tellPart("a document without a text", [&] { gui::OpenDocument(office, none); });
    gui::OpenDocument document(office, none);
    tellPart("a view of it built", [&] { gui::DocumentView view(document); });
    tellPart("a view of it built and shown", [&] {
        gui::DocumentView view(document);
        view.resize(1400, 900);
        view.show();
        QCoreApplication::processEvents();
    });
}

double inTheEditor(FirstScreen& screen)
{
    std::vector<double> times;
    gui::Editor editor;
    editor.resize(800, 900);
    editor.show();
    QCoreApplication::processEvents();
    for (int round = 0; round <= Rounds; ++round) {
        const QByteArray text = scenario(round);
        const double time = screen.after(text, [&] { editor.open(text, gui::Language::Scenario); });
        if (round > 0) // the first one warms fonts
            times.push_back(time);
        QTest::qWait(100);
    }
    return told("the editor, text in hand", times, screen);
}

double inTheView(FirstScreen& screen)
{
    const QTemporaryDir folder;
    models::Desk office({folder.filePath(QStringLiteral("keys")), folder.filePath(QStringLiteral("state"))}, base::fixedClock(0));
    std::vector<double> times;
    for (int round = 0; round <= Rounds; ++round) {
        gui::OpenDocument document(office, [&] {
            return base::Result<std::shared_ptr<const compile::Sources>>(std::make_shared<const workspace::FolderSources>(folder.path(), QDate(2026, 11, 27)));
        });
        gui::DocumentView view(document);
        view.resize(1400, 900);
        view.show();
        QCoreApplication::processEvents();
        models::Opened opened;
        opened.document.bytes = scenario(round);
        const double time = screen.after(opened.document.bytes, [&] { document.open(opened); });
        if (round > 0)
            times.push_back(time);
        QTest::qWait(100);
    }
    return told("the view, text in hand", times, screen);
}

double fromTheClick(FirstScreen& screen)
{
    const testing::Desk desk;
    const workspace::Workspace workspace = desk.workspaceNamed(QStringLiteral("w.ungcuu"));
    int saved = 0;
    base::Uuid last;
    tellPart("its saving", [&] { last = desk.save(workspace, scenario(saved++)).document; });
    tellPart("its reading from the store", [&] { (void)testing::taken(workspace::readDocument(workspace, last)); });
    tellPart("its line in the list", [&] { (void)testing::taken(workspace::findDocuments(workspace, QString::fromLatin1(last.text()))); });
    gui::MainWindow window(desk.account(), base::systemClock());
    window.resize(1600, 1000);
    window.show();
    window.openWorkspace(workspace.path());
    auto* const list = window.findChild<QAbstractItemView*>(QStringLiteral("documents"));
    while (list->model()->rowCount() <= Rounds)
        QTest::qWait(20);
    std::vector<double> times;
    for (int round = 0; round <= Rounds; ++round) {
        const double time = screen.after(scenario(round), [&] { Q_EMIT list->clicked(list->model()->index(round, 0)); });
        if (round > 0)
            times.push_back(time);
        QTest::qWait(1500); // what follows the first screen is over
    }
    return told("from the click", times, screen);
}

void awaitTabs(gui::MainWindow& window, int tabs)
{
    while (window.writing().half().count() < tabs || window.writing().isArranging())
        QTest::qWait(20);
    QTest::qWait(1500); // what follows the first screen is over
}

/// A session of so many texts; in front the first one, its caret in the middle.
void leaveTabs(const testing::Desk& desk, const workspace::Workspace& workspace, int tabs)
{
    gui::MainWindow window(desk.account(), base::systemClock());
    window.resize(1600, 1000);
    window.show();
    window.openWorkspace(workspace.path());
    while (!window.desk().workspace())
        QTest::qWait(20);
    for (int number = 0; number < tabs; ++number)
        window.writing().documents().open(desk.save(workspace, scenario(number)).document);
    awaitTabs(window, tabs);
    window.writing().half().setCurrentIndex(0);
    gui::Editor& editor = window.view().editor();
    editor.goToOffset(editor.source().bytes().indexOf("\n### ", Size / 2) + 1);
    window.close();
}

void tellSession(FirstScreen& screen, int tabs)
{
    const testing::Desk desk;
    const workspace::Workspace workspace = desk.workspaceNamed(QStringLiteral("s.ungcuu"));
    leaveTabs(desk, workspace, tabs);
    std::vector<double> times;
    for (int round = 0; round <= Rounds; ++round) {
        gui::MainWindow window(desk.account(), base::systemClock());
        window.resize(1600, 1000);
        window.show();
        QCoreApplication::processEvents();
        const double time = screen.after({}, [&] { window.openLastWorkspace(); });
        if (round > 0)
            times.push_back(time);
        awaitTabs(window, tabs);
        window.close();
    }
    std::sort(times.begin(), times.end());
    std::printf("  a session of %d, from the workspace asked for to what was in front: worst %.0f ms, median %.0f ms; the window's thread itself %.0f ms\n", tabs, times.back(), times[times.size() / 2], screen.ownTime());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    render::guardFonts();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("ungcuu-first-screen-bench"));
    FirstScreen screen;
    tellBare();
    tellParts();
    for (const int tabs : {1, 5})
        tellSession(screen, tabs);
    const double median = std::max({inTheEditor(screen), inTheView(screen), fromTheClick(screen)});
    return median > 4 * Bar ? 1 : 0; // a clock on a shared machine wanders
}
