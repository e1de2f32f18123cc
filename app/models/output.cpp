// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/output.h"

#include "base/file.h"
#include "base/fold.h"
#include "compile/compile.h"
#include "sign/signing_key.h"
#include "text/scenario_reader.h"
#include "workspace/document_export.h"
#include "workspace/pdf_witness.h"
#include "workspace/profile.h"
#include "workspace/signing.h"
#include "workspace/signing_refusal.h"

#include <QCoreApplication>

#include <algorithm>

namespace ungcuu::models {

namespace {

constexpr qint64 LongestKeyFile = 1 << 20;

/// The key, if its certificate may sign now.
base::Result<sign::SigningKey> keyIn(const OutputRequest& request)
{
    const auto bytes = base::readFile(request.keyPath, LongestKeyFile);
    if (!bytes)
        return bytes.error();
    auto key = sign::SigningKey::fromPkcs12(*bytes, *request.passphrase);
    if (!key)
        return key;
    if (const auto trouble = workspace::signerCard(key->certificate(), request.now).trouble)
        return *trouble;
    return key;
}

base::Result<workspace::ExportRequest> exportRequest(const OutputRequest& request)
{
    workspace::ExportRequest result{{request.source, request.system, false, {}, request.form, request.flowPicture}, request.now, {}};
    if (!request.workspace)
        return result;
    const auto witness = workspace::witnessFor(*request.workspace, request.document);
    if (!witness)
        return witness.error();
    result.info.push_back(workspace::infoEntry(*witness));
    return result;
}

/// What may be edited further: no signature, no pages to count.
base::Result<OutputDone> outputDocx(const OutputRequest& request, const workspace::ExportRequest& asked, const compile::Sources& sources, const base::Progress& progress)
{
    const auto exported = workspace::exportDocx(asked, sources, progress);
    if (!exported)
        return exported.error();
    if (const auto written = base::writeFileAtomically(request.path, exported->docx, progress); !written)
        return written.error();
    OutputDone done;
    done.path = request.path;
    done.draft = exported->draft;
    done.leftOut = exported->compiled.leftOut;
    return done;
}

base::Result<workspace::Seal> sealOf(const OutputRequest& request)
{
    if (!request.workspace)
        return base::Error{"profile.no-seal", QCoreApplication::translate("models", "Chưa ký: chưa mở kho dữ liệu nên không có hình dấu. Chưa có tệp nào được ghi. Mở kho dữ liệu, hoặc bỏ phần lấy hình dấu.")};
    return workspace::sealOn(*request.workspace, base::vietnamDate(request.now));
}

base::Result<QByteArray> signedBytes(const workspace::ExportedPdf& exported, const OutputRequest& request, const sign::SigningKey& key, const base::Progress& progress)
{
    if (exported.unfinished)
        return workspace::refusal(*exported.unfinished, "sign.", QCoreApplication::translate("models", "Chưa ký, chưa có tệp nào được ghi"));
    workspace::SigningRequest signing;
    signing.pdf = exported.pdf;
    if (request.seal) {
        const auto seal = sealOf(request);
        if (!seal)
            return seal.error();
        signing.picture = seal->png;
        signing.stamp = workspace::SignatureStamp::Agency;
    }
    return workspace::signPdf(signing, key, request.now, progress);
}

void addRoles(const model::Scenario& scenario, std::vector<OutputChoices::Choice>& roles, QStringList& seen)
{
    for (const model::Role& role : scenario.roles) {
        const QString slug = scenario.words(role.slug.text);
        const QString key = base::folded(QStringView(slug));
        if (role.target || slug.isEmpty() || seen.contains(key))
            continue;
        seen += key;
        roles.push_back({slug, QString(scenario.words(role.name) + QStringLiteral(" (@") + slug + u')')});
    }
}

} // namespace

OutputChoices outputChoices(const QByteArray& source, const compile::Sources& sources)
{
    OutputChoices choices;
    QStringList seen;
    for (const compile::SourceDocument& document : compile::compiled({source, {}, false}, sources).documents) {
        if (document.language == text::Language::Scenario)
            addRoles(text::readScenario(document.bytes).scenario, choices.roles, seen);
    }
    for (const QString& code : sources.systemCodes()) {
        const auto system = sources.system(code);
        choices.systems.push_back({code, system && !system->name.isEmpty() ? QString(code + QStringLiteral(" – ") + system->name) : code});
    }
    return choices;
}

bool isDocx(const QString& path)
{
    return path.endsWith(QStringLiteral(".docx"), Qt::CaseInsensitive);
}

base::Result<OutputDone> output(const OutputRequest& request, const SourcesMaker& sources, const base::Progress& progress)
{
    if (isDocx(request.path) && !request.keyPath.isEmpty())
        return base::Error{"sign.docx", QCoreApplication::translate("models", "Chưa ký: chỉ ký được tệp PDF. Chưa có tệp nào được ghi. Đổi tên tệp thành .pdf, hoặc bỏ phần ký.")};
    OutputDone done;
    done.path = request.path;
    std::optional<sign::SigningKey> key;
    if (!request.keyPath.isEmpty()) {
        auto opened = keyIn(request);
        if (!opened)
            return opened.error();
        key = std::move(*opened);
    }
    if (!progress.step(0, 1)) // a key may be slow to open
        return base::Progress::cancelledError();
    const auto answers = sources();
    if (!answers)
        return answers.error();
    const auto asked = exportRequest(request);
    if (!asked)
        return asked.error();
    if (isDocx(request.path))
        return outputDocx(request, *asked, **answers, progress);
    auto exported = workspace::exportPdf(*asked, **answers, progress);
    if (!exported)
        return exported.error();
    QByteArray pdf = exported->pdf;
    if (key) {
        auto result = signedBytes(*exported, request, *key, progress);
        if (!result)
            return result.error();
        pdf = std::move(*result);
        const auto card = workspace::signerCard(key->certificate(), request.now);
        done.signer = card.name;
        done.serial = card.serial;
    }
    if (const auto written = base::writeFileAtomically(request.path, pdf, progress); !written)
        return written.error();
    done.pages = exported->pages;
    done.family = exported->family;
    done.draft = exported->draft;
    done.leftOut = exported->compiled.leftOut;
    done.overfullCards = exported->overfullCards;
    return done;
}

} // namespace ungcuu::models
