// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/vietnamese.h"

#include <QTest>

using namespace ungcuu::base;

class VietnameseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void search_ignores_tones_and_the_bar_of_d()
    {
        QCOMPARE(searchFolded(u"Đội Ứng cứu ĐƯỜNG"), QStringLiteral("doi ung cuu duong"));
        QCOMPARE(searchFolded(QStringLiteral("Đội").normalized(QString::NormalizationForm_D)), QStringLiteral("doi"));
    }
    void both_tone_styles_are_one_word()
    {
        QCOMPARE(toneFolded(u"Hoà bình, Uỷ ban, thuỷ lợi, khoẻ"), toneFolded(u"Hòa bình, Ủy ban, thủy lợi, khỏe"));
        QVERIFY(toneFolded(u"hoa") != toneFolded(u"hòa"));
    }
    void the_tone_of_qu_and_of_closed_syllables_stays()
    {
        QCOMPARE(toneFolded(u"quỳ"), QStringLiteral("quỳ"));
        QCOMPARE(toneFolded(u"hoàn"), QStringLiteral("hoàn"));
    }
    void official_dates_pad_days_and_the_first_two_months_only()
    {
        QCOMPARE(officialDate(QDate(2026, 3, 5)), QStringLiteral("ngày 05 tháng 3 năm 2026"));
        QCOMPARE(officialDate(QDate(2023, 1, 12)), QStringLiteral("ngày 12 tháng 01 năm 2023"));
        QCOMPARE(shortDate(QDate(2026, 3, 5)), QStringLiteral("05/3/2026"));
    }
    void composed_form_is_that_of_unicode()
    {
        for (int code = 1; code < 0xD800; ++code) {
            const QString letter{QChar(code)};
            QCOMPARE(nfc(letter), letter.normalized(QString::NormalizationForm_C));
            const QString marked = letter + QChar(0x302);
            QCOMPARE(nfc(marked), marked.normalized(QString::NormalizationForm_C));
        }
        const QString words = QStringLiteral("Phương án ứng cứu – “khẩn”…");
        QCOMPARE(nfc(words), words);
        QCOMPARE(nfc(words.normalized(QString::NormalizationForm_D)), words);
    }
    void a_long_text_has_the_form_of_unicode_too()
    {
        // Letters with marks of their own, syllables of Hangul and of Bengali in parts, a mark alone: at every distance from
        // the places where a long text is cut.
        const QString letters = QStringLiteral("Uỷ ban thuỷ lợi ườ한글নোa\u0323\u0302e\u0301\u0323\u0345").normalized(QString::NormalizationForm_D);
        QString apart;
        for (int length = 0; apart.size() < 5000; ++length)
            apart += letters + letters.left(length % letters.size());
        QCOMPARE(nfc(apart), apart.normalized(QString::NormalizationForm_C));
        apart.remove(u' ');
        QCOMPARE(nfc(apart), apart.normalized(QString::NormalizationForm_C));
    }
    void a_long_text_is_folded_as_its_words_are()
    {
        const QString line = QStringLiteral("Uỷ ban nhân dân, thuỷ lợi: Đường Hoà Bình – khoẻ\n");
        QCOMPARE(toneFolded(line.repeated(100)), toneFolded(line).repeated(100));
        QCOMPARE(searchFolded(line.repeated(100)), searchFolded(line).repeated(100));
        const QString word = QStringLiteral("ườ"); // nowhere an ASCII letter
        QCOMPARE(toneFolded(word.repeated(2000)), word.repeated(2000));
    }
    void roman_numerals()
    {
        QCOMPARE(roman(4), QStringLiteral("IV"));
        QCOMPARE(roman(39), QStringLiteral("XXXIX"));
    }
};

QTEST_APPLESS_MAIN(VietnameseTest)
#include "vietnamese_test.moc"
