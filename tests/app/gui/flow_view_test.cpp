// SPDX-License-Identifier: GPL-3.0-or-later
// With UNGCUU_PICTURES=folder it leaves pictures there.
#include "gui/document/document_view.h"
#include "gui/editor/editor.h"
#include "gui/page/flow_sheet.h"
#include "gui/page/flow_view.h"
#include "gui/page/page_view.h"
#include "gui/parts/theme.h"
#include "render/typeface.h"
#include "support/places.h"
#include "workspace/folder_sources.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

using namespace ungcuu;

namespace {

QByteArray scenario()
{
    return testing::sourceBytes(QStringLiteral("scenarios/KB-A1-01.kb.md"));
}

models::SourcesMaker shipped()
{
    return [] {
        return base::Result<std::shared_ptr<const compile::Sources>>(
            std::make_shared<const workspace::FolderSources>(testing::sourcePath(QStringLiteral("scenarios")), QDate(2026, 11, 26)));
    };
}

/// A view with the scenario, its pages and its flow made.
struct Desk {
    QTemporaryDir folder;
    models::Desk office{{folder.filePath(QStringLiteral("keys")), folder.filePath(QStringLiteral("state"))}, base::fixedClock(0)};
    gui::OpenDocument document{office, shipped()};
    gui::DocumentView view{document};

    explicit Desk(const QByteArray& bytes = scenario())
    {
        view.resize(1400, 900);
        view.show();
        view.showFlowPanel(true);
        models::Opened opened;
        opened.document.bytes = bytes;
        document.open(opened);
    }

    QListWidget* list() { return view.findChild<QListWidget*>(QStringLiteral("flowList")); }
    gui::FlowSheet* sheet() { return view.findChild<gui::FlowSheet*>(QStringLiteral("flowSheet")); }

    void picture(const char* name)
    {
        const QString pictures = qEnvironmentVariable("UNGCUU_PICTURES");
        if (!pictures.isEmpty())
            view.grab().save(pictures + u'/' + QLatin1String(name) + QStringLiteral(".png"));
    }
};

int rowOf(const QListWidget& list, const QString& begin)
{
    for (int row = 0; row < list.count(); ++row) {
        if (list.item(row)->text().startsWith(begin))
            return row;
    }
    return -1;
}

} // namespace

class FlowViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void the_list_says_what_the_picture_shows_and_enter_leads_to_the_step()
    {
        Desk desk;
        QTRY_VERIFY_WITH_TIMEOUT(desk.list()->count() > 12, 20000);
        const int row = rowOf(*desk.list(), QStringLiteral("Bước 2."));
        QVERIFY(row >= 0);
        QVERIFY(desk.list()->item(row)->text().contains(QStringLiteral("Không → Bước 13")));
        desk.list()->setFocus();
        desk.list()->setCurrentRow(row);
        QTest::keyClick(desk.list(), Qt::Key_Return);
        QTRY_VERIFY(desk.view.editor().textCursor().block().text().startsWith(QStringLiteral("### Bước 2.")));
        desk.picture("flow-light");
        QVERIFY(!desk.list()->accessibleName().isEmpty() && !desk.sheet()->accessibleName().isEmpty());
    }

    void the_step_of_the_caret_is_framed()
    {
        Desk desk;
        QTRY_VERIFY_WITH_TIMEOUT(desk.list()->count() > 12, 20000);
        desk.view.editor().goToOffset(scenario().indexOf("Canh xâm nhập"));
        QTRY_COMPARE(desk.view.flow().current(), rowOf(*desk.list(), QStringLiteral("Bước 6.")));
    }

    void a_click_on_a_shape_leads_to_its_text()
    {
        Desk desk;
        QTRY_VERIFY_WITH_TIMEOUT(desk.list()->count() > 12, 20000);
        QSignalSpy clicked(desk.sheet(), &gui::FlowSheet::shapeClicked);
        for (int y = 20; clicked.isEmpty() && y < desk.sheet()->viewport()->height(); y += 6)
            QTest::mouseClick(desk.sheet()->viewport(), Qt::LeftButton, {}, QPoint(desk.sheet()->viewport()->width() / 2, y));
        QVERIFY(!clicked.isEmpty());
        const qsizetype at = clicked[0][0].value<qsizetype>();
        QVERIFY(scenario().mid(at).startsWith("### Bước"));
        QTRY_VERIFY(desk.view.editor().textCursor().block().text().startsWith(QStringLiteral("### Bước")));
    }

    void an_edit_is_drawn_anew_and_a_text_without_steps_says_so()
    {
        Desk desk;
        QTRY_VERIFY_WITH_TIMEOUT(desk.list()->count() > 12, 20000);
        QByteArray text = scenario();
        text.replace("### Bước 1. Ghi nhận và đo từ bên ngoài", "### Bước 1. Việc khác hẳn");
        desk.document.text()->typeOver(text);
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(*desk.list(), QStringLiteral("Bước 1. Việc khác hẳn")) >= 0, 10000);
        Desk plan(testing::sourceBytes(QStringLiteral("scenarios/PA-MAU.pa.md")));
        QTRY_VERIFY_WITH_TIMEOUT(plan.view.pageCount() > 0, 20000);
        QVERIFY(!plan.sheet()->isVisible());
    }

    void the_sheet_is_white_in_the_dark()
    {
        gui::applyTheme(gui::Theme::Dark);
        Desk desk;
        QTRY_VERIFY_WITH_TIMEOUT(desk.list()->count() > 12, 20000);
        QTRY_VERIFY(desk.view.pageCount() > 0);
        QTest::qWait(100);
        const QImage image = desk.sheet()->viewport()->grab().toImage();
        int white = 0;
        for (int y = 0; y < image.height(); y += 4) {
            for (int x = 0; x < image.width(); x += 4)
                white += image.pixelColor(x, y) == Qt::white;
        }
        QVERIFY(white > 500);
        desk.picture("flow-dark");
        gui::applyTheme(gui::Theme::Light);
    }

    void the_page_has_a_number_a_size_and_small_pages()
    {
        Desk desk;
        QTRY_VERIFY_WITH_TIMEOUT(desk.view.pageCount() > 2, 20000);
        auto* const number = desk.view.findChild<QLabel*>(QStringLiteral("pageNumber"));
        auto* const zoom = desk.view.findChild<QComboBox*>(QStringLiteral("pageZoom"));
        auto* const strip = desk.view.findChild<QListView*>(QStringLiteral("pageStrip"));
        QVERIFY(number->text().startsWith(QStringLiteral("Trang 1/")));
        desk.view.page().goToPage(2);
        QTRY_VERIFY(number->text().startsWith(QStringLiteral("Trang 3/")));
        desk.view.findChild<QToolButton*>(QStringLiteral("showStrip"))->setChecked(true);
        QVERIFY(strip->isVisible());
        QCOMPARE(strip->model()->rowCount(), desk.view.pageCount());
        strip->setCurrentIndex(strip->model()->index(1, 0));
        QTRY_COMPARE(desk.view.page().currentPage(), 1);
        zoom->setCurrentIndex(1);
        Q_EMIT zoom->activated(1);
        QCOMPARE(desk.view.page().zoomChosen(), gui::PageView::FitPage);
        QTest::keyClick(&desk.view.page(), Qt::Key_End);
        QTRY_COMPARE(desk.view.page().currentPage(), desk.view.pageCount() - 1);
        QTest::keyClick(&desk.view.page(), Qt::Key_Left);
        QTRY_COMPARE(desk.view.page().currentPage(), desk.view.pageCount() - 2);
        desk.picture("page-strip");
        desk.view.findChild<QToolButton*>(QStringLiteral("showStrip"))->setChecked(false);
    }
};

int main(int argc, char** argv)
{
    render::guardFonts();
    QApplication application(argc, argv);
    application.setOrganizationName(QStringLiteral("ungcuu-test"));
    FlowViewTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "flow_view_test.moc"
