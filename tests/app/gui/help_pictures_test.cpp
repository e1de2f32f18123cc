// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of the help are pictures of the window. With UNGCUU_HELP_PICTURES=folder they are made anew, there.
#include "desktop.h"
#include "gui/document/history_panel.h"
#include "gui/page/page_panel.h"
#include "gui/places/judging_place.h"
#include "gui/places/office_place.h"
#include "gui/places/register_exchange.h"
#include "gui/places/systems_place.h"
#include "lib/sign/samples.h"
#include "lib/workspace/word_edits.h"
#include "models/outline.h"
#include "support/judges.h"
#include "support/places.h"
#include "workspace/document_export.h"
#include "workspace/signing.h"

#include <QComboBox>
#include <QFileDialog>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTabWidget>

#include <map>
#include <set>

using namespace ungcuu;
using namespace ungcuu::gui_test;

namespace {

constexpr int Width = 600;
constexpr qint64 LargestFile = 60'000;

int outlineRow(const QString& code)
{
    const std::vector<models::Outline> all = models::shippedOutlines();
    return int(std::find_if(all.begin(), all.end(), [&](const models::Outline& outline) { return outline.code == code; }) - all.begin());
}

QByteArray signedPaper()
{
    const testing::Period period{Now - 3'600'000, Now + 3'600'000};
    const testing::Holder root = testing::certified({QStringLiteral("CA gốc"), period, "P-256", true});
    const testing::Holder leader = testing::certified({QStringLiteral("Trần Thị Đào"), period}, &root);
    const sign::SigningKey key = *sign::SigningKey::fromPkcs12(leader.pkcs12(), sign::Secret(QByteArrayView(testing::passphrase)));
    workspace::SigningRequest request;
    request.pdf = sign::samples::paper();
    return *workspace::signPdf(request, key, Now);
}

/// Sixteen shades of each colour are enough to read by and make the file half as large.
QRgb inFewShades(QRgb colour)
{
    const QRgb high = colour & 0x00f0f0f0u;
    return 0xff000000u | high | (high >> 4);
}

QImage inFewShades(QImage image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, inFewShades(image.pixel(x, y)));
    }
    return image;
}

int colours(const QImage& image)
{
    std::set<QRgb> seen;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            seen.insert(image.pixel(x, y));
    }
    return int(seen.size());
}

/// A window in which everything is taken at one size: what a control shows, from its upper left corner.
struct Studio : Desktop {
    std::map<QString, QImage> taken;

    void frame(QWidget& control, int height)
    {
        control.resize(Width, height);
        QTest::qWait(150);
    }
    void take(const char* name, QWidget& control, int height)
    {
        frame(control, height);
        QImage image(Width, height, QImage::Format_RGB32);
        image.fill(control.palette().color(QPalette::Window));
        const QImage shot = control.grab().toImage();
        QPainter(&image).drawImage(0, 0, shot.width() > Width ? shot.scaledToWidth(Width, Qt::SmoothTransformation) : shot);
        taken.emplace(QLatin1String(name) + QStringLiteral(".png"), inFewShades(image));
    }
    void takeText(const char* name, const QByteArray& words, int height)
    {
        gui::Editor& editor = window->view().editor();
        frame(editor, height);
        QVERIFY2(text().contains(words), words.constData());
        editor.goToOffset(text().indexOf(words));
        take(name, editor, height);
    }
    void awaitPages()
    {
        QTRY_VERIFY_WITH_TIMEOUT(window->view().pageCount() > 0, 20000);
        QTRY_VERIFY_WITH_TIMEOUT(colours(window->view().page().grab().toImage()) > 20, 20000); // painted too
    }
};

void takeBeginning(Studio& studio)
{
    studio.start();
    studio.window->setTheme(gui::Theme::Light);
    studio.window->resize(Width + 100, 600);
    named<QLineEdit>(*studio.window, "newPath")->setText(QStringLiteral("/kho/doi-ung-cuu.ungcuu"));
    named<QLineEdit>(*studio.window, "newPerson")->setText(QStringLiteral("Nguyễn Văn A"));
    studio.take("bat-dau", *named<QWidget>(*studio.window, "welcome"), 420);
    studio.window.reset();
}

