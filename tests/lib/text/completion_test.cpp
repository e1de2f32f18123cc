// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"
#include "support/places.h"
#include "support/random_text.h"
#include "text/completion.h"
#include "text/plan_reader.h"
#include "text/scenario_reader.h"

#include <QTest>

using namespace ungcuu;
using namespace ungcuu::text;
using namespace Qt::StringLiterals;

namespace {

Vocabulary vocabulary()
{
    Vocabulary words;
    words.systems = {{u"HT-DVC"_s, u"Cổng dịch vụ công"_s, {}}, {u"HT-THU"_s, u"Thư điện tử"_s, {}}};
    words.scenarios = {{u"KB-A6-01"_s, u"Mã hóa dữ liệu"_s, {}}, {u"KB-A8-01"_s, u"Lộ dữ liệu"_s, {}}};
    words.rules = {{u"báo cáo ban đầu"_s, u"72 giờ"_s, {u"báo cáo sự cố"_s}}};
    words.grounds = {{u"Luật An ninh mạng số 116/2025/QH15"_s, {}, {}}};
    words.kinds = {{u"Phương án"_s, {}, {}}, {u"Quyết định"_s, {}, {}}};
    words.values = {{u"nhóm"_s, {{u"A6"_s, u"mã độc tống tiền"_s, {}}}}};
    return words;
}

/// A text with "|" where the caret stands.
struct Typed {
    explicit Typed(QByteArray text)
        : caret(text.lastIndexOf('|'))
        , bytes(text.remove(caret, 1))
    {
    }
    qsizetype caret;
    QByteArray bytes;
};

Completion completed(const Typed& typed, bool plan)
{
    return plan ? completionAt(typed.bytes, typed.caret, readPlan(typed.bytes).plan, vocabulary())
                : completionAt(typed.bytes, typed.caret, readScenario(typed.bytes).scenario, vocabulary());
}

const QByteArray head = "## Vai trò\n\n- @truc: Cán bộ trực\n- @doi-truong: Đội trưởng\n\n## Các bước\n\n### Bước 1. Nhận tin\n\n"
                        "### b2. Đóng cổng\n\n### Bước 3. Xem\n\n";

} // namespace

class CompletionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void what_is_typed_is_completed_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<bool>("plan");
        QTest::addColumn<QString>("first");    ///< the first candidate's label; empty: nothing is offered
        QTest::addColumn<QByteArray>("after"); ///< the caret's line once it is taken
        const auto step = [](const char* name, const char* typed, const char* first, const char* after) {
            QTest::newRow(name) << head + typed << false << QString::fromUtf8(first) << QByteArray(after);
        };
        const auto row = [](const char* name, const char* typed, bool plan, const char* first, const char* after) {
            QTest::newRow(name) << QByteArray(typed) << plan << QString::fromUtf8(first) << QByteArray(after);
        };
        step("a label", "- Ch|", "Chủ trì", "- Chủ trì: ");
        step("a label without tones", "- thoi h|", "Thời hạn", "- Thời hạn: ");
        step("a label by another word", "- lead|", "Chủ trì", "- Chủ trì: ");
        step("a word inside", "- hong bao|", "Thông báo", "- Thông báo: ");
        step("an answer", "- Không r|", "Không rõ →", "- Không rõ → ");
        step("an empty bullet", "- |", "Chủ trì", "- Chủ trì: ");
        step("a role", "- Chủ trì: @tr|", "@truc", "- Chủ trì: @truc");
        step("a role by its name", "- Phối hợp: @truc, doi truong|", "@doi-truong", "- Phối hợp: @truc, @doi-truong");
        step("a role in running text", "1. Gọi @d|", "@doi-truong", "1. Gọi @doi-truong");
        step("no role in an address", "1. Gửi a@d|", "", "");
        step("a step behind an arrow", "- Có → b2|", "b2", "- Có → b2");
        step("a step by its title", "- Có -> dong|", "b2", "- Có -> b2");
        step("an end word", "- Có → ket|", "Kết thúc kịch bản", "- Có → Kết thúc kịch bản");
        step("a step in parallel", "- Làm song song: b2, nhan|", "Bước 1", "- Làm song song: b2, Bước 1");
        step("a system", "- Hệ thống: ht-d|", "HT-DVC", "- Hệ thống: HT-DVC");
        step("a system by its name", "- Hệ thống: thu dien|", "HT-THU", "- Hệ thống: HT-THU");
        step("a scenario", "- Thực hiện kịch bản: lo du|", "KB-A8-01", "- Thực hiện kịch bản: KB-A8-01");
        step("a placeholder", "1. Xem {h|", "hệ thống.", "1. Xem {hệ thống.");
        step("a step's place", "1. Xem {b2|", "b2", "1. Xem {b2}");
        step("a system's field", "1. {hệ thống.cap|}", "cấp độ", "1. {hệ thống.cấp độ}");
        step("a rule", "- Thời hạn: {quy định: bao cao s|", "báo cáo ban đầu", "- Thời hạn: {quy định: báo cáo ban đầu}");
        step("a ground", "- Căn cứ: an ninh|", "Luật An ninh mạng số 116/2025/QH15", "- Căn cứ: Luật An ninh mạng số 116/2025/QH15");
        step("a section", "## nhat|", "Nhật ký", "## Nhật ký");
        step("nothing in a fence", "```\n- Ch|", "", "");
        step("nothing in a comment", "<!--\n- Ch|", "", "");
        step("nothing in a deep item", "- x\n  - Ch|", "", "");
        row("nothing outside the steps", "## Phạm vi\n\n- Ch|", false, "", "");
        row("nothing under a phase", "## Giai đoạn 1. A\n\n- Ch|", false, "", "");
        row("a front key", "---\nnho|\n---\n", false, "nhóm", "nhóm: ");
        row("a front value", "---\nnhóm: |\n---\n", false, "A6", "nhóm: A6");
        row("a known value", "---\nmốc T0: phat|\n---\n", false, "thời điểm phát hiện", "mốc T0: thời điểm phát hiện");
        row("a kind", "---\nloại văn bản: phuong|\n---\n", true, "Phương án", "loại văn bản: Phương án");
        row("a list in the front", "---\nloại văn bản: X\nhệ thống:\n- dvc|\n---\n", true, "HT-DVC", "- HT-DVC");
        row("a plan's ground", "---\nloại văn bản: X\n---\n\nCăn cứ luat|", true, "Luật An ninh mạng số 116/2025/QH15", "Căn cứ Luật An ninh mạng số 116/2025/QH15;");
        row("an annex", "x {phụ lục: a6|", true, "KB-A6-01", "x {phụ lục: KB-A6-01}");
        row("an annex of a system", "{phụ lục: KB-A6-01 | hệ thống: thu|", true, "HT-THU", "{phụ lục: KB-A6-01 | hệ thống: HT-THU}");
    }
    void what_is_typed_is_completed()
    {
        QFETCH(QByteArray, typed);
        QFETCH(bool, plan);
        QFETCH(QString, first);
        const Typed text(typed);
        const Completion completion = completed(text, plan);
        if (first.isEmpty()) {
            QVERIFY(completion.candidates.empty());
            return;
        }
        QVERIFY(!completion.candidates.empty());
        QCOMPARE(completion.candidates.front().label, first);
        const QByteArray now = applied(text.bytes, completion.candidates.front().edits);
        const qsizetype begin = now.lastIndexOf('\n', text.caret > 0 ? completion.typed.begin - 1 : 0) + 1;
        const qsizetype end = now.indexOf('\n', begin);
        QTEST(now.sliced(begin, (end < 0 ? now.size() : end) - begin), "after");
    }
    void the_exact_spelling_stands_first_then_the_beginning()
    {
        const auto labels = [](const QByteArray& typed) {
            QStringList all;
            for (const Candidate& candidate : completed(Typed(head + typed), false).candidates)
                all.append(candidate.label);
            return all;
        };
        QCOMPARE(labels("- báo|"), (QStringList{u"Thông báo"_s, u"Báo cáo"_s, u"Lưu ý"_s}));
        QCOMPARE(labels("- can c|"), QStringList{u"Căn cứ"_s});
        QCOMPARE(labels("- không được|").constFirst(), u"Không được làm"_s);
        QCOMPARE(labels("- ghi|").first(2), (QStringList{u"Ghi nhật ký"_s, u"Ghi chú"_s}));
    }
    void a_text_that_changed_since_it_was_read_is_completed()
    {
        const model::Scenario before = readScenario(head).scenario;
        const QByteArray now = "Thêm một đoạn ở đầu.\n\n" + head + "- Chủ trì: @tr";
        const Completion completion = completionAt(now, now.size(), before, vocabulary());
        QCOMPARE(completion.candidates.at(0).label, u"@truc"_s);
    }
    void any_place_of_any_text_is_safe()
    {
        for (unsigned seed = 0; seed < 400; ++seed) {
            testing::RandomText random(seed);
            const QByteArray text = random.text(40);
            const model::Scenario scenario = readScenario(text).scenario;
            const model::Plan plan = readPlan(text).plan;
            for (int round = 0; round < 20; ++round) {
                const qsizetype caret = random.below(text.size() + 3) - 1;
                for (const Completion& completion : {completionAt(text, caret, scenario, vocabulary()), completionAt(text, caret, plan, vocabulary())}) {
                    QVERIFY(0 <= completion.typed.begin && completion.typed.begin <= completion.typed.end && completion.typed.end <= text.size());
                    for (const Candidate& candidate : completion.candidates)
                        QCOMPARE(candidate.edits.at(0).span, completion.typed);
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(CompletionTest)
#include "completion_test.moc"
