// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "pdf/finish.h"
#include "sign/pdf_signing.h"

#include <QBuffer>
#include <QFont>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>

namespace ungcuu::sign::samples {
namespace {

using testing::Holder;
using testing::Subject;

Holder person(const QString& name, const Holder& issuer, const QByteArray& key, testing::Period period = around)
{
    return testing::certified(Subject{name, period, key}, &issuer);
}

QByteArray written(bool archival)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    if (archival)
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(72);
    writer.setPageMargins({});
    QPainter painter(&writer);
    painter.setFont(QFont(QStringLiteral("Liberation Serif"), 14));
    painter.drawText(100, 100, QStringLiteral("Phương án ứng cứu sự cố an toàn thông tin mạng"));
    writer.newPage();
    painter.drawText(100, 100, QStringLiteral("Trang thứ hai"));
    painter.end();
    return bytes;
}

template <class T> T must(base::Result<T> result)
{
    if (!result)
        qFatal("sample: %s", result.error().code.constData());
    return *std::move(result);
}

pdf::DeclaredField field(const QByteArray& name, pdf::DeclaredField::Kind kind, QRectF rect)
{
    return {kind, name, QString::fromLatin1(name), 0, rect};
}

} // namespace

Authority::Authority()
    : root(testing::certified(Subject{QStringLiteral("CA gốc thử nghiệm"), around, "P-256", true}))
    , issuing(testing::certified(Subject{QStringLiteral("CA cấp thử nghiệm"), around, "P-256", true}, &root))
    , leader(person(QStringLiteral("Nguyễn Thị Ánh Tuyết"), issuing, "RSA:2048"))
    , clerk(person(QStringLiteral("Văn thư Sở Đỗ"), issuing, "P-256"))
    , revoked(person(QStringLiteral("Người bị thu hồi"), issuing, "P-256"))
    , expired(person(QStringLiteral("Người hết hạn"), issuing, "P-256", {noon - year, noon - year / 2}))
{
}

SigningKey Authority::keyOf(const Holder& holder) const
{
    return must(SigningKey::fromPkcs12(holder.pkcs12({issuing, root}), Secret(testing::passphrase)));
}

QByteArray Authority::lists() const
{
    return testing::revocationList(root, around) + testing::revocationList(issuing, around, {revoked});
}

TrustStore Authority::trust() const
{
    TrustStore store;
    if (!store.addAnchors(root.pem()) || !store.addRevocationLists(lists()))
        qFatal("sample: trust");
    return store;
}

const Authority& authority()
{
    static const Authority one;
    return one;
}

QByteArray paper()
{
    using Kind = pdf::DeclaredField::Kind;
    static const QByteArray bytes = [] {
        pdf::FinishRequest request;
        request.title = QStringLiteral("Phương án");
        request.created = noon;
        request.fields = {field("so", Kind::Text, {80, 700, 60, 16}), field("ngay", Kind::Text, {300, 700, 120, 16}),
                          field("nguoi_ky", Kind::Signature, {320, 400, 160, 80}), field("co_quan", Kind::Signature, {280, 420, 80, 80})};
        return must(pdf::finish(written(true), request));
    }();
    return bytes;
}

QByteArray bareFile()
{
    static const QByteArray bytes = written(false);
    return bytes;
}

QByteArray streamedFile()
{
    QTemporaryDir folder;
    QFile in(folder.filePath(QStringLiteral("in.pdf")));
    if (!in.open(QIODevice::WriteOnly) || in.write(bareFile()) < 0)
        qFatal("sample: write");
    in.close();
    QFile out(folder.filePath(QStringLiteral("out.pdf")));
    QProcess::execute(QStringLiteral("qpdf"), {QStringLiteral("--object-streams=generate"), in.fileName(), out.fileName()});
    if (!out.open(QIODevice::ReadOnly))
        qFatal("sample: qpdf");
    return out.readAll();
}

pdf::SignatureUpdate update(const QByteArray& name, base::UtcMs time)
{
    pdf::SignatureUpdate request;
    request.place.field = name;
    request.time = time;
    return request;
}

QByteArray signedOnce(const QByteArray& file)
{
    pdf::SignatureUpdate request = update("nguoi_ky");
    request.signerName = QStringLiteral("Nguyễn Thị Ánh Tuyết");
    return must(signedPdf(file, authority().keyOf(authority().leader), request, noon));
}

QByteArray signedTwice()
{
    pdf::SignatureUpdate request = update("co_quan", noon + 60'000);
    request.signerName = QStringLiteral("Văn thư Sở Đỗ");
    return must(signedPdf(signedOnce(), authority().keyOf(authority().clerk), request, noon + 60'000));
}

} // namespace ungcuu::sign::samples
