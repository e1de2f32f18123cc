// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/desk/desk.h"
#include "workspace/register.h"

#include <QTest>

using namespace ungcuu;
using namespace ungcuu::workspace;
using testing::Desk;
using testing::taken;

class RegisterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void each_system_is_listed_with_who_changed_it_last_and_when()
    {
        const Desk desk;
        const Workspace workspace = desk.workspaceNamed(QStringLiteral("w.ungcuu"));
        const model::System second{QStringLiteral("HT-2"), QStringLiteral("Thư điện tử"), 2, QStringLiteral("Sở A"), QStringLiteral("Trung tâm B")};
        QVERIFY(taken(listRegister(workspace)).empty());
        QVERIFY(setSystem(workspace, desk.key(), second, Desk::now));
        QVERIFY(setSystem(workspace, desk.key(), {QStringLiteral("HT-1"), QStringLiteral("Cổng dịch vụ"), 0, {}, {}}, Desk::now));
        QVERIFY(setSystem(workspace, desk.key(), {QStringLiteral("HT-1"), QStringLiteral("Cổng dịch vụ công"), 3, {}, {}}, Desk::now + 60'000));
        const auto rows = taken(listRegister(workspace));
        QCOMPARE(rows.size(), size_t(2));
        QCOMPARE(rows[0].system.name, QStringLiteral("Cổng dịch vụ công"));
        QCOMPARE(rows[0].changedAt, Desk::now + 60'000);
        QCOMPARE(rows[0].author, QStringLiteral("Nguyễn Văn A"));
        QCOMPARE(rows[1].system, second);
    }

    void a_document_names_a_system_only_by_its_whole_code()
    {
        const Desk desk;
        const Workspace workspace = desk.workspaceNamed(QStringLiteral("w.ungcuu"));
        const Saved naming = desk.save(workspace, "---\nmã: KB-1\nhệ thống: HT-1\n---\n\n# Một\n");
        desk.save(workspace, "---\nmã: KB-2\nhệ thống: HT-10\n---\n\n# Hai HT và 1\n");
        const auto found = taken(documentsNaming(workspace, QStringLiteral("HT-1")));
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().id, naming.document);
    }
};

QTEST_GUILESS_MAIN(RegisterTest)
#include "register_test.moc"
