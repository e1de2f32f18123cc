// SPDX-License-Identifier: GPL-3.0-or-later
// *Hồ sơ cơ quan* and *Đã đối chiếu* in a workspace: recorded, listed, told, verified, asked by documents.
#include "workspace/profile.h"
#include "support/profile_entry.h"

#include "support/desk/desk.h"
#include "workspace/comparisons.h"
#include "workspace/document_export.h"
#include "workspace/maintenance.h"
#include "workspace/signing.h"
#include "workspace/verify_workspace.h"
#include "workspace/workspace_sources.h"

#include "render/typeface.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QTest>

using namespace ungcuu;
using namespace ungcuu::workspace;
using namespace Qt::StringLiterals;
using model::ProfileEntry;
using model::ProfileKind;
using testing::entry;
using testing::Desk;
using testing::taken;

namespace {

ProfileEntry seal()
{
    ProfileEntry one = entry(ProfileKind::Seal, u"Dấu cơ quan"_s);
    one.width = 360;
    one.height = 360;
    return one;
}

QByteArray png()
{
    QImage image(20, 20, QImage::Format_ARGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

VerifyReport verified(const Desk& desk, const Workspace& workspace)
{
    return taken(verifyWorkspace(workspace.path(), desk.account(), {}, base::Progress()));
}

const QString rule = u"thông báo vi phạm dữ liệu cá nhân"_s;

const QByteArray usesRule = "---\nloại văn bản: Thông báo\nmã: TB-1\ncơ quan ban hành: SỞ MẪU\nký hiệu: TB-SM\nđịa danh: Mẫu\ntrích yếu: Trực\nngười ký: GIÁM ĐỐC / (ký) / Lê A\nnơi nhận: Lưu\n---\n\nBáo trong {quy định: thông báo vi phạm dữ liệu cá nhân}.\n";

base::Result<ExportedPdf> exported(const Workspace& workspace, compile::OutputForm form)
{
    const auto sources = taken(WorkspaceSources::over(workspace, QDate(2026, 11, 27)));
    return exportPdf({{usesRule, {}, false, text::Language::Plan, {form}}, Desk::now, {}}, sources);
}

} // namespace

class ProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entries_are_listed_with_who_set_them_last_and_told_newest_first()
    {
        const Desk desk;
        const Workspace workspace = desk.workspaceNamed(u"w.ungcuu"_s);
        QVERIFY(taken(listProfile(workspace)).empty() && taken(profileHistory(workspace)).empty());
        const base::Uuid old = taken(setProfileEntry(workspace, desk.key(), {}, entry(ProfileKind::Body, u"Sở Cũ"_s), {}, Desk::now));
        taken(setProfileEntry(workspace, desk.key(), {}, entry(ProfileKind::Place, u"Mẫu"_s), {}, Desk::now));
        taken(setProfileEntry(workspace, desk.key(), {}, entry(ProfileKind::Body, u"Sở Mới"_s, {2025, 7, 1}), {}, Desk::now));
        QCOMPARE(taken(setProfileEntry(workspace, desk.key(), old, entry(ProfileKind::Body, u"Sở Cũ"_s, {}, {2025, 6, 30}), {}, Desk::now + 60'000)), old);
        const auto rows = taken(listProfile(workspace));
        QCOMPARE(rows.size(), size_t(3));
        QCOMPARE(rows[0].entry.value, u"Sở Mới"_s);
        QCOMPARE(rows[1].entry.until, QDate(2025, 6, 30));
        QCOMPARE(rows[1].changedAt, Desk::now + 60'000);
        QCOMPARE(rows[1].author, u"Nguyễn Văn A"_s);
        QCOMPARE(rows[2].entry.kind, ProfileKind::Place);
        QVERIFY(removeProfileEntry(workspace, desk.key(), old, Desk::now));
        QCOMPARE(removeProfileEntry(workspace, desk.key(), old, Desk::now).error().code, QByteArray("profile.missing"));
        const auto history = taken(profileHistory(workspace));
        QCOMPARE(history.size(), size_t(5));
        QVERIFY(history[0].id == old && !history[0].entry);
        QCOMPARE(history[1].entry->until, QDate(2025, 6, 30));
        QVERIFY(verified(desk, workspace).whole());
    }

    void a_seal_keeps_its_picture_and_verify_knows_it()
    {
        const Desk desk;
        const Workspace workspace = desk.workspaceNamed(u"w.ungcuu"_s);
        QCOMPARE(setProfileEntry(workspace, desk.key(), {}, seal(), "GIF89a", Desk::now).error().code, QByteArray("profile.picture"));
        QCOMPARE(setProfileEntry(workspace, desk.key(), {}, seal(), {}, Desk::now).error().code, QByteArray("profile.seal"));
        const base::Uuid id = taken(setProfileEntry(workspace, desk.key(), {}, seal(), png(), Desk::now));
        QCOMPARE(taken(sealPicture(workspace, id)), png());
        const Seal today = taken(sealOn(workspace, QDate(2026, 11, 27)));
        QVERIFY(today.png == png() && today.widthMm == 36 && today.heightMm == 36);
        ProfileEntry larger = taken(listProfile(workspace)).front().entry;
        larger.width = 400;
        taken(setProfileEntry(workspace, desk.key(), id, larger, {}, Desk::now));
        QCOMPARE(taken(sealPicture(workspace, id)), png());
        larger.until = {2026, 1, 1};
        taken(setProfileEntry(workspace, desk.key(), id, larger, {}, Desk::now));
        QCOMPARE(sealOn(workspace, QDate(2026, 11, 27)).error().code, QByteArray("profile.no-seal"));
        QVERIFY2(verified(desk, workspace).whole(), "the picture is named by what is recorded");
    }

    void projections_made_again_and_a_backup_keep_it()
    {
        const Desk desk;
        const Workspace workspace = desk.workspaceNamed(u"w.ungcuu"_s);
        taken(setProfileEntry(workspace, desk.key(), {}, entry(ProfileKind::Place, u"Mẫu"_s), {}, Desk::now));
        QVERIFY(recordComparison(workspace, desk.key(), rule, u"Công báo"_s, QDate(2026, 11, 1), Desk::now));
        QVERIFY(remakeProjections(workspace, desk.path(u"b.ungcuu"_s)));
        QCOMPARE(taken(listProfile(workspace)).size(), size_t(1));
        QVERIFY(verified(desk, workspace).whole());
    }

    void a_document_asks_the_profile_of_its_workspace()
    {
        const Desk desk;
        const Workspace workspace = desk.workspaceNamed(u"w.ungcuu"_s);
        taken(setProfileEntry(workspace, desk.key(), {}, entry(ProfileKind::Place, u"Mẫu Sơn"_s), {}, Desk::now));
        const auto sources = taken(WorkspaceSources::over(workspace, QDate(2026, 11, 27)));
        const auto made = compile::compiled({"---\nloại văn bản: Thông báo\n---\n\nChữ.\n", {}, false, text::Language::Plan}, sources);
        QCOMPARE(made.document.parts.front().header.place, u"Mẫu Sơn"_s);
    }

    void a_rule_nobody_compared_stops_the_paper_for_signature_until_somebody_says_who_when_where()
    {
        const Desk desk;
        const Workspace workspace = desk.workspaceNamed(u"w.ungcuu"_s);
        const auto plain = exported(workspace, compile::OutputForm::Plain);
        const auto unsignable = signPdf({plain->pdf, {}, {}, {}, {}}, *desk.key(), Desk::now);
        QVERIFY2(!unsignable && unsignable.error().code == "sign.uncompared" && unsignable.error().message.contains(rule), "the file itself says so");
        const auto refused = exported(workspace, compile::OutputForm::ForSignature);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, QByteArray("export.uncompared"));
        QVERIFY2(refused.error().message.contains(rule) && refused.error().message.contains(u"Đã đối chiếu"_s), qPrintable(refused.error().message));
        QCOMPARE(recordComparison(workspace, desk.key(), rule, u" "_s, QDate(2026, 11, 1), Desk::now).error().code, QByteArray("comparison.source"));
        QCOMPARE(recordComparison(workspace, desk.key(), rule, u"Công báo"_s, {}, Desk::now).error().code, QByteArray("comparison.day"));
        QCOMPARE(recordComparison(workspace, desk.key(), rule, u"Công báo"_s, QDate(2027, 11, 1), Desk::now).error().code, QByteArray("comparison.future"));
        QCOMPARE(recordComparison(workspace, desk.key(), u"báo cáo ban đầu"_s, u"Công báo"_s, QDate(2026, 11, 1), Desk::now).error().code, QByteArray("comparison.no-rule"));
        QVERIFY(recordComparison(workspace, desk.key(), rule, u"Công báo số 1"_s, QDate(2026, 11, 1), Desk::now));
        const auto submitted = exported(workspace, compile::OutputForm::ForSignature);
        QVERIFY(submitted);
        QVERIFY(signPdf({submitted->pdf, {}, {}, {}, {}}, *desk.key(), Desk::now));
        const auto rows = taken(listComparisons(workspace));
        const auto row = std::find_if(rows.begin(), rows.end(), [](const ComparisonRow& each) { return each.row.rule == rule; });
        QVERIFY(row->recorded && row->author == u"Nguyễn Văn A"_s && row->row.source == u"Công báo số 1"_s && row->row.day == QDate(2026, 11, 1));
        QVERIFY(reopenComparison(workspace, desk.key(), rule, Desk::now));
        QCOMPARE(exported(workspace, compile::OutputForm::ForSignature).error().code, QByteArray("export.uncompared"));
        QCOMPARE(taken(comparisonHistory(workspace)).size(), size_t(2));
        QVERIFY(verified(desk, workspace).whole());
    }
};

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    render::guardFonts();
    QGuiApplication application(argc, argv);
    ProfileTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "profile_test.moc"
