// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "cli/commands.h"
#include "cli/desk.h"
#include "cli/interruption.h"
#include "cli/options.h"
#include "cli/passphrase.h"
#include "cli/shown_time.h"
#include "sign/signing_key.h"
#include "workspace/profile.h"
#include "workspace/signing.h"

#include <QCoreApplication>

namespace ungcuu::cli {
namespace {

using workspace::PagePlace;
using workspace::SignatureStamp;

constexpr qint64 largestKey = qint64(1) << 20;
constexpr qint64 largestPicture = qint64(16) << 20;

/// PAGE,X,Y,W,H: the page from 1, then millimetres from its upper left corner. With a seal, W and H may be left to it.
std::optional<PagePlace> placeOf(const QString& text, const std::optional<workspace::Seal>& seal)
{
    QStringList parts = text.split(u',');
    std::array<double, 5> numbers{};
    if (seal && parts.size() == 3)
        parts << QString::number(seal->widthMm) << QString::number(seal->heightMm);
    if (parts.size() != qsizetype(numbers.size()))
        return {};
    for (size_t i = 0; i < numbers.size(); ++i) {
        bool read = false;
        numbers[i] = parts[qsizetype(i)].toDouble(&read);
        if (!read || numbers[i] < 0 || numbers[i] > 100'000)
            return {};
    }
    const PagePlace place{int(numbers[0]), QRectF(numbers[1], numbers[2], numbers[3], numbers[4])};
    const bool sensible = place.page >= 1 && place.page == numbers[0] && numbers[3] > 0 && numbers[4] > 0;
    return sensible ? std::optional(place) : std::nullopt;
}

bool readStamp(const Options& options, workspace::SigningRequest& request)
{
    const QString word = options.value(QStringLiteral("--stamp"));
    if (word == QLatin1String("person"))
        request.stamp = SignatureStamp::Person;
    else if (word == QLatin1String("agency"))
        request.stamp = SignatureStamp::Agency;
    else if (word == QLatin1String("none"))
        request.stamp = SignatureStamp::None;
    return request.stamp || !options.has(QStringLiteral("--stamp"));
}

/// What is wrong with the arguments; the request receives what they say.
QString wrongUsage(const Options& options, const std::optional<workspace::Seal>& seal, workspace::SigningRequest& request)
{
    if (!options.trouble().isEmpty())
        return options.trouble();
    if (options.rest().size() != 1 || options.value(QStringLiteral("--to")).isEmpty() || options.value(QStringLiteral("--key")).isEmpty())
        return QCoreApplication::translate("cli", "Cần đúng một tệp PDF, --to và --key.");
    if (!readStamp(options, request))
        return QCoreApplication::translate("cli", "--stamp là person, agency hoặc none.");
    if (options.has(QStringLiteral("--at"))) {
        request.at = placeOf(options.value(QStringLiteral("--at")), seal);
        if (!request.at)
            return QCoreApplication::translate("cli", "--at là TRANG,X,Y,RỘNG,CAO: trang từ 1, milimét từ góc trên bên trái.");
    }
    if (seal) {
        request.picture = seal->png;
        request.stamp = SignatureStamp::Agency;
    }
    request.reason = options.value(QStringLiteral("--reason"));
    return {};
}

/// The seal that *Hồ sơ cơ quan* of the workspace behind --seal has today; nothing where none was asked for.
base::Result<std::optional<workspace::Seal>> sealOf(const Options& options)
{
    if (!options.has(QStringLiteral("--seal")))
        return std::optional<workspace::Seal>();
    const auto store = openedWorkspace(options.value(QStringLiteral("--seal")));
    auto seal = store ? workspace::sealOn(*store, base::vietnamDate(base::systemClock()())) : store.error();
    return seal ? std::optional(*std::move(seal)) : base::Result<std::optional<workspace::Seal>>(seal.error());
}

/// Whom the signature will name, before anything is signed.
void showSigner(const workspace::SignerCard& card)
{
    complain(QCoreApplication::translate("cli", "Chứng thư số: %1").arg(oneLine(card.name)));
    if (!card.organisation.isEmpty())
        complain(QCoreApplication::translate("cli", "  Cơ quan: %1").arg(oneLine(card.organisation)));
    complain(QCoreApplication::translate("cli", "  Nơi cấp: %1; số %2").arg(oneLine(card.issuer), QString::fromLatin1(card.serial)));
    complain(QCoreApplication::translate("cli", "  Thời hạn: %1 – %2").arg(vietnamTime(card.notBefore), vietnamTime(card.notAfter)));
}

base::Result<sign::SigningKey> openKey(const Options& options)
{
    const auto bytes = base::readFile(options.value(QStringLiteral("--key")), largestKey);
    if (!bytes)
        return bytes.error();
    const auto secret = passphrase(options.value(QStringLiteral("--password-file")), QCoreApplication::translate("cli", "Mật khẩu của khóa:"));
    if (!secret)
        return secret.error();
    return sign::SigningKey::fromPkcs12(*bytes, *secret);
}

base::Result<void> readFiles(const Options& options, workspace::SigningRequest& request)
{
    auto pdf = base::readFile(options.rest().first());
    if (!pdf)
        return pdf.error();
    request.pdf = *std::move(pdf);
    if (!options.has(QStringLiteral("--image")))
        return {};
    auto picture = base::readFile(options.value(QStringLiteral("--image")), largestPicture);
    if (!picture)
        return picture.error();
    request.picture = *std::move(picture);
    return {};
}

} // namespace

Exit runSign(const QStringList& arguments)
{
    const Options options(arguments,
                          {QStringLiteral("--to"), QStringLiteral("--key"), QStringLiteral("--password-file"), QStringLiteral("--stamp"),
                           QStringLiteral("--at"), QStringLiteral("--image"), QStringLiteral("--seal"), QStringLiteral("--reason")},
                          {});
    workspace::SigningRequest request;
    const auto seal = sealOf(options);
    if (!seal)
        return failed(seal.error());
    if (const QString trouble = wrongUsage(options, *seal, request); !trouble.isEmpty())
        return usage("sign", trouble);
    if (const auto read = readFiles(options, request); !read)
        return impossible(read.error());
    const auto key = openKey(options);
    if (!key)
        return impossible(key.error());
    const base::UtcMs now = base::systemClock()();
    const workspace::SignerCard card = workspace::signerCard(key->certificate(), now);
    showSigner(card);
    if (card.trouble)
        return impossible(*card.trouble);
    const auto pdf = workspace::signPdf(request, *key, now, untilInterrupted());
    if (!pdf)
        return impossible(pdf.error());
    const QString target = options.value(QStringLiteral("--to"));
    if (const auto written = base::writeFileAtomically(target, *pdf, untilInterrupted()); !written)
        return impossible(written.error());
    complain(QCoreApplication::translate("cli", "Đã ký số: %1").arg(target));
    return Exit::Yes;
}

} // namespace ungcuu::cli
