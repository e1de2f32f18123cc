// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/typing_journal.h"

#include "base/crc32.h"
#include "support/desk/desk.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace ungcuu;
using namespace ungcuu::workspace;
using testing::taken;

namespace {

JournalSubject subject()
{
    JournalSubject subject;
    subject.workspace = base::Sha256::of("kho");
    subject.document = base::Uuid::random();
    subject.seenEvents = {base::Sha256::of("đã xem")};
    subject.name = QStringLiteral("KB-01");
    return subject;
}

QString onlyFile(const Account& account)
{
    const QDir folder(account.stateFolder + QLatin1String("/journal/") + QLatin1String(base::Sha256::of("kho").hex()));
    const QStringList names = folder.entryList(QDir::Files);
    return names.size() == 1 ? folder.filePath(names.first()) : QString();
}

} // namespace

class TypingJournalTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void the_crc_is_that_of_zip()
    {
        QCOMPARE(base::crc32("123456789"), 0xcbf43926u);
    }

    void a_killed_process_leaves_its_last_record()
    {
        const testing::Desk desk;
        const JournalSubject about = subject();
        const pid_t child = ::fork();
        if (child == 0) {
            TypingJournal journal = taken(TypingJournal::start(desk.account(), about, "một"));
            taken(journal.record("một hai"));
            taken(journal.record("một rưỡi hai"));
            taken(journal.record("rưỡi hai ba"));
            ::kill(::getpid(), SIGKILL);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        QVERIFY(WIFSIGNALED(status));
        const auto left = leftTyping(desk.account(), about.workspace);
        QCOMPARE(left.size(), size_t(1));
        QCOMPARE(left.front().text, QByteArray("rưỡi hai ba"));
        QCOMPARE(left.front().base, QByteArray("một"));
        QCOMPARE(left.front().subject, about);
        QVERIFY(!(QFile::permissions(left.front().path) & (QFile::ReadGroup | QFile::ReadOther)));
        discardLeftTyping(left.front());
        QVERIFY(leftTyping(desk.account(), about.workspace).empty());
    }

    void a_living_journal_is_nobodys_to_take()
    {
        const testing::Desk desk;
        const JournalSubject about = subject();
        {
            TypingJournal journal = taken(TypingJournal::start(desk.account(), about, "một"));
            taken(journal.record("hai"));
            QVERIFY(leftTyping(desk.account(), about.workspace).empty());
        }
        QCOMPARE(leftTyping(desk.account(), about.workspace).size(), size_t(1));
    }

    void a_journal_without_a_change_and_a_discarded_one_are_nothing()
    {
        const testing::Desk desk;
        const JournalSubject about = subject();
        {
            TypingJournal journal = taken(TypingJournal::start(desk.account(), about, "một"));
            taken(journal.record("hai"));
            taken(journal.record("một"));
        }
        QVERIFY(leftTyping(desk.account(), about.workspace).empty());
        TypingJournal journal = taken(TypingJournal::start(desk.account(), about, "một"));
        taken(journal.record("hai"));
        journal.discard();
        QVERIFY(leftTyping(desk.account(), about.workspace).empty());
    }

    /// Cut at every length, with every byte changed: what comes back is always one of the texts that were recorded.
    void a_torn_or_damaged_journal_gives_an_earlier_whole_text()
    {
        const testing::Desk desk;
        const JournalSubject about = subject();
        const QList<QByteArray> texts{"một", "một hai", "một ba hai", "", "bốn"};
        {
            TypingJournal journal = taken(TypingJournal::start(desk.account(), about, texts.first()));
            for (const QByteArray& text : texts.mid(1))
                taken(journal.record(text));
        }
        const QString path = onlyFile(desk.account());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray whole = file.readAll();
        QSet<QByteArray> seen;
        const auto check = [&](const QByteArray& bytes) {
            file.resize(0);
            file.seek(0);
            file.write(bytes);
            file.flush();
            for (const LeftTyping& left : leftTyping(desk.account(), about.workspace)) {
                QVERIFY2(texts.contains(left.text), left.text.constData());
                seen.insert(left.text);
            }
        };
        for (qsizetype length = 0; length < whole.size(); ++length)
            check(whole.left(length));
        for (qsizetype at = 0; at < whole.size(); ++at) {
            QByteArray changed = whole;
            changed[at] = char(changed[at] ^ 0x20);
            check(changed);
        }
        check(whole);
        QCOMPARE(seen.size(), texts.size() - 1);   // the base text alone is no change
    }
};

QTEST_APPLESS_MAIN(TypingJournalTest)
#include "typing_journal_test.moc"
