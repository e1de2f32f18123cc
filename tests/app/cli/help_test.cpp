// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/judges.h"
#include "support/places.h"

#include <QTest>

using namespace ungcuu::testing;
using namespace Qt::StringLiterals;

namespace {

Ran cli(const QStringList& arguments)
{
    return run(programPath(u"ungcuu-cli"_s), arguments);
}

} // namespace

class HelpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandAnswersWithItsOwnHelp_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("a command") << QStringList{u"check"_s, u"--help"_s};
        QTest::newRow("a command of two words") << QStringList{u"doc"_s, u"save"_s, u"--help"_s};
        QTest::newRow("the word help") << QStringList{u"help"_s, u"sign"_s};
        QTest::newRow("a group") << QStringList{u"workspace"_s, u"--help"_s};
    }

    void everyCommandAnswersWithItsOwnHelp()
    {
        QFETCH(QStringList, arguments);
        const Ran ran = cli(arguments);
        arguments.removeAll(u"--help"_s);
        arguments.removeAll(u"help"_s);
        QCOMPARE(ran.status, 0);
        const QString text = QString::fromUtf8(ran.out);
        QVERIFY2(text.startsWith(u"  ungcuu-cli "_s + arguments.join(u' ')), ran.out.constData());
        QVERIFY2(!text.contains(u"ungcuu-cli search"_s), "help of one command tells of another");
    }

    void usageLinesAreReadableVietnamese()
    {
        const Ran ran = cli({u"check"_s, u"--no-such-option"_s});
        QCOMPARE(ran.status, 2);
        QVERIFY2(QString::fromUtf8(ran.err).contains(u"check FILE… [--json]"_s), ran.err.constData());
    }

    void aGroupAloneNamesWhatCanFollow()
    {
        const Ran ran = cli({u"doc"_s});
        QCOMPARE(ran.status, 2);
        QVERIFY(QString::fromUtf8(ran.out).contains(u"doc log W CODE"_s));
    }

    void anUnknownCommandHasNoHelp()
    {
        QCOMPARE(cli({u"help"_s, u"nonsense"_s}).status, 2);
        QCOMPARE(cli({u"nonsense"_s}).status, 2);
    }

    void theVersionIsOneLine()
    {
        const Ran ran = cli({u"--version"_s});
        QCOMPARE(ran.status, 0);
        QVERIFY(ran.out.startsWith("ungcuu-cli ") && ran.out.count('\n') == 1);
    }
};

QTEST_GUILESS_MAIN(HelpTest)
#include "help_test.moc"
