// SPDX-License-Identifier: GPL-3.0-or-later
// For everyone: what a screen reader is told, what Tab reaches, what stays legible when letters are twice as large.
#include "desktop.h"
#include "gui/parts/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QRegularExpression>
#include <QSplitter>
#include <QTabWidget>
#include <QTextBrowser>
#include <QToolBar>

#include <set>

using namespace ungcuu;
using namespace ungcuu::gui_test;

namespace {

constexpr int MostLinks = 60;
constexpr int MostRows = 20;

/// What a person acts on. Scroll bars, splitters and the like are worked by other means and need no name.
bool isControl(const QAccessibleInterface& each)
{
    static const std::set<QAccessible::Role> controls{
        QAccessible::Button, QAccessible::ButtonMenu, QAccessible::CheckBox, QAccessible::RadioButton, QAccessible::ComboBox, QAccessible::EditableText,
        QAccessible::List, QAccessible::Table, QAccessible::Tree, QAccessible::PageTab, QAccessible::PageTabList, QAccessible::MenuItem, QAccessible::SpinBox,
    };
    return controls.contains(each.role());
}

/// The cell of a row where the keyboard is says what the row is. Asked of the model, as Qt's cells ask it: they themselves
/// are kept from before a change where no reader listens.
void lookAtRows(const QAccessibleInterface& shown, const QString& name, QStringList& troubles)
{
    const auto* const view = qobject_cast<const QAbstractItemView*>(shown.object());
    for (int row = 0; view && view->model() && row < std::min(MostRows, view->model()->rowCount(view->rootIndex())); ++row) {
        const QModelIndex cell = view->model()->index(row, 0, view->rootIndex());
        if (cell.data(Qt::AccessibleTextRole).toString().trimmed().isEmpty() && cell.data().toString().trimmed().isEmpty())
            troubles += QStringLiteral("row %1 is silent: ").arg(row) + name;
    }
}

/// Controls without a name, and controls of one group that cannot be told apart.
void lookThrough(QAccessibleInterface& parent, QStringList& troubles)
{
    std::set<std::pair<int, QString>> names;
    for (int index = 0; index < parent.childCount(); ++index) {
        QAccessibleInterface* const child = parent.child(index);
        if (!child || !child->isValid() || child->state().invisible)
            continue;
        if (isControl(*child)) {
            const QString name = child->text(QAccessible::Name);
            const QString place = child->object() ? QString::fromLatin1(child->object()->metaObject()->className()) + u' ' + child->object()->objectName() : QString();
            lookAtRows(*child, name, troubles);
            if (name.trimmed().isEmpty())
                troubles += QStringLiteral("no name: ") + place;
            else if (!names.insert({int(child->role()), name}).second)
                troubles += QStringLiteral("twice: ") + name + u' ' + place;
        }
        // A name of its own would be said instead of its words, and then nobody hears that they changed.
        if (const auto* const label = qobject_cast<const QLabel*>(child->object()); label && !label->text().isEmpty() && !label->accessibleName().isEmpty())
            troubles += QStringLiteral("its words are not said: ") + label->text();
        if (child->role() != QAccessible::Table && child->role() != QAccessible::Tree && child->role() != QAccessible::List)
            lookThrough(*child, troubles);
    }
}

QStringList troublesOf(QWidget& window)
{
    QStringList troubles;
    if (QAccessibleInterface* const root = QAccessible::queryAccessibleInterface(&window))
        lookThrough(*root, troubles);
    else
        troubles += QStringLiteral("no tree");
    return troubles;
}

/// Presses Tab until the focus is where it was; answers with every control it came by.
std::set<QWidget*> reachedByTab(QWidget& window, Qt::Key key)
{
    std::set<QWidget*> reached;
    for (int press = 0; press < 200; ++press) {
        QWidget* const now = QApplication::focusWidget();
        if (!now || !reached.insert(now).second)
            break;
        QTest::keyClick(now, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        for (int link = 0; link < MostLinks && QApplication::focusWidget() == now && qobject_cast<const QTextBrowser*>(now); ++link)
            QTest::keyClick(now, key); // from link to link, and out
        if (QApplication::focusWidget() == now)
            return {}; // a trap
    }
    window.update();
    return reached;
}

QStringList notReachedByTab(QWidget& window, Qt::Key key)
{
    const std::set<QWidget*> reached = reachedByTab(window, key);
    QStringList left;
    for (QWidget* const each : window.findChildren<QWidget*>()) {
        const bool wanted = each->window() == &window && each->isVisible() && each->isEnabled() && (each->focusPolicy() & Qt::TabFocus) && !each->focusProxy();
        if (wanted && !reached.contains(each))
            left += QString::fromLatin1(each->metaObject()->className()) + u' ' + each->objectName();
    }
    if (reached.empty())
        left += QStringLiteral("a trap");
    return left;
}

/// Buttons and labels that have less room than their words need.
QStringList clipped(QWidget& window)
{
    QStringList troubles;
    for (QWidget* const each : window.findChildren<QWidget*>()) {
        if (!each->isVisible() || each->window() != &window)
            continue;
        const auto* const label = qobject_cast<const QLabel*>(each);
        const auto* const button = qobject_cast<const QAbstractButton*>(each);
        if (label && !label->text().isEmpty() && label->wordWrap() && label->heightForWidth(label->width()) > label->height() + 2)
            troubles += label->text();
        if (button && !button->text().isEmpty() && button->sizeHint().width() > button->width() + 2)
            troubles += button->text();
    }
    return troubles;
}

/// The one that is shown: one of the same name that was closed a moment ago is still a child until the next turn of the loop.
QDialog* shownDialog(QWidget& window, const char* name)
{
    const QList<QDialog*> all = window.findChildren<QDialog*>(QLatin1String(name));
    const auto shown = std::find_if(all.begin(), all.end(), [](const QDialog* each) { return each->isVisible(); });
    return shown == all.end() ? nullptr : *shown;
}

/// Opens each dialog in turn and hands it over.
void eachDialog(Desktop& desk, const std::function<void(QDialog&)>& look)
{
    const std::pair<const char*, const char*> dialogs[] = {
        {"document.new", "newDocument"}, {"document.export", "output"}, {"document.sign", "output"}, {"action.find", "palette"}, {"settings.shortcuts", "shortcuts"}};
    for (const auto& [action, name] : dialogs) {
        desk.trigger(action);
        const QPointer<QDialog> dialog = shownDialog(*desk.window, name);
        QVERIFY2(dialog, name);
        dialog->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), dialog.data()); // Qt counts a dialog as active where its parent is
        look(*dialog);
        delete dialog;
        desk.activate();
    }
}

