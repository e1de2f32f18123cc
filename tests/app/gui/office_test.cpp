// SPDX-License-Identifier: GPL-3.0-or-later
// The place «Hồ sơ cơ quan»: entries are set, changed, taken out and put back; pages follow; what is compared with the law.
#include "desktop.h"
#include "gui/places/office_place.h"
#include "models/comparisons_model.h"
#include "models/outline.h"
#include "models/profile_model.h"
#include "pdf/signature_update.h"
#include "support/pki.h"
#include "support/profile_entry.h"
#include "workspace/profile.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QComboBox>
#include <QImage>
#include <QPointer>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTableView>

using namespace ungcuu;
using namespace ungcuu::gui_test;
using namespace Qt::StringLiterals;
using model::ProfileKind;

namespace {

struct Office : Desktop {
    Office()
    {
        makeWorkspace();
        trigger("place.office");
    }
    gui::OfficePlace& place() { return *named<gui::OfficePlace>(*window, "officePlace"); }
    QTableView& table() { return *named<QTableView>(*window, "profile"); }
    QPushButton& button(const char* name) { return *named<QPushButton>(*window, name); }
    QLineEdit& field(const char* name) { return *named<QLineEdit>(*window, name); }
    /// The first of the choices that the line of messages offers now.
    QPushButton* choice() { return place().messages().findChildren<QPushButton*>(u"messageChoice0"_s).back(); }
    QString cell(int row, int column) { return table().model()->index(row, column).data().toString(); }
    void type(const char* name, const QString& words) { field(name).setText(words); }
    void begin(ProfileKind kind, const QString& value)
    {
        button(button("firstEntry").isVisible() ? "firstEntry" : "addEntry").click();
        named<QComboBox>(*window, "profileKind")->setCurrentIndex(int(kind));
        type("profileValue", value);
    }
    void write()
    {
        QVERIFY2(button("writeEntry").isEnabled(), qPrintable(button("writeEntry").toolTip()));
        const auto before = place().messages().text();
        button("writeEntry").click();
        QTRY_VERIFY_WITH_TIMEOUT(place().messages().text().startsWith(u"Đã ghi"_s) && !button("dropEntry").isEnabled() && rows("profileHistory") > 0, 10000);
    }
    void add(ProfileKind kind, const QString& value)
    {
        begin(kind, value);
        const int before = table().model()->rowCount();
        write();
        QTRY_COMPARE_WITH_TIMEOUT(table().model()->rowCount(), before + 1, 10000);
    }
    /// What the dialog answers that signs in the place of the seal.
    QString signedWithSeal(const QString& key, const QString& pdf)
    {
        trigger("document.sign");
        QPointer<QDialog> dialog = named<QDialog>(*window, "output");
        named<QLineEdit>(*dialog, "outputPath")->setText(pdf);
        named<QLineEdit>(*dialog, "keyPath")->setText(key);
        named<QLineEdit>(*dialog, "keyPassphrase")->setText(QString::fromUtf8(testing::passphrase));
        named<QCheckBox>(*dialog, "sealToo")->setChecked(true);
        auto* const answer = named<QLabel>(*dialog, "outputAnswer");
        auto* const begin = named<QPushButton>(*dialog, "outputBegin");
        (void)QTest::qWaitFor([&] { return begin->isEnabled(); }, 10000); // once the text is read
        begin->click();
        (void)QTest::qWaitFor([&] { return !answer->text().isEmpty(); }, 20000);
        const QString said = answer->text();
        dialog->close();
        (void)QTest::qWaitFor([&] { return !dialog; });
        return said;
    }
    void recordSeal()
    {
        QByteArray png;
        QBuffer buffer(&png);
        QImage picture(200, 200, QImage::Format_ARGB32);
        picture.fill(Qt::red);
        QVERIFY(buffer.open(QIODevice::WriteOnly) && picture.save(&buffer, "PNG"));
        model::ProfileEntry seal = testing::entry(ProfileKind::Seal, u"Dấu tròn"_s);
        seal.width = seal.height = 360;
        const models::Desk& desk = window->desk();
        QVERIFY(workspace::setProfileEntry(*desk.workspace(), desk.identity(), {}, seal, png, desk.clock()()));
    }
    /// In a document of its own.
    void writeNotice(const QString& body)
    {
        trigger("place.writing");
        beginFromOutline(planRow());
        auto& editor = window->view().editor();
        editor.selectAll();
        editor.insertPlainText(u"---\nloại văn bản: Thông báo\nmã: TB-1\ncơ quan ban hành: SỞ MẪU\nký hiệu: TB-SM\nđịa danh: Mẫu\ntrích yếu: Trực\n"
                               "người ký: GIÁM ĐỐC / (ký) / Lê A\nnơi nhận: Lưu\n---\n\n"_s
                               + body + u'\n');
    }
    QString problems()
    {
        QStringList said;
        const auto* const model = named<QAbstractItemView>(*window, "problems")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            said += model->index(row, 0).data().toString();
        return said.join(u'\n');
    }
};

} // namespace

class OfficeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void an_empty_profile_teaches_and_its_one_button_begins()
    {
        Office office;
        QTRY_VERIFY_WITH_TIMEOUT(office.button("firstEntry").isVisible(), 10000);
        QVERIFY(named<QLabel>(*office.window, "noProfile")->text().contains(u"theo ngày của văn bản"_s));
        office.picture("office-empty");
        office.add(ProfileKind::Body, u"Sở Khoa học / và Công nghệ"_s);
        QCOMPARE(office.cell(0, models::ProfileModel::Validity), u"Đang có hiệu lực"_s);
        QVERIFY(office.cell(0, models::ProfileModel::Changed).contains(u"Nguyễn Văn A"_s));
    }

    void only_the_fields_of_a_kind_are_seen_and_the_button_says_what_it_waits_for()
    {
        Office office;
        office.begin(ProfileKind::Signer, u"Trần Thị B"_s);
        QVERIFY(office.field("profileTitle").isVisible() && !office.field("profileDelegation").isVisible());
        QCOMPARE(office.button("writeEntry").toolTip(), u"Chờ chức vụ"_s);
        office.type("profileTitle", u"Chánh Văn phòng"_s);
        named<QComboBox>(*office.window, "profileCapacity")->setCurrentIndex(4);
        QVERIFY(office.field("profileDelegation").isVisible());
        office.type("profilePrincipal", u"Chủ tịch"_s);
        QVERIFY(office.button("writeEntry").toolTip().contains(u"Điều 13"_s));
        office.type("profileDelegation", u"Văn bản ủy quyền số 12/UQ-UBND ngày 01/7/2026"_s);
        office.type("profileKinds", u"Thông báo, Kế hoạch"_s);
        office.type("profileUntil", u"31/02/2027"_s);
        QVERIFY(office.button("writeEntry").toolTip().contains(u"ngày đúng"_s));
        office.type("profileUntil", u"31/12/2026"_s);
        office.write();
        QCOMPARE(office.cell(0, models::ProfileModel::Content), u"Trần Thị B – TUQ. CHỦ TỊCH / CHÁNH VĂN PHÒNG"_s);
        QCOMPARE(workspace::listProfile(*office.window->desk().workspace())->front().entry.kinds, QStringList({u"Thông báo"_s, u"Kế hoạch"_s}));
        office.begin(ProfileKind::Seal, u"Dấu cơ quan"_s);
        QVERIFY(office.button("chooseSeal").isVisible() && !office.field("profileTitle").isVisible());
        QCOMPARE(office.button("writeEntry").toolTip(), u"Chờ chọn tệp hình PNG"_s);
    }

    void a_change_is_told_field_by_field_and_what_was_taken_out_is_put_back()
    {
        Office office;
        office.add(ProfileKind::Place, u"Bình Mẫu"_s);
        office.type("profileUntil", u"30/6/2025"_s);
        office.write();
        QTRY_COMPARE_WITH_TIMEOUT(office.cell(0, models::ProfileModel::Validity), u"Hết hiệu lực"_s, 10000);
        const auto* const history = named<QTableView>(*office.window, "profileHistory")->model();
        QCOMPARE(history->index(0, models::SystemHistoryModel::Field).data().toString(), u"Đến ngày"_s);
        QCOMPARE(history->index(0, models::SystemHistoryModel::After).data().toString(), u"30/06/2025"_s);
        office.button("removeEntry").click();
        QTRY_COMPARE_WITH_TIMEOUT(office.rows("profile"), 0, 10000);
        named<QPushButton>(office.place().messages(), "messageChoice0")->click();
        QTRY_COMPARE_WITH_TIMEOUT(office.rows("profile"), 1, 10000);
        QCOMPARE(office.cell(0, models::ProfileModel::Until), u"30/06/2025"_s);
        QCOMPARE(workspace::profileHistory(*office.window->desk().workspace())->size(), size_t(4));
    }

    void a_change_and_a_new_entry_are_taken_back_by_one_click_and_the_record_keeps_all()
    {
        Office office;
        office.add(ProfileKind::Place, u"Bình Mẫu"_s);
        office.type("profileValue", u"Bình Mới"_s);
        office.write();
        QTRY_COMPARE_WITH_TIMEOUT(office.cell(0, models::ProfileModel::Content), u"Bình Mới"_s, 10000);
        office.picture("profile-undo");
        office.choice()->click();
        QTRY_COMPARE_WITH_TIMEOUT(office.cell(0, models::ProfileModel::Content), u"Bình Mẫu"_s, 10000);
        QVERIFY(office.place().messages().text().startsWith(u"Đã ghi lại nội dung trước đó"_s));
        QCOMPARE(workspace::profileHistory(*office.window->desk().workspace())->size(), size_t(3));
        office.add(ProfileKind::Symbol, u"SM"_s);
        office.choice()->click();
        QTRY_COMPARE_WITH_TIMEOUT(office.rows("profile"), 1, 10000);
        QCOMPARE(office.cell(0, models::ProfileModel::Content), u"Bình Mẫu"_s);
        QVERIFY(office.place().messages().text().startsWith(u"Đã bỏ «SM»"_s));
        office.choice()->click();
        QTRY_COMPARE_WITH_TIMEOUT(office.rows("profile"), 2, 10000);
        QCOMPARE(workspace::profileHistory(*office.window->desk().workspace())->size(), size_t(6));
    }

    void what_is_typed_and_not_written_is_guarded_by_a_line()
    {
        Office office;
        office.add(ProfileKind::Place, u"Mẫu"_s);
        office.add(ProfileKind::Symbol, u"SM"_s);
        office.type("profileValue", u"SM2"_s);
        office.table().selectRow(0);
        QTRY_COMPARE(office.table().currentIndex().row(), 1);
        QCOMPARE(office.field("profileValue").text(), u"SM2"_s);
        named<QPushButton>(office.place().messages(), "messageChoice0")->click();
        office.table().selectRow(0);
        QTRY_COMPARE(office.field("profileValue").text(), u"Mẫu"_s);
    }

    void closing_the_window_asks_about_an_entry_that_is_not_written_and_loses_nothing()
    {
        Office office;
        office.begin(ProfileKind::Place, u"Mẫu"_s);
        office.trigger("place.writing");
        QVERIFY(!office.window->close());
        QVERIFY(office.window->isVisible() && office.place().isVisible());
        QVERIFY2(office.place().messages().text().startsWith(u"Chưa đóng vì"_s), qPrintable(office.place().messages().text()));
        QCOMPARE(office.field("profileValue").text(), u"Mẫu"_s);
        named<QPushButton>(office.place().messages(), "messageChoice0")->click();
        QTRY_VERIFY(!office.window->isVisible());
    }

    void what_is_written_or_was_never_seen_holds_no_window()
    {
        Office office;
        office.add(ProfileKind::Place, u"Mẫu"_s);
        QVERIFY(office.window->close());
        Desktop other;
        other.makeWorkspace();
        QVERIFY(other.window->close());
    }

    void the_office_signs_in_the_place_of_the_seal_with_the_picture_of_its_profile()
    {
        Office office;
        office.writeNotice(u"Báo trong 24 giờ."_s);
        const base::UtcMs now = office.window->desk().clock()();
        const testing::Holder holder = testing::certified({u"Sở Mẫu"_s, {now - 3'600'000, now + 3'600'000}});
        QFile key(office.folder.filePath(u"key.p12"_s));
        QVERIFY(key.open(QIODevice::WriteOnly) && key.write(holder.pkcs12()) > 0);
        key.close();
        QTRY_VERIFY2_WITH_TIMEOUT(!office.problems().contains(u"in dấu chấm"_s), qPrintable(office.problems()), 10000);
        const QString path = office.folder.filePath(u"dau.pdf"_s);
        QVERIFY2(office.signedWithSeal(key.fileName(), path).contains(u"không có dấu nào"_s), "there is none yet");
        QVERIFY(!QFile::exists(path));
        office.recordSeal();
        const QString answer = office.signedWithSeal(key.fileName(), path);
        QVERIFY2(answer.contains(u"Đã ký bằng chứng thư số của Sở Mẫu"_s), qPrintable(answer));
        QFile made(path);
        QVERIFY(made.open(QIODevice::ReadOnly));
        const QByteArray pdf = made.readAll();
        const auto fields = pdf::signatureFields(pdf);
        QVERIFY(fields);
        for (const pdf::SignatureField& field : *fields)
            QCOMPARE(field.filled, field.name == "co_quan");
    }

    void an_open_page_takes_what_the_front_leaves_out()
    {
        Office office;
        office.trigger("place.writing");
        office.beginFromOutline(Office::planRow());
        QString text = QString::fromUtf8(office.text());
        text.remove(QRegularExpression(u"(?m)^địa danh:.*\n"_s));
        auto& editor = office.window->view().editor();
        editor.selectAll();
        editor.insertPlainText(text);
        QTRY_VERIFY2_WITH_TIMEOUT(office.problems().contains(u"thiếu mục «địa danh»"_s), qPrintable(office.problems()), 10000);
        office.trigger("place.office");
        office.add(ProfileKind::Place, u"Mẫu Sơn"_s);
        office.trigger("place.writing");
        QTRY_VERIFY2_WITH_TIMEOUT(!office.problems().contains(u"«địa danh»"_s), qPrintable(office.problems()), 10000);
    }

    void the_signing_dialog_knows_beforehand_what_the_text_waits_for()
    {
        Office office;
        office.writeNotice(u"Báo trong {quy định: thông báo vi phạm dữ liệu cá nhân}."_s);
        QTRY_VERIFY2_WITH_TIMEOUT(office.problems().contains(u"chưa đối chiếu văn bản gốc"_s) && !office.problems().contains(u"in dấu chấm"_s), qPrintable(office.problems()), 10000);
        office.trigger("document.sign");
        auto* const dialog = named<QDialog>(*office.window, "output");
        auto* const begin = named<QPushButton>(*dialog, "outputBegin");
        QVERIFY2(!begin->isEnabled() && begin->toolTip().contains(u"chưa đối chiếu văn bản gốc"_s), qPrintable(begin->toolTip()));
        named<QCheckBox>(*dialog, "signToo")->setChecked(false);
        QVERIFY2(begin->isEnabled(), "the plain copy may be read");
        named<QComboBox>(*dialog, "outputForm")->setCurrentIndex(1);
        QVERIFY2(!begin->isEnabled(), "the copy for signature waits");
        dialog->close();
    }

    void a_rule_is_compared_under_ones_signature_and_can_be_opened_again()
    {
        Office office;
        named<QTabWidget>(*office.window, "officePages")->setCurrentIndex(1);
        QTRY_VERIFY_WITH_TIMEOUT(office.rows("comparisons") > 0, 10000);
        auto* const rules = named<QTableView>(*office.window, "comparisons")->model();
        QCOMPARE(office.button("recordComparison").toolTip(), u"Chờ ghi nguồn đã đọc"_s);
        QVERIFY(!office.button("reopenComparison").isEnabled());
        office.picture("office-comparisons");
        office.type("comparisonSource", u"Công báo số 1, ngày 01/9/2026"_s);
        office.button("recordComparison").click();
        QTRY_VERIFY_WITH_TIMEOUT(rules->index(0, models::ComparisonsModel::State).data().toString().contains(u"Đã đối chiếu: Nguyễn Văn A, ngày 22/11/2026"_s), 10000);
        QTRY_VERIFY(office.button("reopenComparison").isEnabled());
        office.button("reopenComparison").click();
        QTRY_COMPARE_WITH_TIMEOUT(rules->index(0, models::ComparisonsModel::State).data().toString(), u"Chưa đối chiếu văn bản gốc"_s, 10000);
    }

    void what_is_typed_of_a_comparison_is_kept_until_it_is_recorded_or_given_up()
    {
        Office office;
        named<QTabWidget>(*office.window, "officePages")->setCurrentIndex(1);
        QTRY_VERIFY_WITH_TIMEOUT(office.rows("comparisons") > 1, 10000);
        auto* const rules = named<QTableView>(*office.window, "comparisons");
        office.type("comparisonSource", u"Công báo số 1"_s);
        rules->selectRow(1);
        QTRY_COMPARE(rules->currentIndex().row(), 0); // another rule is not shown over it
        QVERIFY2(office.place().messages().text().startsWith(u"Chưa chuyển sang quy định khác"_s), qPrintable(office.place().messages().text()));
        QCOMPARE(office.field("comparisonSource").text(), u"Công báo số 1"_s);
        office.trigger("place.writing");
        office.trigger("place.office"); // the list is read again
        office.window->speak(true);
        office.window->speak(false);
        QTest::qWait(300);
        QCOMPARE(office.field("comparisonSource").text(), u"Công báo số 1"_s);
        office.trigger("place.writing");
        QVERIFY(!office.window->close());
        QVERIFY(office.place().isVisible() && rules->isVisible());
        QVERIFY2(office.place().messages().text().startsWith(u"Chưa đóng vì nguồn đã đọc"_s), qPrintable(office.place().messages().text()));
        QTest::qWait(50); // the button of the line before goes
        named<QPushButton>(office.place().messages(), "messageChoice0")->click();
        QTRY_VERIFY(!office.window->isVisible());
    }

    void a_comparison_that_was_recorded_holds_no_window()
    {
        Office office;
        named<QTabWidget>(*office.window, "officePages")->setCurrentIndex(1);
        QTRY_VERIFY_WITH_TIMEOUT(office.rows("comparisons") > 1, 10000);
        office.type("comparisonSource", u"Công báo số 1"_s);
        office.button("recordComparison").click();
        QTRY_VERIFY_WITH_TIMEOUT(office.button("reopenComparison").isEnabled(), 10000);
        named<QTableView>(*office.window, "comparisons")->selectRow(1);
        QCOMPARE(office.field("comparisonSource").text(), QString());
        QVERIFY(office.window->close());
    }

    void another_workspace_is_not_begun_over_an_entry_that_is_not_written()
    {
        Office office;
        office.begin(ProfileKind::Place, u"Mẫu"_s);
        office.trigger("workspace.new");
        QVERIFY2(office.place().messages().text().startsWith(u"Chưa đóng vì mục đang sửa"_s), qPrintable(office.place().messages().text()));
        QVERIFY(office.place().isVisible());
        QCOMPARE(office.field("profileValue").text(), u"Mẫu"_s);
        named<QPushButton>(office.place().messages(), "messageChoice0")->click();
        QTRY_VERIFY(named<QWidget>(*office.window, "welcome")->isVisible());
    }

    void long_entries_are_listed_and_looked_at()
    {
        Office office;
        models::ProfileModel model;
        const QAbstractItemModelTester tester(&model);
        office.add(ProfileKind::Body, u"Đội Ứng cứu sự cố an toàn thông tin mạng / tỉnh Lâm Đồng"_s);
        office.add(ProfileKind::Governing, u"Ủy ban nhân dân tỉnh Lâm Đồng"_s);
        office.add(ProfileKind::Place, u"Lâm Đồng"_s);
        office.begin(ProfileKind::Signer, u"Nguyễn Thị Thanh Phương"_s);
        office.type("profileTitle", u"Phó Giám đốc Sở Khoa học và Công nghệ"_s);
        named<QComboBox>(*office.window, "profileCapacity")->setCurrentIndex(2);
        office.type("profilePrincipal", u"Giám đốc"_s);
        office.type("profileFrom", u"01/7/2025"_s);
        office.write();
        model.show(*workspace::listProfile(*office.window->desk().workspace()), {2026, 11, 22});
        QCOMPARE(model.rowCount(), 4);
        std::vector<workspace::ProfileRow> twice{{base::Uuid::random(), {}, {}, 0}, {base::Uuid::random(), {}, {}, 0}};
        twice[1].entry.value = u"Sở Mới"_s;
        twice[1].entry.from = {2026, 1, 1};
        model.show(twice, {2026, 11, 22});
        QCOMPARE(model.index(0, models::ProfileModel::Validity).data().toString(), u"Nhường mục bắt đầu sau"_s);
        QCOMPARE(model.index(1, models::ProfileModel::Validity).data().toString(), u"Đang có hiệu lực"_s);
        office.picture("office");
        office.trigger("theme.dark");
        office.picture("office-dark");
        office.trigger("theme.system");
    }
};

UNGCUU_GUI_TEST_MAIN(OfficeTest)
#include "office_test.moc"
