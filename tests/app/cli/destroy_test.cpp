// SPDX-License-Identifier: GPL-3.0-or-later
// «doc destroy» as a person or a script calls it.
#include "store_bench.h"

#include <QJsonObject>
#include <QTest>

using namespace ungcuu;
using namespace ungcuu::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray text = "---\nmã: KB-MAT\n---\n# Kho mật\nngăn thứ ba\n";

} // namespace

class DestroyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_document_is_destroyed_and_its_record_stays_to_be_asked()
    {
        const StoreBench bench;
        const Ran added = bench.run({u"doc"_s, u"add"_s, bench.store(), bench.put(u"kb.md"_s, text)}, true);
        QCOMPARE(added.status, 0);
        const QString id = QString::fromUtf8(added.out.split(' ').value(1));
        const Ran gone = bench.run({u"doc"_s, u"destroy"_s, bench.store(), u"KB-MAT"_s, u"--reason"_s, u"Có dấu mật"_s, u"--yes"_s}, true);
        QVERIFY2(gone.status == 0, gone.err.constData());
        QCOMPARE(QString::fromUtf8(gone.out), u"KB-MAT %1 1\n"_s.arg(id));
        QVERIFY2(gone.err.contains("Còn lại trong kho dữ liệu") && gone.err.contains("kb.md") && gone.err.contains("Không với tới được"), gone.err.constData());

        QCOMPARE(bench.json({u"doc"_s, u"list"_s, bench.store()}).size(), 0);
        const QJsonObject listed = bench.json({u"doc"_s, u"list"_s, bench.store(), u"--destroyed"_s}).first().toObject();
        QVERIFY(listed.value(u"id"_s) == id && listed.value(u"reason"_s) == u"Có dấu mật"_s && listed.value(u"author"_s) == u"Nguyễn Văn A"_s);
        const Ran shown = bench.run({u"doc"_s, u"show"_s, bench.store(), id});
        QCOMPARE(shown.status, 3);
        QVERIFY2(shown.err.contains("Nội dung đã được xóa khỏi kho dữ liệu ngày"), shown.err.constData());
        const Ran log = bench.run({u"doc"_s, u"log"_s, bench.store(), id});
        QVERIFY2(log.status == 0 && log.out.contains("Xóa khỏi kho dữ liệu: Có dấu mật"), log.out.constData());
        QCOMPARE(bench.run({u"doc"_s, u"show"_s, bench.store(), u"KB-MAT"_s}).status, 3);
        const Ran verified = bench.run({u"workspace"_s, u"verify"_s, bench.store()});
        QCOMPARE(verified.status, 0);
        QVERIFY2(verified.out.contains("Đã xóa có ghi nhận: 1 vật thể.") && verified.out.contains("Nguyễn Văn A xóa lúc"), verified.out.constData());
        QFile store(bench.store());
        QVERIFY(store.open(QIODevice::ReadOnly) && !store.readAll().contains("ngăn thứ ba"));
    }

    void without_a_reason_or_a_yes_nothing_is_destroyed()
    {
        const StoreBench bench;
        QCOMPARE(bench.run({u"doc"_s, u"add"_s, bench.store(), bench.put(u"kb.md"_s, text)}, true).status, 0);
        QCOMPARE(bench.run({u"doc"_s, u"destroy"_s, bench.store(), u"KB-MAT"_s, u"--yes"_s}, true).status, 2);
        QCOMPARE(bench.run({u"doc"_s, u"destroy"_s, bench.store(), u"KB-X"_s, u"--reason"_s, u"x"_s, u"--yes"_s}, true).status, 3);
        // In a session of its own there is no terminal to ask at.
        const Ran unasked = testing::run(u"setsid"_s, {u"--wait"_s, programPath(u"ungcuu-cli"_s), u"doc"_s, u"destroy"_s, bench.store(), u"KB-MAT"_s, u"--reason"_s, u"x"_s,
                                                       u"--password-file"_s, bench.path(u"password"_s)});
        QVERIFY2(unasked.status == 2 && unasked.err.contains("--yes"), unasked.err.constData());
        QCOMPARE(bench.run({u"doc"_s, u"show"_s, bench.store(), u"KB-MAT"_s}).out, text);
        QCOMPARE(bench.json({u"doc"_s, u"list"_s, bench.store(), u"--destroyed"_s}).size(), 0);
    }

    void a_code_typed_again_at_the_terminal_is_a_yes_and_another_is_not()
    {
        const StoreBench bench;
        QCOMPARE(bench.run({u"doc"_s, u"add"_s, bench.store(), bench.put(u"kb.md"_s, text)}, true).status, 0);
        const QString command = u"%1 doc destroy %2 KB-MAT --reason x --password-file %3"_s.arg(programPath(u"ungcuu-cli"_s), bench.store(), bench.path(u"password"_s));
        const auto typed = [&](const QByteArray& words) { return testing::run(u"script"_s, {u"-qec"_s, command, u"/dev/null"_s}, words + '\n').status; };
        QCOMPARE(typed("KB-KHAC"), 3);
        QCOMPARE(bench.json({u"doc"_s, u"list"_s, bench.store()}).size(), 1);
        QCOMPARE(typed("KB-MAT"), 0);
        QCOMPARE(bench.json({u"doc"_s, u"list"_s, bench.store()}).size(), 0);
    }
};

QTEST_GUILESS_MAIN(DestroyTest)
#include "destroy_test.moc"