/// The form of a step of the text in front, in sight.
void showStepForm(Desktop& desk)
{
    desk.beginFromOutline(0);
    desk.window->view().editor().goToOffset(desk.text().indexOf("### Bước"));
    desk.trigger("view.step");
    QTRY_VERIFY(named<QWidget>(*desk.window, "stepTitle"));
}

/// Names and Tab of all that stands in the window now, the focus at first in this control.
void lookAtAll(Desktop& desk, const char* first)
{
    auto* const control = named<QWidget>(*desk.window, first);
    QVERIFY2(control && control->isVisible(), first);
    control->setFocus();
    const QStringList troubles = troublesOf(*desk.window) + notReachedByTab(*desk.window, Qt::Key_Tab);
    QVERIFY2(troubles.isEmpty(), qPrintable(QLatin1String(first) + u'\n' + troubles.join(u'\n')));
}

/// Says which, where there is one.
void none(const QStringList& troubles)
{
    QVERIFY2(troubles.isEmpty(), qPrintable(troubles.join(u'\n')));
}

/// Every panel at once, and then the comparison in the place of the text: the window still fits a screen of 1600 × 1000.
QStringList highestOf(Desktop& desk)
{
    QStringList troubles;
    const auto measure = [&](const char* when) {
        QTest::qWait(200);
        if (const QSize least = desk.window->minimumSizeHint(); least.height() > 1000 || least.width() > 1600)
            troubles += QStringLiteral("%1 wants %2 × %3").arg(QLatin1String(when)).arg(least.width()).arg(least.height());
    };
    for (const char* const panel : {"view.history", "view.flow", "view.outline", "view.page", "view.step"}) {
        if (QAction* const action = desk.window->findChild<QAction*>(QLatin1String(panel)); !action->isChecked())
            action->trigger();
    }
    desk.trigger("edit.findEverywhere");
    measure("all");
    desk.trigger("history.compare");
    measure("comparison");
    return troubles;
}

