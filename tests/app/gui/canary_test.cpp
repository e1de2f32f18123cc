// SPDX-License-Identifier: GPL-3.0-or-later
// Qt opens local files and network shares that rich text names. Nothing that the window shows may be taken for such text.
#include "support/judges.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ungcuu;

namespace {

struct Heard {
    testing::Ran ran;
    int calls = 0;        ///< that name a file at all
    QByteArrayList named; ///< those that name a canary's
};

Heard heard(const QStringList& words)
{
    const QTemporaryDir folder;
    const QString log = folder.filePath(QStringLiteral("calls"));
    qputenv("HOME", folder.path().toLocal8Bit());
    Heard result;
    result.ran = testing::run(QStringLiteral("strace"), QStringList{QStringLiteral("-f"), QStringLiteral("-qq"), QStringLiteral("--seccomp-bpf"), QStringLiteral("-s"), QStringLiteral("4096"), QStringLiteral("-e"), QStringLiteral("trace=%file,connect"),
                                  QStringLiteral("-o"), log, QStringLiteral(UNGCUU_BINARY_DIR "/tests/canary_window"), folder.path()} + words);
    QFile file(log);
    const QByteArrayList lines = file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QByteArrayList();
    for (const QByteArray& line : lines) {
        result.calls += line.contains("open") ? 1 : 0;
        if (line.contains("canary-7f3a"))
            result.named += line;
    }
    return result;
}

} // namespace

class CanaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_label_that_trusts_words_is_heard()
    {
        const Heard planted = heard({QStringLiteral("--plant")});
        QVERIFY2(planted.ran.status == 0, planted.ran.err.constData());
        QVERIFY(planted.named.join('\n').contains("/tmp/canary-7f3a/planted.png"));
    }

    void nothing_the_window_shows_or_exports_is_opened()
    {
        const Heard window = heard({});
        QVERIFY2(window.ran.status == 0 && window.ran.out.contains("all was shown and signed"), window.ran.err.constData());
        QVERIFY(window.calls > 100);
        QVERIFY2(window.named.isEmpty(), window.named.join('\n').constData());
    }
};

QTEST_APPLESS_MAIN(CanaryTest)
#include "canary_test.moc"
