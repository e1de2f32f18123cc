// SPDX-License-Identifier: GPL-3.0-or-later
// The place «Hệ thống thông tin»: a system is added, changed and found by keyboard, and the open page follows.
#include "desktop.h"
#include "gui/places/register_exchange.h"
#include "gui/places/systems_place.h"
#include "models/outline.h"
#include "workspace/register.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QListWidget>
#include <QTableView>

using namespace ungcuu;
using namespace ungcuu::gui_test;

namespace {

struct Office : Desktop {
    Office()
    {
        makeWorkspace();
        trigger("place.systems");
    }
    gui::SystemsPlace& place() { return *named<gui::SystemsPlace>(*window, "systemsPlace"); }
    QTableView& table() { return *named<QTableView>(*window, "systems"); }
    QLineEdit& field(const char* name) { return *named<QLineEdit>(*window, name); }
    QPushButton& button(const char* name) { return *named<QPushButton>(*window, name); }
    /// The first of the choices that the line of messages offers now.
    QPushButton* choice() { return place().messages().findChildren<QPushButton*>(QStringLiteral("messageChoice0")).back(); }
    QString cell(int row, int column) { return table().model()->index(row, column).data().toString(); }
    void type(const char* name, const char* words) { field(name).setText(QString::fromUtf8(words)); }
    void add(const char* code, const char* name)
    {
        const int before = table().model()->rowCount();
        button(button("firstSystem").isVisible() ? "firstSystem" : "addSystem").click();
        type("systemCode", code);
        type("systemName", name);
        QTest::keyClick(&field("systemName"), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(table().model()->rowCount(), before + 1, 10000);
        QTRY_VERIFY_WITH_TIMEOUT(rows("systemHistory") > 0, 10000);
    }
};

} // namespace

class SystemsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closing_the_window_asks_about_a_form_that_is_not_written_and_loses_nothing()
    {
        Office desk;
        desk.trigger("place.systems");
        named<QPushButton>(*desk.window, "firstSystem")->click();
        desk.type("systemCode", "HT-1");
        QVERIFY(!desk.window->close());
        QVERIFY(desk.window->isVisible());
        auto* const place = named<gui::SystemsPlace>(*desk.window, "systemsPlace");
        QVERIFY(place->isVisible() && place->messages().text().startsWith(QStringLiteral("Chưa đóng vì")));
        QCOMPARE(desk.field("systemCode").text(), QStringLiteral("HT-1"));
        for (QPushButton* const each : place->messages().findChildren<QPushButton*>()) {
            if (each->text() == QStringLiteral("Bỏ phần sửa và đóng"))
                each->click();
        }
        QTRY_VERIFY(!desk.window->isVisible());
    }

    void an_empty_register_teaches_and_its_one_button_begins()
    {
        Office office;
        QTRY_VERIFY_WITH_TIMEOUT(button(office, "firstSystem").isVisible(), 10000);
        QVERIFY(named<QLabel>(*office.window, "noSystems")->text().contains(QStringLiteral("văn bản chỉ ghi mã")));
        office.picture("systems-empty");
        office.add("HT-DVC", "Cong dich vu cong");
        QCOMPARE(office.cell(0, models::SystemsModel::Code), QStringLiteral("HT-DVC"));
        QCOMPARE(office.cell(0, models::SystemsModel::Changed), QStringLiteral("22/11/2026 10:32"));
        QVERIFY(office.place().messages().text().contains(QStringLiteral("Đã ghi hệ thống HT-DVC")));
    }

    void a_change_is_signed_and_told_field_by_field()
    {
        Office office;
        office.add("HT-1", "Ten cu");
        office.type("systemName", "Ten moi");
        named<QComboBox>(*office.window, "systemLevel")->setCurrentIndex(3);
        QVERIFY(office.button("writeSystem").isEnabled());
        office.button("writeSystem").click();
        auto* const history = named<QTableView>(*office.window, "systemHistory")->model();
        QTRY_COMPARE_WITH_TIMEOUT(history->index(0, models::SystemHistoryModel::Before).data().toString(), QStringLiteral("Ten cu"), 10000);
        QCOMPARE(history->index(0, models::SystemHistoryModel::After).data().toString(), QStringLiteral("Ten moi"));
        QCOMPARE(history->index(0, models::SystemHistoryModel::Author).data().toString(), QStringLiteral("Nguyễn Văn A"));
        QCOMPARE(history->index(1, models::SystemHistoryModel::After).data().toString(), QStringLiteral("Cấp độ 3"));
        QTRY_COMPARE_WITH_TIMEOUT(office.cell(0, models::SystemsModel::Level), QStringLiteral("3"), 10000);
        QCOMPARE(workspace::systemHistory(*office.window->desk().workspace(), QStringLiteral("HT-1"))->size(), size_t(2));
        QVERIFY(!office.button("writeSystem").isEnabled()); // nothing is typed
    }

