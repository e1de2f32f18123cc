// SPDX-License-Identifier: GPL-3.0-or-later
// Does the library behind App::SyntaxHighlighting, whichever it is on this system, highlight by a definition of ours?
#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

namespace {

constexpr char definitionXml[] = R"(<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE language>
<language name="Thử nghiệm" version="1" kateversion="5.0" section="Other" extensions="*.thu">
  <highlighting>
    <list name="words"><item>bước</item><item>nếu</item></list>
    <contexts>
      <context name="Start" attribute="Plain" lineEndContext="#stay">
        <keyword attribute="Word" context="#stay" String="words"/>
      </context>
    </contexts>
    <itemDatas>
      <itemData name="Plain" defStyleNum="dsNormal"/>
      <itemData name="Word" defStyleNum="dsKeyword"/>
    </itemDatas>
  </highlighting>
  <general><keywords casesensitive="1"/></general>
</language>
)";

/// Remembers the keywords it was shown, as "offset+length".
class KeywordRecorder : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    QStringList keywordsOf(const QString& line)
    {
        m_keywords.clear();
        highlightLine(line, KSyntaxHighlighting::State());
        return m_keywords;
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format& format) override
    {
        if (format.textStyle() == KSyntaxHighlighting::Theme::Keyword)
            m_keywords << QStringLiteral("%1+%2").arg(offset).arg(length);
    }

private:
    QStringList m_keywords;
};

} // namespace

class SyntaxHighlightingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void Vietnamese_keywords_are_highlighted_and_nothing_else_is();
    void a_definition_nobody_wrote_is_not_valid();

private:
    QTemporaryDir m_folder;
    KSyntaxHighlighting::Repository m_repository;
};

void SyntaxHighlightingTest::initTestCase()
{
    QLoggingCategory::setFilterRules(QStringLiteral("kf.syntaxhighlighting=false"));
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("syntax")));
    QFile file(m_folder.filePath(QStringLiteral("syntax/thu.xml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(definitionXml), qint64(sizeof definitionXml - 1));
    file.close();
    m_repository.addCustomSearchPath(m_folder.path());
}

void SyntaxHighlightingTest::Vietnamese_keywords_are_highlighted_and_nothing_else_is()
{
    KeywordRecorder recorder;
    recorder.setDefinition(m_repository.definitionForName(QStringLiteral("Thử nghiệm")));
    QVERIFY(recorder.definition().isValid());
    QCOMPARE(recorder.keywordsOf(QStringLiteral("bước 1: nếu có")), QStringList({QStringLiteral("0+4"), QStringLiteral("8+3")}));
    QCOMPARE(recorder.keywordsOf(QStringLiteral("buoc 1: neu co")), QStringList());
}

void SyntaxHighlightingTest::a_definition_nobody_wrote_is_not_valid()
{
    QVERIFY(!m_repository.definitionForName(QStringLiteral("Không ai viết")).isValid());
}

QTEST_GUILESS_MAIN(SyntaxHighlightingTest)
#include "syntax_highlighting_test.moc"
