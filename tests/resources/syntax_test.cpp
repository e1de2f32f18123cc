// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"
#include "model/words.h"
#include "support/places.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <QTest>

using namespace ungcuu;

namespace {

/// Colours a text line by line and keeps what each stretch was taken for.
class Colouring : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    struct Stretch {
        int line;
        QString style;
        QString words;
    };

    std::vector<Stretch> of(const KSyntaxHighlighting::Definition& definition, const QString& text)
    {
        setDefinition(definition);
        m_stretches.clear();
        KSyntaxHighlighting::State state;
        const QStringList lines = text.split(u'\n');
        for (m_line = 0; m_line < lines.size(); ++m_line) {
            m_words = lines[m_line];
            state = highlightLine(m_words, state);
        }
        return m_stretches;
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format& format) override
    {
        if (length > 0 && format.name() != QLatin1String("Normal"))
            m_stretches.push_back({m_line + 1, format.name(), m_words.mid(offset, length)});
    }

private:
    std::vector<Stretch> m_stretches;
    QString m_words;
    int m_line = 0;
};

} // namespace

class SyntaxTest : public QObject
{
    Q_OBJECT

    KSyntaxHighlighting::Repository m_repository;
    const QString m_scenario = QStringLiteral("Kịch bản ứng cứu");
    const QString m_plan = QStringLiteral("Văn bản ứng cứu");

    QStringList stylesOf(const QString& definition, const QString& text, const QString& style)
    {
        QStringList words;
        for (const Colouring::Stretch& stretch : Colouring().of(m_repository.definitionForName(definition), text)) {
            if (stretch.style == style)
                words += stretch.words.trimmed();
        }
        return words;
    }

private Q_SLOTS:
    void both_definitions_are_found_by_name_and_by_file()
    {
        QVERIFY(m_repository.definitionForName(m_scenario).isValid());
        QVERIFY(m_repository.definitionForName(m_plan).isValid());
        QCOMPARE(m_repository.definitionForFileName(QStringLiteral("KB-A6-01.kb.md")).name(), m_scenario);
        QCOMPARE(m_repository.definitionForFileName(QStringLiteral("PA-DVC.pa.md")).name(), m_plan);
    }
    void definitions_need_no_others()
    {
        QVERIFY(m_repository.definitionForName(m_scenario).includedDefinitions().isEmpty());
        QVERIFY(m_repository.definitionForName(m_plan).includedDefinitions().isEmpty());
    }
    void every_label_that_is_read_is_coloured()
    {
        for (int i = 0; i < model::labelCount; ++i) {
            const model::LabelRow& row = model::rowOf(model::Label(i));
            const QString words = row.word.toString() + u'|' + row.others.toString();
            for (const QString& word : words.split(u'|'))
                QCOMPARE(stylesOf(m_scenario, QStringLiteral("- %1: x").arg(word), QStringLiteral("Label")).value(0), QString(word + u':'));
        }
        QVERIFY(stylesOf(m_scenario, QStringLiteral("- Đơn vị khác: x"), QStringLiteral("Label")).isEmpty());
    }
    void an_unclosed_fence_or_comment_ends_at_the_next_section()
    {
        for (const char* opening : {"```\n", "~~~sh\n", "<!-- "}) {
            const QString text = QLatin1String(opening) + QStringLiteral("chữ\n## Vai trò\n- @truc: Tổ trực");
            QCOMPARE(stylesOf(m_scenario, text, QStringLiteral("Section")), QStringList(QStringLiteral("## Vai trò")));
            QCOMPARE(stylesOf(m_scenario, text, QStringLiteral("Mention")), QStringList(QStringLiteral("@truc")));
            QCOMPARE(stylesOf(m_plan, text, QStringLiteral("Section")), QStringList(QStringLiteral("## Vai trò")));
        }
    }
    void an_unclosed_front_ends_at_the_next_section()
    {
        QCOMPARE(stylesOf(m_scenario, QStringLiteral("---\nmã: x\n## A\n- Hạn: 5 phút"), QStringLiteral("Label")).value(0), QStringLiteral("Hạn:"));
    }
    void texts_are_coloured_as_before_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("definition");
        QTest::newRow("everything") << QStringLiteral("tests/golden/text/input/everything.kb.md") << m_scenario;
        QTest::newRow("plan") << QStringLiteral("tests/golden/syntax/input/plan.pa.md") << m_plan;
    }
    void texts_are_coloured_as_before()
    {
        QFETCH(QString, path);
        QFETCH(QString, definition);
        QByteArray dump;
        const QString text = QString::fromUtf8(testing::sourceBytes(path));
        for (const Colouring::Stretch& stretch : Colouring().of(m_repository.definitionForName(definition), text))
            dump += QByteArray::number(stretch.line) + ' ' + stretch.style.toUtf8() + " «" + stretch.words.toUtf8() + "»\n";
        const QString fault = testing::differenceFromGolden(dump, QStringLiteral("syntax/expected/%1.txt").arg(QLatin1String(QTest::currentDataTag())));
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }
};

QTEST_GUILESS_MAIN(SyntaxTest)
#include "syntax_test.moc"
