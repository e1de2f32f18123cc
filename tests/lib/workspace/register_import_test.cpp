// SPDX-License-Identifier: GPL-3.0-or-later
// The register out of a table: seen beforehand row by row, then done as one act.
#include "workspace/register_import.h"

#include "support/desk/desk.h"
#include "workspace/register.h"
#include "workspace/verify_workspace.h"

#include <QTest>

using namespace ungcuu;
using namespace ungcuu::workspace;
using namespace Qt::StringLiterals;
using Fate = ImportRow::Fate;
using testing::Desk;
using testing::taken;

namespace {

model::System system(const QString& code, const QString& name, int level = 0)
{
    return {code, name, level, u"Sở A"_s, u"Trung tâm B"_s};
}

} // namespace

class RegisterImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void each_row_says_what_it_would_do_and_why_not()
    {
        const Desk desk;
        const Workspace workspace = desk.workspaceNamed(u"w.ungcuu"_s);
        taken(setSystem(workspace, desk.key(), system(u"HT-1"_s, u"Một"_s, 3), Desk::now));
        taken(setSystem(workspace, desk.key(), system(u"HT-2"_s, u"Hai"_s, 2), Desk::now));
        const ImportPlan plan = taken(planRegisterImport(workspace, "Mã;Tên;Cấp độ;Lạ\nHT-1;Một;3\nHT-2;Hai mới;2\nHT-3;Ba;9\nHT-4;Bốn;1\nHT-4;Bốn nữa;1\n;Không mã;1\n"));
        QCOMPARE(plan.rows.size(), size_t(6));
        QCOMPARE(plan.rows[0].fate, Fate::Same);
        QCOMPARE(plan.rows[1].fate, Fate::Changed);
        QVERIFY2(plan.rows[1].system.owner == u"Sở A"_s, "what has no column stays");
        QVERIFY(plan.rows[2].fate == Fate::Refused && plan.rows[2].line == 4);
        QCOMPARE(plan.rows[3].fate, Fate::Added);
        QVERIFY(plan.rows[4].fate == Fate::Refused && plan.rows[4].why.contains(u"dòng 5"_s));
        QCOMPARE(plan.rows[5].fate, Fate::Refused);
        QCOMPARE(plan.ignored, QStringList(u"Lạ"_s));
        QCOMPARE(taken(listSystems(workspace)).size(), size_t(2));
    }

    void the_plan_is_done_as_one_act_and_again_does_nothing()
    {
        const Desk desk;
        const Workspace workspace = desk.workspaceNamed(u"w.ungcuu"_s);
        taken(setSystem(workspace, desk.key(), system(u"HT-1"_s, u"Một"_s, 3), Desk::now));
        QByteArray table = "Mã,Tên hệ thống\nHT-1,Một mới\n";
        for (int each = 2; each <= 40; ++each)
            table += "HT-" + QByteArray::number(each) + ",=Tên " + QByteArray::number(each) + "\n";
        const ImportPlan plan = taken(planRegisterImport(workspace, table));
        taken(importRegister(workspace, desk.key(), plan, Desk::now + 1000));
        QCOMPARE(taken(listSystems(workspace)).size(), size_t(40));
        QCOMPARE(taken(systemHistory(workspace, u"HT-1"_s)).size(), size_t(2));
        QCOMPARE(taken(systemHistory(workspace, u"HT-1"_s)).front().system.level, 3);
        QVERIFY(taken(verifyWorkspace(workspace.path(), desk.account(), {}, base::Progress())).whole());
        const ImportPlan again = taken(planRegisterImport(workspace, table));
        QCOMPARE(again.count(Fate::Same), 40);
        taken(importRegister(workspace, desk.key(), again, Desk::now + 2000));
        QCOMPARE(taken(systemHistory(workspace, u"HT-1"_s)).size(), size_t(2));
    }

    void a_register_that_moved_meanwhile_is_not_written_over()
    {
        const Desk desk;
        const Workspace workspace = desk.workspaceNamed(u"w.ungcuu"_s);
        const ImportPlan plan = taken(planRegisterImport(workspace, "Mã,Tên\nHT-1,Một\nHT-2,Hai\n"));
        taken(setSystem(workspace, desk.key(), system(u"HT-2"_s, u"Của người khác"_s), Desk::now));
        QCOMPARE(importRegister(workspace, desk.key(), plan, Desk::now).error().code, QByteArray("register.moved"));
        QVERIFY2(taken(listSystems(workspace)).size() == 1, "nothing half done");
    }

    void nobody_elses_key_takes_anything_in()
    {
        const Desk desk;
        const Desk stranger(u"Người Lạ"_s);
        const Workspace workspace = desk.workspaceNamed(u"w.ungcuu"_s);
        const ImportPlan plan = taken(planRegisterImport(workspace, "Mã,Tên\nHT-1,Một\nHT-2,Hai\n"));
        QCOMPARE(importRegister(workspace, stranger.key(), plan, Desk::now).error().code, QByteArray("act.not-member"));
        QVERIFY(taken(listSystems(workspace)).empty());
    }

    void what_is_exported_comes_back_as_it_is()
    {
        const Desk desk;
        const Workspace workspace = desk.workspaceNamed(u"w.ungcuu"_s);
        int number = 0;
        for (const QString& name : {u"=cmd|' /C calc'!A0"_s, u"+84 912 345 678"_s, u"-5"_s, u"'a"_s, u"Cổng \"dịch vụ\", công; 1"_s})
            taken(setSystem(workspace, desk.key(), system(u"HT-%1"_s.arg(++number), name, 2), Desk::now));
        for (const TableForm form : {TableForm::Csv, TableForm::Xlsx}) {
            const ImportPlan plan = taken(planRegisterImport(workspace, taken(exportRegister(workspace, form))));
            QCOMPARE(plan.count(Fate::Same), 5);
            QVERIFY(plan.ignored.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(RegisterImportTest)
#include "register_import_test.moc"
