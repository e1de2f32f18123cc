// SPDX-License-Identifier: GPL-3.0-or-later
// How long an export of 2 MB may go on when nobody waits for it any more: the longest time of this thread between two
// questions whether to go on, of every way a text leaves the office. Bar: 100 ms.
#include "bench/revisions.h"
#include "bench/thread_time.h"
#include "lib/render/samples.h"
#include "lib/sign/samples.h"
#include "support/places.h"
#include "workspace/document_export.h"
#include "workspace/folder_sources.h"
#include "workspace/signing.h"

#include <QGuiApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace ungcuu;

namespace {

constexpr double Bar = 100; ///< ms
double worst = 0;

double now()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1000 + double(time.tv_nsec) * 1e-6;
}

/// Tells the longest silence of `work`, which is given what it asks, and where it fell.
template <class Work> void tell(const char* what, Work&& work)
{
    const double begin = now();
    double last = begin;
    double longest = 0;
    double at = 0;
    int questions = 0;
    const auto heard = [&] {
        const double time = now();
        if (time - last > longest) {
            longest = time - last;
            at = last - begin;
        }
        last = time;
        ++questions;
    };
    if (!work(base::Progress({}, [&](qint64, qint64) { heard(); })))
        std::abort();
    heard();
    worst = std::max(worst, longest);
    std::printf("stop, %s: %.0f ms (bar %.0f) at %.0f of %.0f ms, %d questions\n", what, longest, Bar, at, last - begin, questions);
}

/// The steps of a shipped scenario over and over, ids and all.
QByteArray scenario(qsizetype size)
{
    QByteArray text = testing::sourceBytes(QStringLiteral("scenarios/KB-A1-01.kb.md"));
    const qsizetype begin = text.indexOf("\n### ");
    const qsizetype end = text.indexOf("\n## ", begin);
    const QByteArray steps = text.mid(begin, end - begin);
    QByteArray more;
    for (qsizetype copy = 0; text.size() + more.size() < size; ++copy)
        more += QByteArray(steps).replace("\n### Bước ", QByteArray("\n### Bước " + QByteArray::number(copy + 100)));
    return text.insert(end, more);
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
    const QByteArray steps = scenario(2 << 20);
    (void)workspace::exportPdf({{plan.left(20000), {}, false}, 0, {}}, sources); // the fonts are loaded
    QByteArray pdf;
    const auto pdfOf = [&](const QByteArray& text) {
        return [&](const base::Progress& progress) {
            auto made = workspace::exportPdf({{text, {}, false}, 0, {}}, sources, progress);
            pdf = made ? made->pdf : QByteArray();
            return made.ok();
        };
    };
    const auto docxOf = [&](const QByteArray& text) { return [&](const base::Progress& progress) { return workspace::exportDocx({{text, {}, false}, 0, {}}, sources, progress).ok(); }; };
    tell("scenario to PDF", pdfOf(steps));
    tell("scenario to DOCX", docxOf(steps));
    tell("plan to PDF", pdfOf(plan));
    tell("plan to DOCX", docxOf(plan));
    const QByteArray after = revisedPlan(plan, 1);
    tell("redline, a word in each paragraph", [&](const base::Progress& progress) {
        return workspace::exportRedline({{plan, {}, false}, {after, {}, false}, QStringLiteral("Lê Thị Hà"), 0, 0}, sources, progress).ok();
    });
    workspace::SigningRequest request;
    request.pdf = pdf;
    request.at = workspace::PagePlace{1, QRectF(120, 270, 60, 20)};
    const auto key = sign::samples::authority().keyOf(sign::samples::authority().leader);
    tell("signature", [&](const base::Progress& progress) { return workspace::signPdf(request, key, sign::samples::noon, progress).ok(); });
    return worst > 2 * Bar ? 1 : 0;
}
