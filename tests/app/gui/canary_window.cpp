// SPDX-License-Identifier: GPL-3.0-or-later
// canary_window FOLDER            makes a workspace whose every word is a canary, opens all of it, exports and signs
// canary_window FOLDER --plant    shows one label that trusts such words, to see that a canary can be heard
// Run by canary_test under strace: no call may name a canary's path.
#include "gui/document/document_view.h"
#include "gui/document/open_document.h"
#include "gui/document/open_documents.h"
#include "gui/editor/editor.h"
#include "gui/parts/message_bar.h"
#include "gui/places/writing_place.h"
#include "gui/window/main_window.h"
#include "render/typeface.h"
#include "support/pki.h"
#include "workspace/comparisons.h"
#include "workspace/profile.h"
#include "workspace/register.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QFile>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

#include <cstdio>

using namespace ungcuu;

namespace {

const QString passphrase = QString::fromUtf8(testing::passphrase);

/// A picture on this machine by path; short enough for a name in a certificate (64 characters).
QString canary(const char* field)
{
    return QStringLiteral("<img src=\"/tmp/canary-7f3a/%1.png\">").arg(QLatin1String(field));
}

/// Every way to name a file that a text may tempt a program to open.
QByteArray flock()
{
    return "<img src=\"/tmp/canary-7f3a/a.png\"> <img src='file:///tmp/canary-7f3a/b.png'> <img src=\"\\\\canary-7f3a\\share\\c.png\"> "
           "<link rel=stylesheet href=\"/tmp/canary-7f3a/d.css\"> [x](file:///tmp/canary-7f3a/f) ";
}

QByteArray scenario()
{
    const QByteArray all = flock() + "![x](/tmp/canary-7f3a/e.png) "; // a picture is a blank, which nobody signs: only here
    return "---\nmã: KB-" + canary("code").toUtf8() + "\nphiên bản: " + all + "\n\n---\n\n# " + all + "\n\n## Vai trò\n\n- @truc: " + all
        + "\n\n## Việc làm ngay\n\n1. " + all + "\n   - Chủ trì: @" + all + "\n   - Thời hạn: " + all + "\n2. **" + all + "** {hệ thống." + all + "} → b" + all + "\n";
}

QByteArray letter()
{
    const QByteArray all = flock();
    return "---\nloại văn bản: Thông báo\ncơ quan ban hành: SỞ " + all + "\nký hiệu: TB-SM\nđịa danh: Mẫu\ntrích yếu: " + all + "\n\n---\n\n" + all + "\n\n| " + all
        + " | a |\n|---|---|\n| " + all + " | b |\n";
}

void must(bool done, const char* what)
{
    if (done)
        return;
    std::fprintf(stderr, "canary_window: %s\n", what);
    std::exit(1);
}

template <class Done> void waitFor(Done done, const char* what)
{
    QElapsedTimer clock;
    clock.start();
    while (!done() && clock.elapsed() < 20'000)
        QTest::qWait(5);
    must(done(), what);
}

/// What a mouse resting there would bring up.
void rest(QWidget* widget, QPoint at)
{
    QHelpEvent help(QEvent::ToolTip, at, widget->mapToGlobal(at));
    QApplication::sendEvent(widget, &help);
}

/// Every cell and every control shown, with its tip.
void look(QWidget& window)
{
    for (QAbstractItemView* view : window.findChildren<QAbstractItemView*>()) {
        const QAbstractItemModel* const model = view->model();
        for (int row = 0; model && row < std::min(model->rowCount(), 6); ++row) {
            for (int column = 0; column < model->columnCount(); ++column)
                rest(view->viewport(), view->visualRect(model->index(row, column)).center());
        }
    }
    const QWidgetList found = window.findChildren<QWidget*>();
    const QList<QPointer<QWidget>> widgets(found.begin(), found.end()); // a tip takes the last tip away
    for (const QPointer<QWidget>& widget : widgets) {
        if (widget && widget->isVisible())
            rest(widget, widget->rect().center());
    }
    must(!window.grab().isNull(), "nothing was drawn");
}

/// A person, systems and documents, all named by canaries, saved with canaries as messages.
class Flock
{
public:
    explicit Flock(const QString& folder);

    void show();
    void exportAndSign();

private:
    void openAll();
    void showPlaces();
    QDialog* dialog(const char* action, const char* name);
    template <class T> static T* in(QWidget& place, const char* name)
    {
        T* const found = place.findChild<T*>(QLatin1String(name));
        must(found, name);
        return found;
    }

    const QString m_folder;
    const workspace::Account m_account;
    const base::UtcMs m_now = base::systemClock()();
    std::vector<base::Uuid> m_documents;
    std::unique_ptr<gui::MainWindow> m_window;
};

Flock::Flock(const QString& folder)
    : m_folder(folder)
    , m_account{folder + QStringLiteral("/keys"), folder + QStringLiteral("/state")}
{
    const QString path = m_folder + QStringLiteral("/<b>kho.ungcuu");
    const sign::Secret secret(passphrase.toUtf8());
    const auto key = workspace::makeKey(m_account, canary("person"), secret, m_now);
    must(key.ok(), "no key");
    const auto made = workspace::newWorkspace(path, m_account, canary("person"), *key, m_now);
    must(made.ok(), "no workspace");
    must(workspace::setSystem(*made, *key, {canary("system"), canary("name"), 2, canary("owner"), canary("operator")}, m_now).ok(), "no system");
    model::ProfileEntry signer;
    signer.kind = model::ProfileKind::Signer;
    signer.value = canary("signer entry");
    signer.until = {2999, 12, 31};
    signer.title = canary("title");
    signer.capacity = QStringLiteral("TUQ.");
    signer.principal = canary("principal");
    signer.delegation = canary("delegation");
    signer.kinds = {canary("kind")};
    must(workspace::setProfileEntry(*made, *key, {}, signer, {}, m_now).ok(), "no signer");
    const QString rule = workspace::listComparisons(*made)->front().row.rule;
    must(workspace::recordComparison(*made, *key, rule, canary("source"), base::vietnamDate(m_now), m_now).ok(), "not compared");
    for (const QByteArray& text : {scenario(), letter()}) {
        workspace::SaveRequest request;
        request.bytes = text;
        request.name = canary("file");
        request.message = canary("message");
        const auto saved = workspace::saveDocument(*made, *key, request, m_now);
        must(saved.ok(), "not saved");
        m_documents.push_back(saved->document);
        request = {base::Uuid::random(), saved->document, {}, text + "\n", saved->seenEvents, canary("message2")};
        must(workspace::saveDocument(*made, *key, request, m_now).ok(), "not saved again");
    }
    m_window = std::make_unique<gui::MainWindow>(m_account, base::systemClock());
    m_window->resize(1200, 800);
    m_window->show();
    m_window->openWorkspace(path);
    waitFor([&] { return m_window->desk().workspace().has_value(); }, "not opened");
}

QDialog* Flock::dialog(const char* action, const char* name)
{
    QAction* const found = m_window->findChild<QAction*>(QLatin1String(action));
    must(found && found->isEnabled(), action);
    found->trigger();
    QDialog* const shown = in<QDialog>(*m_window, name);
    look(*shown);
    return shown;
}

void Flock::openAll()
{
    for (const base::Uuid& id : m_documents) {
        m_window->writing().documents().open(id);
        const auto there = [&] { return m_window->isOpen() && m_window->view().document().id() == id && m_window->view().pageCount() > 0; };
        waitFor(there, "no pages");
        m_window->view().showFlowPanel(true);
        look(*m_window);
    }
}

void Flock::show()
{
    openAll();
    in<QAction>(*m_window, "view.history")->trigger();
    auto* const history = in<QAbstractItemView>(m_window->view(), "history");
    waitFor([&] { return history->model()->rowCount() == 2; }, "no history");
    look(*m_window);
    history->setCurrentIndex(history->model()->index(1, 0));
    in<QPushButton>(m_window->view(), "openRevision")->click();
    waitFor([&] { return m_window->view().showsOld(); }, "no old revision");
    look(*m_window);
    m_window->view().showCurrent();
    in<QAction>(*m_window, "document.destroy")->trigger();
    waitFor([&] { return m_window->findChild<QDialog*>(QStringLiteral("destroyDocument")) != nullptr; }, "not asked before it is destroyed");
    look(*in<QDialog>(*m_window, "destroyDocument"));
    in<QDialog>(*m_window, "destroyDocument")->reject();
    m_window->view().editor().moveCursor(QTextCursor::End);
    QTest::keyClicks(&m_window->view().editor(), QStringLiteral("x"));
    in<QAction>(*m_window, "document.save")->trigger();   // asks whose key it is
    look(*m_window);
    Q_EMIT m_window->desk().failed({"canary", QString::fromUtf8(flock())});
    look(*m_window);
    dialog("document.new", "newDocument")->reject();
    m_window->speak(true);
    look(*m_window);
    m_window->speak(false);
    showPlaces();
}

void Flock::showPlaces()
{
    in<QAction>(*m_window, "place.systems")->trigger();
    waitFor([&] { return in<QAbstractItemView>(*m_window, "systemHistory")->model()->rowCount() > 0; }, "no system shown");
    look(*m_window);
    in<QAction>(*m_window, "place.office")->trigger();
    waitFor([&] { return in<QAbstractItemView>(*m_window, "profileHistory")->model()->rowCount() > 0; }, "no entry shown");
    look(*m_window);
    in<QTabWidget>(*m_window, "officePages")->setCurrentIndex(1);
    look(*m_window);
    in<QAction>(*m_window, "place.writing")->trigger();
}

void Flock::exportAndSign()
{
    const testing::Holder holder = testing::certified({canary("signer"), {m_now - 3'600'000, m_now + 3'600'000}});
    QFile file(m_folder + QStringLiteral("/key.p12"));
    must(file.open(QIODevice::WriteOnly) && file.write(holder.pkcs12()) > 0, "no key file");
    file.close();
    QDialog& output = *dialog("document.sign", "output");
    in<QLineEdit>(output, "outputPath")->setText(m_folder + QStringLiteral("/out.pdf"));
    in<QLineEdit>(output, "keyPath")->setText(file.fileName());
    in<QLineEdit>(output, "keyPassphrase")->setText(passphrase);
    auto* const begin = in<QPushButton>(output, "outputBegin");
    waitFor([&] { return begin->isEnabled(); }, "may not be signed");
    begin->click();
    auto* const answer = in<QLabel>(output, "outputAnswer");
    waitFor([&] { return !answer->text().isEmpty(); }, "no answer");
    look(output);
    must(answer->text().contains(canary("signer")), qPrintable(answer->text()));
}

} // namespace

int main(int argc, char** argv)
{
    render::guardFonts();
    QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    must(words.size() >= 2, "where?");
    if (words.contains(QStringLiteral("--plant"))) {
        QLabel label(canary("planted"));
        label.show();
        return label.grab().isNull() ? 1 : 0;
    }
    Flock all(words.at(1));
    all.show();
    all.exportAndSign();
    std::puts("all was shown and signed");
    return 0;
}
