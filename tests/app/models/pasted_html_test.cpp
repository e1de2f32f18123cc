// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pasted_html.h"
#include "support/places.h"

#include <QElapsedTimer>
#include <QTest>

using namespace ungcuu;
using models::sourceOfHtml;

class PastedHtmlTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void clipboards_become_clean_source_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"word", "libreoffice", "browser"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void clipboards_become_clean_source()
    {
        QFETCH(QString, name);
        const QByteArray html = testing::sourceBytes(QStringLiteral("tests/golden/paste/%1.html").arg(name));
        const QString difference = testing::differenceFromGolden(sourceOfHtml(QString::fromUtf8(html)).toUtf8() + '\n', QStringLiteral("paste/%1.md").arg(name));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void html_that_says_no_more_than_its_text_is_no_source()
    {
        QCOMPARE(sourceOfHtml(QStringLiteral("<div style=\"color:red\"><span>một</span><br>hai</div>")), QString());
        QCOMPARE(sourceOfHtml(QStringLiteral("<b style=\"font-weight:normal\">một</b>")), QString());
        QCOMPARE(sourceOfHtml(QStringLiteral("<b>một</b>")), QStringLiteral("**một**"));
    }

    void stars_of_the_text_are_no_marks()
    {
        QCOMPARE(sourceOfHtml(QStringLiteral("<b>2*3*4</b> (*) x")), QStringLiteral("**2\\*3\\*4** (*) x"));
    }

    void nothing_hidden_comes_along()
    {
        const QString made = sourceOfHtml(QStringLiteral("<h1>a</h1><p style='DISPLAY: none'>x1</p><p hidden>x2</p><script>x3</script><style>x4</style><!-- x5 --><title>x6</title>"
                                                         "<del>x7</del><p style='mso-hide:all'>x8</p><svg><text>x9</text></svg><p>b</p>"));
        QCOMPARE(made, QStringLiteral("# a\n\nb"));
    }

    void hostile_html_is_bounded()
    {
        QElapsedTimer clock;
        clock.start();
        sourceOfHtml(QStringLiteral("<ul><li><b>").repeated(50000) + u'x');
        sourceOfHtml(QStringLiteral("<table>").repeated(50000) + u'x');
        sourceOfHtml(QStringLiteral("<table><tr>") + QStringLiteral("<td colspan=1000000 rowspan=1000000>x").repeated(3000));
        sourceOfHtml(QStringLiteral("<p a=\"").repeated(100000));
        sourceOfHtml(QStringLiteral("<!--").repeated(100000));
        sourceOfHtml(QStringLiteral("&#xFFFFFFFF;&#0;&#xD800;&amp").repeated(50000));
        sourceOfHtml(QStringLiteral("</b></p>").repeated(100000));
        QVERIFY2(clock.elapsed() < 20000, "linear, not a measure");
        QVERIFY(sourceOfHtml(QStringLiteral("<b>") + QString(9 * 1024 * 1024, u'x')).isEmpty());
        for (const char* torn : {"<", "</", "<b", "<b x", "<b x=", "<b x='", "<!--", "<![if", "&", "&#", "<b>x</b", "<p style=':;:'>"})
            sourceOfHtml(QString::fromLatin1(torn));
    }
};

QTEST_APPLESS_MAIN(PastedHtmlTest)
#include "pasted_html_test.moc"
