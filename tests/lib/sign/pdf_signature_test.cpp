// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "sign/pdf_signing.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace ungcuu;
using namespace ungcuu::sign;
using namespace ungcuu::sign::samples;

namespace {

/// What a program prints and answers.
struct Output {
    int status = -1;
    QByteArray text;
};

Output run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished())
        return {};
    return {process.exitCode(), process.readAll()};
}

QString saved(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

qsizetype count(const QByteArray& text, const QByteArray& words)
{
    return text.count(words);
}

QByteArray flipped(QByteArray bytes, const QByteArray& at)
{
    const qsizetype place = bytes.indexOf(at);
    if (place < 0)
        qFatal("nothing to change at %s", at.constData());
    bytes[place] = char(bytes[place] ^ 0x20);
    return bytes;
}

QByteArray why(const FileVerdict& verdict)
{
    return codeOf(verdict.indication) + ' ' + verdict.reason + ' ' + verdict.words.toUtf8();
}

} // namespace

class PdfSignatureTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_signed_paper_passes_with_the_authority_and_lists()
    {
        const FileVerdict verdict = verifyPdf(signedOnce(), authority().trust(), noon);
        QVERIFY2(verdict.indication == Indication::TotalPassed, why(verdict).constData());
        QCOMPARE(verdict.signatures.size(), size_t(1));
        QCOMPARE(verdict.signatures[0].signer->commonName(), QStringLiteral("Nguyễn Thị Ánh Tuyết"));
        QCOMPARE(verdict.signatures[0].claimedTime, std::optional(noon));
        QVERIFY(verdict.signatures[0].coversWholeFile);
        QCOMPARE(verdict.signatures[0].anchorName, QStringLiteral("CA gốc thử nghiệm"));
        QVERIFY(verdict.signatures[0].notes.isEmpty());
    }

    void the_signed_bytes_begin_with_the_paper_as_it_was()
    {
        QVERIFY(signedOnce().startsWith(paper()));
        QVERIFY(signedTwice().startsWith(paper()));
    }

    void a_second_signature_leaves_the_first_valid()
    {
        const FileVerdict verdict = verifyPdf(signedTwice(), authority().trust(), noon + 60'000);
        QVERIFY2(verdict.indication == Indication::TotalPassed, why(verdict).constData());
        QCOMPARE(verdict.signatures.size(), size_t(2));
        QVERIFY(!verdict.signatures[0].coversWholeFile);
        QVERIFY(verdict.signatures[1].coversWholeFile);
        QCOMPARE(verdict.signatures[0].notes.size(), qsizetype(1));
    }

    void files_of_every_structure_can_be_signed_twice_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("classic, no form") << bareFile();
        QTest::newRow("cross-reference stream") << streamedFile();
    }

    void files_of_every_structure_can_be_signed_twice()
    {
        QFETCH(QByteArray, file);
        pdf::SignatureUpdate request = update({});
        request.place.rect = {100, 100, 200, 150};
        const auto once = signedPdf(file, authority().keyOf(authority().leader), request, noon);
        QVERIFY2(once.ok(), once.ok() ? "" : once.error().code.constData());
        request.place.page = 1;
        const auto twice = signedPdf(*once, authority().keyOf(authority().clerk), request, noon);
        QVERIFY2(twice.ok(), twice.ok() ? "" : twice.error().code.constData());
        const FileVerdict verdict = verifyPdf(*twice, authority().trust(), noon);
        QVERIFY2(verdict.indication == Indication::TotalPassed && verdict.signatures.size() == 2, why(verdict).constData());
        QTemporaryDir folder;
        const QString path = saved(folder, QStringLiteral("twice.pdf"), *twice);
        QCOMPARE(run(QStringLiteral("qpdf"), {QStringLiteral("--check"), path}).status, 0);
        QCOMPARE(count(run(QStringLiteral("pdfsig"), {QStringLiteral("-nocert"), path}).text, "Signature is Valid."), 2);
    }

    void pdfsig_agrees_on_both_signatures_and_sees_a_changed_byte()
    {
        QTemporaryDir folder;
        const QByteArray good = signedTwice();
        const Output valid = run(QStringLiteral("pdfsig"), {QStringLiteral("-nocert"), saved(folder, QStringLiteral("good.pdf"), good)});
        QVERIFY2(count(valid.text, "Signature is Valid.") == 2, valid.text.constData());
        QVERIFY2(count(valid.text, "ETSI.CAdES.detached") == 2, valid.text.constData());
        const QByteArray bad = flipped(good, "pdfaid"); // in the metadata of the first revision
        const Output invalid = run(QStringLiteral("pdfsig"), {QStringLiteral("-nocert"), saved(folder, QStringLiteral("bad.pdf"), bad)});
        QCOMPARE(count(invalid.text, "Signature is Valid."), 0);
    }

    void qpdf_finds_nothing_wrong_and_does_in_a_cut_file()
    {
        QTemporaryDir folder;
        const QByteArray good = signedTwice();
        QCOMPARE(run(QStringLiteral("qpdf"), {QStringLiteral("--check"), saved(folder, QStringLiteral("good.pdf"), good)}).status, 0);
        const QString cut = saved(folder, QStringLiteral("cut.pdf"), good.chopped(200));
        QVERIFY(run(QStringLiteral("qpdf"), {QStringLiteral("--check"), cut}).status != 0);
    }

    void openssl_accepts_the_cms_over_the_byte_range_and_refuses_other_bytes()
    {
        QTemporaryDir folder;
        const QByteArray file = signedOnce();
        const auto read = pdf::readSignedFile(file);
        QVERIFY(read.ok());
        const auto& one = read->signatures.at(0);
        der_of_contents(folder, one.contents);
        const QByteArray content = file.mid(one.signedBytes[0].begin, one.signedBytes[0].length())
            + file.mid(one.signedBytes[1].begin, one.signedBytes[1].length());
        saved(folder, QStringLiteral("content"), content);
        saved(folder, QStringLiteral("other"), flipped(content, "obj"));
        saved(folder, QStringLiteral("root.pem"), authority().root.pem());
        QCOMPARE(opensslStatus(folder, QStringLiteral("content")), 0);
        QVERIFY(opensslStatus(folder, QStringLiteral("other")) != 0);
    }

    void without_trust_lists_or_within_the_wrong_period_nothing_is_concluded()
    {
        const QByteArray file = signedOnce();
        QCOMPARE(verifyPdf(file, TrustStore(), noon).reason, QByteArray("NO_CERTIFICATE_CHAIN_FOUND"));
        TrustStore noLists;
        QVERIFY(noLists.addAnchors(authority().root.pem()).ok());
        QCOMPARE(verifyPdf(file, noLists, noon).reason, QByteArray("TRY_LATER"));
        TrustStore late;
        QVERIFY(late.addAnchors(authority().root.pem()).ok());
        QVERIFY(late.addRevocationLists(testing::revocationList(authority().issuing, {noon, noon + 3 * year})).ok());
        QVERIFY(late.addRevocationLists(testing::revocationList(authority().root, {noon, noon + 3 * year})).ok());
        QCOMPARE(verifyPdf(file, late, noon + 2 * year).reason, QByteArray("OUT_OF_BOUNDS_NO_POE"));
        QCOMPARE(verifyPdf(file, TrustStore(), noon).indication, Indication::Indeterminate);
        QCOMPARE(verifyPdf(file, noLists, noon).indication, Indication::Indeterminate);
    }

    void a_stale_list_is_no_answer()
    {
        TrustStore stale;
        QVERIFY(stale.addAnchors(authority().root.pem()).ok());
        const testing::Period past{noon - year, noon - year / 2};
        QVERIFY(stale.addRevocationLists(testing::revocationList(authority().root, past)).ok());
        QVERIFY(stale.addRevocationLists(testing::revocationList(authority().issuing, past)).ok());
        QCOMPARE(verifyPdf(signedOnce(), stale, noon).reason, QByteArray("TRY_LATER"));
    }

    void a_revoked_signer_is_named_so()
    {
        const auto file = signedPdf(paper(), authority().keyOf(authority().revoked), update(), noon);
        QVERIFY(file.ok());
        const FileVerdict verdict = verifyPdf(*file, authority().trust(), noon);
        QCOMPARE(verdict.reason, QByteArray("REVOKED_NO_POE"));
        QCOMPARE(verdict.indication, Indication::Indeterminate);
    }

    void an_expired_certificate_does_not_sign()
    {
        const auto file = signedPdf(paper(), authority().keyOf(authority().expired), update(), noon);
        QCOMPARE(file.error().code, QByteArray("sign.expired"));
        const auto early = signedPdf(paper(), authority().keyOf(authority().leader), update(), noon - 2 * year);
        QCOMPARE(early.error().code, QByteArray("sign.not-yet-valid"));
    }

    void another_name_in_the_stamp_is_told()
    {
        pdf::SignatureUpdate request = update();
        request.signerName = QStringLiteral("Chủ tịch");
        const auto file = signedPdf(paper(), authority().keyOf(authority().clerk), request, noon);
        QCOMPARE(verifyPdf(*file, authority().trust(), noon).signatures.at(0).notes.size(), qsizetype(1));
    }

    void a_field_is_filled_once()
    {
        const auto again = signedPdf(signedOnce(), authority().keyOf(authority().clerk), update(), noon);
        QCOMPARE(again.error().code, QByteArray("pdf.no-field"));
    }

    void a_file_without_signatures_says_so()
    {
        QCOMPARE(verifyPdf(paper(), authority().trust(), noon).reason, QByteArray("NO_SIGNATURE"));
        QCOMPARE(verifyPdf("hello", authority().trust(), noon).indication, Indication::TotalFailed);
        QCOMPARE(verifyPdf({}, authority().trust(), noon).indication, Indication::TotalFailed);
    }

private:
    static void der_of_contents(const QTemporaryDir& folder, const QByteArray& contents)
    {
        const qsizetype length = 4 + quint8(contents[2]) * 256 + quint8(contents[3]);
        saved(folder, QStringLiteral("s.der"), contents.first(length));
    }

    static int opensslStatus(const QTemporaryDir& folder, const QString& content)
    {
        QProcess openssl;
        openssl.setWorkingDirectory(folder.path());
        openssl.start(QStringLiteral("openssl"), QStringLiteral("cms -verify -cades -binary -inform DER -in s.der -content %1 -CAfile root.pem "
                                                                "-purpose any -no_check_time -out /dev/null").arg(content).split(u' '));
        return openssl.waitForFinished() ? openssl.exitCode() : -1;
    }
};

QTEST_MAIN(PdfSignatureTest)
#include "pdf_signature_test.moc"
