// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/places.h"
#include "support/random_text.h"
#include "support/scenario_dump.h"
#include "text/formatter.h"
#include "text/scenario_reader.h"

#include <QDir>
#include <QTest>

using namespace ungcuu;
using namespace ungcuu::text;

namespace {

QByteArray format(const QByteArray& bytes)
{
    return applied(bytes, formatted(bytes, Language::Scenario));
}

QByteArray meaning(const QByteArray& bytes)
{
    return testing::dump(readScenario(bytes).scenario);
}

} // namespace

class FormatterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void the_canonical_form_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, const char* text, const char* expected) {
            QTest::newRow(name) << QByteArray("## Các bước\n\n### b1. Xem\n\n") + text << QByteArray("## Các bước\n\n### b1. Xem\n\n") + expected;
        };
        row("labels", "- Hạn: 5 phút\n- **Lead:** @a\n- _Bằng chứng_ : x\n", "- Thời hạn: 5 phút\n- Chủ trì: @a\n- Chứng cứ: x\n");
        row("stars that the value begins with stay", "- **Lead:**)\n- **Lead:**\n", "- Chủ trì: **)\n- Chủ trì:\n");
        row("a condition stays", "- hạn (từ cấp độ 4 trở lên)：5 phút\n", "- Thời hạn (từ cấp độ 4 trở lên): 5 phút\n");
        row("arrows", "- Có -> b2\n- Không=>b3\n- → b4\n", "- Có → b2\n- Không → b3\n- → b4\n");
        row("end words", "- Kết thúc\n", "- Kết thúc kịch bản\n");
        row("an end word behind an arrow", "- Có → kết thúc (xong)\n", "- Có → kết thúc kịch bản (xong)\n");
        row("a typed bullet", "* Chủ trì: @a\n+ → b2\n* chữ\n", "- Chủ trì: @a\n- → b2\n* chữ\n");
        row("a wide bullet moves with its lines", "-   Chứng cứ:\n    - ảnh\n      hai\n\n    - tệp\n", "- Chứng cứ:\n  - ảnh\n    hai\n\n  - tệp\n");
        row("a wide bullet stays where a neighbour would slip under it", "-    Chủ trì: @a\n  - chữ\n", "-    Chủ trì: @a\n  - chữ\n");
        row("heads", "### 2) Hai\n### bước b3 – Ba\n", "### Bước 2. Hai\n\n### Bước b3. Ba\n");
        row("blank lines", "- x\n## Hai\n\n\n\nchữ\n```\na\n\n\nb\n```\n", "- x\n\n## Hai\n\nchữ\n\n```\na\n\n\nb\n```\n");
        row("rules", "chữ\n\n- - -\n\nchữ\n", "chữ\n\n***\n\nchữ\n");
        row("prose stays", "- Đơn vị: x -> y\n- a\n\n\n- b  \n  c\n", "- Đơn vị: x -> y\n- a\n\n\n- b  \n  c\n");
    }
    void the_canonical_form()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(format(text), expected);
        QCOMPARE(meaning(expected), meaning(text));
        QCOMPARE(format(expected), expected);
    }
    void the_front()
    {
        QCOMPARE(format("---\na:   x\nb: 1 | 2 | 3 | 4\nc: d: e\nf: \"y\"\n# ghi chú\ng: \"a | b\"\n---\n"),
                 QByteArray("---\na: x\nb:\n- 1\n- 2\n- 3\n- 4\nc:\n- \"d: e\"\nf: \"y\"\n# ghi chú\ng: \"a | b\"\n\n---\n"));
        QCOMPARE(format("---\r\na:\r\n  -   x\r\n- y\r\nb: z\r\n- t\r\n---\r\n"),
                 QByteArray("---\r\na:\r\n- x\r\n- y\r\nb:\r\n- z\r\n- t\r\n\r\n---\r\n"));
    }
    void a_value_that_ends_with_a_bar_stays_one_value()
    {
        const QByteArray text = "---\na:\n- x |\n- y\n---\n";
        QCOMPARE(format(text), QByteArray("---\na:\n- \"x |\"\n- y\n\n---\n"));
        QCOMPARE(meaning(format(text)), meaning(text));
    }
    void golden_and_shipped_texts_keep_their_meaning_data()
    {
        QTest::addColumn<QString>("path");
        for (const char* folder : {"tests/golden/text/input", "scenarios", "tests/golden/check/input"}) {
            const QDir dir(testing::sourcePath(QLatin1String(folder)));
            for (const QString& name : dir.entryList({QStringLiteral("*.kb.md")}, QDir::Files))
                QTest::newRow(qPrintable(name)) << QLatin1String(folder) + u'/' + name;
        }
    }
    void golden_and_shipped_texts_keep_their_meaning()
    {
        QFETCH(QString, path);
        const QByteArray text = testing::sourceBytes(path);
        QCOMPARE(meaning(format(text)), meaning(text));
        QCOMPARE(format(format(text)), format(text));
    }
    void any_text_keeps_its_meaning_and_is_formatted_at_once()
    {
        for (unsigned seed = 0; seed < 6000; ++seed) {
            const QByteArray text = testing::RandomText(seed).text(40);
            const QByteArray once = format(text);
            if (meaning(once) != meaning(text) || format(once) != once) {
                qWarning() << "seed" << seed << text << once << format(once);
                QCOMPARE(meaning(once), meaning(text));
                QCOMPARE(format(once), once);
            }
        }
    }
};

QTEST_APPLESS_MAIN(FormatterTest)
#include "formatter_test.moc"
