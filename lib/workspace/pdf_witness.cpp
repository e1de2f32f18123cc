// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/pdf_witness.h"

#include "pdf/info.h"
#include "sign/pdf_verification.h"
#include "store/transaction.h"
#include "workspace/reading_store.h"
#include "workspace/record.h"

#include <QCoreApplication>

namespace ungcuu::workspace {

using base::Error;
using base::Result;

namespace {

constexpr char infoKey[] = "UngCuuWitness";
constexpr char between[] = "; ";
constexpr qsizetype longest = 1 << 20;

Error none(const QString& name)
{
    return {"witness.none", QCoreApplication::translate("workspace",
        "Tệp «%1» không mang dấu đối chiếu: không phải PDF xuất từ một kho dữ liệu. Chọn PDF khác hoặc bản sao của kho.").arg(name)};
}

QList<QByteArray> partsOf(const QString& text)
{
    QList<QByteArray> parts;
    for (const QString& part : text.split(QLatin1String(between)))
        parts += part.toUtf8();
    return parts;
}

/// The first signature that holds and whose signed bytes, taken alone, say the same.
void findCover(PdfWitness& found, const QByteArray& pdf, const QString& text)
{
    // Whom to trust is not asked: without anchors, a signature that holds is left open at any moment.
    const sign::FileVerdict verdict = sign::verifyPdf(pdf, sign::TrustStore(), 0);
    if (verdict.indication == sign::Indication::TotalFailed) {
        found.cover = PdfWitness::Cover::Broken;
        return;
    }
    for (const sign::SignatureVerdict& signature : verdict.signatures) {
        const auto covered = pdf::infoText(pdf.first(signature.coveredBytes), infoKey);
        if (!signature.signer || !covered || *covered != text)
            continue;
        found.cover = PdfWitness::Cover::Signed;
        found.signer = signature.signer->commonName();
        return;
    }
}

} // namespace

Result<Witness> witnessFor(const Workspace& workspace, const base::Uuid& document)
{
    const auto store = readingStore(workspace);
    if (!store)
        return store.error();
    const Result<store::Snapshot> snapshot = store::Snapshot::take(*store);
    std::vector<QByteArray> streams;
    if (!document.none())
        streams.push_back(document.text());
    const Result<Record> record = snapshot ? Record::of(*store, workspace.id(), streams) : snapshot.error();
    if (!record)
        return record.error();
    Witness witness{workspace.id(), record->state().membership.heads};
    for (const auto& [name, stream] : record->state().documents)
        witness.events.insert(witness.events.end(), stream.heads.begin(), stream.heads.end());
    std::sort(witness.events.begin(), witness.events.end());
    return witness;
}

std::pair<QByteArray, QString> infoEntry(const Witness& witness)
{
    return {infoKey, QString::fromLatin1(linesOf(witness).join(between))};
}

Result<PdfWitness> readPdfWitness(const QByteArray& pdf, const QString& name)
{
    const Result<QString> text = pdf::infoText(pdf, infoKey);
    if (!text)
        return text.error();
    if (text->isEmpty())
        return none(name);
    const std::optional<Witness> witness = text->size() > longest ? std::nullopt : witnessIn(partsOf(*text));
    if (!witness)
        return malformedWitness(name);
    PdfWitness found{*witness, PdfWitness::Cover::None, {}};
    findCover(found, pdf, *text);
    return found;
}

} // namespace ungcuu::workspace
