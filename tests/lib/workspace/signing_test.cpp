// SPDX-License-Identifier: GPL-3.0-or-later
#include "lib/sign/samples.h"
#include "support/judges.h"
#include "workspace/signing.h"
#include "workspace/verification.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace ungcuu;
using namespace ungcuu::sign::samples;
using workspace::PagePlace;
using workspace::SignatureStamp;
using workspace::SigningRequest;

namespace {

/// A red ring on nothing, as a seal is scanned.
QByteArray seal()
{
    QImage image(200, 200, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setPen(QPen(Qt::red, 12));
    painter.drawEllipse(20, 20, 160, 160);
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

SigningRequest request(const QByteArray& pdf, std::optional<SignatureStamp> stamp = {})
{
    SigningRequest one;
    one.pdf = pdf;
    one.stamp = stamp;
    return one;
}

QByteArray byLeader(const SigningRequest& one)
{
    const auto pdf = workspace::signPdf(one, authority().keyOf(authority().leader), noon);
    if (!pdf)
        qFatal("%s", pdf.error().code.constData());
    return *pdf;
}

QByteArray byClerk(const SigningRequest& one)
{
    const auto pdf = workspace::signPdf(one, authority().keyOf(authority().clerk), noon);
    if (!pdf)
        qFatal("%s", pdf.error().code.constData());
    return *pdf;
}

} // namespace

class SigningTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void the_declared_field_is_signed_with_words_that_can_be_read()
    {
        const QByteArray pdf = byLeader(request(paper()));
        const sign::FileVerdict verdict = sign::verifyPdf(pdf, authority().trust(), noon);
        QCOMPARE(verdict.indication, sign::Indication::TotalPassed);
        QCOMPARE(verdict.signatures.at(0).field, QByteArray("nguoi_ky"));
        QVERIFY(verdict.signatures.at(0).notes.isEmpty());
        QVERIFY(testing::pdfText(pdf).contains(QStringLiteral("Người ký: Nguyễn Thị Ánh Tuyết")));
        QVERIFY(!testing::pdfText(paper()).contains(QStringLiteral("Người ký")));
    }

    void the_file_stays_pdf_a_after_one_signature_two_and_a_seal()
    {
        SigningRequest second = request(byLeader(request(paper())), SignatureStamp::Agency);
        second.picture = seal();
        const QByteArray twice = byClerk(second);
        QByteArray broken = twice;
        broken.replace("/S /GTS_PDFA1", "/S /GTS_PDFX1");
        const QStringList verdicts = testing::preflight({paper(), byLeader(request(paper())), twice, broken});
        QCOMPARE(verdicts.mid(0, 3), QStringList({QStringLiteral("valid"), QStringLiteral("valid"), QStringLiteral("valid")}));
        QVERIFY(verdicts.at(3) != QStringLiteral("valid"));
        QCOMPARE(sign::verifyPdf(twice, authority().trust(), noon).indication, sign::Indication::TotalPassed);
    }

    void a_seal_shows_red_and_lets_the_paper_through()
    {
        SigningRequest one = request(paper(), SignatureStamp::Agency);
        one.picture = seal();
        testing::FileOf file(byClerk(one));
        const testing::Ran drawn = testing::run(QStringLiteral("pdftoppm"), {QStringLiteral("-f"), QStringLiteral("1"), QStringLiteral("-l"),
                                                QStringLiteral("1"), QStringLiteral("-r"), QStringLiteral("72"), QStringLiteral("-png"), file.path()});
        const QImage page = QImage::fromData(drawn.out, "PNG");
        QVERIFY(!page.isNull());
        // co_quan is 80 × 80 points at (280, 420): the ring passes 8 + points from its edge, the middle is empty.
        const QColor ring = page.pixelColor(280 + 40, page.height() - 420 - 8);
        QVERIFY2(ring.red() > 200 && ring.green() < 120, qPrintable(ring.name()));
        QCOMPARE(page.pixelColor(280 + 40, page.height() - 460), QColor(Qt::white));
    }

    void a_place_is_measured_from_the_upper_left_in_millimetres()
    {
        SigningRequest one = request(paper());
        one.at = PagePlace{2, QRectF(100, 200, 60, 25)};
        const auto fields = pdf::signatureFields(byLeader(one));
        QVERIFY(fields.ok());
        const pdf::SignatureField& field = fields->back();
        QCOMPARE(field.page, 1);
        QVERIFY(std::abs(field.rect.left - 100 / 25.4 * 72) < 0.01);
        QVERIFY(std::abs(field.rect.top - (842 - 200 / 25.4 * 72)) < 0.01);
        QVERIFY(std::abs(field.rect.height() - 25 / 25.4 * 72) < 0.01);
    }

    void a_place_outside_the_page_or_no_page_is_refused()
    {
        SigningRequest one = request(paper());
        const sign::SigningKey key = authority().keyOf(authority().leader);
        one.at = PagePlace{3, QRectF(10, 10, 20, 20)};
        QCOMPARE(workspace::signPdf(one, key, noon).error().code, QByteArray("pdf.no-page"));
        one.at = PagePlace{1, QRectF(200, 10, 20, 20)};
        QCOMPARE(workspace::signPdf(one, key, noon).error().code, QByteArray("pdf.no-page"));
    }

    void a_stamp_that_is_asked_for_needs_its_field()
    {
        const sign::SigningKey key = authority().keyOf(authority().leader);
        QCOMPARE(workspace::signPdf(request(bareFile(), SignatureStamp::Person), key, noon).error().code, QByteArray("pdf.no-field"));
        QCOMPARE(workspace::signPdf(request(byLeader(request(paper())), SignatureStamp::Person), key, noon).error().code, QByteArray("pdf.no-field"));
    }

    void without_field_and_place_the_signature_is_not_seen_but_there()
    {
        const QByteArray pdf = byLeader(request(bareFile()));
        QCOMPARE(sign::verifyPdf(pdf, authority().trust(), noon).indication, sign::Indication::TotalPassed);
        QCOMPARE(testing::pdfText(pdf), testing::pdfText(bareFile()));
    }

    void what_is_no_png_is_refused()
    {
        SigningRequest one = request(paper());
        one.picture = "GIF89a";
        QCOMPARE(workspace::signPdf(one, authority().keyOf(authority().leader), noon).error().code, QByteArray("sign.picture"));
    }

    void an_expired_certificate_is_shown_with_its_reason()
    {
        const sign::SigningKey key = authority().keyOf(authority().expired);
        const workspace::SignerCard card = workspace::signerCard(key.certificate(), noon);
        QCOMPARE(card.name, QStringLiteral("Người hết hạn"));
        QVERIFY(card.trouble && card.trouble->code == "sign.expired");
        QVERIFY(!workspace::signerCard(authority().keyOf(authority().leader).certificate(), noon).trouble);
    }

    void trust_comes_from_files_and_folders_and_a_named_file_must_be_readable()
    {
        QTemporaryDir folder;
        const auto write = [&](const QString& name, const QByteArray& bytes) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(write(QStringLiteral("root.pem"), authority().root.pem()) && write(QStringLiteral("lists.crl"), authority().lists())
                && write(QStringLiteral("note.txt"), "words"));
        const auto trust = workspace::trustFrom({folder.path()}, {folder.path()});
        QVERIFY(trust.ok());
        QCOMPARE(sign::verifyPdf(signedOnce(), *trust, noon).indication, sign::Indication::TotalPassed);
        QCOMPARE(workspace::trustFrom({folder.filePath(QStringLiteral("note.txt"))}, {}).error().code, QByteArray("trust.unreadable"));
        QCOMPARE(workspace::trustFrom({folder.filePath(QStringLiteral("absent"))}, {}).error().code, QByteArray("file.unreadable"));
    }
};

QTEST_MAIN(SigningTest)
#include "signing_test.moc"
