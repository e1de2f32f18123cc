// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+C while a file is made: nothing of it is left, and what stood there stays.
#include "support/judges.h"
#include "support/places.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace ungcuu::testing;
using namespace Qt::StringLiterals;

namespace {

/// A folder with a text and an older export; the programs that run in it are a group of their own, as from a terminal.
class Bench
{
public:
    Bench()
    {
        put(u"a.pa.md"_s, "---\nloại văn bản: Thông báo\ncơ quan ban hành: SỞ MẪU\nký hiệu: TB-SM\nđịa danh: Mẫu\ntrích yếu: Trực\n\n---\n\n" + paragraphs());
        put(u"ra.pdf"_s, "cũ");
    }

    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    QByteArray old() const
    {
        QFile file(m_folder.filePath(u"ra.pdf"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// `delay`: each wait for the disk takes a second longer.
    void begin(bool delay)
    {
        QStringList words{programPath(u"ungcuu-cli"_s), u"export"_s, m_folder.filePath(u"a.pa.md"_s), u"--to"_s, m_folder.filePath(u"ra.pdf"_s)};
        if (delay) // with -o strace itself lets signals pass
            words = QStringList{u"strace"_s, u"-f"_s, u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s, u"trace=fsync"_s, u"-e"_s, u"inject=fsync:delay_enter=1000000"_s} + words;
        m_run.setChildProcessModifier([] { ::setpgid(0, 0); });
        m_run.start(words.takeFirst(), words);
        QVERIFY(m_run.waitForStarted());
    }
    void interrupt(int number) { ::kill(-pid_t(m_run.processId()), number); }
    bool ends() { return m_run.waitForFinished(20000); }
    QProcess& run() { return m_run; }
    bool halfWritten() const { return QTest::qWaitFor([&] { return files().size() > 2; }, 20000); }

private:
    void put(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
    }

    /// About a megabyte, no two alike: a layout would measure only one of them.
    static QByteArray paragraphs()
    {
        QByteArray text;
        for (int i = 0; i < 12000; ++i)
            text += "Câu " + QByteArray::number(i) + " nói về việc của đội trực, của đội trưởng và của người báo.\n\n";
        return text;
    }

    QTemporaryDir m_folder;
    QProcess m_run;
};

const QStringList untouched{u"a.pa.md"_s, u"ra.pdf"_s};

} // namespace

class InterruptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ctrl_c_while_pages_are_made_ends_it_by_that_signal()
    {
        Bench bench;
        bench.begin(false);
        QTest::qWait(400);
        QCOMPARE(bench.run().state(), QProcess::Running);
        bench.interrupt(SIGINT);
        QVERIFY(bench.ends());
        QCOMPARE(bench.run().exitStatus(), QProcess::CrashExit);
        QCOMPARE(bench.run().exitCode(), SIGINT);
        QVERIFY2(bench.run().readAllStandardError().contains("Đã dừng theo yêu cầu"), "it says so");
        QCOMPARE(bench.files(), untouched);
        QCOMPARE(bench.old(), QByteArray("cũ"));
    }

    void ctrl_c_while_the_file_is_written_takes_it_away()
    {
        Bench bench;
        bench.begin(true);
        QVERIFY(bench.halfWritten());
        bench.interrupt(SIGINT);
        QVERIFY(bench.ends());
        QCOMPARE(bench.files(), untouched);
        QCOMPARE(bench.old(), QByteArray("cũ"));
        Bench killed; // a program that cannot clean up leaves it: the test sees such files
        killed.begin(true);
        QVERIFY(killed.halfWritten());
        killed.interrupt(SIGKILL);
        QVERIFY(killed.ends());
        QCOMPARE(killed.files().size(), 3);
    }
};

QTEST_GUILESS_MAIN(InterruptTest)
#include "interrupt_test.moc"
