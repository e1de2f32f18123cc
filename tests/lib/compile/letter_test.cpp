// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/compile.h"
#include "fixture_sources.h"
#include "official/dump.h"

#include <QRegularExpression>
#include <QTest>

using namespace ungcuu;

/// The real letter 4052/UBND-TTTT of 28/11/2022, typed as a .pa.md.
class LetterTest : public QObject
{
    Q_OBJECT

    const QByteArray m_source = testing::sourceBytes(QStringLiteral("tests/fixtures/letter-4052.pa.md"));
    const testing::FixtureSources m_sources{};
    const compile::Compiled m_compiled = compile::compiled({m_source, {}, false}, m_sources);

private Q_SLOTS:
    void the_whole_letter_is_as_accepted()
    {
        const QString difference = testing::differenceFromGolden(official::dump(m_compiled.document), QStringLiteral("compile/expected/letter-4052.txt"));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void nothing_in_it_is_unresolved_or_found()
    {
        QVERIFY(!official::hasUnresolved(m_compiled.document));
        QVERIFY(m_compiled.documents.front().findings.empty());
    }

    void each_word_of_the_source_is_printed_in_order()
    {
        QString printed;
        for (const official::Block& block : m_compiled.document.parts.front().blocks) {
            for (const official::Run& run : std::get<official::Paragraph>(block).runs)
                printed += run.text;
            printed += u'\n';
        }
        const QString body = QString::fromUtf8(m_source.mid(m_source.lastIndexOf("\n---\n") + 5));
        QCOMPARE(printed.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts),
                 body.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts));
    }

    void it_keeps_the_two_slips_of_the_original()
    {
        const QByteArray dump = official::dump(m_compiled.document);
        QVERIFY(dump.contains("Ủy ban nhân các huyện"));
        QVERIFY(dump.contains("dữ  liệu tỉnh"));
    }
};

QTEST_APPLESS_MAIN(LetterTest)
#include "letter_test.moc"
