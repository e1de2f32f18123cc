// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "cli/commands.h"
#include "cli/interruption.h"
#include "cli/place_counter.h"
#include "workspace/document_export.h"
#include "workspace/documents.h"
#include "workspace/folder_sources.h"
#include "workspace/pdf_witness.h"
#include "workspace/workspace_sources.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ungcuu::cli {
namespace {

struct Options {
    QString input;
    QString output;
    QString workspace;
    QByteArray revision;
    QString system;
    bool sample = false;
    compile::Output form;
    bool flow = false;
    QString trouble;
};

/// The value behind `name`, taken out of `arguments`; empty where there is none.
QString taken(QStringList& arguments, const QString& name, QString& trouble)
{
    const qsizetype at = arguments.indexOf(name);
    if (at < 0)
        return {};
    const QString value = arguments.value(at + 1);
    if (value.isEmpty())
        trouble = QCoreApplication::translate("cli", "Thiếu giá trị sau %1.").arg(name);
    arguments.remove(at, std::min<qsizetype>(2, arguments.size() - at));
    return value;
}

/// --form, --role, --paper.
compile::Output formOf(QStringList& arguments, QString& trouble)
{
    compile::Output output;
    const QString form = taken(arguments, QStringLiteral("--form"), trouble);
    const QString paper = taken(arguments, QStringLiteral("--paper"), trouble).toLower();
    output.role = taken(arguments, QStringLiteral("--role"), trouble);
    const auto named = form.isEmpty() ? compile::OutputForm::Plain : compile::outputForm(form);
    if (!named)
        trouble = QCoreApplication::translate("cli", "--form là plain, trinh-ky, cong-khai hoặc the-truc.");
    else if (*named != compile::OutputForm::DutyCard && !(output.role.isEmpty() && paper.isEmpty()))
        trouble = QCoreApplication::translate("cli", "--role, --paper chỉ đi với --form the-truc.");
    else if (!paper.isEmpty() && paper != QStringLiteral("a4") && paper != QStringLiteral("a5"))
        trouble = QCoreApplication::translate("cli", "--paper là a4 hoặc a5.");
    output.form = named.value_or(compile::OutputForm::Plain);
    output.paper = paper == QStringLiteral("a5") ? official::Paper::A5 : official::Paper::A4;
    return output;
}

bool isDocx(const QString& path)
{
    return path.endsWith(QStringLiteral(".docx"), Qt::CaseInsensitive);
}

Options optionsOf(QStringList arguments)
{
    Options options;
    options.output = taken(arguments, QStringLiteral("--to"), options.trouble);
    options.workspace = taken(arguments, QStringLiteral("--workspace"), options.trouble);
    options.revision = taken(arguments, QStringLiteral("--revision"), options.trouble).toUtf8();
    options.system = taken(arguments, QStringLiteral("--system"), options.trouble);
    options.sample = arguments.removeAll(QStringLiteral("--sample")) > 0;
    options.form = formOf(arguments, options.trouble);
    options.flow = arguments.removeAll(QStringLiteral("--flow")) > 0;
    options.input = arguments.value(0);
    if (arguments.size() != 1 || options.input.startsWith(u'-'))
        options.trouble = QCoreApplication::translate("cli", "Cần đúng một tệp hoặc một mã để xuất.");
    else if (options.sample && options.form.form == compile::OutputForm::ForSignature)
        options.trouble = QCoreApplication::translate("cli", "Bản trình ký không đi với --sample.");
    else if (!options.revision.isEmpty() && options.workspace.isEmpty())
        options.trouble = QCoreApplication::translate("cli", "--revision cần --workspace.");
    else if (!isDocx(options.output) && !options.output.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive))
        options.trouble = QCoreApplication::translate("cli", "Cần --to và tên tệp .pdf hoặc .docx.");
    return options;
}

/// What prints as dots or waits for somebody to compare it with the law, and where; then how many dots there are.
void sayFindings(const compile::Compiled& compiled, const QString& input)
{
    int count = 0;
    for (const compile::SourceDocument& document : compiled.documents) {
        const bool own = &document == &compiled.documents.front();
        PlaceCounter places(document.bytes);
        for (const model::Finding& finding : document.findings) {
            if (finding.severity == model::Severity::Hint)
                continue;
            count += finding.severity == model::Severity::Error;
            const text::Place place = places.placeOf(finding.span.begin);
            complain(oneLine(QStringLiteral("%1:%2:%3: %4 [%5]").arg(own ? input : document.code).arg(place.line).arg(place.column)
                                 .arg(finding.message, QString::fromLatin1(finding.code))));
        }
    }
    if (count > 0)
        complain(QCoreApplication::translate("cli", "Bản nháp: %1 chỗ in dấu chấm vì chưa có gì trả lời. Đọc được, chưa ký được.").arg(count));
}

using Info = std::vector<std::pair<QByteArray, QString>>;

Exit written(const Options& options, const QByteArray& bytes, const compile::Compiled& compiled, const QString& done)
{
    if (const auto written = base::writeFileAtomically(options.output, bytes, untilInterrupted()); !written)
        return impossible(written.error());
    sayFindings(compiled, options.input);
    for (const QString& line : compiled.leftOut)
        complain(oneLine(QCoreApplication::translate("cli", "Không đưa ra: %1").arg(line)));
    complain(done);
    return Exit::Yes;
}

