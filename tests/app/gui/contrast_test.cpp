// SPDX-License-Identifier: GPL-3.0-or-later
// Letters, lines and icons stand out from their ground in every theme: measured in the running window. With
// UNGCUU_PICTURES=folder it leaves pictures there.
#include "desktop.h"
#include "gui/parts/contrast.h"
#include "gui/parts/icon.h"
#include "gui/parts/theme.h"

#include <QTextBlock>
#include <QTextBrowser>
#include <QToolBar>

#include <cmath>
#include <map>

using namespace ungcuu;
using namespace ungcuu::gui_test;
using gui::contrast;
using gui::Theme;

namespace {

constexpr std::pair<Theme, qreal> Themes[] = {{Theme::Light, 4.5}, {Theme::Dark, 4.5}, {Theme::ContrastLight, 7}, {Theme::ContrastDark, 7}};
constexpr qreal Secondary = 4.5; ///< hints, and what cannot be used now
constexpr qreal Shapes = 3;      ///< icons and marks, which are no letters: WCAG 2.1, 1.4.11
constexpr int MostRows = 4;

/// Says it where it is too pale.
void measure(QStringList& pale, const QString& what, const QColor& letters, const QColor& ground, qreal least)
{
    if (const qreal ratio = contrast(letters, ground); ratio < least)
        pale += QStringLiteral("%1: %2 on %3 has %4, not %5").arg(what, letters.name(), ground.name()).arg(ratio, 0, 'f', 2).arg(least);
}

/// What Qt's controls paint with, focused or not.
void measurePalette(QStringList& pale, const QString& who, const QPalette& palette, qreal least)
{
    using P = QPalette;
    const std::pair<P::ColorRole, P::ColorRole> letters[] = {{P::WindowText, P::Window}, {P::Text, P::Base}, {P::Text, P::AlternateBase}, {P::ButtonText, P::Button}, {P::HighlightedText, P::Highlight}, {P::ToolTipText, P::ToolTipBase}, {P::Link, P::Base}};
    for (const auto group : {P::Active, P::Inactive}) {
        for (const auto& [role, ground] : letters)
            measure(pale, who + QStringLiteral(" role %1").arg(role), palette.color(group, role), palette.color(group, ground), least);
    }
    for (const auto ground : {P::Base, P::AlternateBase})
        measure(pale, who + QStringLiteral(" hint"), palette.color(P::PlaceholderText), palette.color(ground), Secondary);
    measure(pale, who + QStringLiteral(" off"), palette.color(P::Disabled, P::Text), palette.color(P::Disabled, P::Base), Secondary);
    measure(pale, who + QStringLiteral(" button off"), palette.color(P::Disabled, P::ButtonText), palette.color(P::Disabled, P::Button), Secondary);
}

/// Between the commonest colour of a picture and the one that stands out most from it.
qreal contrastIn(const QImage& picture)
{
    std::map<QRgb, int> pixels;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++pixels[picture.pixel(x, y) | 0xff000000];
    }
    const auto ground = std::max_element(pixels.begin(), pixels.end(), [](const auto& one, const auto& other) { return one.second < other.second; });
    qreal most = 1;
    for (const auto& [colour, count] : pixels)
        most = std::max(most, contrast(QColor(colour), QColor(ground->first)));
    return most;
}

/// Rows as their delegates paint them.
void measureRows(QStringList& pale, QAbstractItemView& view, qreal least)
{
    for (int row = 0; view.model() && row < std::min(MostRows, view.model()->rowCount()); ++row) {
        const QRect there = view.visualRect(view.model()->index(row, 0)) & view.viewport()->rect();
        if (there.height() < 10 || view.model()->index(row, 0).data().toString().isEmpty())
            continue;
        if (const qreal ratio = contrastIn(view.viewport()->grab(there).toImage()); ratio < least)
            pale += QStringLiteral("row %1 of %2 has %3").arg(row).arg(view.objectName()).arg(ratio);
    }
}

