// SPDX-License-Identifier: GPL-3.0-or-later
#include "spell/checker.h"

#include "base/utf8.h"
#include "support/places.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace ungcuu;
using spell::Dictionary;
using spell::Words;

namespace {

Words terms()
{
    Words words;
    for (const QByteArray& line : testing::sourceBytes(QStringLiteral("resources/spell/terms.txt")).split('\n')) {
        if (!line.startsWith('#'))
            words.add(QString::fromUtf8(line));
    }
    return words;
}

QStringList marked(Dictionary& dictionary, const QByteArray& text, const Words& words)
{
    const QList<QByteArray> split = text.split('\n');
    const std::vector<QByteArray> lines(split.begin(), split.end());
    QStringList list;
    for (const spell::Misspelled& each : spell::misspelled(lines, 0, int(lines.size()), dictionary, words, base::Progress()))
        list += base::decoded(lines[size_t(each.line)]).mid(each.begin, each.length);
    return list;
}

} // namespace

class CheckerTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<Dictionary> m_dictionary;

    QStringList marked(const char* text) { return ::marked(*m_dictionary, QByteArray(text), Words()); }

private Q_SLOTS:
    void initTestCase()
    {
        auto opened = Dictionary::open();
        QVERIFY2(opened.ok(), "hunspell-vi is one of the packages of the tests");
        m_dictionary = *opened;
    }

    void both_tone_styles_and_both_forms_are_right()
    {
        for (const char* text : {"hòa hoà thủy thuỷ khỏe khoẻ ủy uỷ quý toàn Hòa HÒA", "nghiêng nghỉ đường"}) {
            QCOMPARE(marked(text), QStringList());
            QCOMPARE(marked(QString::fromUtf8(text).normalized(QString::NormalizationForm_D).toUtf8().constData()), QStringList());
        }
        QCOMPARE(spell::oldToneStyle(QStringLiteral("thủy")), QStringLiteral("thuỷ"));
        QCOMPARE(spell::oldToneStyle(QStringLiteral("quỳ")), QStringLiteral("quỳ"));
    }

    void mistakes_are_marked_where_they_stand()
    {
        QCOMPARE(marked("Khắc phụcc sự cốo, ngiêm túc"), (QStringList{QStringLiteral("phụcc"), QStringLiteral("cốo"), QStringLiteral("ngiêm")}));
    }

    void what_is_no_prose_is_never_marked()
    {
        QCOMPARE(marked("---\nmãx: giá trị\n---\n`xqzt xqzt` {xqzt: ab} @xqzt T1566.001 KB-A1-01 xqzt.vn a@xqzt.vn /var/xqzt C:\\xqzt 10xqzt xqzt=1 CSDLX PowerShell Windows\n"
                        "```\nxqzt\n```\n<!-- xqzt\nxqzt -->\n"),
                 QStringList());
        QCOMPARE(marked("xqzt"), QStringList{QStringLiteral("xqzt")});
    }

    void known_words_are_right_in_any_case_and_style()
    {
        Words words;
        words.add(u"Đắk Xqzt, Hoà-xqz");
        QCOMPARE(::marked(*m_dictionary, "xqzt hòa xqz đắk", words), QStringList());
        QVERIFY(!words.has(u"xq"));
    }

    void suggestions_are_in_our_tone_style_and_the_words_case()
    {
        QVERIFY(m_dictionary->suggestions(QStringLiteral("ngiêm")).contains(QStringLiteral("nghiêm")));
        QVERIFY(m_dictionary->suggestions(QStringLiteral("Ngiêm")).contains(QStringLiteral("Nghiêm")));
        QVERIFY(m_dictionary->suggestions(QStringLiteral("thuỷx")).contains(QStringLiteral("thủy")));
        QVERIFY(m_dictionary->suggestions(QString(1000, u'x')).isEmpty());
    }

    void without_a_dictionary_it_says_so()
    {
        const QTemporaryDir empty;
        QCOMPARE(Dictionary::open({empty.path()}).error().code, QByteArray("dictionary.missing"));
    }

    void hostile_lines_are_read_to_their_end()
    {
        marked(QByteArray(1'000'000, '`').constData());
        marked(QByteArray(1'000'000, 'a').constData());
        marked("\xFF\xFE{{{{```a\xC3");
    }

    /// Every shipped text: what is marked is a mistake of the text, a word that belongs into terms.txt, or listed here.
    void shipped_texts_have_no_false_marks()
    {
        const Words words = terms();
        const QDir folder(testing::sourcePath(QStringLiteral("scenarios")));
        QStringList all;
        for (const QString& name : folder.entryList({QStringLiteral("*.md")})) {
            for (const QString& word : ::marked(*m_dictionary, testing::sourceBytes(QStringLiteral("scenarios/") + name), words))
                all += name + u' ' + word;
        }
        if (!all.isEmpty())
            qInfo().noquote() << all.join(QStringLiteral(", "));
        QCOMPARE(all, QStringList{QStringLiteral("KB-A2-01.kb.md rn")}); // «rn» that looks like «m»
    }
};

QTEST_APPLESS_MAIN(CheckerTest)
#include "checker_test.moc"