/// How many pixels differ from the first of their block of scale × scale.
int finePixels(const QImage& image, int scale)
{
    int fine = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            fine += image.pixel(x, y) != image.pixel(x - x % scale, y - y % scale) ? 1 : 0;
    }
    return fine;
}

/// What the window wants at least. A layout may keep what its widgets wanted before a page or a finding came.
QSize leastSize(const QWidget& window)
{
    for (QWidget* const each : window.findChildren<QWidget*>())
        each->updateGeometry();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    return window.minimumSizeHint();
}

} // namespace

class EveryoneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_control_has_a_name_of_its_own()
    {
        Desktop desk;
        desk.start();
        none(troublesOf(*desk.window));
        desk.makeWorkspace();
        showStepForm(desk);
        none(troublesOf(*desk.window));
        desk.beginFromOutline(1);
        desk.trigger("view.split");
        desk.trigger("view.page");
        none(troublesOf(*desk.window));
        eachDialog(desk, [](QDialog& dialog) { none(troublesOf(dialog)); });
        none(troublesOf(*desk.window));
        {
            QPushButton nameless(desk.window->centralWidget());
            nameless.show();
            QVERIFY(troublesOf(*desk.window).join(u'\n').contains(QStringLiteral("no name"))); // a planted one is seen
            QLabel mute(QStringLiteral("3 chỗ"), desk.window->centralWidget());
            mute.setAccessibleName(QStringLiteral("Số chỗ"));
            mute.show();
            QVERIFY(troublesOf(*desk.window).join(u'\n').contains(QStringLiteral("its words are not said")));
        }
        QListWidget silent(desk.window->centralWidget());
        silent.setAccessibleName(QStringLiteral("planted"));
        silent.addItem(QString());
        silent.show();
        QVERIFY(troublesOf(*desk.window).join(u'\n').contains(QStringLiteral("silent"))); // and a row
    }

    void tab_reaches_everything_and_is_never_a_trap()
    {
        Desktop desk;
        desk.start();
        named<QLineEdit>(*desk.window, "newPerson")->setFocus();
        none(notReachedByTab(*desk.window, Qt::Key_Tab));
        desk.makeWorkspace();
        showStepForm(desk);
        desk.window->view().editor().setFocus();
        none(notReachedByTab(*desk.window, Qt::Key_Tab));
        desk.window->view().editor().setFocus();
        none(notReachedByTab(*desk.window, Qt::Key_Backtab));
        eachDialog(desk, [](QDialog& dialog) { none(notReachedByTab(dialog, Qt::Key_Tab)); });
        desk.window->view().editor().setTabChangesFocus(false);
        desk.window->view().editor().setFocus();
        QVERIFY(notReachedByTab(*desk.window, Qt::Key_Tab).contains(QStringLiteral("a trap"))); // a planted one is seen
    }

    void every_place_and_panel_is_named_and_reached_too()
    {
        Desktop desk;
        desk.makeWorkspace();
        desk.trigger("place.judging");
        lookAtAll(desk, "judgeChoose");
        desk.trigger("place.systems");
        QTRY_VERIFY_WITH_TIMEOUT(named<QPushButton>(*desk.window, "firstSystem")->isVisible(), 10000);
        lookAtAll(desk, "firstSystem");
        named<QPushButton>(*desk.window, "firstSystem")->click();
        lookAtAll(desk, "systemCode");
        desk.trigger("place.office");
        QTRY_VERIFY_WITH_TIMEOUT(named<QPushButton>(*desk.window, "firstEntry")->isVisible(), 10000);
        named<QPushButton>(*desk.window, "firstEntry")->click();
        lookAtAll(desk, "profileKind");
        named<QTabWidget>(*desk.window, "officePages")->setCurrentIndex(1);
        QTest::qWait(300);
        lookAtAll(desk, "comparisonSource");
        desk.trigger("place.writing");
        desk.beginFromOutline(0);
        desk.saveNow();
        desk.window->view().editor().text().typeOver(QByteArray(desk.text()).replace("Chủ trì: @truc", "Chủ trì: @quan-tri"));
        desk.trigger("edit.replace");
        desk.trigger("edit.findEverywhere");
        named<QLineEdit>(*desk.window, "findWords")->setText(QStringLiteral("su co")); // a button to empty it comes
        named<QLineEdit>(*desk.window, "everywhereWords")->setText(QStringLiteral("su co"));
        lookAtAll(desk, "findWords");
        desk.trigger("history.compare");
        QTRY_VERIFY_WITH_TIMEOUT(named<QLabel>(*desk.window, "compareTold") && named<QLabel>(*desk.window, "compareTold")->text().contains(QStringLiteral("Chỗ 1/")), 10000);
        lookAtAll(desk, "compareText");
        named<QWidget>(*desk.window, "compareText")->setFocus();
        none(notReachedByTab(*desk.window, Qt::Key_Backtab));
        desk.trigger("history.compare");
        desk.trigger("help.open");
        auto* const help = named<QWidget>(*desk.window, "help");
        QVERIFY(help);
        help->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), help);
        named<QLineEdit>(*help, "helpWords")->setFocus();
        none(troublesOf(*help) + notReachedByTab(*help, Qt::Key_Tab));
    }

    void letters_twice_as_large_are_not_cut_off()
    {
        const QFont usual = QApplication::font();
        QFont large = usual;
        large.setPointSizeF(usual.pointSizeF() * 2);
        QApplication::setFont(large);
        {
            Desktop desk;
            desk.start();
            desk.window->resize(1600, 1000);
            QTest::qWait(100);
            none(clipped(*desk.window));
            desk.picture("large-welcome");
            desk.makeWorkspace();
            showStepForm(desk);
            desk.saveNow();
            QTest::qWait(300);
            none(clipped(*desk.window));
            desk.trigger("edit.replace");
            desk.window->view().messages().say(gui::MessageBar::Kind::Told, QStringLiteral("Đã lấy lại phần gõ chưa lưu."), {{QStringLiteral("Bỏ phần chưa lưu"), [] {}}});
            QTest::qWait(100);
            QVERIFY2(desk.window->minimumSizeHint().width() <= 1600, qPrintable(QString::number(desk.window->minimumSizeHint().width())));
            none(highestOf(desk));
            desk.picture("large");
            eachDialog(desk, [](QDialog& dialog) { none(clipped(dialog)); });
        }
        QApplication::setFont(usual);
    }

    void every_place_says_all_its_words_and_the_rail_stays_where_it_is()
    {
        const QFont usual = QApplication::font();
        QFont large = usual;
        large.setPointSizeF(usual.pointSizeF() * 2);
        for (const QFont& font : {usual, large}) {
            QApplication::setFont(font);
            Desktop desk;
            desk.makeWorkspace();
            desk.window->resize(1600, 1000);
            auto* const rail = named<QToolBar>(*desk.window, "rail");
            QTest::qWait(50);
            const QPoint there = rail->mapTo(desk.window.get(), QPoint());
            for (const char* const place : {"place.judging", "place.systems", "place.office", "place.writing"}) {
                desk.trigger(place);
                QTest::qWait(300); // the lists come
                none(clipped(*desk.window));
                QCOMPARE(rail->mapTo(desk.window.get(), QPoint()), there); // a click where the eye was goes where it meant
            }
        }
        QApplication::setFont(usual);
    }

    void a_place_out_of_sight_and_a_comparison_make_no_window_wider()
    {
        Desktop desk;
        desk.makeWorkspace();
        desk.beginFromOutline(0);
        desk.saveNow();
        QTRY_VERIFY_WITH_TIMEOUT(named<QLabel>(*desk.window, "pageNumber")->text().startsWith(QStringLiteral("Trang ")), 10000);
        QTest::qWait(50);
        const QSize least = leastSize(*desk.window);
        for (const char* const place : {"place.judging", "place.systems", "place.office", "place.writing"})
            desk.trigger(place);
        QTest::qWait(50);
        QCOMPARE(leastSize(*desk.window), least);
        desk.trigger("history.compare");
        QTRY_VERIFY_WITH_TIMEOUT(named<QLabel>(*desk.window, "compareTold") && named<QLabel>(*desk.window, "compareTold")->text().contains(QStringLiteral("Chỗ 1/")), 10000);
        desk.trigger("edit.findEverywhere");
        QTest::qWait(50);
        const int widest = leastSize(*desk.window).width();
        QVERIFY2(widest <= 900, qPrintable(QString::number(widest)));
        QTest::keyClick(named<QLineEdit>(*desk.window, "everywhereWords"), Qt::Key_Escape);
        desk.window->resize(900, 700);
        QTest::qWait(100);
        none(clipped(*desk.window)); // what does not fit beside goes below
    }

    void colours_change_at_run_time_and_nothing_keeps_the_old_ones()
    {
        Desktop desk;
        desk.makeWorkspace();
        desk.beginFromOutline(0);
        desk.trigger("view.split");
        for (const gui::Theme theme : {gui::Theme::Dark, gui::Theme::Light}) {
            desk.window->setTheme(theme);
            QTest::qWait(50);
            for (const QWidget* const each : desk.window->findChildren<QWidget*>()) {
                if (each->isVisible())
                    QVERIFY2((each->palette().color(QPalette::Window).lightness() < 128) == (theme == gui::Theme::Dark), qPrintable(each->objectName()));
            }
            desk.picture(theme == gui::Theme::Dark ? "split-dark" : "split-light");
        }
    }

    /// At a scale above 1 (gui_everyone_at_2): a page painted in fewer pixels and made larger has blocks of equal ones.
    void the_page_and_the_icons_use_every_pixel_of_the_screen()
    {
        const int scale = int(qGuiApp->devicePixelRatio());
        if (scale < 2)
            QSKIP("said at scale 2");
        Desktop desk;
        desk.makeWorkspace();
        desk.beginFromOutline(0);
        QTRY_VERIFY_WITH_TIMEOUT(desk.window->view().pageCount() > 0, 20000);
        QTest::qWait(300);
        const QImage page = desk.window->view().page().viewport()->grab().toImage();
        const QImage coarse = page.scaled(page.size() / scale).scaled(page.size());
        QCOMPARE(page.width(), scale * desk.window->view().page().viewport()->width());
        QVERIFY(finePixels(page, scale) > 1000);
        QCOMPARE(finePixels(coarse, scale), 0);
        const QImage tools = named<QToolBar>(*desk.window, "toolBar")->grab().toImage();
        QVERIFY(finePixels(tools, scale) > 100);
    }

    void every_word_of_the_window_changes_with_the_language()
    {
        Desktop desk;
        desk.makeWorkspace();
        desk.beginFromOutline(0);
        desk.window->speak(true);
        QCoreApplication::sendPostedEvents(); // Qt posts the change to each control
        const QString vietnamese = QStringLiteral("ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ");
        for (const QWidget* const each : desk.window->findChildren<QWidget*>()) {
            const auto* const button = qobject_cast<const QAbstractButton*>(each);
            QString words = (each->accessibleName() + (button ? button->text() : QString())).toLower();
            words.remove(QRegularExpression(QStringLiteral("“[^”]*”"))); // an English sentence may quote a Vietnamese word
            const bool mine = std::any_of(words.begin(), words.end(), [&](QChar letter) { return vietnamese.contains(letter); });
            QVERIFY2(!mine || words.contains(QStringLiteral("kb-")), qPrintable(words));
        }
        desk.picture("english");
        desk.window->speak(false);
    }
};

UNGCUU_GUI_TEST_MAIN(EveryoneTest)
#include "everyone_test.moc"
