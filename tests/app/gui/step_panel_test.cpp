// SPDX-License-Identifier: GPL-3.0-or-later
// The step at the caret as a form, and a table as a grid: both write the same text. With UNGCUU_PICTURES=folder it leaves
// pictures there.
#include "desktop.h"
#include "gui/document/step_field.h"
#include "gui/document/step_panel.h"
#include "gui/document/table_dialog.h"
#include "gui/editor/editor_language.h"

#include <QClipboard>
#include <QFormLayout>
#include <QInputMethodEvent>
#include <QListWidget>
#include <QTableView>
#include <QTextBlock>

using namespace ungcuu;
using namespace ungcuu::gui_test;
using gui::StepField;

namespace {

const QByteArray Text = "---\nloại: kịch bản\nmã: KB-A1-01\n---\n# Thử\n\n## Mức độ\n\n| Mức | Khi nào |\n|---|---|\n| Cao | dừng |\n\n"
                        "## Vai trò\n\n- @truc: Cán bộ trực\n- @doi-truong: Đội trưởng\n\n"
                        "## Các bước\n\n### Bước 1. Xem\n\n*  Hạn:  trong 5 phút  \n- Chứng cứ:\n  - ảnh\n  - tệp\n- → Bước 2\n\n### Bước 2. Ngăn\n\n- Chủ trì: @truc\n"
                        "- Thời hạn (từ cấp độ 4 trở lên): ngay\n1. Làm.\n";

void compose(QWidget& field, const QString& preedit, const QString& commit = {})
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(commit);
    QCoreApplication::sendEvent(&field, &event);
}

/// A view of a text of its own, its form in sight.
struct Writing {
    QTemporaryDir folder;
    models::Desk office{{folder.filePath(QStringLiteral("keys")), folder.filePath(QStringLiteral("state"))}, base::fixedClock(0)};
    gui::OpenDocument document{office, nullptr};
    gui::DocumentView view{document};

    explicit Writing(const QByteArray& bytes = Text)
    {
        view.resize(1200, 900);
        view.show();
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        models::Opened opened;
        opened.document.bytes = bytes;
        document.open(opened);
        view.showStepPanel(true);
    }

    QByteArray text() { return view.editor().source().bytes(); }

    void caretAt(const char* words)
    {
        view.editor().setFocus();
        view.editor().goToOffset(text().indexOf(words));
        QTest::qWait(100);
    }

    StepField* field(const char* name)
    {
        for (StepField* const each : view.step().findChildren<StepField*>()) {
            if (each->isVisible() && each->accessibleName() == QString::fromUtf8(name))
                return each;
        }
        return nullptr;
    }

    QString noStep() { return view.findChild<QLabel*>(QStringLiteral("noStep"))->isVisible() ? view.findChild<QLabel*>(QStringLiteral("noStep"))->text() : QString(); }
    QListWidget& offers() { return *view.findChild<QListWidget*>(QStringLiteral("fieldCompletions")); }

    void picture(const char* name)
    {
        const QString pictures = qEnvironmentVariable("UNGCUU_PICTURES");
        QTest::qWait(pictures.isEmpty() ? 0 : 200);
        if (!pictures.isEmpty())
            view.grab().save(pictures + u'/' + QLatin1String(name) + QStringLiteral(".png"));
    }
};

} // namespace

class StepPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void a_field_writes_its_own_bytes_and_a_visit_is_one_undo_step()
    {
        Writing desk;
        desk.caretAt("### Bước 1");
        StepField* const limit = desk.field("Thời hạn");
        QVERIFY(limit);
        QCOMPARE(limit->words(), QStringLiteral("trong 5 phút"));
        limit->setFocus();
        limit->selectAll();
        QTest::keyClicks(limit, QStringLiteral("trong 9"));
        compose(*limit, QStringLiteral("gi"));
        compose(*limit, {}, QStringLiteral(" giờ"));
        const QByteArray written = QByteArray(Text).replace("*  Hạn:  trong 5 phút  \n", "*  Hạn:  trong 9 giờ  \n");
        QCOMPARE(desk.text(), written);
        StepField* const title = desk.field("Tên bước");
        title->setFocus();
        title->setCaret(100);
        QTest::keyClicks(title, QStringLiteral(" lai"));
        QCOMPARE(desk.text(), QByteArray(written).replace("Bước 1. Xem", "Bước 1. Xem lai"));
        desk.view.editor().undo();
        QCOMPARE(desk.text(), written);
        desk.view.editor().undo();
        QCOMPARE(desk.text(), Text);
        QTRY_COMPARE(desk.field("Thời hạn")->words(), QStringLiteral("trong 5 phút"));
        desk.picture("step-form");
    }

    void an_empty_field_is_as_high_as_what_it_says_may_stand_in_it()
    {
        StepField field;
        field.setHint(QStringLiteral("@vai-trò; không liên lạc được sau 10 phút: @người-thay; cả hai vắng mặt: @lãnh-đạo"));
        field.resize(1000, 30);
        field.show();
        QVERIFY(QTest::qWaitForWindowExposed(&field));
        const int low = field.height();
        field.resize(160, 30);
        QTRY_VERIFY(field.height() >= low + 2 * field.fontMetrics().lineSpacing());
        field.setWords(QStringLiteral("@truc"));
        QTRY_COMPARE(field.height(), low);
    }

    void what_is_typed_in_the_text_changes_the_form_and_the_caret_chooses_the_step()
    {
        Writing desk;
        QVERIFY(desk.noStep().startsWith(QStringLiteral("Đặt con trỏ vào một bước")));
        desk.picture("step-form-empty");
        desk.caretAt("trong 5");
        QTest::keyClicks(&desk.view.editor(), QStringLiteral("x"));
        QTRY_COMPARE(desk.field("Thời hạn")->words(), QStringLiteral("xtrong 5 phút"));
        desk.caretAt("Làm.");
        QTRY_COMPARE(desk.field("Chủ trì")->words(), QStringLiteral("@truc"));
        QCOMPARE(desk.field("Thời hạn (từ cấp độ 4 trở lên)")->words(), QStringLiteral("ngay"));
        QVERIFY(desk.field("Thời hạn")->words().isEmpty()); // waits to be filled in
        desk.caretAt("## Vai trò");
        QTRY_VERIFY(!desk.noStep().isEmpty());
        Writing plan("---\nloại văn bản: Phương án\n---\n# Một phương án\n");
        QVERIFY(plan.noStep().contains(QStringLiteral("không chia thành bước")));
    }

    void a_new_field_stands_where_the_language_wants_it_and_an_emptied_one_goes()
    {
        Writing desk;
        desk.caretAt("Làm.");
        StepField* const limit = desk.field("Thời hạn");
        limit->setFocus();
        QTest::keyClicks(limit, QStringLiteral("ngay"));
        const QByteArray written = QByteArray(Text).replace("trở lên): ngay\n", "trở lên): ngay\n- Thời hạn: ngay\n");
        QCOMPARE(desk.text(), written);
        QTest::qWait(100);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(limit)); // the form was not made anew
        for (int key = 0; key < 4; ++key)
            QTest::keyClick(limit, Qt::Key_Backspace);
        QVERIFY(desk.text().contains("- Thời hạn: \n")); // other words may follow
        QTest::keyClick(limit, Qt::Key_Tab);
        QCOMPARE(desk.text(), Text);
        desk.view.editor().undo();
        QCOMPARE(desk.text(), Text);
        QVERIFY(!desk.view.editor().document()->isUndoAvailable());
    }

    void an_unfinished_word_writes_nothing()
    {
        Writing desk;
        desk.caretAt("### Bước 1");
        StepField* const limit = desk.field("Thời hạn");
        limit->setFocus();
        compose(*limit, QStringLiteral("tiê"));
        QTest::qWait(100);
        QCOMPARE(desk.text(), Text);
        compose(*limit, {}, QStringLiteral("tiếng "));
        QVERIFY(desk.text() != Text);
        desk.view.editor().undo();
        compose(desk.view.editor(), QStringLiteral("đ"));
        const int read = desk.view.language().language().count();
        limit->setCaret(0);
        QTest::keyClicks(limit, QStringLiteral("y"));
        desk.view.step().follow();
        QCOMPARE(desk.text(), Text);
        QCOMPARE(desk.view.language().language().count(), read);
        compose(desk.view.editor(), {});
    }

    void roles_are_completed_in_a_field()
    {
        Writing desk;
        desk.caretAt("Làm.");
        StepField* const lead = desk.field("Chủ trì");
        lead->setFocus();
        lead->setCaret(100);
        QTest::keyClicks(lead, QStringLiteral(", @"));
        QTRY_VERIFY(desk.offers().isVisible());
        QTest::keyClicks(lead, QStringLiteral("doi"));
        QTRY_COMPARE(desk.offers().count(), 1);
        desk.picture("step-form-completion");
        QTest::keyClick(lead, Qt::Key_Tab);
        QVERIFY(!desk.offers().isVisible());
        QCOMPARE(lead->words(), QStringLiteral("@truc, @doi-truong"));
        QCOMPARE(lead->caret(), int(lead->words().size()));
        QVERIFY(desk.text().contains("- Chủ trì: @truc, @doi-truong\n"));
        StepField* const support = desk.field("Phối hợp");
        support->setFocus();
        desk.view.suggest(); // «Gợi ý gõ tiếp» where nothing stands yet
        QVERIFY(desk.offers().isVisible());
        QCOMPARE(desk.offers().count(), 2);
        QTest::keyClick(support, Qt::Key_Down);
        QTest::keyClick(support, Qt::Key_Return);
        QVERIFY(desk.text().contains("- Phối hợp: @doi-truong\n"));
        QTest::keyClick(support, Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(&desk.view.editor()));
    }

    void a_list_under_its_label_is_shown_and_not_rewritten()
    {
        Writing desk;
        desk.caretAt("### Bước 1");
        StepField* const evidence = desk.field("Chứng cứ");
        QCOMPARE(evidence->words(), QStringLiteral("ảnh; tệp"));
        QVERIFY(evidence->isReadOnly());
        evidence->setFocus();
        QTest::keyClicks(evidence, QStringLiteral("x"));
        QCOMPARE(desk.text(), Text);
        for (QPushButton* const each : desk.view.step().findChildren<QPushButton*>()) {
            if (each->accessibleName() == QStringLiteral("Sửa «Chứng cứ» trong văn bản"))
                each->click();
        }
        QCOMPARE(desk.view.editor().textCursor().block().text(), QStringLiteral("- Chứng cứ:"));
        QVERIFY(desk.view.editor().hasFocus());
    }

    void where_a_step_leads_is_told_by_the_reading_and_not_worked_out_at_a_key()
    {
        Writing desk;
        desk.caretAt("Làm.");
        const auto ways = [&] { return named<QLabel>(desk.view, "stepWays")->text(); };
        QTRY_COMPARE(ways(), QStringLiteral("• Hết kịch bản (không ghi mũi tên)"));
        auto other = std::make_shared<model::ScenarioFlow>(*desk.document.reading().flow());
        other->flow.next[1] = {model::FlowNext::Close, 0};
        desk.view.step().setFlow(other);
        QVERIFY2(ways().startsWith(QStringLiteral("• Hết nhánh của Bước 1")), qPrintable(ways())); // what it was told, whatever the text says
        QTest::keyClicks(desk.field("Chủ trì"), QStringLiteral("x"));
        QTest::qWait(60); // the form has followed, the text is not read yet
        desk.view.step().follow();
        QVERIFY2(ways().startsWith(QStringLiteral("• Hết nhánh của Bước 1")) || desk.document.reading().isFresh(), qPrintable(ways()));
        QTRY_COMPARE(ways(), QStringLiteral("• Hết kịch bản (không ghi mũi tên)"));
    }

    void the_numbered_work_and_the_ways_on_are_read_here_and_changed_in_the_text()
    {
        Writing desk;
        desk.caretAt("### Bước 1");
        const auto lines = [&](const char* name) { return named<QLabel>(desk.view, name)->text(); };
        QTRY_COMPARE(lines("stepWays"), QStringLiteral("• → Bước 2 – Ngăn"));
        QCOMPARE(lines("stepWorks"), QStringLiteral("Bước này chưa ghi việc làm."));
        desk.caretAt("Làm.");
        QCOMPARE(lines("stepWorks"), QStringLiteral("1. Làm."));
        QTRY_COMPARE(lines("stepWays"), QStringLiteral("• Hết kịch bản (không ghi mũi tên)"));
        desk.caretAt("→ Bước 2");
        QTest::keyClick(&desk.view.editor(), Qt::Key_End);
        QTest::keyClicks(&desk.view.editor(), QStringLiteral("9"));
        QTRY_COMPARE(lines("stepWays"), QStringLiteral("• → Bước 29 – chưa có bước này"));
        desk.caretAt("Làm.");
        desk.field("Chủ trì")->setFocus();
        const QByteArray before = desk.text();
        for (QPushButton* const each : desk.view.step().findChildren<QPushButton*>()) {
            if (each->isVisible() && each->accessibleName() == QStringLiteral("Sửa «Việc làm» trong văn bản"))
                each->click();
        }
        QCOMPARE(desk.view.editor().textCursor().block().text(), QStringLiteral("1. Làm."));
        QVERIFY(desk.view.editor().hasFocus());
        QCOMPARE(desk.text(), before);
    }

    void labels_are_buddies_and_tab_goes_down_the_form()
    {
        Writing desk;
        desk.caretAt("Làm.");
        for (const QLabel* const each : desk.view.step().findChildren<QLabel*>()) {
            if (qobject_cast<const StepField*>(each->buddy()))
                QCOMPARE(each->text(), each->buddy()->accessibleName());
        }
        QStringList reached;
        desk.field("Tên bước")->setFocus();
        for (int press = 0; press < 9; ++press) {
            if (auto* const field = qobject_cast<StepField*>(QApplication::focusWidget()))
                reached += field->accessibleName();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(reached, QStringList({QStringLiteral("Tên bước"), QStringLiteral("Chủ trì"), QStringLiteral("Phối hợp"), QStringLiteral("Người quyết định"),
                                       QStringLiteral("Thời hạn (từ cấp độ 4 trở lên)"), QStringLiteral("Thời hạn"), QStringLiteral("Kết quả"), QStringLiteral("Chứng cứ")}));
    }

    void a_table_is_edited_as_a_grid_and_written_as_one_step()
    {
        Writing desk;
        desk.caretAt("Cao");
        desk.view.editTable();
        auto* const dialog = desk.view.findChild<gui::TableDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        auto* const grid = named<QTableView>(*dialog, "grid");
        QCOMPARE(grid->currentIndex(), dialog->grid().index(1, 0));
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        grid->setFocus();
        QTest::keyClick(grid, Qt::Key_Tab);
        QTest::keyClick(grid, Qt::Key_Return);
        auto* cell = named<QPlainTextEdit>(*dialog, "cell");
        QVERIFY(cell);
        QTest::keyClicks(cell, QStringLiteral("het"));
        QTest::keyClick(cell, Qt::Key_Tab); // behind the last cell a row begins
        QCOMPARE(dialog->grid().rowCount(), 3);
        QGuiApplication::clipboard()->setText(QStringLiteral("Thấp\tchậm lại nhưng vẫn nộp được hồ sơ trong giờ làm việc, người dân chưa phải quay lại bộ phận một cửa lần thứ hai\n"));
        QTest::keyClick(grid, Qt::Key_V, Qt::ControlModifier);
        const QString pictures = qEnvironmentVariable("UNGCUU_PICTURES");
        if (!pictures.isEmpty())
            dialog->grab().save(pictures + QStringLiteral("/table.png"));
        QVERIFY(grid->rowHeight(2) > grid->rowHeight(1) + 8); // a long cell wraps
        QCOMPARE(desk.text(), Text); // not yet
        named<QPushButton>(*dialog, "tableWrite")->click();
        const QByteArray written = QByteArray(Text).replace("| Cao | dừng |\n", "| Cao | het |\n| Thấp | chậm lại nhưng vẫn nộp được hồ sơ trong giờ làm việc, người dân chưa phải quay lại bộ phận một cửa lần thứ hai |\n");
        QCOMPARE(desk.text(), written);
        desk.view.editor().undo();
        QCOMPARE(desk.text(), Text);
    }

    void where_no_table_stands_the_window_says_so_and_nothing_is_written_by_leaving()
    {
        Writing desk;
        desk.caretAt("# Thử");
        desk.view.editTable();
        QVERIFY(!desk.view.findChild<gui::TableDialog*>());
        QVERIFY(desk.view.messages().text().startsWith(QStringLiteral("Con trỏ chưa đứng trong bảng")));
        desk.caretAt("Cao");
        desk.view.editTable();
        auto* const dialog = desk.view.findChild<gui::TableDialog*>();
        QVERIFY(dialog->grid().removeRow(1));
        dialog->reject();
        QCOMPARE(desk.text(), Text);
    }
};

UNGCUU_GUI_TEST_MAIN(StepPanelTest)
#include "step_panel_test.moc"
