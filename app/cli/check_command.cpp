// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "cli/commands.h"
#include "cli/place_counter.h"
#include "workspace/checked_file.h"
#include "workspace/shipped_law.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ungcuu::cli {

namespace {

using base::Json;
using model::Finding;
using model::Severity;

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error: return QCoreApplication::translate("cli", "Lỗi");
    case Severity::Warning: return QCoreApplication::translate("cli", "Cần xem lại");
    case Severity::Hint: break;
    }
    return QCoreApplication::translate("cli", "Gợi ý");
}

QString severityKey(Severity severity)
{
    static const QString keys[] = {QStringLiteral("error"), QStringLiteral("warning"), QStringLiteral("hint")};
    return keys[int(severity)];
}

void printFindings(const QString& path, const workspace::CheckedFile& file)
{
    PlaceCounter places(file.bytes);
    for (const Finding& finding : file.findings) {
        const text::Place place = places.placeOf(finding.span.begin);
        print(oneLine(QStringLiteral("%1:%2:%3: %4: %5 [%6]")
                           .arg(path)
                           .arg(place.line)
                           .arg(place.column)
                           .arg(severityWord(finding.severity), finding.message, QString::fromLatin1(finding.code))));
    }
}

Json fixJson(const model::Fix& fix)
{
    Json::Array edits;
    for (const model::TextEdit& edit : fix.edits)
        edits.push_back(Json::Object{{"begin", Json(qint64(edit.span.begin))},
                                     {"end", Json(qint64(edit.span.end))},
                                     {"text", Json(QString::fromUtf8(edit.bytes))}});
    return Json::Object{{"title", Json(fix.title)}, {"edits", Json(std::move(edits))}};
}

Json findingJson(const Finding& finding, const text::Place& place)
{
    Json::Array fixes;
    for (const model::Fix& fix : finding.fixes)
        fixes.push_back(fixJson(fix));
    return Json::Object{{"code", Json(QString::fromLatin1(finding.code))},
                        {"severity", Json(severityKey(finding.severity))},
                        {"message", Json(finding.message)},
                        {"line", Json(qint64(place.line))},
                        {"column", Json(qint64(place.column))},
                        {"begin", Json(qint64(finding.span.begin))},
                        {"end", Json(qint64(finding.span.end))},
                        {"fixes", Json(std::move(fixes))}};
}

Json fileJson(const QString& path, const workspace::CheckedFile& file)
{
    PlaceCounter places(file.bytes);
    Json::Array findings;
    for (const Finding& finding : file.findings)
        findings.push_back(findingJson(finding, places.placeOf(finding.span.begin)));
    return Json::Object{{"file", Json(path)}, {"findings", Json(std::move(findings))}};
}

void sayCount(const std::array<int, 3>& counts)
{
    complain(QCoreApplication::translate("cli", "%1 lỗi, %2 chỗ cần xem lại, %3 gợi ý").arg(counts[0]).arg(counts[1]).arg(counts[2]));
}

} // namespace

Exit runCheck(const QStringList& arguments)
{
    QStringList paths = arguments;
    const bool json = paths.removeAll(QStringLiteral("--json")) > 0;
    const auto option = std::find_if(paths.begin(), paths.end(), [](const QString& p) { return p.startsWith(QLatin1Char('-')); });
    if (option != paths.end())
        return usage("check", QCoreApplication::translate("cli", "Không có tùy chọn «%1».").arg(*option));
    if (paths.isEmpty())
        return usage("check");
    Exit answer = Exit::Yes;
    std::array<int, 3> counts{};
    Json::Array files;
    for (const QString& path : std::as_const(paths)) {
        const base::Result<workspace::CheckedFile> file = workspace::checkedFile(path, workspace::shippedLaw());
        if (!file) {
            answer = impossible(file.error());
            continue;
        }
        for (const Finding& finding : file->findings)
            ++counts[size_t(finding.severity)];
        if (file->hasErrors() && answer == Exit::Yes)
            answer = Exit::No;
        if (json)
            files.push_back(fileJson(path, *file));
        else
            printFindings(path, *file);
    }
    if (json)
        printBytes(base::canonicalJson(Json::Object{{"files", Json(std::move(files))}}) + '\n');
    sayCount(counts);
    return answer;
}

} // namespace ungcuu::cli
