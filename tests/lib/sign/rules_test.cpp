// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every rule of the verifier has a file that only it refuses: by all rules the file fails for the reason of this rule,
// with this one rule left out it passes.
#include "evil.h"
#include "sign/cades.h"
#include "sign/pdf_signing.h"

#include "support/places.h"

#include <QDirIterator>
#include <QTest>

#include <set>

using namespace ungcuu;
using namespace ungcuu::sign;
using namespace ungcuu::sign::samples;
using pdf::Rule;
using pdf::RuleSet;

namespace {

const SigningKey& leaderKey()
{
    static const SigningKey key = authority().keyOf(authority().leader);
    return key;
}

const SigningKey& clerkKey()
{
    static const SigningKey key = authority().keyOf(authority().clerk);
    return key;
}

/// The leader signs a paper that was prepared in this way.
QByteArray leaderSigns(evil::Revision revision, evil::Signing signing = {"nguoi_ky"}, const QByteArray& file = paper())
{
    return evil::signedRevision(file, leaderKey(), signing, revision);
}

/// After the leader's true signature, the clerk's own signs this too.
QByteArray clerkSigns(evil::Revision revision)
{
    return evil::signedRevision(signedOnce(), clerkKey(), {"co_quan"}, revision);
}

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

QByteArray trailingBytes()
{
    evil::Revision revision;
    revision.afterEof = "% more\n";
    return leaderSigns(revision);
}

QByteArray doubledKey()
{
    evil::Revision revision;
    revision.objects << qMakePair(evil::freeNumber(paper()), QByteArray("<< /A 1 /A 2 >>"));
    return leaderSigns(revision);
}

QByteArray unhashedHead()
{
    evil::Signing signing{"nguoi_ky"};
    signing.unhashedHead = 5;
    return leaderSigns({}, signing);
}

QByteArray widerGap()
{
    evil::Signing signing{"nguoi_ky"};
    signing.widerGap = 11;
    return leaderSigns({}, signing);
}

QByteArray unhashedTail()
{
    evil::Signing signing{"nguoi_ky"};
    signing.unhashedTail = 6;
    return evil::signedRevision(leaderSigns({}, signing), clerkKey(), {"co_quan"});
}

QByteArray oldSubFilter()
{
    evil::Signing signing{"nguoi_ky"};
    signing.subFilter = "adbe.x509.rsa_sha1";
    return leaderSigns({}, signing);
}

QByteArray dirtyPadding()
{
    QByteArray file = signedOnce();
    const qsizetype end = file.indexOf('>', file.lastIndexOf("/Contents <"));
    file[end - 1] = '7';
    return file;
}

QByteArray changedByte()
{
    QByteArray file = signedOnce();
    const qsizetype at = file.indexOf("pdfaid");
    file[at] = 'q';
    return file;
}

/// What the first page names under this key, by its number.
qint64 namedByPage(const QByteArray& file, const QByteArray& key)
{
    const qsizetype at = file.indexOf(key) + key.size() + 1;
    return file.mid(at, file.indexOf(' ', at) - at).toLongLong();
}

QByteArray replacedContent()
{
    const QByteArray file = signedOnce();
    evil::Revision revision;
    revision.objects << qMakePair(namedByPage(file, "/Contents"), evil::stream({}, "0 0 1 rg 0 0 600 800 re f"));
    return clerkSigns(revision);
}

QByteArray openAction()
{
    const QByteArray file = signedOnce();
    const qint64 catalog = pdf::readStructure(file)->revisions.back().root->object;
    evil::Revision revision;
    revision.objects << qMakePair(catalog, evil::with(evil::valueOf(file, catalog), "/OpenAction << /S /JavaScript /JS (app.alert(1)) >>"));
    return clerkSigns(revision);
}

QByteArray overlaidPage()
{
    const QByteArray file = signedOnce();
    const qint64 list = namedByPage(file, "/Annots");
    const qint64 cover = evil::freeNumber(file);
    QByteArray value = evil::valueOf(file, list);
    value.insert(value.indexOf(']'), ' ' + number(cover) + " 0 R ");
    evil::Revision revision;
    revision.objects << qMakePair(list, value)
                     << qMakePair(cover, QByteArray("<< /Type /Annot /Subtype /Square /Rect [90 730 400 760] /IC [1 1 1] /F 4 >>"));
    return clerkSigns(revision);
}

QByteArray changedLook()
{
    const QByteArray file = signedOnce();
    const qint64 field = evil::objectWith(file, "/T (nguoi_ky)");
    const qint64 look = evil::freeNumber(file);
    QByteArray value = evil::valueOf(file, field);
    const qsizetype at = value.indexOf("/N ") + 3;
    value.replace(at, value.indexOf(' ', at) - at, number(look));
    evil::Revision revision;
    revision.objects << qMakePair(field, value)
                     << qMakePair(look, evil::stream("/Type /XObject /Subtype /Form /BBox [0 0 160 80]", "1 0 0 rg 0 0 160 80 re f"));
    return clerkSigns(revision);
}

/// A widget over the words of page 1, signed as our own signer would have if it did not look.
QByteArray coveringWidget()
{
    pdf::SignatureUpdate request = update({});
    request.place.rect = {90, 730, 400, 760};
    auto file = pdf::prepareSignature(signedOnce(), request);
    if (!file)
        qFatal("%s", file.error().code.constData());
    const QByteArray content = QByteArray(file->pieces()[0].toByteArray()) + file->pieces()[1].toByteArray();
    file->setSignature(*cadesDetached(clerkKey(), QByteArrayView(content)));
    return file->bytes;
}

QByteArray unknownVersion()
{
    QByteArray file = paper();
    file.replace(0, 8, "%PDF-9.9");
    evil::Revision revision;
    revision.reading = RuleSet::all().without(Rule::HeaderFirst);
    return leaderSigns(revision, {"nguoi_ky"}, file);
}

QByteArray orphanObject()
{
    evil::Revision revision;
    revision.unlisted = number(evil::freeNumber(signedOnce()) + 30) + " 0 obj\n(hidden)\nendobj\n";
    return clerkSigns(revision);
}

QByteArray entryIntoThePast()
{
    const QByteArray file = signedOnce();
    const auto structure = pdf::readStructure(file);
    const qint64 object = structure->revisions.front().info->object;
    evil::Revision revision;
    revision.moreEntries << qMakePair(object, *pdf::offsetOf(structure->revisions.front(), object));
    return clerkSigns(revision);
}

QByteArray hybridFile()
{
    evil::Revision revision;
    revision.hybrid = true;
    return leaderSigns(revision);
}

QByteArray objectTwice()
{
    const qint64 object = evil::freeNumber(paper()) + 5;
    evil::Revision revision;
    revision.objects << qMakePair(object, QByteArray("(shown)"));
    revision.unlisted = number(object) + " 0 obj\n(hidden)\nendobj\n";
    return leaderSigns(revision);
}

QByteArray otherInfo()
{
    const QByteArray file = paper();
    evil::Revision revision;
    revision.info = number(pdf::readStructure(file)->revisions.front().root->object) + " 0 R";
    return leaderSigns(revision);
}

QByteArray encryptEntry()
{
    evil::Revision revision;
    revision.trailerExtra = " /Encrypt null";
    return leaderSigns(revision);
}

QByteArray dssWith(const QByteArray& certificate)
{
    const QByteArray file = signedOnce();
    const qint64 catalog = pdf::readStructure(file)->revisions.back().root->object;
    const qint64 item = evil::freeNumber(file);
    evil::Revision revision;
    revision.objects << qMakePair(catalog, evil::with(evil::valueOf(file, catalog), "/DSS << /Certs [" + number(item) + " 0 R] >>"))
                     << qMakePair(item, evil::stream({}, certificate));
    return clerkSigns(revision);
}

QByteArray unreachableObject()
{
    evil::Revision revision;
    revision.objects << qMakePair(evil::freeNumber(signedOnce()), QByteArray("(unused)"));
    return clerkSigns(revision);
}

QByteArray emptyRevision()
{
    return evil::appended(signedOnce(), {});
}

QByteArray signatureOutsideTheForm()
{
    evil::Revision revision;
    revision.objects << qMakePair(evil::freeNumber(paper()), QByteArray("<< /Held [ << /ByteRange [0 1 2 3] /Contents <00> >> ] >>"));
    return leaderSigns(revision);
}

struct Case {
    Rule rule;
    const char* name;
    QByteArray (*file)();
};

const std::vector<Case>& cases()
{
    static const std::vector<Case> all{
        {Rule::EndsAtEof, "bytes after %%EOF, signed", trailingBytes},
        {Rule::CleanParse, "a key given twice", doubledKey},
        {Rule::ByteRangeShape, "the first bytes unsigned", unhashedHead},
        {Rule::GapIsContents, "more than the signature unsigned", widerGap},
        {Rule::CutIsRevision, "the last bytes of a revision unsigned", unhashedTail},
        {Rule::SubFilterAllowed, "adbe.x509.rsa_sha1", oldSubFilter},
        {Rule::ZeroPadding, "bytes hidden in the padding", dirtyPadding},
        {Rule::ContentSigned, "a changed byte", changedByte},
        {Rule::OldObjectsKept, "page content replaced (isa_content)", replacedContent},
        {Rule::CatalogKept, "an action added", openAction},
        {Rule::AnnotationsAppended, "a white box over words (annot_overlay)", overlaidPage},
        {Rule::FieldsFilledOnce, "the look of a signature replaced (ap_changed)", changedLook},
        {Rule::WidgetsBesideText, "a later signature over words", coveringWidget},
        {Rule::HeaderFirst, "an unknown version", unknownVersion},
        {Rule::RevisionsAbut, "an object no section lists (isa_noxref)", orphanObject},
        {Rule::PrevFalls, "an entry into an earlier revision", entryIntoThePast},
        {Rule::NoHybrid, "a hybrid section", hybridFile},
        {Rule::NoRepeatedObject, "an object twice", objectTwice},
        {Rule::TrailerKept, "another /Info", otherInfo},
        {Rule::NoEncryption, "/Encrypt", encryptEntry},
        {Rule::DssPure, "a store that holds something else", [] { return dssWith("not a certificate"); }},
        {Rule::NothingUnreachable, "an object nobody needs", unreachableObject},
        {Rule::NothingAfterLast, "a revision nobody signed", emptyRevision},
        {Rule::SignaturesInForm, "a signature the form does not reach", signatureOutsideTheForm},
    };
    return all;
}

QByteArray told(const FileVerdict& verdict)
{
    return codeOf(verdict.indication) + ' ' + verdict.reason + " — " + verdict.words.toUtf8();
}

} // namespace

class RulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void every_rule_has_its_file()
    {
        std::set<Rule> covered;
        for (const Case& one : cases())
            covered.insert(one.rule);
        QCOMPARE(covered.size(), size_t(Rule::Count_));
    }

    void a_file_fails_by_its_rule_and_passes_without_it_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < cases().size(); ++i)
            QTest::newRow(cases()[i].name) << int(i);
    }

    void a_file_fails_by_its_rule_and_passes_without_it()
    {
        QFETCH(int, index);
        const Case& one = cases()[size_t(index)];
        const QByteArray file = one.file();
        const FileVerdict strict = verifyPdf(file, authority().trust(), noon);
        QVERIFY2(strict.indication == Indication::TotalFailed, told(strict).constData());
        QVERIFY2(strict.reason == pdf::codeOf(one.rule) || one.rule == Rule::ContentSigned, told(strict).constData());
        const FileVerdict lax = verifyPdf(file, authority().trust(), noon, RuleSet::all().without(one.rule));
        QVERIFY2(lax.indication == Indication::TotalPassed, told(lax).constData());
    }

    /// What a signer asks of its own result: objects that were read before are not read again, those of the new revision are.
    void rules_that_read_every_object_can_be_asked_of_what_is_new()
    {
        for (const auto& [rule, file] : {std::pair(Rule::CleanParse, doubledKey()), std::pair(Rule::SignaturesInForm, signatureOutsideTheForm())}) {
            const auto reason = [&, &grown = file](qsizetype read) { return verifyPdf(grown, authority().trust(), noon, RuleSet::all().behind(read)).reason; };
            QCOMPARE(reason(0), pdf::codeOf(rule));
            QCOMPARE(reason(paper().size()), pdf::codeOf(rule));
            QCOMPARE(reason(file.size()), QByteArray());
        }
        QCOMPARE(verifyPdf(signedTwice(), authority().trust(), noon, RuleSet::all().behind(signedOnce().size())).indication, Indication::TotalPassed);
    }

    void true_validation_data_is_allowed()
    {
        const FileVerdict verdict = verifyPdf(dssWith(authority().issuing.der()), authority().trust(), noon);
        QVERIFY2(verdict.indication == Indication::TotalPassed, told(verdict).constData());
    }

    void our_own_signer_refuses_to_cover_signed_words()
    {
        pdf::SignatureUpdate request = update({});
        request.place.rect = {90, 730, 400, 760};
        QCOMPARE(signedPdf(signedOnce(), clerkKey(), request, noon).error().code, QByteArray("sign.unverified"));
    }

    void only_tests_leave_rules_out()
    {
        for (const QString& folder : {QStringLiteral("app"), QStringLiteral("lib/workspace")}) {
            QDirIterator files(testing::sourcePath(folder), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                QVERIFY2(!file.readAll().contains("RuleSet"), qPrintable(file.fileName()));
            }
        }
    }
};

QTEST_MAIN(RulesTest)
#include "rules_test.moc"
