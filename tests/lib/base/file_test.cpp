// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"

#include "support/stopping.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ungcuu;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class FileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_writing_that_is_stopped_leaves_the_old_file_and_nothing_beside_it()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"ra.pdf"_s);
        const auto all = [&] { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); };
        QVERIFY(base::writeFileAtomically(path, "cũ"));
        const QByteArray fresh(qsizetype(5) << 20, 'x');
        testing::StopAt never(0);
        QVERIFY(base::writeFileAtomically(folder.filePath(u"khác.pdf"_s), fresh, never.progress()));
        QVERIFY(never.asked() >= 6); // every megabyte, and once it is on the disk
        QVERIFY(QFile::remove(folder.filePath(u"khác.pdf"_s)));
        for (int question = 1; question <= never.asked(); ++question) {
            const base::CancelToken token;
            int asked = 0;
            qsizetype seen = 0;
            const auto written = base::writeFileAtomically(path, fresh, base::Progress(token, [&](qint64, qint64) {
                if (++asked < question)
                    return;
                seen = all().size();
                token.cancel();
            }));
            QVERIFY(!written);
            QCOMPARE(written.error().code, QByteArray("cancelled"));
            QCOMPARE(seen, 2); // it was there when it was stopped
            QCOMPARE(all(), QStringList(u"ra.pdf"_s));
            QCOMPARE(contentOf(path), QByteArray("cũ"));
        }
        QVERIFY(base::writeFileAtomically(path, fresh));
        QVERIFY(contentOf(path) == fresh);
    }

    void a_folder_that_is_not_there_is_told_by_its_reason()
    {
        const QTemporaryDir folder;
        const auto written = base::writeFileAtomically(folder.filePath(u"không/có.pdf"_s), "x");
        QVERIFY(!written && written.error().code == "file.unwritable");
        QVERIFY2(written.error().message.contains(u"chưa có thư mục"_s), qPrintable(written.error().message));
    }
};

QTEST_GUILESS_MAIN(FileTest)
#include "file_test.moc"