/// The colours of syntax, and the underlines of findings and misspelled words, on the editor's ground and on the caret's line.
void measureEditor(QStringList& pale, const gui::Editor& editor, qreal least)
{
    int words = 0;
    int lines = 0;
    const int last = editor.cursorForPosition(editor.viewport()->rect().bottomRight()).blockNumber(); // others are coloured when they are seen
    for (QTextBlock block = editor.cursorForPosition({0, 0}).block(); block.isValid() && block.blockNumber() <= last; block = block.next()) {
        for (const QTextLayout::FormatRange& range : block.layout()->formats()) {
            for (const QColor& ground : {editor.palette().color(QPalette::Base), gui::lineBand(editor.palette())}) {
                if (range.format.hasProperty(QTextFormat::ForegroundBrush))
                    measure(pale, QStringLiteral("syntax"), range.format.foreground().color(), ground, (++words, least));
                if (range.format.underlineColor().isValid())
                    measure(pale, QStringLiteral("underline"), range.format.underlineColor(), ground, (++lines, least));
            }
        }
    }
    if (words == 0 || lines == 0)
        pale += QStringLiteral("nothing is coloured: %1 words, %2 underlines").arg(words).arg(lines);
    for (const QTextEdit::ExtraSelection& found : editor.extraSelections())
        measure(pale, QStringLiteral("found"), found.format.foreground().color(), found.format.background().color(), least);
    if (editor.extraSelections().isEmpty())
        pale += QStringLiteral("nothing is marked as found");
}

/// What was added, removed and moved.
void measureText(QStringList& pale, const QTextEdit& text, qreal least)
{
    int tinted = 0;
    for (QTextBlock block = text.document()->begin(); block.isValid(); block = block.next()) {
        for (auto each = block.begin(); !each.atEnd(); ++each) {
            const QTextCharFormat look = each.fragment().charFormat();
            const bool ground = look.hasProperty(QTextFormat::BackgroundBrush);
            tinted += ground ? 1 : 0;
            measure(pale, each.fragment().text().left(20), look.hasProperty(QTextFormat::ForegroundBrush) ? look.foreground().color() : text.palette().color(QPalette::Text),
                    ground ? look.background().color() : text.palette().color(QPalette::Base), least);
        }
    }
    if (tinted == 0)
        pale += QStringLiteral("nothing is compared");
}

QStringList paleIn(QWidget& window, qreal least)
{
    QStringList pale;
    for (QWidget* const each : window.findChildren<QWidget*>()) {
        if (!each->isVisible() || each->inherits("QTipLabel"))
            continue;
        measurePalette(pale, QString::fromLatin1(each->metaObject()->className()) + u' ' + each->objectName(), each->palette(), least);
        measure(pale, each->objectName() + QStringLiteral(" itself"), each->palette().color(each->foregroundRole()), each->palette().color(each->backgroundRole()), each->isEnabled() && each->foregroundRole() != QPalette::PlaceholderText ? least : Secondary);
        if (auto* const view = qobject_cast<QAbstractItemView*>(each))
            measureRows(pale, *view, Shapes); // thin letters never have the whole of their colour
    }
    pale.removeDuplicates();
    return pale;
}

/// An icon that is not drawn at each size, is empty, or does not stand out.
QStringList faultsOf(const QIcon& icon, const QString& name, QIcon::Mode mode, const QColor& ground)
{
    QStringList faults;
    QImage first;
    for (const qreal scale : {1.0, 1.5, 2.0}) {
        constexpr int Side = 20;
        const QImage drawn = icon.pixmap(QSize(Side, Side), scale, mode).toImage().convertToFormat(QImage::Format_ARGB32);
        int ink = 0;
        qreal most = 1;
        for (int y = 0; y < drawn.height(); ++y) {
            for (int x = 0; x < drawn.width(); ++x) {
                const QRgb pixel = drawn.pixel(x, y);
                ink += qAlpha(pixel) > 127 ? 1 : 0;
                most = qAlpha(pixel) > 200 ? std::max(most, contrast(QColor(pixel), ground)) : most;
            }
        }
        const QString which = name + QStringLiteral(" at %1").arg(scale);
        if (drawn.width() != std::lround(Side * scale) || (scale == 2 && drawn == first.scaled(drawn.size())))
            faults += which + QStringLiteral(" is not drawn for these pixels");
        if (ink < Side * scale)
            faults += which + QStringLiteral(" is blank");
        if (most < Shapes)
            faults += which + QStringLiteral(" is pale: %1").arg(most);
        first = scale == 1 ? drawn : first;
    }
    return faults;
}