void takeScenario(Studio& studio)
{
    studio.beginFromOutline(outlineRow(QStringLiteral("KB-A6-01")));
    studio.awaitPages();
    studio.take("the-truc", studio.window->view().page(), 360);
    studio.take("trang-in", *studio.window->view().findChild<gui::PagePanel*>(), 300);
    studio.takeText("kich-ban", "### Bước 2.", 300);
    studio.saveNow();
    QTest::keyClicks(&studio.window->view().editor(), QStringLiteral(" "));
    studio.saveNow();
    studio.trigger("view.history");
    QTRY_COMPARE_WITH_TIMEOUT(studio.rows("history"), 2, 10000);
    studio.take("lich-su", *named<QTabWidget>(studio.window->view(), "bottom"), 180);
}

/// What was typed since the last saving, word by word.
void takeComparison(Studio& studio)
{
    studio.trigger("place.writing");
    studio.window->resize(Width * 2 + 480, 520);
    studio.trigger("tab.previous"); // from the plan to the scenario
    QByteArray other = studio.text();
    QVERIFY(other.contains("### Bước 2."));
    other.replace("dữ liệu đang bị mã hóa không?", "dữ liệu bị mã hóa để tống tiền không?");
    studio.window->view().editor().text().typeOver(other.replace("- Không cắm USB, ổ sao lưu vào máy có dấu hiệu (ổ chứng cứ của đội: theo Bước 6).\n", ""));
    studio.trigger("history.compare");
    QTRY_VERIFY_WITH_TIMEOUT(named<QLabel>(*studio.window, "compareTold") && named<QLabel>(*studio.window, "compareTold")->text().contains(QStringLiteral("Chỗ 1/")), 10000);
    studio.take("so-sanh", *named<QWidget>(*studio.window, "compareView"), 360);
    studio.trigger("history.compare");
}

/// The step at the caret as a form, the table at the caret as a grid.
void takeForms(Studio& studio)
{
    gui::Editor& editor = studio.window->view().editor();
    editor.goToOffset(studio.text().indexOf("### Bước 2."));
    studio.trigger("view.step");
    auto* const form = named<QWidget>(*studio.window, "stepPanel");
    QTRY_VERIFY_WITH_TIMEOUT(named<QWidget>(*studio.window, "stepTitle"), 10000);
    studio.take("bieu-mau", *form, 300);
    studio.trigger("view.step");
    editor.goToOffset(studio.text().lastIndexOf("| Giờ"));
    studio.trigger("edit.table");
    auto* const table = named<QDialog>(*studio.window, "table");
    QVERIFY(table);
    studio.take("bang", *table, 300);
    delete table;
}

void takePlan(Studio& studio)
{
    studio.beginFromOutline(outlineRow(QStringLiteral("PA-MAU")));
    studio.awaitPages();
    QTRY_VERIFY_WITH_TIMEOUT(studio.rows("problems") > 0, 10000);
    studio.takeText("phuong-an", "---", 300);
    studio.trigger("view.problems");
    studio.take("van-de", *named<QTabWidget>(studio.window->view(), "bottom"), 180);
    studio.trigger("document.export");
    auto* const dialog = named<QDialog>(*studio.window, "output");
    named<QLineEdit>(*dialog, "outputPath")->setText(QStringLiteral("/xuat/phuong-an.pdf"));
    studio.take("xuat", *dialog, 520);
    delete dialog;
}

