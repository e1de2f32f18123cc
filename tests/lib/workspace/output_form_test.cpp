// SPDX-License-Identifier: GPL-3.0-or-later
// The forms in which a document leaves: Bản trình ký, bản công khai, thẻ trực. What is printed is measured by poppler,
// the QR code is read back by zbarimg.
#include "base/sha256.h"
#include "page_lines.h"
#include "render/typeface.h"
#include "support/places.h"
#include "text/scenario_reader.h"
#include "workspace/document_export.h"
#include "workspace/folder_sources.h"
#include "workspace/signing_refusal.h"

#include <QDir>
#include <QGuiApplication>
#include <QTest>

using namespace ungcuu;
using namespace Qt::StringLiterals;
using compile::Output;
using compile::OutputForm;
using testing::pointsPerMm;
using testing::Word;

namespace {

QByteArray source(const char* name)
{
    return testing::sourceBytes(u"tests/fixtures/kinds/"_s + QLatin1String(name));
}

base::Result<workspace::ExportedPdf> exported(const QByteArray& text, const Output& output)
{
    const workspace::FolderSources sources(testing::sourcePath(u"tests/fixtures/kinds"_s), QDate(2026, 11, 26));
    return workspace::exportPdf({{text, {}, false, {}, output}, 1795000000000, {}}, sources);
}

QString textOf(const QByteArray& text, const Output& output)
{
    const auto made = exported(text, output);
    return made ? testing::pdfText(made->pdf, {u"-layout"_s}).simplified() : QString::fromLatin1(made.error().code);
}

const QByteArray typedNumber = "số: 7\nngày: 05/3/2026\nký hiệu:";

QByteArray numbered()
{
    return source("quyet-dinh-truc-tiep.pa.md").replace("ký hiệu:", typedNumber);
}

/// The blank between two words that follow each other on the first page.
struct Blank {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    double widthMm() const { return (right - left) / pointsPerMm; }
};

Blank blankBetween(const QList<Word>& words, const QString& before, const QString& behind)
{
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        if (words[i].text != before)
            continue;
        for (const Word& next : words) {
            if (next.text == behind && std::abs(next.top - words[i].top) < 2 && next.left > words[i].left)
                return {words[i].right, words[i].top, next.left, words[i].bottom};
        }
    }
    return {};
}

/// Words that come nearer than 3 mm to the middle of a blank, from above or below or inside.
QStringList intruders(const QList<Word>& words, const Blank& blank)
{
    QStringList all;
    const double room = 3 * pointsPerMm;
    for (const Word& word : words) {
        const bool beside = word.right <= blank.left + 0.1 || word.left >= blank.right - 0.1;
        const bool away = word.bottom <= blank.top - room + 1 || word.top >= blank.bottom + room - 1;
        if (!beside && !away)
            all += word.text;
    }
    return all;
}

} // namespace

class OutputFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_words_of_the_command_line_name_the_forms()
    {
        QCOMPARE(compile::outputForm(u"trinh-ky"), OutputForm::ForSignature);
        QCOMPARE(compile::outputForm(u"the-truc"), OutputForm::DutyCard);
        QVERIFY(!compile::outputForm(u"trình ký"));
    }

    void a_paper_for_signature_has_room_for_number_and_date()
    {
        const auto plain = exported(numbered(), {});
        const auto blank = exported(numbered(), {OutputForm::ForSignature});
        QVERIFY(plain && blank);
        QVERIFY(testing::pdfText(plain->pdf).contains(u"Số: 07/QĐ-SM"_s) && testing::pdfText(plain->pdf).contains(u"ngày 05 tháng 3 năm 2026"_s));
        const QList<Word> words = testing::wordsOf(blank->pdf, 1);
        const Blank number = blankBetween(words, u"Số:"_s, u"/QĐ-SM"_s);
        const Blank day = blankBetween(words, u"ngày"_s, u"tháng"_s);
        const Blank month = blankBetween(words, u"tháng"_s, u"năm"_s);
        QVERIFY2(number.widthMm() >= 14.8, qPrintable(QString::number(number.widthMm())));
        QVERIFY2(day.widthMm() >= 9.8 && month.widthMm() >= 9.8, qPrintable(QString::number(day.widthMm())));
        for (const Blank& each : {number, day, month})
            QCOMPARE(intruders(words, each), QStringList());
    }

    void a_blank_with_something_in_it_is_seen_by_the_measure()
    {
        const auto plain = exported(numbered(), {});
        const QList<Word> words = testing::wordsOf(plain->pdf, 1);
        const Blank filled = blankBetween(words, u"ngày"_s, u"tháng"_s);
        QVERIFY(filled.widthMm() > 3);
        QCOMPARE(intruders(words, filled), QStringList(u"05"_s));
    }

    void the_signer_has_30_mm_and_the_name_is_one_run()
    {
        const auto blank = exported(numbered(), {OutputForm::ForSignature});
        const auto lines = testing::linesOf(blank->pdf);
        const auto at = [&](const QString& text) { return std::find_if(lines.begin(), lines.end(), [&](const testing::Line& l) { return l.text == text; }); };
        const auto office = at(u"GIÁM ĐỐC"_s);
        const auto name = at(u"Lê Văn Ước"_s);
        QVERIFY(office != lines.end() && name != lines.end());
        QVERIFY(name->top - (office->top + 16) >= 30 * pointsPerMm);
        QVERIFY(blank->compiled.document.watermark.isEmpty());
        QVERIFY(!blank->pdf.contains("/Encrypt"));
    }

    void a_draft_is_no_paper_for_signature()
    {
        const QByteArray draft = numbered() + "\nĐiều 4. {điền: nội dung}\n";
        QVERIFY(exported(draft, {}));
        QCOMPARE(exported(draft, {OutputForm::ForSignature}).error().code, QByteArray("export.draft"));
    }

    void a_text_with_a_loi_is_no_paper_for_signature_and_its_pdf_says_so()
    {
        const QByteArray right = source("thong-bao.pa.md");
        const QByteArray wrong = QByteArray(right).replace("loại văn bản: Thông báo", "loại văn bản: Kịch bản");
        const auto refused = exported(wrong, {OutputForm::ForSignature});
        QCOMPARE(refused.error().code, QByteArray("export.errors"));
        QVERIFY2(refused.error().message.contains(u"không phải là một loại văn bản"_s), qPrintable(refused.error().message));
        const auto plain = exported(wrong, {});
        QVERIFY(plain && !plain->draft);
        QCOMPARE(workspace::unfinishedRefusal(plain->pdf)->code, QByteArray("sign.errors"));
        QVERIFY(!workspace::unfinishedRefusal(exported(right, {})->pdf)); // the right one may be signed
        QVERIFY(exported(right, {OutputForm::ForSignature}));
    }

    void a_public_copy_leaves_out_annexes_addresses_names_and_telephones()
    {
        QByteArray text = source("phu-luc.pa.md");
        text.replace("Sở Mẫu thông báo đầu mối", "Máy 10.20.30.40 do ông **Nguyễn** Văn Bền (0912 345 678) trông, trực ban 0252 123 4567, ở thành phố Hồ Chí Minh; Sở Mẫu thông báo đầu mối");
        text.replace("- Các đơn vị thuộc Sở", "- PGĐ Sở (Đ/c Cường)");
        const auto whole = exported(text, {});
        const auto open = exported(text, {OutputForm::Public});
        QVERIFY(whole && open);
        const QString all = testing::pdfText(whole->pdf).simplified();
        const QString left = testing::pdfText(open->pdf).simplified();
        for (const QString& secret : {u"10.20.30.40"_s, u"Văn Bền"_s, u"0912 345 678"_s, u"DANH SÁCH ĐẦU MỐI TRỰC"_s, u"Cường"_s}) {
            QVERIFY2(all.contains(secret), qPrintable(secret));
            QVERIFY2(!left.contains(secret), qPrintable(left));
        }
        for (const QString& kept : {u"0252 123 4567"_s, u"thành phố Hồ Chí Minh"_s, u"Lê Văn Ước"_s, u"[đã lược]"_s})
            QVERIFY2(left.contains(kept), qPrintable(left));
        QVERIFY(whole->compiled.leftOut.isEmpty());
        const QStringList& out = open->compiled.leftOut;
        QCOMPARE(out.size(), 5);
        QCOMPARE(out[0], u"Phụ lục I: DANH SÁCH ĐẦU MỐI TRỰC"_s);
        QVERIFY(out.contains(u"Địa chỉ IP: 10.20.30.40"_s) && out.contains(u"Họ tên: Nguyễn Văn Bền, Đ/c Cường"_s));
    }

    void a_public_copy_does_not_say_that_it_stays_in_the_office()
    {
        const QByteArray text = source("thong-bao.pa.md").replace("trích yếu:", "phạm vi lưu hành: LƯU HÀNH NỘI BỘ\ntrích yếu:");
        QVERIFY(textOf(text, {}).contains(u"LƯU HÀNH NỘI BỘ"_s));
        const auto open = exported(text, {OutputForm::Public});
        QVERIFY(open && !testing::pdfText(open->pdf).contains(u"LƯU HÀNH"_s));
        QCOMPARE(open->compiled.leftOut.first(), u"Chỉ dẫn phạm vi lưu hành: LƯU HÀNH NỘI BỘ"_s);
    }

    void a_card_of_a_role_that_is_not_known_whole_is_in_capitals_too()
    {
        const QByteArray text = source("KB-THE-01.kb.md").replace("@quan-tri: Quản trị hệ thống", "@quan-tri: Quản trị của {hệ thống.đơn vị vận hành}");
        const QString card = textOf(text, {OutputForm::DutyCard, u"quan-tri"_s});
        QVERIFY2(card.contains(u"THẺ TRỰC: QUẢN TRỊ CỦA …………"_s), qPrintable(card));
    }

    void a_scenario_has_no_public_copy()
    {
        QCOMPARE(exported(source("KB-THE-01.kb.md"), {OutputForm::Public}).error().code, QByteArray("export.nothing"));
    }

    void a_secret_leaves_in_no_form()
    {
        const QByteArray secret = numbered().replace("trích yếu:", "độ mật: Mật\ntrích yếu:");
        for (const OutputForm form : {OutputForm::Plain, OutputForm::ForSignature, OutputForm::Public, OutputForm::DutyCard})
            QCOMPARE(exported(secret, {form}).error().code, QByteArray("export.secret"));
    }

    void a_card_says_of_which_version_it_is_in_a_code_that_a_telephone_reads_data()
    {
        QTest::addColumn<bool>("pocket");
        QTest::newRow("A4") << false;
        QTest::newRow("A5") << true;
    }

    void a_card_says_of_which_version_it_is_in_a_code_that_a_telephone_reads()
    {
        QFETCH(bool, pocket);
        const QByteArray text = source("KB-THE-01.kb.md");
        const auto card = exported(text, {OutputForm::DutyCard, {}, pocket ? official::Paper::A5 : official::Paper::A4});
        QVERIFY(card);
        QCOMPARE(card->pages, 1);
        QCOMPARE(card->overfullCards, 0);
        QCOMPARE(testing::codeOn(card->pdf), u"KB-THE-01 sha256:"_s + QString::fromLatin1(base::Sha256::of(text).hex()));
        const QByteArray info = testing::run(u"pdfinfo"_s, {u"-"_s}, card->pdf).out;
        QVERIFY2(info.contains(pocket ? "420 x 595" : "595 x 842"), info.constData());
    }

    void a_page_without_a_code_reads_as_nothing()
    {
        QCOMPARE(testing::codeOn(exported(source("KB-THE-01.kb.md"), {})->pdf), QString());
    }

    void a_card_of_a_role_holds_its_steps_whom_it_calls_and_what_it_must_not_do()
    {
        const QString card = textOf(source("KB-THE-01.kb.md"), {OutputForm::DutyCard, u"@truc"_s});
        for (const QString& words : {u"THẺ TRỰC: CÁN BỘ TRỰC"_s, u"Ghi nhận và che trang"_s, u"Chuyển sang trang báo bảo trì"_s, u"trong 15 phút"_s,
                                     u"trả lời báo chí"_s, u"Nguyễn Văn Bền, 0912 345 678"_s, u"Không xóa tệp lạ"_s})
            QVERIFY2(card.contains(words), qPrintable(words + u'\n' + card));
        QVERIFY(!card.contains(u"Thay mã nguồn bằng bản sao sạch"_s));
        const QString leader = textOf(source("KB-THE-01.kb.md"), {OutputForm::DutyCard, u"doi-truong"_s});
        QVERIFY2(leader.contains(u"Quyết định"_s) && leader.contains(u"Xử lý và mở lại"_s) && !leader.contains(u"Ghi nhận và che"_s), qPrintable(leader));
    }

    void each_shipped_card_fits_one_a4_whole_and_for_each_role()
    {
        const QDir folder(testing::sourcePath(u"scenarios"_s));
        QStringList overfull;
        int cards = 0;
        for (const QString& file : folder.entryList({u"*.kb.md"_s}, QDir::Files)) {
            const QByteArray text = testing::sourceBytes(u"scenarios/"_s + file);
            const model::Scenario scenario = text::readScenario(text).scenario;
            QStringList roles{QString()};
            for (const model::Role& role : scenario.roles) {
                if (!role.target)
                    roles += scenario.words(role.slug.text);
            }
            for (const QString& role : std::as_const(roles)) {
                const auto card = exported(text, {OutputForm::DutyCard, role});
                QVERIFY2(card, qPrintable(file + u' ' + role));
                ++cards;
                if (card->overfullCards > 0)
                    overfull += file + u' ' + role;
            }
        }
        QVERIFY(cards > 9);
        QCOMPARE(overfull, QStringList());
    }

    void a_role_with_too_much_work_for_the_page_has_its_steps_by_name()
    {
        QByteArray longer = source("KB-THE-01.kb.md");
        longer.insert(longer.indexOf("1. Chuyển sang trang"), QByteArray("1. Việc dài dòng phải làm đủ từng ý một trong ca.\n").repeated(60));
        const auto card = exported(longer, {OutputForm::DutyCard, u"@truc"_s});
        QVERIFY(card && card->pages == 1 && card->overfullCards == 0);
        const QString words = testing::pdfText(card->pdf);
        QVERIFY(words.contains(u"Ghi nhận và che trang"_s) && !words.contains(u"Việc dài dòng"_s));
    }

    void a_short_card_says_only_who_decides_in_its_own_steps()
    {
        QByteArray text = source("KB-THE-01.kb.md");
        const QByteArray rows = "| Đổi cách che (bước 1) | Đội trưởng |\n| Cho mở lại (bước 2) | Đội trưởng |\n| Tạm dừng trang | Đội trưởng |\n";
        QVERIFY(text.contains("| Tạm dừng trang | Đội trưởng |\n"));
        text.replace("| Tạm dừng trang | Đội trưởng |\n", rows);
        const QString whole = textOf(text, {OutputForm::DutyCard, u"@truc"_s});
        const QString brief = textOf(text, {OutputForm::DutyCard, u"@truc"_s, official::Paper::A4, true});
        for (const QString& words : {u"Đổi cách che"_s, u"Tạm dừng trang"_s})
            QVERIFY2(whole.contains(words) && brief.contains(words), qPrintable(brief));
        QVERIFY2(whole.contains(u"Cho mở lại"_s) && !brief.contains(u"Cho mở lại"_s), qPrintable(brief));
    }

    void a_role_that_nobody_has_makes_no_card()
    {
        QCOMPARE(exported(source("KB-THE-01.kb.md"), {OutputForm::DutyCard, u"@khong-co"_s}).error().code, QByteArray("export.nothing"));
        QCOMPARE(exported(source("to-trinh.pa.md"), {OutputForm::DutyCard}).error().code, QByteArray("export.nothing"));
    }

    void a_card_that_does_not_fit_one_page_says_so()
    {
        QByteArray longer = source("KB-THE-01.kb.md");
        const QByteArray lines = QByteArray("- Không tự ý làm một việc dài dòng khác mà không ai giao cho mình trong ca trực.\n").repeated(80);
        longer.insert(longer.indexOf("- Không xóa tệp lạ"), lines);
        const auto card = exported(longer, {OutputForm::DutyCard, {}, official::Paper::A5});
        QVERIFY(card && card->pages > 1);
        QCOMPARE(card->overfullCards, 1);
    }
};

int main(int argc, char** argv)
{
    ungcuu::render::guardFonts();
    QGuiApplication application(argc, argv);
    OutputFormTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "output_form_test.moc"
