// SPDX-License-Identifier: GPL-3.0-or-later
// The files under tests/fixtures/record are what version 1 writes. They are never made again: a change that fails here
// would make every workspace unreadable or its hashes wrong.
#include "base/sha256.h"
#include "registry/comparison_record.h"
#include "registry/profile_record.h"
#include "registry/system_record.h"
#include "review/edition.h"
#include "review/event.h"
#include "review/own_streams.h"
#include "review/particulars.h"
#include "review/revision.h"
#include "support/places.h"

#include <QTest>

using namespace ungcuu;
using namespace ungcuu::review;
using base::Sha256;
using base::Uuid;

namespace {

Uuid uuid(char digit)
{
    QByteArray text = "00000000-0000-4000-8000-000000000000";
    text.replace('0', digit);
    text[14] = '4';
    text[19] = '8';
    return *Uuid::fromText(text);
}

Sha256 hash(const char* of)
{
    return Sha256::of(of);
}

QByteArray stored(const char* name)
{
    return testing::sourceBytes(QStringLiteral("tests/fixtures/record/%1.json").arg(QLatin1String(name)));
}

Revision revision()
{
    Hashes parents{hash("cha 1"), hash("cha 2")};
    std::sort(parents.begin(), parents.end());
    return {uuid('1'), hash("nội dung"), parents, uuid('2'), 1795000000000, QStringLiteral("Sửa \"mục 2\"\tvà đ/d")};
}

Edition edition()
{
    Edition edition;
    edition.document = uuid('1');
    edition.revision = hash("lần sửa");
    edition.annexes = {{uuid('3'), hash("phụ lục")}};
    edition.answers = {{QStringLiteral("system HT-DVC chủ quản"), QStringLiteral("Sở Mẫu")}, {QStringLiteral("law vn-ucsc"), {}}};
    edition.lawPack = QStringLiteral("vn-ucsc");
    edition.lawVersion = QStringLiteral("2026.1");
    edition.form = QStringLiteral("trinh-ky");
    edition.system = QStringLiteral("HT-DVC");
    edition.face = QStringLiteral("Liberation Serif");
    edition.official = hash("văn bản");
    edition.pdf = hash("pdf");
    return edition;
}

Event genesis()
{
    Event event;
    event.act = "genesis";
    event.file = hash("quy tắc");
    event.person = uuid('2');
    event.key = hash("khóa");
    event.time = 1795000000000;
    event.nonce = uuid('4');
    return event;
}

Event save()
{
    Event event = genesis();
    event.act = "save";
    event.workspace = hash("kho");
    event.stream = uuid('1').text();
    event.parents = {hash("trước")};
    event.members = {hash("thành viên")};
    event.to = QStringLiteral("ghi chép.md");
    event.revision = hash("lần sửa");
    event.file.reset();
    return event;
}

/// An act that this version does not do yet: its form is fixed all the same.
Event submission()
{
    Event event = save();
    event.act = "trinh";
    event.from = QStringLiteral("du-thao");
    event.to = QStringLiteral("da-trinh-ky");
    event.edition = hash("bản trình ký");
    event.role = "nguoi-soan-thao";
    return event;
}

model::ProfileEntry signer()
{
    model::ProfileEntry entry;
    entry.kind = model::ProfileKind::Signer;
    entry.value = QStringLiteral("Trần Thị B");
    entry.from = {2026, 7, 1};
    entry.until = {2026, 12, 31};
    entry.title = QStringLiteral("Chánh Văn phòng");
    entry.capacity = QStringLiteral("TUQ.");
    entry.principal = QStringLiteral("Chủ tịch");
    entry.delegation = QStringLiteral("Văn bản ủy quyền số 12/UQ-UBND ngày 01/7/2026");
    entry.kinds = {QStringLiteral("Phương án"), QStringLiteral("Kế hoạch")};
    return entry;
}

model::ProfileEntry seal()
{
    model::ProfileEntry entry;
    entry.kind = model::ProfileKind::Seal;
    entry.value = QStringLiteral("Dấu cơ quan");
    entry.picture = hash("hình dấu");
    entry.width = 360;
    entry.height = 360;
    return entry;
}

model::LawComparison comparison()
{
    return {QStringLiteral("vn-ucsc"), QStringLiteral("thông báo vi phạm dữ liệu cá nhân"), QStringLiteral("72 giờ"), QStringLiteral("khi phát hiện hành vi vi phạm"),
            QStringLiteral("Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15"), {}, QStringLiteral("Công báo điện tử, bản ký số"), {2026, 11, 27}};
}

/// An act in a stream that a workspace has under a name of its own.
Event own(const char* act, const QByteArray& stream, const QString& to, const char* file)
{
    Event event = save();
    event.act = act;
    event.stream = stream;
    event.parents.clear();
    event.to = to;
    event.revision.reset();
    event.file = hash(file);
    return event;
}

Event profileSet()
{
    return own("profile.set", profileStream(hash("kho")), QString::fromLatin1(uuid('a').text()), "mục");
}

Event lawCompared()
{
    return own("law.compared", comparisonStream(hash("kho")), registry::comparisonKey(comparison()), "đối chiếu");
}

Event destruction()
{
    Event event = save();
    event.act = "destroyed";
    event.to.clear();
    event.revision.reset();
    event.file = hash("nội dung");
    event.reason = hash("lý do");
    return event;
}

struct Form {
    const char* name;
    QByteArray bytes;
    const char* id;
};

std::vector<Form> forms()
{
    return {
        {"revision", encoded(revision()), "c16f1edce4532ed028ecb32794f958c184b5a08449941379fbf8d01a635d0923"},
        {"edition", encoded(edition()), "ee64e75440cea10aa4dee9aede031c53d80bde56398a55b8abefffccd6536dca"},
        {"event-genesis", encoded(genesis()), "7a09fd01020b68ef327323712a1289bada8dfacf5b2a69fed94607b772d2b89d"},
        {"event-save", encoded(save()), "dff9238841f261b30bea7ee96e598808b972490c25acfb8054c5d2b01fc7fdfe"},
        {"event-trinh", encoded(submission()), "fdffaea6598a1974f72506be6ff9ba7a659f2e2d313545e90dfe1476c6213c6e"},
        {"policy", encoded(Policy()), "6feb16d29e850b6b96f692edc068a6fa1ebd4eaeb50ea1181c67977db473e1ea"},
        {"person", encoded(Person{QStringLiteral("Nguyễn Văn A"), QStringLiteral("Đội trưởng"), QStringLiteral("Đội Ứng cứu"), uuid('5')}), "2cb0a0b001b8099b3d93f26524a227e67094e10aaab001e5ef7e5288d98fc454"},
        {"key", encoded(BoundKey{hash("khóa"), hash("chứng thư"), uuid('2'), IdentityCheck::Met}), "dec5639e1a5f499177c5f2f00be6cfc497728fb1163f32403eaa6faea2fa567b"},
        {"reason", encoded(Reason{QStringLiteral("Thiếu bước 3"), uuid('6')}), "62e58e25b12f4a8b60d6c460d32cb333e0bb11d90179a48a7bcd643a4761d09b"},
        {"system", registry::encoded({QStringLiteral("HT-DVC"), QStringLiteral("Cổng dịch vụ công"), 3, QStringLiteral("UBND tỉnh"), QStringLiteral("Trung tâm")}, uuid('7')), "3e15947987768086d06c2a29b47c1f5fb130c35191dd67b22a280bcfee2ea76e"},
        {"profile-signer", registry::encoded(signer(), uuid('7')), "66760fc74de9f09dd109bb8551d41cae7b0c76d9f771eb545cfb43727bcbe807"},
        {"profile-seal", registry::encoded(seal(), uuid('8')), "91898c9ffc5ce7a788d091167990930c0c6633b81c36e7b7512306334dff4660"},
        {"comparison", registry::encoded(comparison(), uuid('9')), "96031e635772fc0c066db4b0cdfc268539220ba99d8d508ec55415718fa7cbfb"},
        {"event-profile-set", encoded(profileSet()), "9a2701e01c7349c235bf447f0a0fb68627985f92d8aff1e7a30b43873707a395"},
        {"event-destroyed", encoded(destruction()), "7aa13383d04bee9630a42ebbb43f05649a083fc36ab106e876ad138550437a1c"},
        {"event-law-compared", encoded(lawCompared()), "a53f26710df5667e18f3ed23e7d4c36caa0ddf38e759417ee7fab3049034329e"},
    };
}

template <class Value> bool same(const base::Result<Value>& read, const Value& value)
{
    return read && *read == value;
}

} // namespace

class StoredFormsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void what_is_written_is_what_version_1_wrote_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("id");
        for (const Form& form : forms())
            QTest::newRow(form.name) << form.bytes << QByteArray(form.id);
    }
    void what_is_written_is_what_version_1_wrote()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, id);
        QCOMPARE(bytes, stored(QTest::currentDataTag()));
        QCOMPARE(Sha256::of(bytes).hex(), id);
    }

    void what_version_1_wrote_is_read_whole()
    {
        QVERIFY(same(readRevision(stored("revision")), revision()));
        QVERIFY(same(readEdition(stored("edition")), edition()));
        QVERIFY(same(readEvent(stored("event-genesis")), genesis()));
        QVERIFY(same(readEvent(stored("event-save")), save()));
        QVERIFY(same(readEvent(stored("event-trinh")), submission()));
        QVERIFY(same(readPolicy(stored("policy")), Policy()));
        QCOMPARE(readPerson(stored("person"))->title, QStringLiteral("Đội trưởng"));
        QCOMPARE(readBoundKey(stored("key"))->check, IdentityCheck::Met);
        QCOMPARE(readReason(stored("reason"))->text, QStringLiteral("Thiếu bước 3"));
        QCOMPARE(registry::readSystem(stored("system"))->level, 3);
        QVERIFY(same(registry::readProfileEntry(stored("profile-signer")), signer()));
        QVERIFY(same(registry::readProfileEntry(stored("profile-seal")), seal()));
        QVERIFY(same(registry::readComparison(stored("comparison")), comparison()));
        QVERIFY(same(readEvent(stored("event-profile-set")), profileSet()));
        QVERIFY(same(readEvent(stored("event-law-compared")), lawCompared()));
        QVERIFY(same(readEvent(stored("event-destroyed")), destruction()));
    }

    /// Each field taken away, renamed, doubled in meaning or of another kind makes the object unreadable.
    void a_field_missing_added_or_of_another_kind_is_refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const Form& form : forms())
            QTest::newRow(form.name) << form.bytes;
    }
    void a_field_missing_added_or_of_another_kind_is_refused()
    {
        QFETCH(QByteArray, bytes);
        const base::Json::Object object = *base::readCanonicalJson(bytes)->object();
        for (const auto& [key, value] : object) {
            base::Json::Object changed = object;
            changed.erase(key);
            QVERIFY2(!readable(base::canonicalJson(changed)), key.constData());
            changed[key] = base::Json::fromBool(true);
            QVERIFY2(!readable(base::canonicalJson(changed)), key.constData());
        }
        base::Json::Object more = object;
        more["zz"] = base::Json(QStringLiteral("x"));
        QVERIFY(!readable(base::canonicalJson(more)));
        QVERIFY(!readable(bytes + ' '));
        QVERIFY(readable(bytes));
    }

    void hashes_out_of_order_or_twice_are_refused()
    {
        Revision wrong = revision();
        std::swap(wrong.parents[0], wrong.parents[1]);
        QVERIFY(!readRevision(encoded(wrong)).ok());
        wrong.parents[0] = wrong.parents[1];
        QVERIFY(!readRevision(encoded(wrong)).ok());
    }

    void an_event_that_does_not_fit_the_table_of_acts_is_refused()
    {
        const auto refused = [](Event event) { return !readEvent(encoded(event)).ok(); };
        Event event = save();
        event.revision.reset();
        QVERIFY2(refused(event), "a save without a revision");
        event = save();
        event.edition = hash("x");
        QVERIFY2(refused(event), "a save with an edition");
        event = save();
        event.act = "genesis";
        QVERIFY2(refused(event), "a genesis in a stream");
        event = save();
        event.members.clear();
        QVERIFY2(refused(event), "a save that names no members");
        event = save();
        event.stream = "KB-01";
        QVERIFY2(refused(event), "a stream that is no uuid");
        event = save();
        event.act = "Save";
        QVERIFY2(refused(event), "an act that is no act word");
        event = destruction();
        event.reason.reset();
        QVERIFY2(refused(event), "a destruction without a reason");
        event = save();
        event.act = "later.act";
        event.edition = hash("x");
        QVERIFY2(!refused(event), "an act of a later version is read, only not understood");
        QVERIFY(!understood("later.act") && understood("save") && !understood("trinh"));
    }

    void an_entry_of_the_profile_that_nobody_could_have_typed_is_refused()
    {
        const auto refused = [](const model::ProfileEntry& entry) { return !registry::readProfileEntry(registry::encoded(entry, uuid('7'))).ok(); };
        QVERIFY(!refused(signer()) && !refused(seal()));
        model::ProfileEntry entry = signer();
        entry.until = {};
        QVERIFY2(refused(entry), "TUQ. without a last day");
        entry = signer();
        entry.kinds.clear();
        QVERIFY2(refused(entry), "TUQ. for everything");
        entry = signer();
        entry.capacity = QStringLiteral("KT.");
        QVERIFY2(refused(entry), "a delegation that is none");
        entry = signer();
        entry.from = {2027, 1, 1};
        QVERIFY2(refused(entry), "ends before it begins");
        entry = seal();
        entry.width = 49;
        QVERIFY2(refused(entry), "a seal of 4,9 mm");
        entry = seal();
        entry.picture.reset();
        QVERIFY2(refused(entry), "a seal without picture");
        entry = seal();
        entry.kind = model::ProfileKind::Place;
        QVERIFY2(refused(entry), "a place with a picture");
        QByteArray bytes = stored("profile-signer");
        bytes.replace("2026-12-31", "2026-12-32");
        QVERIFY2(!registry::readProfileEntry(bytes), "a day that is none");
    }

    void a_later_version_says_so()
    {
        QByteArray bytes = stored("event-save");
        bytes.replace("\"v\":1", "\"v\":2");
        QCOMPARE(readEvent(bytes).error().code, "record.newer");
    }

private:
    static bool readable(const QByteArray& bytes)
    {
        return readRevision(bytes) || readEdition(bytes) || readEvent(bytes) || readPolicy(bytes) || readPerson(bytes)
            || readBoundKey(bytes) || readReason(bytes) || registry::readSystem(bytes)
            || registry::readProfileEntry(bytes) || registry::readComparison(bytes);
    }
};

QTEST_APPLESS_MAIN(StoredFormsTest)
#include "stored_forms_test.moc"
