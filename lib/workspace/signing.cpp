// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/signing.h"

#include "pdf/signature_update.h"
#include "render/stamp.h"
#include "sign/pdf_signing.h"
#include "workspace/signing_refusal.h"
#include "workspace/stamp_picture.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace ungcuu::workspace {
namespace {

using base::Result;

constexpr double pointsPerMm = 72.0 / 25.4;
constexpr int vietnamOffset = 7 * 3600;

/// Where the signature goes and what it looks like, before anything is drawn.
struct Plan {
    SignatureStamp stamp = SignatureStamp::None;
    pdf::SignaturePlace place;
    pdf::Rect rect;   ///< on the page; empty where nothing is to be seen
};

QByteArray fieldOf(SignatureStamp stamp)
{
    return stamp == SignatureStamp::Agency ? "co_quan" : "nguoi_ky";
}

base::Error noPlace(const QByteArray& field)
{
    return {"pdf.no-field", QCoreApplication::translate("workspace", "Chưa ký: văn bản không có ô «%1» còn trống. Chỉ chỗ ký trên trang rồi làm lại.")
                                .arg(QString::fromLatin1(field))};
}

Result<pdf::Rect> rectOnPage(const SigningRequest& request)
{
    const auto box = pdf::pageBox(request.pdf, request.at->page - 1);
    if (!box)
        return box.error();
    const QRectF mm = request.at->millimetres;
    const double left = box->left + mm.left() * pointsPerMm;
    const double top = box->top - mm.top() * pointsPerMm;
    return pdf::Rect{left, top - mm.height() * pointsPerMm, left + mm.width() * pointsPerMm, top};
}

Result<Plan> planAt(const SigningRequest& request)
{
    const auto rect = rectOnPage(request);
    if (!rect)
        return rect.error();
    Plan plan{request.stamp.value_or(SignatureStamp::Person), {}, *rect};
    plan.place.page = request.at->page - 1;
    plan.place.rect = *rect;
    return plan;
}

/// Without a place given: the declared field of the stamp that is wanted.
Result<Plan> planInField(const SigningRequest& request)
{
    const QByteArray name = fieldOf(request.stamp.value_or(SignatureStamp::Person));
    const auto fields = pdf::signatureFields(request.pdf);
    if (!fields)
        return fields.error();
    const auto field = std::find_if(fields->begin(), fields->end(), [&](const pdf::SignatureField& one) { return one.name == name && !one.filled; });
    if (field == fields->end()) {
        if (request.stamp)
            return noPlace(name);
        return Plan();
    }
    Plan plan{request.stamp.value_or(SignatureStamp::Person), {}, field->rect};
    plan.place.field = name;
    return plan;
}

Result<Plan> planOf(const SigningRequest& request)
{
    if (request.at)
        return planAt(request);
    if (request.stamp == SignatureStamp::None)
        return Plan();
    return planInField(request);
}

/// ISO 8601 with Vietnam's zone, as NĐ 30/2020 wants the time of signing written.
QString timeWords(base::UtcMs time)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(time, Qt::OffsetFromUTC, vietnamOffset);
    return local.toString(QStringLiteral("dd.MM.yyyy HH:mm:ss")) + QStringLiteral(" +07:00");
}

QStringList stampLines(const sign::Certificate& certificate, base::UtcMs now)
{
    QStringList lines{QStringLiteral("Người ký: ") + certificate.commonName()};
    const QString body = certificate.organisation();
    if (!body.isEmpty() && body != certificate.commonName())
        lines << QStringLiteral("Cơ quan: ") + body;
    lines << QStringLiteral("Thời gian ký: ") + timeWords(now);
    return lines;
}

Result<pdf::Stamp> stampFor(const Plan& plan, const SigningRequest& request, const sign::Certificate& certificate, base::UtcMs now)
{
    pdf::Stamp stamp;
    if (!request.picture.isEmpty()) {
        auto picture = stampPicture(request.picture, plan.rect);
        if (!picture)
            return picture.error();
        stamp.picture = *std::move(picture);
        return stamp;
    }
    render::StampRequest words;
    words.lines = stampLines(certificate, now);
    words.sizeMm = QSizeF(plan.rect.width() / pointsPerMm, plan.rect.height() / pointsPerMm);
    words.marginsMm = QMarginsF(1, 1, 1, 1);
    auto page = render::stamp(words);
    if (!page)
        return page.error();
    stamp.page = *std::move(page);
    return stamp;
}

} // namespace

SignerCard signerCard(const sign::Certificate& certificate, base::UtcMs now)
{
    SignerCard card{certificate.commonName(), certificate.organisation(), certificate.issuerName(), certificate.serial(),
                    certificate.notBefore(), certificate.notAfter(), {}};
    if (const auto usable = sign::mayBeUsed(certificate, now); !usable)
        card.trouble = usable.error();
    return card;
}

Result<QByteArray> signPdf(const SigningRequest& request, const sign::Signer& signer, base::UtcMs now, const base::Progress& progress)
{
    if (const auto usable = sign::mayBeUsed(signer.certificate(), now); !usable)
        return usable.error();
    if (const auto unfinished = unfinishedRefusal(request.pdf))
        return *unfinished;
    const auto plan = planOf(request);
    if (!plan)
        return plan.error();
    pdf::SignatureUpdate update;
    update.place = plan->place;
    update.signerName = signer.certificate().commonName();
    update.reason = request.reason;
    update.time = now;
    if (plan->stamp != SignatureStamp::None && !plan->rect.empty()) {
        auto stamp = stampFor(*plan, request, signer.certificate(), now);
        if (!stamp)
            return stamp.error();
        update.stamp = *std::move(stamp);
    }
    return sign::signedPdf(request.pdf, signer, update, now, progress);
}

} // namespace ungcuu::workspace