Exit exportAsDocx(const Options& options, const workspace::ExportRequest& request, const compile::Sources& sources)
{
    const auto exported = workspace::exportDocx(request, sources, untilInterrupted());
    if (!exported)
        return impossible(exported.error());
    return written(options, exported->docx, exported->compiled, QCoreApplication::translate("cli", "Đã xuất %1.").arg(options.output));
}

Exit exportAsPdf(const Options& options, const workspace::ExportRequest& request, const compile::Sources& sources)
{
    const auto exported = workspace::exportPdf(request, sources, untilInterrupted());
    if (!exported)
        return impossible(exported.error());
    QString done = QCoreApplication::translate("cli", "Đã xuất %1: %2 trang, phông %3.").arg(options.output).arg(exported->pages).arg(exported->family);
    if (exported->overfullCards > 0)
        done.prepend(QCoreApplication::translate("cli", "%1 thẻ trực dài hơn một trang. Rút gọn để dùng được lúc trực.").arg(exported->overfullCards) + u'\n');
    return written(options, exported->pdf, exported->compiled, done);
}

Exit exportText(const Options& options, const QByteArray& source, const compile::Sources& sources, base::UtcMs now, const Info& info)
{
    const text::Language language = text::languageOf(options.input, source);
    const workspace::ExportRequest request{{source, options.system, options.sample, language, options.form, options.flow}, now, info};
    return isDocx(options.output) ? exportAsDocx(options, request, sources) : exportAsPdf(options, request, sources);
}

Exit exportFile(const Options& options, const compile::Sources& sources, base::UtcMs now, const Info& info)
{
    const base::Result<QByteArray> source = base::readFile(options.input);
    return source ? exportText(options, *source, sources, now, info) : impossible(source.error());
}

base::Result<workspace::Document> documentOf(const Options& options, const workspace::Workspace& store, const base::Uuid& id)
{
    if (options.revision.isEmpty())
        return workspace::readDocument(store, id);
    const base::Result<base::Sha256> revision = workspace::findRevision(store, id, options.revision);
    return revision ? workspace::readRevision(store, id, *revision) : revision.error();
}

Exit exportDocument(const Options& options, const workspace::Workspace& store, const base::Uuid& id, const compile::Sources& sources, base::UtcMs now)
{
    const base::Result<workspace::Document> document = documentOf(options, store, id);
    if (!document)
        return impossible(document.error());
    const base::Result<workspace::Witness> witness = workspace::witnessFor(store, id);
    return witness ? exportText(options, document->bytes, sources, now, {workspace::infoEntry(*witness)}) : impossible(witness.error());
}

Exit exportFileOfWorkspace(const Options& options, const workspace::Workspace& store, const compile::Sources& sources, base::UtcMs now)
{
    const base::Result<workspace::Witness> witness = workspace::witnessFor(store, {});
    return witness ? exportFile(options, sources, now, {workspace::infoEntry(*witness)}) : impossible(witness.error());
}

Exit sayCandidates(const std::vector<workspace::DocumentRow>& rows)
{
    for (const workspace::DocumentRow& row : rows)
        complain(oneLine(QStringLiteral("%1 %2 %3").arg(row.code, QString::fromLatin1(row.id.text()), row.title)));
    return usage("export", QCoreApplication::translate("cli", "Mã này có ở %1 văn bản. Ghi định danh thay cho mã.").arg(rows.size()));
}

/// A CODE of the workspace; where it has none by this name, a FILE with the workspace's register.
Exit exportFromWorkspace(const Options& options, base::UtcMs now)
{
    const base::Result<workspace::Workspace> store = workspace::openWorkspace(options.workspace, workspace::Account::ofThisUser());
    if (!store)
        return impossible(store.error());
    const auto sources = workspace::WorkspaceSources::over(*store, base::vietnamDate(now));
    if (!sources)
        return impossible(sources.error());
    const auto rows = workspace::findDocuments(*store, options.input);
    if (!rows)
        return impossible(rows.error());
    if (rows->size() > 1)
        return sayCandidates(*rows);
    if (rows->size() == 1)
        return exportDocument(options, *store, rows->front().id, *sources, now);
    if (options.revision.isEmpty() && QFileInfo::exists(options.input))
        return exportFileOfWorkspace(options, *store, *sources, now);
    return impossible({"document.missing", QCoreApplication::translate("cli", "Kho dữ liệu không có văn bản «%1». Chưa xuất gì.").arg(options.input)});
}

} // namespace

Exit runExport(const QStringList& arguments)
{
    const Options options = optionsOf(arguments);
    if (!options.trouble.isEmpty())
        return usage("export", options.trouble);
    const base::UtcMs now = base::systemClock()();
    if (!options.workspace.isEmpty())
        return exportFromWorkspace(options, now);
    const workspace::FolderSources sources(QFileInfo(options.input).absolutePath(), base::vietnamDate(now));
    return exportFile(options, sources, now, {});
}

} // namespace ungcuu::cli
