// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "cli/commands.h"
#include "text/source_text.h"
#include "workspace/document_export.h"
#include "workspace/folder_sources.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ungcuu::cli {
namespace {

/// export FILE --to OUT.pdf [--system CODE] [--sample]
struct Options {
    QString input;
    QString output;
    QString system;
    bool sample = false;
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

Options optionsOf(QStringList arguments)
{
    Options options;
    options.output = taken(arguments, QStringLiteral("--to"), options.trouble);
    options.system = taken(arguments, QStringLiteral("--system"), options.trouble);
    options.sample = arguments.removeAll(QStringLiteral("--sample")) > 0;
    options.input = arguments.value(0);
    if (arguments.size() != 1 || options.input.startsWith(u'-'))
        options.trouble = QCoreApplication::translate("cli", "Cần đúng một tệp để xuất.");
    else if (!options.output.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive))
        options.trouble = QCoreApplication::translate("cli", "Cần --to và tên tệp .pdf.");
    return options;
}

/// What prints as dots, and where; then how many.
void sayUnanswered(const compile::Compiled& compiled, const QString& input)
{
    int count = 0;
    for (const compile::SourceDocument& document : compiled.documents) {
        const bool own = &document == &compiled.documents.front();
        for (const model::Finding& finding : document.findings) {
            if (finding.severity != model::Severity::Error)
                continue;
            ++count;
            const text::Place place = text::placeOf(document.bytes, finding.span.begin);
            complain(QStringLiteral("%1:%2:%3: %4 [%5]").arg(own ? input : document.code).arg(place.line).arg(place.column)
                         .arg(finding.message, QString::fromLatin1(finding.code)));
        }
    }
    complain(QCoreApplication::translate("cli", "Bản nháp: %1 chỗ in dấu chấm vì chưa có gì trả lời. Đọc được, chưa ký được.").arg(count));
}

Exit exportFile(const Options& options)
{
    const base::Result<QByteArray> source = base::readFile(options.input);
    if (!source)
        return impossible(source.error());
    const base::UtcMs now = base::systemClock()();
    const workspace::FolderSources sources(QFileInfo(options.input).absolutePath(), base::vietnamDate(now));
    const auto exported = workspace::exportPdf({{*source, options.system, options.sample}, now, {}}, sources);
    if (!exported)
        return impossible(exported.error());
    if (const auto written = base::writeFileAtomically(options.output, exported->pdf); !written)
        return impossible(written.error());
    if (exported->draft)
        sayUnanswered(exported->compiled, options.input);
    if (exported->overfullCards > 0)
        complain(QCoreApplication::translate("cli", "%1 thẻ trực dài hơn một trang A4. Rút gọn để dùng được lúc trực.").arg(exported->overfullCards));
    complain(QCoreApplication::translate("cli", "Đã xuất %1: %2 trang, phông %3.").arg(options.output).arg(exported->pages).arg(exported->family));
    return Exit::Yes;
}

} // namespace

Exit runExport(const QStringList& arguments)
{
    const Options options = optionsOf(arguments);
    return options.trouble.isEmpty() ? exportFile(options) : usage("export", options.trouble);
}

} // namespace ungcuu::cli
