// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign/cades.h"
#include "sign/signing_key.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace ungcuu;
using namespace ungcuu::sign;

namespace {

const base::UtcMs noon = 1'795'000'000'000;

SigningKey someKey(const QString& name = QStringLiteral("Nguyễn Văn Ánh"))
{
    return *SigningKey::makeSelfMade(name, noon);
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

/// What openssl says of the signature, by its own CAdES rules.
bool opensslAccepts(const QTemporaryDir& folder, const QByteArray& cms, const QByteArray& content, const Certificate& anchor)
{
    write(folder.filePath(QStringLiteral("s.der")), cms);
    write(folder.filePath(QStringLiteral("content")), content);
    write(folder.filePath(QStringLiteral("anchor.pem")),
          "-----BEGIN CERTIFICATE-----\n" + anchor.der().toBase64() + "\n-----END CERTIFICATE-----\n");
    QProcess openssl;
    openssl.setWorkingDirectory(folder.path());
    openssl.start(QStringLiteral("openssl"), QStringLiteral("cms -verify -cades -binary -inform DER -in s.der -content content "
                                                            "-CAfile anchor.pem -purpose any -no_check_time -out /dev/null").split(u' '));
    return openssl.waitForFinished() && openssl.exitCode() == 0;
}

} // namespace

class CadesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void a_signature_is_verified_with_the_content_it_was_made_for()
    {
        const SigningKey key = someKey();
        const auto cms = cadesDetached(key, QByteArrayView("ungcuu-event/1\n{}"));
        QVERIFY(cms.ok());
        const auto signer = verifiedSigner(*cms, QByteArrayView("ungcuu-event/1\n{}"));
        QVERIFY2(signer.ok(), signer.ok() ? "" : signer.error().code.constData());
        QCOMPARE(signer->certificate, key.certificate());
        QCOMPARE(signer->certificate.commonName(), QStringLiteral("Nguyễn Văn Ánh"));
    }

    void another_content_is_refused()
    {
        const auto cms = cadesDetached(someKey(), QByteArrayView("a"));
        QCOMPARE(verifiedSigner(*cms, QByteArrayView("b")).error().code, QByteArray("cms.digest"));
    }

    void openssl_accepts_it_by_its_cades_rules_and_refuses_another_content()
    {
        QTemporaryDir folder;
        const SigningKey key = someKey();
        const auto cms = cadesDetached(key, QByteArrayView("content"));
        QVERIFY(opensslAccepts(folder, *cms, "content", key.certificate()));
        QVERIFY(!opensslAccepts(folder, *cms, "Content", key.certificate()));
    }

    void no_changed_byte_is_accepted_with_another_signer()
    {
        const SigningKey key = someKey();
        const auto cms = cadesDetached(key, QByteArrayView("content"));
        CadesVerifier verifier;
        for (qsizetype i = 0; i < cms->size(); ++i) {
            QByteArray changed = *cms;
            changed[i] = char(changed[i] ^ 0x01);
            const auto signer = verifier.verifiedSigner(changed, QByteArrayView("content"));
            // Version numbers and the outer list of digests are not signed and change nothing that is believed.
            QVERIFY2(!signer.ok() || signer->certificate == key.certificate(), qPrintable(QString::number(i)));
        }
    }

    void bytes_after_the_structure_are_refused()
    {
        const auto cms = cadesDetached(someKey(), QByteArrayView("content"));
        QCOMPARE(verifiedSigner(QByteArray(*cms).append('\0'), QByteArrayView("content")).error().code, QByteArray("cms.malformed"));
        QCOMPARE(verifiedSigner(cms->chopped(1), QByteArrayView("content")).error().code, QByteArray("cms.malformed"));
    }

    void a_certificate_of_the_same_name_cannot_take_the_place()
    {
        const SigningKey key = someKey();
        SigningKey twin = someKey();
        while (twin.certificate().der().size() != key.certificate().der().size()) // a signature's DER is a byte longer now and then
            twin = someKey();
        QByteArray cms = *cadesDetached(key, QByteArrayView("content"));
        QVERIFY(verifiedSigner(cms, QByteArrayView("content")).ok());
        cms.replace(key.certificate().der(), twin.certificate().der());
        QVERIFY(!verifiedSigner(cms, QByteArrayView("content")).ok());
    }

    void a_key_survives_its_encrypted_form_and_only_its_passphrase_opens_it()
    {
        const SigningKey key = someKey();
        const auto encrypted = key.toEncryptedPkcs8(Secret("mật khẩu dài"));
        QVERIFY(encrypted.ok());
        const auto again = SigningKey::fromPkcs8(*encrypted, key.certificate().der(), Secret("mật khẩu dài"));
        QVERIFY(again.ok());
        QVERIFY(verifiedSigner(*cadesDetached(*again, QByteArrayView("x")), QByteArrayView("x")).ok());
        QCOMPARE(SigningKey::fromPkcs8(*encrypted, key.certificate().der(), Secret("sai")).error().code, QByteArray("key.passphrase"));
        QCOMPARE(SigningKey::fromPkcs8(*encrypted, someKey().certificate().der(), Secret("mật khẩu dài")).error().code,
                 QByteArray("key.unreadable"));
    }

    void many_signatures_are_verified_at_near_the_speed_of_the_bare_key()
    {
        const SigningKey key = someKey();
        const QByteArray cms = *cadesDetached(key, QByteArrayView("content"));
        CadesVerifier verifier;
        QBENCHMARK {
            QVERIFY(verifier.verifiedSigner(cms, QByteArrayView("content")).ok());
        }
    }
};

QTEST_APPLESS_MAIN(CadesTest)
#include "cades_test.moc"