    void a_change_is_taken_back_by_one_click_and_the_record_keeps_both()
    {
        Office office;
        office.add("HT-1", "Ten cu");
        QVERIFY(!named<QPushButton>(office.place().messages(), "messageChoice0")); // a new one has nothing to go back to
        office.type("systemName", "Ten moi");
        office.button("writeSystem").click();
        QTRY_COMPARE_WITH_TIMEOUT(office.rows("systemHistory"), 3, 10000); // name and level at first, then the name
        office.picture("system-undo");
        office.type("systemOwner", "chua ghi");
        office.choice()->click();
        QVERIFY(office.place().messages().text().startsWith(QStringLiteral("Chưa hoàn tác")));
        QCOMPARE(office.field("systemOwner").text(), QStringLiteral("chua ghi"));
        office.choice()->click();
        QTRY_VERIFY_WITH_TIMEOUT(office.place().messages().text().startsWith(QStringLiteral("Đã ghi lại nội dung trước đó")), 10000);
        QCOMPARE(office.field("systemName").text(), QStringLiteral("Ten cu"));
        QVERIFY(!office.button("writeSystem").isEnabled());
        const auto history = workspace::systemHistory(*office.window->desk().workspace(), QStringLiteral("HT-1"));
        QCOMPARE(history->size(), size_t(3));
        QCOMPARE(history->at(0).system, history->at(2).system);
        QCOMPARE(history->at(1).system.name, QStringLiteral("Ten moi"));
        office.choice()->click(); // and forth again
        QTRY_COMPARE_WITH_TIMEOUT(office.field("systemName").text(), QStringLiteral("Ten moi"), 10000);
        QTRY_COMPARE_WITH_TIMEOUT(office.rows("systemHistory"), 5, 10000);
    }

    void what_is_typed_and_not_written_is_guarded_by_a_line()
    {
        Office office;
        office.add("HT-1", "Mot");
        office.add("HT-2", "Hai");
        office.type("systemName", "Hai va nua");
        office.table().selectRow(0);
        QTRY_COMPARE(office.table().currentIndex().row(), 1); // stays with what is typed
        QCOMPARE(office.field("systemName").text(), QStringLiteral("Hai va nua"));
        QVERIFY(office.place().messages().text().contains(QStringLiteral("chưa ghi")));
        named<QPushButton>(office.place().messages(), "messageChoice0")->click();
        QCOMPARE(office.field("systemName").text(), QStringLiteral("Hai"));
        office.table().selectRow(0);
        QTRY_COMPARE(office.field("systemName").text(), QStringLiteral("Mot"));
    }

    void the_same_code_is_not_added_twice_and_the_filter_needs_no_tones()
    {
        Office office;
        office.add("HT-1", "Cổng dịch vụ");
        office.add("HT-2", "Thư điện tử");
        office.button("addSystem").click();
        office.type("systemCode", "HT-1");
        office.type("systemName", "x");
        QVERIFY(!office.button("writeSystem").isEnabled());
        office.button("dropSystem").click();
        office.field("systemFilter").setText(QStringLiteral("dich VU"));
        QCOMPARE(office.rows("systems"), 1);
        QCOMPARE(office.cell(0, models::SystemsModel::Code), QStringLiteral("HT-1"));
        office.field("systemFilter").clear();
        QCOMPARE(office.rows("systems"), 2);
    }

    void the_page_and_the_documents_that_name_it_follow()
    {
        Office office;
        office.trigger("place.writing");
        office.beginFromOutline(Office::planRow());
        office.saveNow();
        const auto problems = [&] {
            QStringList said;
            const auto* const model = named<QAbstractItemView>(*office.window, "problems")->model();
            for (int row = 0; row < model->rowCount(); ++row)
                said += model->index(row, 0).data().toString();
            return said.join(u'\n');
        };
        const QString missing = QStringLiteral("«tên» của HT-MAU");
        QTRY_VERIFY2_WITH_TIMEOUT(problems().contains(missing), qPrintable(problems()), 10000);
        office.trigger("place.systems");
        office.add("HT-MAU", "Cong mau");
        auto* const documents = named<QListWidget>(*office.window, "systemDocuments");
        QTRY_VERIFY_WITH_TIMEOUT(documents->count() == 1 && documents->item(0)->text().startsWith(QStringLiteral("PA-")), 10000);
        office.trigger("place.writing");
        QTRY_VERIFY2_WITH_TIMEOUT(!problems().contains(missing), qPrintable(problems()), 10000);
        QVERIFY2(problems().contains(QStringLiteral("«chủ quản» của HT-MAU")), "what nobody typed is still missing");
    }

