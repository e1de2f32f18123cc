// SPDX-License-Identifier: GPL-3.0-or-later
// What tests of the window share: a window of an account and a workspace of its own.
#pragma once
#include "gui/document/document_view.h"
#include "gui/editor/editor.h"
#include "gui/page/page_view.h"
#include "gui/parts/message_bar.h"
#include "gui/places/writing_place.h"
#include "gui/window/main_window.h"
#include "models/outline.h"
#include "render/typeface.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace ungcuu::gui_test {

using gui::MainWindow;

constexpr base::UtcMs Now = 1795318320000; // 22/11/2026 10:32 in Vietnam

/// A control by its object name.
template <class T> T* named(QWidget& window, const char* name)
{
    return window.findChild<T*>(QLatin1String(name));
}

/// A window of an account of its own.
struct Desktop {
    QTemporaryDir own;
    QDir folder; ///< its own, or the one of an account that was here before
    workspace::Account account{folder.filePath(QStringLiteral("keys")), folder.filePath(QStringLiteral("state"))};
    QString path = folder.filePath(QStringLiteral("kho.ungcuu"));
    std::unique_ptr<MainWindow> window;

    explicit Desktop(const QString& at = {})
        : folder(at.isEmpty() ? own.path() : at)
    {
    }

    void start()
    {
        window = std::make_unique<MainWindow>(account, base::fixedClock(Now));
        window->resize(1320, 840);
        window->show();
        activate();
    }

    /// Shortcuts reach the active window only; without a window manager nobody gives that back when a dialog closes.
    void activate()
    {
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }

    void trigger(const char* action)
    {
        auto* const found = window->findChild<QAction*>(QLatin1String(action));
        QVERIFY2(found && found->isEnabled(), action);
        found->trigger();
    }

    QString state() { return named<QLabel>(*window, "state")->text(); }
    QByteArray text() { return window->view().editor().source().bytes(); }
    int rows(const char* view) { return named<QAbstractItemView>(*window, view)->model()->rowCount(); }

    void picture(const char* name)
    {
        const QString pictures = qEnvironmentVariable("UNGCUU_PICTURES");
        if (pictures.isEmpty())
            return;
        QTest::qWait(300);
        window->grab().save(pictures + u'/' + QLatin1String(name) + QStringLiteral(".png"));
    }

    /// The first problem on a line (from 1) that can be fixed, −1 where there is none.
    int fixableRowOnLine(int line)
    {
        const auto* const model = named<QAbstractItemView>(*window, "problems")->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const bool fixable = !model->index(row, 0).data(models::ProblemsModel::FixRole).toString().isEmpty();
            if (fixable && model->index(row, models::ProblemsModel::Line).data().toInt() == line)
                return row;
        }
        return -1;
    }

    void makeWorkspace()
    {
        start();
        named<QLineEdit>(*window, "newPath")->setText(path);
        named<QLineEdit>(*window, "newPerson")->setText(QStringLiteral("Nguyễn Văn A"));
        named<QLineEdit>(*window, "newPassphrase")->setText(QStringLiteral("mật khẩu thử"));
        auto* const make = named<QPushButton>(*window, "makeWorkspace");
        QVERIFY(!make->isEnabled());
        named<QLineEdit>(*window, "newPassphraseAgain")->setText(QStringLiteral("mật khẩu thử"));
        QVERIFY(make->isEnabled());
        make->click();
        QTRY_VERIFY_WITH_TIMEOUT(window->desk().workspace(), 10000);
    }

    /// The shipped plan's row among the outlines.
    static int planRow()
    {
        const std::vector<models::Outline> all = models::shippedOutlines();
        return int(std::find_if(all.begin(), all.end(), [](const models::Outline& outline) { return outline.code == QStringLiteral("PA-MAU"); }) - all.begin());
    }

    void beginFromOutline(int row)
    {
        trigger("document.new");
        auto* const dialog = named<QDialog>(*window, "newDocument");
        QVERIFY(dialog);
        named<QAbstractItemView>(*dialog, "outlines")->setCurrentIndex(named<QAbstractItemView>(*dialog, "outlines")->model()->index(row, 0));
        QTRY_VERIFY_WITH_TIMEOUT(named<QPushButton>(*dialog, "begin")->isEnabled(), 10000); // the codes are read
        named<QPushButton>(*dialog, "begin")->click();
        QVERIFY(window->isOpen());
        activate();
    }

    /// Chooses a row of the list of documents, as a click does.
    void choose(int row)
    {
        auto* const list = named<QAbstractItemView>(*window, "documents");
        Q_EMIT list->clicked(list->model()->index(row, 0));
    }

    void saveNow()
    {
        trigger("document.save");
        QTRY_VERIFY_WITH_TIMEOUT(state().contains(QStringLiteral("Đã lưu")), 10000);
    }
};

/// The program as `main` sets it up, with settings of its own in this folder.
inline int runWith(int argc, char** argv, const QString& settings, const std::function<int()>& body)
{
    render::guardFonts();
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings);
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("ungcuu-test"));
    QApplication::setApplicationName(QStringLiteral("ungcuu-test"));
    return body();
}

template <class Test> int run(int argc, char** argv)
{
    const QTemporaryDir settings;
    return runWith(argc, argv, settings.path(), [&] {
        Test test;
        return QTest::qExec(&test, argc, argv);
    });
}

} // namespace ungcuu::gui_test

#define UNGCUU_GUI_TEST_MAIN(Test) \
    int main(int argc, char** argv) { return ungcuu::gui_test::run<Test>(argc, argv); }