QStringList iconFaults(const QIcon& icon, const QString& name)
{
    QStringList faults;
    for (const auto mode : {QIcon::Normal, QIcon::Disabled}) {
        for (const auto ground : {QPalette::Window, QPalette::Button})
            faults += faultsOf(icon, name, mode, QApplication::palette().color(ground));
    }
    return faults;
}

void none(const QStringList& troubles)
{
    QVERIFY2(troubles.isEmpty(), qPrintable(troubles.mid(0, 40).join(u'\n')));
}

void picture(Desktop& desk, Theme theme, const char* what)
{
    desk.picture(QStringLiteral("contrast-%1-%2").arg(int(theme)).arg(QLatin1String(what)).toLatin1().constData());
}

/// A text with findings, words found in it and a message above it, saved once and changed since.
struct Busy : Desktop {
    Busy()
    {
        makeWorkspace();
        beginFromOutline(0);
        saveNow();
        window->view().editor().text().typeOver(QByteArray(text()).replace("Chủ trì: @truc", "Chủ trì: @quan-tri") + "\nchữ vieets sai\n");
        for (const char* const panel : {"view.problems", "view.step", "edit.spelling"}) {
            if (QAction* const action = window->findChild<QAction*>(QLatin1String(panel)); !action->isChecked())
                action->trigger();
        }
        trigger("edit.replace");
        named<QLineEdit>(*window, "findWords")->setText(QStringLiteral("a"));
    }
};

} // namespace

class ContrastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_is_painted_stands_out_in_every_theme()
    {
        Busy desk;
        gui::Editor& editor = desk.window->view().editor();
        QTRY_VERIFY_WITH_TIMEOUT(desk.rows("problems") > 0, 10000);
        desk.trigger("problem.next");
        QTRY_VERIFY_WITH_TIMEOUT(!editor.extraSelections().isEmpty(), 10000);
        for (const auto kind : {gui::MessageBar::Kind::Error, gui::MessageBar::Kind::Warning, gui::MessageBar::Kind::Told}) {
            desk.window->view().messages().say(kind, QStringLiteral("Chưa lưu được. Văn bản còn nguyên."), {{QStringLiteral("Thử lại"), [] {}}});
            for (const auto& [theme, least] : Themes) {
                desk.window->setTheme(theme);
                QTest::qWait(50);
                QStringList pale = paleIn(*desk.window, least);
                measureEditor(pale, editor, least);
                picture(desk, theme, "writing");
                none(pale);
            }
        }
        desk.window->setTheme(Theme::Light);
    }

    void what_was_compared_stands_out_in_every_theme()
    {
        Busy desk;
        desk.trigger("history.compare");
        QTRY_VERIFY_WITH_TIMEOUT(named<QLabel>(*desk.window, "compareTold") && named<QLabel>(*desk.window, "compareTold")->text().contains(QStringLiteral("Chỗ 1/")), 10000);
        for (const auto& [theme, least] : Themes) {
            desk.window->setTheme(theme);
            QTest::qWait(50);
            QStringList pale = paleIn(*desk.window, least);
            measureText(pale, *named<QTextBrowser>(*desk.window, "compareText"), least);
            picture(desk, theme, "compare");
            none(pale);
        }
        desk.window->setTheme(Theme::Light);
    }

    void every_place_stands_out_in_every_theme()
    {
        Desktop desk;
        desk.makeWorkspace();
        for (const char* const place : {"place.judging", "place.systems", "place.office"}) {
            desk.trigger(place);
            QTest::qWait(200);
            for (const auto& [theme, least] : Themes) {
                desk.window->setTheme(theme);
                QTest::qWait(20);
                picture(desk, theme, place);
                none(paleIn(*desk.window, least));
            }
        }
        desk.window->setTheme(Theme::Light);
    }

    void what_is_pale_is_caught()
    {
        Desktop desk;
        desk.makeWorkspace();
        desk.window->setTheme(Theme::Dark);
        QTest::qWait(20);
        QVERIFY(!paleIn(*desk.window, 7).isEmpty()); // legible, and not of high contrast
        desk.window->setTheme(Theme::ContrastDark);
        QTest::qWait(20);
        none(paleIn(*desk.window, 7));
        QLabel grey(QStringLiteral("mờ"), desk.window->centralWidget());
        QPalette own = grey.palette();
        own.setColor(QPalette::WindowText, QColor(0x60, 0x60, 0x60));
        grey.setPalette(own);
        grey.show();
        QVERIFY(!paleIn(*desk.window, 7).isEmpty());
        QImage same(20, 20, QImage::Format_RGB32);
        same.fill(Qt::black);
        QCOMPARE(contrastIn(same), 1);
        same.setPixelColor(3, 3, Qt::white);
        QCOMPARE(contrastIn(same), 21);
        desk.window->setTheme(Theme::Light);
    }

    void a_desktop_of_high_contrast_keeps_its_own_colours()
    {
        QPalette system(Qt::black, Qt::black);
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            system.setColor(role, Qt::yellow);
        system.setColor(QPalette::Base, Qt::black);
        system.setColor(QPalette::Highlight, Qt::white);
        system.setColor(QPalette::HighlightedText, Qt::black);
        const QPalette kept = gui::paletteOf(Theme::System, system);
        QVERIFY(gui::isHighContrast(kept));
        QCOMPARE(kept.color(QPalette::Text), QColor(Qt::yellow));
        QCOMPARE(kept.color(QPalette::Highlight), QColor(Qt::white));
        QStringList pale;
        measurePalette(pale, QStringLiteral("the desktop's"), kept, 7);
        none(pale);
        const QPalette grey(QColor(0xef, 0xef, 0xef), QColor(0xef, 0xef, 0xef)); // Qt's own, where a desktop says nothing
        QCOMPARE(gui::paletteOf(Theme::System, grey), gui::paletteOf(Theme::Light, grey));
    }

    void icons_are_drawings_that_stand_out_in_every_theme()
    {
        Desktop desk;
        desk.makeWorkspace();
        for (const auto& [theme, least] : Themes) {
            desk.window->setTheme(theme);
            for (const char* const bar : {"toolBar", "rail"}) {
                auto* const tools = named<QToolBar>(*desk.window, bar);
                for (QAction* const action : tools->actions()) {
                    if (action->isSeparator())
                        continue;
                    none(iconFaults(action->icon(), action->objectName()));
                    QVERIFY2(contrastIn(tools->widgetForAction(action)->grab().toImage()) >= Shapes, qPrintable(action->objectName())); // pressed, checked, off: as it stands
                }
            }
            for (const char* const name : {"previous", "next", "more", "fix"})
                none(iconFaults(gui::icon(QLatin1String(name)), QLatin1String(name)));
        }
        desk.window->setTheme(Theme::Light);
    }

    void icons_that_are_blank_pale_or_made_of_pixels_are_caught()
    {
        QPixmap pixels(20, 20);
        pixels.fill(Qt::black);
        const auto said = [](const QPixmap& drawn, const char* word) { return iconFaults(QIcon(drawn), QStringLiteral("x")).join(u'\n').contains(QLatin1String(word)); };
        QVERIFY(said(pixels, "at 2 is not drawn") && !said(pixels, "pale") && !said(pixels, "blank"));
        pixels.fill(QApplication::palette().color(QPalette::Window).darker(110));
        QVERIFY(said(pixels, "pale"));
        pixels.fill(Qt::transparent);
        QVERIFY(said(pixels, "blank"));
    }
};

UNGCUU_GUI_TEST_MAIN(ContrastTest)
#include "contrast_test.moc"
