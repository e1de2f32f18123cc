// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/typing_record.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ungcuu;

namespace {

struct Typing {
    QTemporaryDir folder;
    workspace::Account account{folder.filePath(QStringLiteral("keys")), folder.filePath(QStringLiteral("state"))};
    QByteArray text = "mot";
    models::TypingRecord record{account};

    void begin() { record.begin({base::Sha256(), base::Uuid(), {}, QStringLiteral("a")}, "mot", [this] { return models::SourceLines::of(text); }); }
    void type(const QByteArray& words)
    {
        text += words;
        record.touch();
    }
    int journals() const
    {
        int found = 0;
        for (QDirIterator each(account.stateFolder, QDir::Files, QDirIterator::Subdirectories); each.hasNext(); ++found)
            each.next();
        return found;
    }
};

} // namespace

class TypingRecordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void it_is_called_kept_when_it_is_and_not_before()
    {
        Typing one;
        one.begin();
        one.type(" hai");
        QVERIFY(!one.record.isKept());
        QCOMPARE(one.journals(), 0);
        QTRY_VERIFY(one.record.isKept());
        QCOMPARE(one.journals(), 1);
        one.record.restart({base::Sha256(), base::Uuid(), {}, QStringLiteral("a")}, one.text);
        QVERIFY(!one.record.isKept());
    }

    void a_disk_that_takes_nothing_is_told_and_not_called_kept()
    {
        Typing one;
        one.account.stateFolder = QStringLiteral("/proc/khong-ghi-duoc");
        models::TypingRecord record(one.account);
        QSignalSpy failed(&record, &models::TypingRecord::failed);
        record.begin({base::Sha256(), base::Uuid(), {}, QStringLiteral("a")}, "mot", [] { return models::SourceLines::of("mot hai"); });
        record.touch();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!record.isKept());
    }
};

QTEST_GUILESS_MAIN(TypingRecordTest)
#include "typing_record_test.moc"