/// A plan that went out as DOCX, was edited in Word and comes back.
void takeBack(Studio& studio)
{
    const QByteArray plan = "---\nloại văn bản: Phương án\nmã: PA-1\ncơ quan ban hành: ĐỘI MẪU\nký hiệu: PA-ĐM\nđịa danh: Tỉnh Mẫu\ntrích yếu: Ứng cứu sự cố\n\n---\n\n"
                            "Máy có dấu hiệu được ngắt mạng trong 15 phút.\n\nĐội trưởng quyết định mở lại dịch vụ.\n";
    named<gui::WritingPlace>(*studio.window, "writing")->documents().begin(QStringLiteral("PA-1"), plan);
    QTRY_VERIFY(studio.text() == plan);
    const auto sources = studio.window->view().document().sources()();
    QVERIFY(sources.ok());
    testing::WordEdits word(workspace::exportDocx({{plan, {}, false, {}, {}, false}, Now, {}}, **sources).value().docx);
    const auto edit = [&](const QString& old, const QString& fresh) {
        for (int number = 1; number <= word.count(); ++number) {
            if (const qsizetype at = word.words(number).indexOf(old); at >= 0)
                return word.replace(number, at, at + old.size(), fresh, QStringLiteral("Trần Thị B"));
        }
    };
    edit(QStringLiteral("15 phút"), QStringLiteral("10 phút"));
    edit(QStringLiteral("Đội trưởng quyết định"), QStringLiteral("Lãnh đạo chủ quản quyết định"));
    QFile file(studio.folder.filePath(QStringLiteral("gop-y.docx")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(word.docx()) > 0);
    file.close();
    studio.trigger("document.takeBack");
    auto* const dialog = studio.window->findChild<QFileDialog*>(QStringLiteral("editedWord"));
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(file.fileName());
    dialog->close();
    studio.activate();
    QTRY_VERIFY_WITH_TIMEOUT(named<QLabel>(*studio.window, "proposalsState")->text().contains(QStringLiteral("Đề nghị sửa:")), 20000);
    studio.take("nhan-lai", *named<QWidget>(*studio.window, "proposalsPanel"), 440);
}

void takeJudging(Studio& studio)
{
    QFile file(studio.folder.filePath(QStringLiteral("da-ky.pdf")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(signedPaper());
    file.close();
    studio.trigger("place.judging");
    studio.window->resize(Width + 100, 700);
    named<gui::JudgingPlace>(*studio.window, "judging")->judge(file.fileName());
    QTRY_VERIFY_WITH_TIMEOUT(!named<QLabel>(*studio.window, "verdict")->text().isEmpty(), 10000);
    named<QLabel>(*studio.window, "judgePath")->setText(QStringLiteral("/den/da-ky.pdf"));
    studio.take("kiem-tra", *named<QWidget>(*studio.window, "judging"), 400);
}

void addSystem(Studio& studio, const char* code, const char* name, const char* owner)
{
    const int before = studio.rows("systems");
    named<QPushButton>(*studio.window, before == 0 ? "firstSystem" : "addSystem")->click();
    const std::pair<const char*, const char*> fields[] = {{"systemCode", code}, {"systemName", name}, {"systemOwner", owner}, {"systemUnit", "Trung tâm Mẫu"}};
    for (const auto& [field, words] : fields)
        named<QLineEdit>(*studio.window, field)->setText(QString::fromUtf8(words));
    QTest::keyClick(named<QLineEdit>(*studio.window, "systemName"), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(studio.rows("systems"), before + 1, 10000);
    QTRY_VERIFY_WITH_TIMEOUT(studio.rows("systemHistory") > 0, 10000);
}

void takeSystems(Studio& studio)
{
    studio.trigger("place.systems");
    QTRY_VERIFY_WITH_TIMEOUT(named<QPushButton>(*studio.window, "firstSystem")->isVisible(), 10000);
    addSystem(studio, "HT-QLVB", "Quản lý văn bản", "Văn phòng Mẫu");
    addSystem(studio, "HT-DVC", "Cổng dịch vụ công", "Sở Mẫu");
    named<gui::SystemsPlace>(*studio.window, "systemsPlace")->messages().dismiss();
    studio.take("he-thong", *named<QWidget>(*studio.window, "systemsPlace"), 500);
    QFile table(studio.folder.filePath(QStringLiteral("he-thong.csv")));
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write("Mã;Tên hệ thống;Cấp độ\nHT-DVC;Cổng dịch vụ công;3\nHT-TDT;Thư điện tử công vụ;2\nHT-LGSP;Nền tảng chia sẻ dữ liệu;9\n");
    table.close();
    studio.window->findChild<gui::RegisterExchange*>()->look(table.fileName());
    QTRY_VERIFY_WITH_TIMEOUT(named<QDialog>(*studio.window, "importDialog"), 10000);
    auto* const dialog = named<QDialog>(*studio.window, "importDialog");
    studio.take("nhap-bang", *dialog, 260);
    delete dialog;
}

void addEntry(Studio& studio, model::ProfileKind kind, const char* value)
{
    const int before = studio.rows("profile");
    named<QPushButton>(*studio.window, before == 0 ? "firstEntry" : "addEntry")->click();
    named<QComboBox>(*studio.window, "profileKind")->setCurrentIndex(int(kind));
    named<QLineEdit>(*studio.window, "profileValue")->setText(QString::fromUtf8(value));
    named<QPushButton>(*studio.window, "writeEntry")->click();
    QTRY_COMPARE_WITH_TIMEOUT(studio.rows("profile"), before + 1, 10000);
    QTRY_VERIFY_WITH_TIMEOUT(studio.rows("profileHistory") > 0 && !named<QPushButton>(*studio.window, "dropEntry")->isEnabled(), 10000);
}

void takeOffice(Studio& studio)
{
    studio.trigger("place.office");
    QTRY_VERIFY_WITH_TIMEOUT(named<QPushButton>(*studio.window, "firstEntry")->isVisible(), 10000);
    addEntry(studio, model::ProfileKind::Place, "Tỉnh Mẫu");
    addEntry(studio, model::ProfileKind::Body, "Sở Mẫu / Tỉnh Mẫu");
    named<gui::OfficePlace>(*studio.window, "officePlace")->messages().dismiss();
    studio.take("ho-so", *named<QWidget>(*studio.window, "officePlace"), 420);
}

/// What a command answers, as a terminal shows it.
void takeCommand(Studio& studio, const char* name, const QStringList& arguments, int height)
{
    const testing::Ran ran = testing::run(testing::programPath(QStringLiteral("ungcuu-cli")), arguments);
    QStringList shown{QStringLiteral("$ ungcuu-cli")};
    for (const QString& argument : arguments)
        shown[0] += u' ' + QFileInfo(argument).fileName();
    QPlainTextEdit terminal;
    terminal.setFrameShape(QFrame::NoFrame);
    terminal.setFont(studio.window->view().editor().font());
    terminal.setPlainText(shown.join(u'\n') + u'\n' + QString::fromUtf8(ran.out + ran.err).remove(studio.folder.path() + u'/'));
    terminal.setReadOnly(true);
    terminal.document()->setDocumentMargin(12);
    terminal.show();
    studio.take(name, terminal, height);
}

void takeCommands(Studio& studio)
{
    const QString text = studio.folder.filePath(QStringLiteral("kich-ban.kb.md"));
    QByteArray slip = testing::sourceBytes(QStringLiteral("scenarios/KB-A6-01.kb.md"));
    slip.replace("- Chủ trì: @quan-tri\n", "- Chủ trì: @quan-tr\n");
    QFile file(text);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(slip) == slip.size());
    file.close();
    takeCommand(studio, "dong-lenh", {QStringLiteral("check"), text}, 120);
    takeCommand(studio, "chua-doi-chieu", {QStringLiteral("workspace"), QStringLiteral("verify"), studio.path}, 140);
}

std::map<QString, QImage> takenNow()
{
    Studio studio;
    takeBeginning(studio);
    studio.makeWorkspace();
    studio.window->resize(Width * 2 + 480, 840);
    takeScenario(studio);
    takeForms(studio);
    takePlan(studio);
    takeJudging(studio);
    takeSystems(studio);
    takeOffice(studio);
    takeCommands(studio);
    takeComparison(studio); // these two make the window wide
    takeBack(studio);
    return studio.taken;
}

} // namespace

class HelpPicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void each_picture_of_the_help_is_one_of_the_window()
    {
        const std::map<QString, QImage> now = takenNow();
        const QString folder = qEnvironmentVariable("UNGCUU_HELP_PICTURES");
        for (const auto& [name, image] : now) {
            QVERIFY2(colours(image) > 12, qPrintable(name)); // something is in it: an empty control has two or three
            QVERIFY(folder.isEmpty() || image.save(folder + u'/' + name, "PNG", 0));
        }
        const QDir shipped(QStringLiteral(":/ungcuu/help/pictures"));
        QVERIFY(now.size() <= 18);
        if (folder.isEmpty())
            QCOMPARE(shipped.entryList(QDir::Files).size(), qsizetype(now.size())); // none that nobody makes
        for (const auto& [name, image] : now) {
            if (!folder.isEmpty())
                continue;
            QCOMPARE(QImage(shipped.filePath(name)).size(), image.size());
            QVERIFY2(QFileInfo(shipped.filePath(name)).size() <= LargestFile, qPrintable(name));
        }
    }
};

UNGCUU_GUI_TEST_MAIN(HelpPicturesTest)
#include "help_pictures_test.moc"
