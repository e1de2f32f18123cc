// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/judges.h"
#include "support/places.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace ungcuu::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray clean = R"(---
mã: KB-T-01
loại: đoạn dùng chung

---

# Kiểm tra máy trạm

## Vai trò

- @truc: Cán bộ trực

## Các bước

### Bước 1. Nhận tin

- Chủ trì: @truc
- Thời hạn: trong 15 phút
- Kết thúc kịch bản
)";

QByteArray withUnknownTarget()
{
    return QByteArray(clean).replace("- Kết thúc kịch bản", "- Không làm được → Bước 7\n- Kết thúc kịch bản");
}

Ran check(const QStringList& arguments)
{
    return run(programPath(u"ungcuu-cli"_s), QStringList{u"check"_s} + arguments);
}

} // namespace

class CheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_clean_text_says_nothing_and_answers_yes();
    void an_error_is_said_with_its_place_and_answers_no();
    void columns_count_letters_not_bytes();
    void a_hint_alone_answers_yes();
    void several_files_are_all_checked();
    void json_is_one_document_with_stable_keys();
    void a_file_that_is_not_there_could_not_be_checked();
    void no_file_and_a_strange_option_are_wrong_usage();
    void words_from_a_text_cannot_act_on_the_terminal();
    void bytes_that_are_no_text_are_checked_too();
    void findings_on_one_endless_line_take_no_endless_time();
};

void CheckTest::a_clean_text_says_nothing_and_answers_yes()
{
    const FileOf file(clean, u"a.kb.md"_s);
    const Ran ran = check({file.path()});
    QCOMPARE(ran.status, 0);
    QCOMPARE(QString::fromUtf8(ran.out), QString());
}

void CheckTest::an_error_is_said_with_its_place_and_answers_no()
{
    const FileOf file(withUnknownTarget(), u"a.kb.md"_s);
    const Ran ran = check({file.path()});
    QCOMPARE(ran.status, 1);
    QCOMPARE(QString::fromUtf8(ran.out), file.path() + u":19:25: Lỗi: Không có bước «7». [flow.target-unknown]\n"_s);
}

void CheckTest::columns_count_letters_not_bytes()
{
    QByteArray text = withUnknownTarget();
    text.replace("- Không làm được", "- Không được");
    const FileOf file(text, u"a.kb.md"_s);
    QVERIFY(check({file.path()}).out.startsWith(QByteArray(file.path().toUtf8() + ":19:21: ")));
}

void CheckTest::a_hint_alone_answers_yes()
{
    const FileOf file(QByteArray(clean).replace("- Chủ trì: @truc\n", "- Ghi chú: @truc\n"), u"a.kb.md"_s);
    const Ran ran = check({file.path()});
    QCOMPARE(ran.status, 0);
    QVERIFY(ran.out.contains("Gợi ý: "));
}

void CheckTest::several_files_are_all_checked()
{
    const FileOf good(clean, u"a.kb.md"_s);
    const FileOf bad(withUnknownTarget(), u"b.kb.md"_s);
    const Ran ran = check({bad.path(), u"/nowhere/at/all.kb.md"_s, good.path(), bad.path()});
    QCOMPARE(ran.status, 3);
    QCOMPARE(ran.out.count("[flow.target-unknown]"), 2);
}

void CheckTest::json_is_one_document_with_stable_keys()
{
    const FileOf file(withUnknownTarget(), u"a.kb.md"_s);
    const Ran ran = check({u"--json"_s, file.path()});
    QCOMPARE(ran.status, 1);
    const QJsonArray files = QJsonDocument::fromJson(ran.out).object()[u"files"].toArray();
    QCOMPARE(files.size(), 1);
    const QJsonObject finding = files[0].toObject()[u"findings"].toArray()[0].toObject();
    QCOMPARE(files[0].toObject()[u"file"].toString(), file.path());
    QCOMPARE(finding[u"code"].toString(), u"flow.target-unknown"_s);
    QCOMPARE(finding[u"severity"].toString(), u"error"_s);
    QCOMPARE(finding[u"line"].toInt(), 19);
    QCOMPARE(finding[u"column"].toInt(), 25);
    const int begin = finding[u"begin"].toInt();
    QCOMPARE(withUnknownTarget().mid(begin, finding[u"end"].toInt() - begin), QByteArray("7"));
}

void CheckTest::a_file_that_is_not_there_could_not_be_checked()
{
    const Ran ran = check({u"/nowhere/at/all.kb.md"_s});
    QCOMPARE(ran.status, 3);
    QVERIFY(ran.out.isEmpty());
    QVERIFY(ran.err.contains("/nowhere/at/all.kb.md"));
}

void CheckTest::no_file_and_a_strange_option_are_wrong_usage()
{
    QCOMPARE(check({}).status, 2);
    QCOMPARE(check({u"--strict"_s, u"a.kb.md"_s}).status, 2);
}

void CheckTest::words_from_a_text_cannot_act_on_the_terminal()
{
    const FileOf file(QByteArray(clean).replace("trong 15 phút", "nhanh \x1b]0;x\x07 lên"), u"a.kb.md"_s);
    const Ran ran = check({file.path()});
    QVERIFY(ran.out.contains("[step.duration-unread]"));
    QVERIFY(!ran.out.contains('\x1b') && !ran.out.contains('\x07'));
}

void CheckTest::bytes_that_are_no_text_are_checked_too()
{
    const FileOf file(QByteArray("\xff\xfe\x00\x80\r\xc3", 6), u"a.pa.md"_s);
    const Ran ran = check({u"--json"_s, file.path()});
    QVERIFY(ran.status == 0 || ran.status == 1);
    QVERIFY(QJsonDocument::fromJson(ran.out).isObject());
}

void CheckTest::findings_on_one_endless_line_take_no_endless_time()
{
    const FileOf file("---\nloại văn bản: Công văn\n---\n\n" + QByteArray("5/3/2026 ").repeated(100000), u"a.pa.md"_s);
    QElapsedTimer timer;
    timer.start();
    const Ran ran = check({file.path()});
    QCOMPARE(ran.out.count("[form.leading-zero]"), 100000);
    QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(CheckTest)
#include "check_test.moc"
