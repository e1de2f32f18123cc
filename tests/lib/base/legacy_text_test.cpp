// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/legacy_text.h"

#include "base/syllable.h"
#include "base/utf8.h"

#include <QTest>

using namespace ungcuu::base;

namespace {

const QString Small = QStringLiteral("àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ");

QString converted(const QString& line)
{
    QString text = line;
    const auto places = legacyPlaces(line);
    for (auto place = places.rbegin(); place != places.rend(); ++place)
        text.replace(place->begin, place->end - place->begin, place->unicode);
    return text;
}

} // namespace

class LegacyTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void every_letter_comes_back_from_vni_in_both_cases()
    {
        for (const QString& letters : {Small, Small.toUpper()}) {
            QCOMPARE(letters.size(), 67);
            for (const QChar letter : letters)
                QCOMPARE(fromLegacy(toLegacy(QString(letter), LegacyCode::Vni), LegacyCode::Vni), QString(letter));
        }
    }

    void every_letter_comes_back_from_tcvn3_small_or_between_capitals()
    {
        for (const QChar letter : Small) {
            QCOMPARE(toLegacy(QString(letter), LegacyCode::Tcvn3).size(), 1);
            QCOMPARE(fromLegacy(toLegacy(QString(letter), LegacyCode::Tcvn3), LegacyCode::Tcvn3), QString(letter));
            const QString capitals = QStringLiteral("C") + letter.toUpper() + QStringLiteral("NG");
            QCOMPARE(fromLegacy(toLegacy(capitals, LegacyCode::Tcvn3), LegacyCode::Tcvn3), capitals);
        }
    }

    /// Bytes of iconv -t TCVN: an outside word on the table.
    void tcvn3_has_the_bytes_of_tcvn_5712()
    {
        const QByteArray bytes = QByteArray::fromHex("b5b8b6b7b9a8bbbebcbdc6a9c7cac8c9cbaeccd0cecfd1aad2d5d3d4d6d7ddd8dcdedfe3e1e2e4abe5e8e6e7e9aceaedebeceeeff3f1f2f4adf5f8f6f7f9fafdfbfcfe");
        QCOMPARE(toLegacy(Small, LegacyCode::Tcvn3), QString::fromLatin1(bytes));
    }

    void old_text_is_known_and_converted_data()
    {
        QTest::addColumn<QString>("old");
        QTest::addColumn<QString>("now");
        QTest::newRow("tcvn3") << "Céng hßa x· héi chñ nghÜa ViÖt Nam" << "Cộng hòa xã hội chủ nghĩa Việt Nam";
        QTest::newRow("tcvn3 capitals") << "CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM" << "CỘNG HÒA Xã HỘI CHỦ NGHĨA VIỆT NAM";
        QTest::newRow("vni") << "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam" << "Cộng hòa xã hội chủ nghĩa Việt Nam";
        QTest::newRow("vni capitals") << "ÑOÄC LAÄP - TÖÏ DO - HAÏNH PHUÙC" << "ĐỘC LẬP - TỰ DO - HẠNH PHÚC";
        QTest::newRow("in a list") << "- Chñ tr×: @truc" << "- Chủ trì: @truc";
    }
    void old_text_is_known_and_converted()
    {
        QFETCH(QString, old);
        QFETCH(QString, now);
        QCOMPARE(converted(old), now);
    }

    void bytes_of_a_file_that_never_was_utf8_are_known_too()
    {
        const QString line = decoded(QStringLiteral("§éi øng cøu sù cè").toLatin1());
        QVERIFY(line.contains(QChar(0xDCA7)));
        QCOMPARE(converted(line), QStringLiteral("Đội ứng cứu sự cố"));
    }

    void words_side_by_side_are_one_place()
    {
        QCOMPARE(legacyPlaces(u"ban ®Çu cña ®¬n vÞ").size(), size_t(1));
    }

    void other_text_is_left_alone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"Cộng hòa xã hội chủ nghĩa Việt Nam", "Khoá máy, xoá tệp, toà nhà, hoà giải", "và là cô tôi đó", "cô và tôi là ba má", "The naïve café façade: über Straße, schön, déjà vu",
                                 "© 2024 Acme®, 50 µm ± 2 %, ½ × 3 ÷ 2, §12 «a» 20°C", "00000000: 4d5a 9000 0300 0000 ffff", "El niño español comió una piña", "MZ\u0090ÿÿ¸@º´Í!¸LÍ!Th", "TÒA ÁN, LÀNG XÃ, ÔNG BÀ"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void other_text_is_left_alone()
    {
        QFETCH(QString, text);
        QCOMPARE(converted(text), text);
    }

    void syllables_are_told_from_other_words()
    {
        for (const char* word : {"nghiêng", "NGUYỄN", "quỳ", "hoà", "hòa", "gì", "giêng", "ủy", "uỷ", "khuya", "thuở", "đường", "ăn", "xoong", "ngoằn", "oẹo"})
            QVERIFY2(isSyllable(QString::fromUtf8(word)), word);
        QVERIFY(isSyllable(QStringLiteral("đường").normalized(QString::NormalizationForm_D)));
        for (const char* word : {"", "server", "fỹr", "cac", "hoc", "làt", "đđ", "toâi", "áá", "windows"})
            QVERIFY2(!isSyllable(QString::fromUtf8(word)), word);
    }
};

QTEST_APPLESS_MAIN(LegacyTextTest)
#include "legacy_text_test.moc"
