// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "cli/commands.h"
#include "cli/options.h"
#include "cli/shown_time.h"
#include "workspace/verification.h"

#include <QCoreApplication>
#include <QDateTime>

namespace ungcuu::cli {
namespace {

using base::Json;
using sign::FileVerdict;
using sign::Indication;
using sign::SignatureVerdict;

/// A moment with its zone, or a day of Vietnam to its end.
std::optional<base::UtcMs> momentOf(const QString& text)
{
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    if (moment.isValid() && (moment.timeSpec() == Qt::OffsetFromUTC || moment.timeSpec() == Qt::UTC))
        return moment.toMSecsSinceEpoch();
    const QDate day = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    if (!day.isValid())
        return {};
    return QDateTime(day, QTime(23, 59, 59), Qt::OffsetFromUTC, 7 * 3600).toMSecsSinceEpoch();
}

QString coverWords(const SignatureVerdict& signature)
{
    return signature.coversWholeFile ? QCoreApplication::translate("cli", "toàn bộ tệp")
                                     : QCoreApplication::translate("cli", "%1 byte đầu của tệp").arg(signature.coveredBytes);
}

void printSigner(const SignatureVerdict& signature)
{
    const sign::Certificate& signer = *signature.signer;
    print(QCoreApplication::translate("cli", "    Người ký: %1; chứng thư số do %2 cấp, thời hạn %3 – %4")
              .arg(oneLine(signer.commonName()), oneLine(signer.issuerName()), vietnamTime(signer.notBefore()), vietnamTime(signer.notAfter())));
    if (!signature.anchorName.isEmpty())
        print(QCoreApplication::translate("cli", "    Nối tới nơi cấp tin cậy: %1").arg(oneLine(signature.anchorName)));
}

void printSignature(const SignatureVerdict& signature, int number)
{
    print(QCoreApplication::translate("cli", "  Chữ ký %1 (%2): %3. %4")
              .arg(number).arg(oneLine(QString::fromUtf8(signature.field)), wordsOf(signature.indication), signature.words));
    if (signature.signer)
        printSigner(signature);
    if (signature.claimedTime)
        print(QCoreApplication::translate("cli", "    Giờ ký: %1 (do người ký khai)").arg(vietnamTime(*signature.claimedTime)));
    print(QCoreApplication::translate("cli", "    Phần được ký: %1").arg(coverWords(signature)));
    for (const QString& note : signature.notes)
        print(QCoreApplication::translate("cli", "    Lưu ý: %1").arg(oneLine(note)));
    print(QStringLiteral("    ") + workspace::authorityWords());
}

void printVerdict(const QString& path, const FileVerdict& verdict)
{
    print(QStringLiteral("%1: %2. %3").arg(path, wordsOf(verdict.indication), verdict.words));
    int number = 0;
    for (const SignatureVerdict& signature : verdict.signatures)
        printSignature(signature, ++number);
}

Json signerJson(const sign::Certificate& signer)
{
    return Json::Object{{"name", Json(signer.commonName())},
                        {"organisation", Json(signer.organisation())},
                        {"issuer", Json(signer.issuerName())},
                        {"serial", Json::fromUtf8(signer.serial())},
                        {"notBefore", Json(utcTime(signer.notBefore()))},
                        {"notAfter", Json(utcTime(signer.notAfter()))},
                        {"keyId", Json::fromUtf8(signer.keyId().hex())}};
}

Json signatureJson(const SignatureVerdict& signature)
{
    Json::Array notes;
    for (const QString& note : signature.notes)
        notes.push_back(Json(note));
    Json::Object object{{"field", Json(QString::fromUtf8(signature.field))},
                        {"indication", Json::fromUtf8(codeOf(signature.indication))},
                        {"reason", Json::fromUtf8(signature.reason)},
                        {"words", Json(signature.words)},
                        {"coversWholeFile", Json::fromBool(signature.coversWholeFile)},
                        {"coveredBytes", Json(qint64(signature.coveredBytes))},
                        {"checkedAt", Json(utcTime(signature.checkedAt))},
                        {"authority", Json(QStringLiteral("not-checked"))},
                        {"notes", Json(std::move(notes))}};
    if (signature.claimedTime) {
        object.emplace("time", Json(utcTime(*signature.claimedTime)));
        object.emplace("timeIs", Json(QStringLiteral("claimed")));
    }
    if (signature.signer)
        object.emplace("signer", signerJson(*signature.signer));
    return object;
}

Json verdictJson(const QString& path, const FileVerdict& verdict)
{
    Json::Array signatures;
    for (const SignatureVerdict& signature : verdict.signatures)
        signatures.push_back(signatureJson(signature));
    return Json::Object{{"file", Json(path)},
                        {"indication", Json::fromUtf8(codeOf(verdict.indication))},
                        {"reason", Json::fromUtf8(verdict.reason)},
                        {"words", Json(verdict.words)},
                        {"signatures", Json(std::move(signatures))}};
}

Exit verifyAll(const QStringList& paths, const sign::TrustStore& trust, base::UtcMs now, bool json)
{
    Exit exit = Exit::Yes;
    Json::Array files;
    for (const QString& path : paths) {
        const auto verdict = workspace::verifyFile(path, trust, now);
        if (!verdict) {
            exit = impossible(verdict.error());
            continue;
        }
        if (json)
            files.push_back(verdictJson(path, *verdict));
        else
            printVerdict(path, *verdict);
        if (verdict->indication != Indication::TotalPassed && exit == Exit::Yes)
            exit = Exit::No;
    }
    if (json)
        printBytes(base::canonicalJson(Json::Object{{"files", Json(std::move(files))}}).append('\n'));
    return exit;
}

} // namespace

Exit runVerify(const QStringList& arguments)
{
    const Options options(arguments, {QStringLiteral("--trust"), QStringLiteral("--crl"), QStringLiteral("--time")}, {QStringLiteral("--json")});
    if (!options.trouble().isEmpty() || options.rest().isEmpty())
        return usage("verify", options.trouble().isEmpty() ? QCoreApplication::translate("cli", "Cần ít nhất một tệp PDF.") : options.trouble());
    base::UtcMs now = base::systemClock()();
    if (options.has(QStringLiteral("--time"))) {
        const auto moment = momentOf(options.value(QStringLiteral("--time")));
        if (!moment)
            return usage("verify", QCoreApplication::translate("cli", "--time là 2026-11-22 hoặc 2026-11-22T10:00:00+07:00."));
        now = *moment;
    }
    const auto trust = workspace::trustFrom(options.values(QStringLiteral("--trust")), options.values(QStringLiteral("--crl")));
    if (!trust)
        return impossible(trust.error());
    return verifyAll(options.rest(), *trust, now, options.has(QStringLiteral("--json")));
}

} // namespace ungcuu::cli
