// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/word_filter.h"

#include <QTest>

using namespace ungcuu::workspace;

class WordFilterTest : public QObject
{
    Q_OBJECT

private:
    static bool accepts(const char* typed, const char* text) { return WordFilter(QString::fromUtf8(typed)).accepts(QString::fromUtf8(text)); }

private Q_SLOTS:
    void tones_case_and_order_do_not_matter()
    {
        QVERIFY(accepts("hoa MA", "KB-A6-01 Mã hóa dữ liệu để tống tiền"));
        QVERIFY(accepts("tong ti", "KB-A6-01 Mã hóa dữ liệu để tống tiền")); // a word may be begun only
        QVERIFY(!accepts("ma hoa cổng", "KB-A6-01 Mã hóa dữ liệu để tống tiền"));
        QVERIFY(WordFilter(QStringLiteral("  ")).isEmpty() && accepts("", "x"));
    }

    void what_is_asked_for_at_night_is_not_the_middle_of_another_word()
    {
        QVERIFY(!accepts("ma hoa", "KB-A2-02 Trang mạng, tài khoản giả mạo"));
        QVERIFY(accepts("hoan", "khoản hoàn trả")); // the second place begins a word
    }

    void parts_of_a_code_are_words()
    {
        for (const char* typed : {"KB-A6-01", "a6", "6-01", "01", "kb a6", "-01"})
            QVERIFY2(accepts(typed, "KB-A6-01 Mã hóa"), typed);
        QVERIFY(!accepts("1", "KB-A6-01 Mã hóa")); // within the number
        QVERIFY(accepts("(dự", "Bản (dự thảo)"));
    }
};

QTEST_APPLESS_MAIN(WordFilterTest)
#include "word_filter_test.moc"
