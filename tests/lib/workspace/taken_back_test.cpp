// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/taken_back.h"

#include "render/typeface.h"
#include "support/places.h"
#include "word_edits.h"
#include "workspace/document_export.h"
#include "workspace/folder_sources.h"

#include <QGuiApplication>
#include <QSet>
#include <QTest>

using namespace ungcuu;
using namespace ungcuu::workspace;
using testing::WordEdits;
using namespace Qt::StringLiterals;

namespace {

const QByteArray plan = "---\nloại văn bản: Phương án\nmã: PA-1\ncơ quan ban hành: ĐỘI MẪU\nký hiệu: PA-ĐM\nđịa danh: Sông Mơ\n"
                        "trích yếu: Ứng cứu sự cố cho Cổng mẫu\nhệ thống: HT-MAU\nngười ký:\n- ĐỘI TRƯỞNG\n- (ký)\n- Nguyễn Văn A\nnơi nhận:\n- Công an tỉnh\n- \"Lưu: VT\"\n\n---\n\n"
                        "## I. PHẠM VI ÁP DỤNG\n\n"
                        "Phương án này áp dụng cho {hệ thống.tên} khi gặp **sự cố lớn** ở tỉnh.\n\n"
                        "1. Sự cố được xử lý tại chỗ trước.\n\n"
                        "2. Cán bộ trực gọi Đội trưởng ngay.\n\n"
                        "Các việc phải làm:\n\n"
                        "- ghi giờ phát hiện;\n- rút dây mạng;\n- chụp màn hình.\n\n"
                        "| TT | Việc | Ai |\n|:--:|------|------|\n| 1 | Tiếp nhận | Cán bộ trực |\n| 2 | Khoanh vùng | Quản trị |\n\n"
                        "Hết phần một.\n";

const FolderSources& sources()
{
    static const FolderSources folder(testing::sourcePath(u"scenarios"_s), QDate(2026, 11, 27));
    return folder;
}

QByteArray exported(const QByteArray& source)
{
    return exportDocx({{source, {}, false, {}, {}, false}, 1'795'000'000'000, {}}, sources()).value().docx;
}

/// The same, and a register that knows the plan's system.
struct WithRegister final : compile::Sources {
    std::optional<model::System> system(const QString& code) const override
    {
        model::System system;
        system.code = code;
        system.name = u"Cổng mẫu của tỉnh"_s;
        system.level = 3;
        system.owner = u"Sở Mẫu"_s;
        return system;
    }
    std::vector<QString> systemCodes() const override { return {u"HT-MAU"_s}; }
    std::optional<QByteArray> document(const QString& code) const override { return sources().document(code); }
    const law::Pack& law() const override { return sources().law(); }
    QDate today() const override { return sources().today(); }
};

std::optional<QByteArray> nothing(const base::Sha256&)
{
    return std::nullopt;
}

base::Result<TakenBack> back(const QByteArray& docx, const QByteArray& source = plan, const StoredBytes& stored = nothing)
{
    return takeBack({docx, source, u"PA-1"_s, {}, 1'795'000'000'000}, sources(), stored);
}

/// A person with the plan in Word.
struct Hand {
    WordEdits edits{exported(plan)};

    int at(const QString& words) const
    {
        for (int number = 1; number <= edits.count(); ++number) {
            if (edits.words(number).contains(words))
                return number;
        }
        qFatal("no paragraph says %s", qPrintable(words));
    }
    /// `old` → `fresh` where it stands.
    void write(const QString& old, const QString& fresh, const QString& author = {})
    {
        const int number = at(old);
        const qsizetype begin = edits.words(number).indexOf(old);
        edits.replace(number, begin, begin + old.size(), fresh, author);
    }
};

QString told(const TakenBack& taken)
{
    QStringList lines;
    for (const Proposal& each : taken.proposals)
        lines << u"%1 [%2][%3]%4"_s.arg(int(each.kind)).arg(each.oldWords, each.newWords, each.tracked ? QString(u" "_s + each.claim.author) : QString());
    for (const Unplaced& each : taken.unplaced)
        lines << u"? %1 [%2][%3] %4"_s.arg(int(each.kind)).arg(each.oldWords, each.newWords).arg(int(each.why));
    return lines.join(u'\n').replace(QChar(QChar::ParagraphSeparator), u'¶');
}

} // namespace

class TakenBackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_was_not_edited_proposes_nothing()
    {
        const TakenBack taken = back(exported(plan)).value();
        QCOMPARE(told(taken), QString());
        QVERIFY(taken.exact && taken.opinions.empty());
    }

    void an_edit_of_words_becomes_an_edit_of_the_source_data()
    {
        QTest::addColumn<QString>("old");
        QTest::addColumn<QString>("fresh");
        QTest::addColumn<QByteArray>("sourceOld");
        QTest::addColumn<QByteArray>("sourceFresh");
        QTest::newRow("a word") << u"tại chỗ"_s << u"từ xa"_s << QByteArray("tại chỗ") << QByteArray("từ xa");
        QTest::newRow("put in") << u"trực gọi"_s << u"trực phải gọi"_s << QByteArray("trực gọi") << QByteArray("trực phải gọi");
        QTest::newRow("taken out") << u" ngay."_s << u"."_s << QByteArray(" ngay.") << QByteArray(".");
        QTest::newRow("inside bold") << u"cố lớn"_s << u"cố rất lớn"_s << QByteArray("cố lớn") << QByteArray("cố rất lớn");
        QTest::newRow("beside a placeholder") << u"áp dụng cho"_s << u"dùng cho"_s << QByteArray("án này áp dụng") << QByteArray("án này dùng");
        QTest::newRow("a bullet") << u"rút dây"_s << u"ngắt dây"_s << QByteArray("rút dây") << QByteArray("ngắt dây");
        QTest::newRow("a cell") << u"Khoanh vùng"_s << u"Cô lập"_s << QByteArray("Khoanh vùng") << QByteArray("Cô lập");
        QTest::newRow("a heading") << u"PHẠM VI ÁP"_s << u"ĐỐI TƯỢNG ÁP"_s << QByteArray("PHẠM VI ÁP") << QByteArray("ĐỐI TƯỢNG ÁP");
        QTest::newRow("the subject") << u"cho Cổng mẫu"_s << u"cho Trục mẫu"_s << QByteArray("cho Cổng mẫu") << QByteArray("cho Trục mẫu");
        QTest::newRow("the signer") << u"Nguyễn Văn A"_s << u"Lê Văn Ước"_s << QByteArray("Nguyễn Văn A") << QByteArray("Lê Văn Ước");
        QTest::newRow("signs of the language") << u"chụp màn"_s << u"chụp *toàn* {màn"_s << QByteArray("chụp màn") << QByteArray("chụp \\*toàn\\* \\{màn");
    }
    void an_edit_of_words_becomes_an_edit_of_the_source()
    {
        QFETCH(QString, old);
        QFETCH(QString, fresh);
        QFETCH(QByteArray, sourceOld);
        QFETCH(QByteArray, sourceFresh);
        for (const QString& author : {QString(), u"Trần Thị B"_s}) {
            Hand hand;
            hand.write(old, fresh, author);
            const TakenBack taken = back(hand.edits.docx()).value();
            QVERIFY2(!taken.proposals.empty() && taken.unplaced.empty(), qPrintable(told(taken)));
            QCOMPARE(accepted(taken, 0, taken.proposals), QByteArray(plan).replace(sourceOld, sourceFresh));
            for (const Proposal& each : taken.proposals) {
                QCOMPARE(each.tracked, !author.isEmpty());
                QCOMPARE(each.claim, author.isEmpty() ? docx::Claim() : (docx::Claim{author, QString::fromLatin1(WordEdits::date)}));
            }
        }
    }

    void paragraphs_are_split_joined_added_taken_out_and_moved_data()
    {
        QTest::addColumn<QString>("author");
        QTest::newRow("over the text") << QString();
        QTest::newRow("tracked") << u"B"_s;
    }
    void paragraphs_are_split_joined_added_taken_out_and_moved()
    {
        QFETCH(QString, author);
        const auto quiet = [](const QString& complaint) { QVERIFY2(complaint.isEmpty(), qPrintable(complaint)); };
        const auto check = [&](const auto& act, const QByteArray& from, const QByteArray& to) {
            Hand hand;
            act(hand);
            const auto taken = back(hand.edits.docx());
            if (!taken)
                return taken.error().message;
            const QByteArray result = accepted(*taken, 0, taken->proposals);
            if (!taken->unplaced.empty() || result != QByteArray(plan).replace(from, to))
                return QString(told(*taken) + u'\n' + QString::fromUtf8(result.mid(result.indexOf("## I"))));
            return QString();
        };
        quiet(check([&](Hand& hand) { hand.edits.split(hand.at(u"Hết phần"_s), 3, author); }, "Hết phần một.", "Hết\n\nphần một."));
        quiet(check([&](Hand& hand) { hand.edits.join(hand.at(u"rút dây"_s), author); }, "mạng;\n- chụp", "mạng;- chụp"));
        quiet(check([&](Hand& hand) { hand.edits.remove(hand.at(u"2. Cán bộ"_s), author); }, "2. Cán bộ trực gọi Đội trưởng ngay.\n\n", ""));
        quiet(check([&](Hand& hand) { hand.edits.remove(hand.at(u"rút dây"_s), author); }, "- rút dây mạng;\n", ""));
        quiet(check([&](Hand& hand) { hand.edits.insertBehind(hand.at(u"2. Cán bộ"_s), u"3. Báo người dân."_s, author); }, "ngay.\n\n", "ngay.\n\n3. Báo người dân.\n\n"));
        quiet(check([&](Hand& hand) { hand.edits.insertBehind(hand.at(u"rút dây"_s), u"- gọi bên cung cấp;"_s, author); }, "mạng;\n", "mạng;\n- gọi bên cung cấp;\n"));
        quiet(check([&](Hand& hand) { hand.edits.removeRow(hand.at(u"Khoanh vùng"_s), author); }, "| 2 | Khoanh vùng | Quản trị |\n", ""));
    }

    void a_row_is_added_and_a_paragraph_moved()
    {
        Hand hand;
        hand.edits.insertRowBehind(hand.at(u"Tiếp nhận"_s), {u"1a"_s, u"Phân loại"_s, u"Trưởng ca"_s});
        hand.edits.moveBehind(hand.at(u"Hết phần"_s), hand.at(u"1. Sự cố"_s));
        const TakenBack taken = back(hand.edits.docx()).value();
        QVERIFY2(taken.unplaced.empty(), qPrintable(told(taken)));
        const QByteArray result = accepted(taken, 0, taken.proposals);
        QVERIFY2(result.contains("| 1 | Tiếp nhận | Cán bộ trực |\n| 1a | Phân loại | Trưởng ca |\n"), result.constData());
        QVERIFY2(result.contains("trước.\n\nHết phần một.\n\n2. Cán bộ") && result.count("Hết phần") == 1, result.constData());
    }

    void bold_comes_back_as_marks()
    {
        Hand hand;
        const int first = hand.at(u"Hết phần"_s);
        hand.edits.bold(first, 4, 12);
        const int second = hand.at(u"sự cố lớn"_s);
        const qsizetype begin = hand.edits.words(second).indexOf(u"sự cố lớn"_s);
        hand.edits.bold(second, begin, begin + 9, false);
        const TakenBack taken = back(hand.edits.docx()).value();
        QVERIFY2(taken.unplaced.empty() && taken.proposals.size() == 2, qPrintable(told(taken)));
        QCOMPARE(accepted(taken, 0, taken.proposals), QByteArray(plan).replace("Hết phần một.", "Hết **phần một**.").replace("**sự cố lớn**", "sự cố lớn"));
    }

    void what_the_source_does_not_hold_is_listed_and_nothing_is_lost()
    {
        Hand hand;
        hand.write(u"CỘNG HÒA"_s, u"NƯỚC"_s);
        const int computed = hand.at(u"Phương án này"_s);
        const QString words = hand.edits.words(computed);
        const qsizetype begin = words.indexOf(u"cho "_s) + 4;
        hand.edits.replace(computed, begin, words.indexOf(u" khi"_s), u"Hệ thống tự đặt"_s);
        hand.edits.mark(hand.at(u"Hết phần"_s), 0, 3, "w:u");
        const TakenBack taken = back(hand.edits.docx()).value();
        QVERIFY2(taken.proposals.empty() && taken.unplaced.size() == 3, qPrintable(told(taken)));
        QVERIFY2(told(taken).contains(u"[NƯỚC]"_s) && told(taken).contains(u"[Hệ thống tự đặt]"_s), qPrintable(told(taken)));
        QCOMPARE(accepted(taken, 0, taken.proposals), plan);
    }

    void comments_stand_where_their_words_are()
    {
        Hand hand;
        const int number = hand.at(u"2. Cán bộ"_s);
        const qsizetype begin = hand.edits.words(number).indexOf(u"Đội trưởng"_s);
        hand.edits.comment(number, begin, begin + 10, u"Trần Thị B"_s, u"Hay là Đội phó?"_s);
        const TakenBack taken = back(hand.edits.docx()).value();
        QVERIFY2(taken.proposals.empty() && taken.unplaced.empty(), qPrintable(told(taken)));
        QCOMPARE(taken.opinions.size(), size_t(1));
        const Opinion& opinion = taken.opinions.front();
        QCOMPARE(opinion.claim.author, u"Trần Thị B"_s);
        QCOMPARE(opinion.text, u"Hay là Đội phó?"_s);
        QVERIFY(opinion.place);
        QCOMPARE(plan.mid(opinion.place->begin, opinion.place->length()), QByteArray("Đội trưởng"));
    }

    void a_comment_follows_its_words_and_stands_nowhere_once_they_are_others()
    {
        Hand hand;
        const int number = hand.at(u"2. Cán bộ"_s);
        const qsizetype begin = hand.edits.words(number).indexOf(u"Đội trưởng"_s);
        hand.edits.comment(number, begin, begin + 10, u"Trần Thị B"_s, u"Hay là Đội phó?"_s);
        const QByteArray docx = hand.edits.docx();
        const auto placeIn = [&](const QByteArray& now) {
            const auto stored = [](const base::Sha256& hash) { return hash == base::Sha256::of(plan) ? std::optional(plan) : std::nullopt; };
            const TakenBack taken = back(docx, now, stored).value();
            return taken.opinions.size() == 1 ? taken.opinions.front().place : std::optional<base::Span>(base::Span{-1, -1});
        };
        const QByteArray longer = QByteArray(plan).replace("## I.", "Mở đầu.\n\n## I.");
        const std::optional<base::Span> moved = placeIn(longer);
        QVERIFY(moved && moved->begin > plan.indexOf("Đội trưởng"));
        QCOMPARE(longer.mid(moved->begin, moved->length()), QByteArray("Đội trưởng"));
        QVERIFY(!placeIn(QByteArray(plan).replace("Đội trưởng", "Trưởng ca")));
    }

    void a_text_that_moved_on_takes_what_still_has_its_place()
    {
        Hand hand;
        hand.write(u"tại chỗ"_s, u"từ xa"_s);
        hand.write(u"rút dây"_s, u"tháo hẳn"_s);
        const QByteArray now = QByteArray(plan).replace("## I.", "Mở đầu.\n\n## I.").replace("rút dây mạng", "rút cáp mạng");
        const TakenBack taken = back(hand.edits.docx(), now, [](const base::Sha256& hash) { return hash == base::Sha256::of(plan) ? std::optional(plan) : std::nullopt; }).value();
        QVERIFY(taken.sourceMovedOn && taken.exact);
        QVERIFY2(taken.proposals.size() == 1 && taken.unplaced.size() == 1, qPrintable(told(taken)));
        QCOMPARE(taken.unplaced.front().why, NoPlace::MovedOn);
        QCOMPARE(accepted(taken, 0, taken.proposals), QByteArray(now).replace("tại chỗ", "từ xa"));
    }

    /// The register has answers that it had not when the file was written: what differs by them is nobody's edit.
    void answers_that_changed_are_no_edits()
    {
        const QByteArray whole = testing::sourceBytes(u"scenarios/PA-MAU.pa.md"_s);
        WordEdits edits(exported(whole));
        const TakenBack untouched = takeBack({edits.docx(), whole, u"PA-MAU"_s, {}, 1'795'000'000'000}, WithRegister(), nothing).value();
        QVERIFY(!untouched.exact);
        QCOMPARE(told(untouched), QString());
        for (const QString& old : {u"Giữ được một phần dịch vụ"_s, u"Thứ tự ưu tiên"_s}) {
            int number = 1;
            while (number < edits.count() && !edits.words(number).contains(old))
                ++number;
            edits.replace(number, edits.words(number).indexOf(old), edits.words(number).indexOf(old) + old.size(), u"Chữ mới"_s);
        }
        const TakenBack taken = takeBack({edits.docx(), whole, u"PA-MAU"_s, {}, 1'795'000'000'000}, WithRegister(), nothing).value();
        QVERIFY2(taken.proposals.size() == 2 && taken.unplaced.empty(), qPrintable(told(taken)));
    }

    /// The same file again proposes nothing twice.
    void what_was_accepted_is_already_there()
    {
        Hand hand;
        hand.write(u"tại chỗ"_s, u"từ xa"_s);
        hand.write(u"trực gọi"_s, u"trực phải gọi"_s);
        hand.edits.insertBehind(hand.at(u"rút dây"_s), u"- gọi bên cung cấp;"_s);
        hand.edits.remove(hand.at(u"Hết phần"_s));
        const TakenBack first = back(hand.edits.docx()).value();
        QCOMPARE(first.proposals.size(), size_t(4));
        const QByteArray now = accepted(first, 0, first.proposals);
        const TakenBack again = back(hand.edits.docx(), now, [](const base::Sha256& hash) { return hash == base::Sha256::of(plan) ? std::optional(plan) : std::nullopt; }).value();
        QVERIFY2(again.proposals.empty() && again.unplaced.size() == 4, qPrintable(told(again)));
        for (const Unplaced& each : again.unplaced)
            QCOMPARE(each.why, NoPlace::AlreadyThere);
    }

    /// A plan prints its scenarios: an edit there belongs to the scenario's own text.
    void an_edit_in_an_annex_belongs_to_the_annexed_document()
    {
        const QByteArray whole = testing::sourceBytes(u"scenarios/PA-MAU.pa.md"_s);
        WordEdits edits(exported(whole));
        const QString old = u"Giữ được một phần dịch vụ"_s;
        int number = 1;
        while (number < edits.count() && !edits.words(number).contains(old))
            ++number;
        const qsizetype begin = edits.words(number).indexOf(old);
        edits.replace(number, begin, begin + 3, u"Duy trì"_s);
        const TakenBack taken = takeBack({edits.docx(), whole, u"PA-MAU"_s, {}, 1'795'000'000'000}, sources(), nothing).value();
        QVERIFY2(taken.proposals.size() == 1 && taken.unplaced.empty(), qPrintable(told(taken)));
        const int document = taken.proposals.front().document;
        QCOMPARE(taken.texts[std::size_t(document)].code, u"KB-A1-01"_s);
        QCOMPARE(accepted(taken, document, taken.proposals), QByteArray(taken.texts[std::size_t(document)].bytes).replace("Giữ được một phần", "Duy trì được một phần"));
        QCOMPARE(accepted(taken, 0, taken.proposals), whole);
    }

    void a_file_with_too_many_edits_is_tried_up_to_a_bound_and_listed_whole()
    {
        constexpr int rows = mostTried + 300;
        Hand hand;
        QByteArray more;
        for (int i = 0; i < rows; ++i)
            more += "<w:tr><w:tc><w:p><w:r><w:t>hàng " + QByteArray::number(i) + "</w:t></w:r></w:p></w:tc></w:tr>";
        hand.edits.rewriteLast("</w:tbl>", more + "</w:tbl>");
        const TakenBack taken = back(hand.edits.docx()).value();
        QVERIFY2(taken.untried > 0 && taken.untried <= rows - mostTrials / 24, qPrintable(QString::number(taken.untried)));
        const auto untried = [](const Unplaced& each) { return each.why == NoPlace::Untried; };
        QCOMPARE(std::count_if(taken.unplaced.begin(), taken.unplaced.end(), untried), taken.untried);
        QSet<QString> listed;
        for (const Unplaced& each : taken.unplaced)
            listed << each.newWords;
        for (const Proposal& each : taken.proposals)
            listed << each.newWords;
        for (int i = 0; i < rows; ++i)
            QVERIFY2(listed.contains(u"hàng %1"_s.arg(i)), qPrintable(QString::number(i)));
    }

    void another_document_is_refused_by_name()
    {
        const QByteArray other = QByteArray(plan).replace("mã: PA-1", "mã: PA-2");
        const auto taken = back(exported(other), plan, [&](const base::Sha256&) { return std::optional(other); });
        QCOMPARE(taken.error().code, QByteArray("takeback.other-document"));
        QVERIFY(taken.error().message.contains(u"PA-2"_s));
        const QByteArray stranger = "---\nloại văn bản: Thông báo\ncơ quan ban hành: SỞ KHÁC\nký hiệu: TB\ntrích yếu: Nghỉ lễ\n\n---\n\nMột.\n\nHai.\n\nBa.\n\nBốn.\n\nNăm.\n";
        QCOMPARE(back(exported(stranger)).error().code, QByteArray("takeback.other-document"));
    }
};

int main(int argc, char** argv)
{
    render::guardFonts();
    QGuiApplication application(argc, argv);
    TakenBackTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "taken_back_test.moc"
