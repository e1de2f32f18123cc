// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/words_read.h"

#include "compile/compile.h"
#include "fixture_sources.h"

#include <QTest>

using namespace ungcuu;

namespace {

const QByteArray front = "---\nloại văn bản: Phương án\nmã: PA-DAI\ntrích yếu: Trực\n---\n\n";
const QByteArray longWords = "Người trực ghi nhật ký rồi báo ngay với đội trưởng và cơ quan chủ quản của hệ thống.";

QByteArray before()
{
    return front + "# I. Việc\n\n" + longWords + "\n\n**" + longWords + "** Hết; quye\xCC\x82\xCC\x81t.\n\n| A | B |\n|--|--|\n| " + longWords + " | ngắn |\n";
}

QByteArray after()
{
    return front + "# I. Việc\n\nThêm một đoạn ở trước để mọi chỗ đứng khác đi, dài hơn sáu mươi tư byte một chút.\n\n" + before().mid(front.size()) + "\n- " + longWords + "\n";
}

} // namespace

class WordsReadTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void what_was_read_before_changes_nothing_in_the_document()
    {
        const testing::FixtureSources sources;
        const QByteArray old = before();
        const QByteArray fresh = after();
        compile::WordsRead read;
        QVERIFY(compile::compiled({old, {}, false}, sources, &read).document == compile::compiled({old, {}, false}, sources).document);
        QVERIFY(compile::compiled({fresh, {}, false}, sources, &read).document == compile::compiled({fresh, {}, false}, sources).document);
        QVERIFY(!(compile::compiled({fresh, {}, false}, sources, &read).document == compile::compiled({old, {}, false}, sources, &read).document));
    }

    void the_same_stretch_is_read_once_and_no_stretch_with_a_mark()
    {
        compile::WordsRead read;
        const QByteArray again(longWords.constData(), longWords.size());
        QCOMPARE(read.words(longWords)->constData(), read.words(again)->constData());
        QCOMPARE(*read.words(again), QString::fromUtf8(longWords));
        const QByteArray marked = longWords + " **in đậm**";
        QVERIFY(!read.words(marked) && !read.words(marked));
        QCOMPARE(read.words("ngắn"), std::optional<QString>(QStringLiteral("ngắn")));
    }
};

QTEST_APPLESS_MAIN(WordsReadTest)
#include "words_read_test.moc"