    void a_name_in_a_text_leads_to_its_system()
    {
        Office office;
        office.add("HT-1", "Mot");
        office.add("HT-MAU", "Mau");
        office.table().selectRow(0);
        office.field("systemFilter").setText(QStringLiteral("Mot"));
        office.trigger("place.writing");
        office.beginFromOutline(Office::planRow());
        gui::Editor& editor = office.window->view().editor();
        const auto goTo = [&](const char* words) {
            editor.goToOffset(office.text().indexOf(words));
            editor.setFocus();
            office.trigger("go.definition");
        };
        goTo("HT-MAU");
        QTRY_COMPARE_WITH_TIMEOUT(office.field("systemCode").text(), QStringLiteral("HT-MAU"), 10000);
        QVERIFY(office.place().isVisible() && office.field("systemFilter").text().isEmpty());
        office.trigger("place.writing");
        editor.text().typeOver(office.text().replace("HT-MAU", "HT-LA"));
        goTo("HT-LA");
        QTRY_VERIFY_WITH_TIMEOUT(office.place().messages().text().contains(QStringLiteral("HT-LA")), 10000);
        QCOMPARE(office.field("systemCode").text(), QStringLiteral("HT-MAU"));
    }

    void a_table_is_looked_at_row_by_row_and_then_taken_in_as_one_act()
    {
        Office office;
        office.add("HT-2", "Hai");
        const QString path = office.folder.filePath(QStringLiteral("bang.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Mã;Tên hệ thống;Cấp độ\nHT-2;Hai mới;2\nHT-10;Hệ thống thông tin giải quyết thủ tục hành chính;3\nHT-11;Mười một;9\n");
        file.close();
        auto* const exchange = office.window->findChild<gui::RegisterExchange*>();
        exchange->look(path);
        QTRY_VERIFY_WITH_TIMEOUT(named<QDialog>(*office.window, "importDialog"), 10000);
        auto* const dialog = named<QDialog>(*office.window, "importDialog");
        QVERIFY(named<QLabel>(*dialog, "importSummary")->text().contains(QStringLiteral("Thêm 1 · Sửa 1 · Giữ nguyên 0 · Từ chối 1")));
        auto* const rows = named<QTableView>(*dialog, "importPlan")->model();
        const QAbstractItemModelTester tester(rows);
        QVERIFY(rows->index(0, models::ImportPlanModel::What).data().toString().contains(QStringLiteral("Hai → Hai mới")));
        QVERIFY(rows->index(2, models::ImportPlanModel::What).data().toString().contains(QStringLiteral("cấp độ")));
        QCOMPARE(office.rows("systems"), 1);
        if (const QString pictures = qEnvironmentVariable("UNGCUU_PICTURES"); !pictures.isEmpty())
            dialog->grab().save(pictures + QStringLiteral("/import.png"));
        named<QPushButton>(*dialog, "importTake")->click();
        QTRY_COMPARE_WITH_TIMEOUT(office.rows("systems"), 2, 10000);
        QVERIFY(office.place().messages().text().contains(QStringLiteral("thêm 1, sửa 1")));
        QTRY_COMPARE_WITH_TIMEOUT(office.field("systemName").text(), QStringLiteral("Hai mới"), 10000); // the form shows what stands now
        office.picture("systems-imported");
    }

    void five_hundred_long_names_are_listed_and_looked_at()
    {
        Office office;
        models::SystemsModel model;
        const QAbstractItemModelTester tester(&model);
        std::vector<workspace::RegisterRow> rows;
        for (int each = 0; each < 500; ++each)
            rows.push_back({{QStringLiteral("HT-%1").arg(each), QStringLiteral("Hệ thống thông tin giải quyết thủ tục hành chính dùng chung cấp tỉnh số %1").arg(each), each % 6,
                             QStringLiteral("Ủy ban nhân dân tỉnh"), QStringLiteral("Trung tâm Công nghệ thông tin và Truyền thông")}, QStringLiteral("Nguyễn Văn A"), Now});
        model.show(rows);
        model.setWords(QStringLiteral("tinh so 499"));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, models::SystemsModel::Level).data(Qt::TextAlignmentRole).toInt(), int(Qt::AlignHCenter | Qt::AlignVCenter));
        QVERIFY(model.has(QStringLiteral("HT-3")) && model.rowOf(QStringLiteral("HT-3")) == -1);
        office.add("HT-0", "Cổng thông tin điện tử");
        Q_EMIT office.window->desk().registerListed(rows);
        QCOMPARE(office.rows("systems"), 500);
        office.picture("systems");
        office.trigger("theme.dark");
        office.picture("systems-dark");
        office.trigger("theme.system");
    }

private:
    static QPushButton& button(Office& office, const char* name) { return office.button(name); }
};

UNGCUU_GUI_TEST_MAIN(SystemsTest)
#include "systems_test.moc"
