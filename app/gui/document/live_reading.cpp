// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/live_reading.h"

#include <QCoreApplication>
#include <QTextBlock>

#include <algorithm>

namespace ungcuu::gui {

namespace {

/// Long enough that a fast typist is not read at every key, short enough that the answer seems to come at once.
constexpr int PauseMs = 120;
/// The page follows at once: it is made beside the window, what is known is not measured again, and a key too late for
/// one page comes with the next.
constexpr int PagePauseMs = 5;

QString layingOut()
{
    return QCoreApplication::translate("gui", "Đang dàn trang…");
}

Mark markOf(const QTextDocument& text, const models::Problem& problem)
{
    const QTextBlock block = text.findBlockByNumber(problem.begin.line);
    const int begin = block.position() + problem.begin.column;
    const int lineEnd = block.position() + block.length() - 1;
    const int end = problem.begin == problem.end ? std::min(begin + 1, lineEnd) : block.position() + problem.end.column;
    return {begin, std::max(begin, end), problem.finding.severity};
}

} // namespace

LiveReading::LiveReading(std::shared_ptr<EditedText> text, Wanted wanted, QObject* parent)
    : QObject(parent)
    , m_text(std::move(text))
    , m_wanted(wanted)
    , m_trouble(layingOut())
{
    for (QTimer* const timer : {&m_pause, &m_sectionPause, &m_pagePause})
        timer->setSingleShot(true);
    m_pause.setInterval(PauseMs);
    m_sectionPause.setInterval(0);
    m_pagePause.setInterval(PagePauseMs);
    connect(&m_pause, &QTimer::timeout, this, &LiveReading::checkAfterPages);
    connect(&m_sectionPause, &QTimer::timeout, this, &LiveReading::checkSection);
    connect(&m_pagePause, &QTimer::timeout, this, &LiveReading::layOut);
    connect(m_text.get(), &EditedText::settled, this, &LiveReading::startPauses);
    connect(m_text.get(), &EditedText::edited, this, [this] {
        m_behind = true;
        startPauses();
        Q_EMIT outdated();
    });
}

void LiveReading::setSources(models::SourcesMaker sources)
{
    m_making = sources ? std::make_shared<models::PageMaking>(std::move(sources)) : nullptr;
}

void LiveReading::readAgain()
{
    m_behind = true;
    read();
}

void LiveReading::restart()
{
    m_found.clear();
    m_unresolved.clear();
    m_filled.clear();
    m_refusal.clear();
    m_secrecy.clear();
    m_codes.clear();
    m_pages = nullptr;
    m_whole = nullptr;
    m_outline.clear();
    m_flow = nullptr;
    m_trouble = layingOut();
    m_scenario = models::isScenario(m_text->source().bytes());
    m_behind = true;
    m_laying.cancel();
    m_checkWaits = false;
    showProblems();
    Q_EMIT pagesChanged();
    read();
}

void LiveReading::setSeen(const QObject* view, bool seen)
{
    if (!seen) {
        m_viewers.remove(view);
        return;
    }
    m_viewers.insert(view);
    if (m_behind)
        read();
}

void LiveReading::startPauses()
{
    m_pause.start();
    m_sectionPause.start();
    if (!m_pagePause.isActive()) // a fast typist sees the page now and then, not only at the end
        m_pagePause.start();
}

void LiveReading::read()
{
    check();
    layOut();
}

std::shared_ptr<const models::SourceLines> LiveReading::lines() const
{
    return std::make_shared<const models::SourceLines>(m_text->source().lines());
}

void LiveReading::checkAfterPages()
{
    m_checkWaits = m_laying.busy();
    if (!m_checkWaits)
        check();
}

void LiveReading::check()
{
    if (!mayBegin())
        return;
    m_behind = false;
    if (m_wanted == Wanted::PagesOnly)
        return;
    ++m_begun;
    m_reading.run<models::Reading>([lines = lines(), revision = m_text->source().revision()](const base::Progress& progress) { return models::readingOf(*lines, revision, progress); },
                                   [this](models::Reading&& reading) { take(std::move(reading)); });
}

/// Until the whole is read again the last whole one stands, moved, but for the section that was changed.
void LiveReading::checkSection()
{
    if (!mayBegin() || !m_whole || isFresh() || m_wanted == Wanted::PagesOnly)
        return;
    ++m_begun;
    // What nothing answered is known by its place in the text of the pages; it can be moved only with a reading of that text.
    model::Findings others;
    for (const models::Problem& problem : m_unresolved) {
        if (m_unresolvedOf == m_problemsOf)
            others.push_back(problem.finding);
    }
    m_sections.run<std::vector<models::Problem>>([lines = lines(), whole = m_whole, others = std::move(others)](const base::Progress&) { return models::sectionFirst(*whole, others, *lines); },
                                                 [this, revision = m_text->source().revision()](std::vector<models::Problem>&& problems) {
                                                     if (revision == m_text->source().revision() && !isFresh())
                                                         show(std::move(problems));
                                                 });
}

void LiveReading::layOut()
{
    if (!mayBegin() || !m_making)
        return;
    ++m_begun;
    m_laying.run<models::MadePages>([lines = lines(), revision = m_text->source().revision(), making = m_making](const base::Progress& progress) { return making->pagesOf(*lines, revision, progress); },
                                    [this](models::MadePages&& made) { takePages(std::move(made)); });
}

void LiveReading::take(models::Reading&& reading)
{
    if (reading.revision != m_text->source().revision())
        return;
    m_scenario = reading.scenario;
    m_found = std::move(reading.problems);
    m_problemsOf = reading.revision;
    m_whole = std::move(reading.whole);
    m_outline = std::move(reading.shape.outline);
    m_flow = std::move(reading.flow);
    m_text->folding().setFolds(std::move(reading.shape.folds));
    if (m_unresolvedOf != m_problemsOf)
        m_unresolved.clear();
    showProblems();
}

void LiveReading::takePages(models::MadePages&& made)
{
    m_codes = QStringList(made.codes.begin(), made.codes.end());
    m_pages = std::move(made.pages);
    m_trouble = std::move(made.trouble);
    m_unresolved = std::move(made.unresolved);
    m_filled = std::move(made.filled);
    m_refusal = std::move(made.refusal);
    m_secrecy = std::move(made.secrecy);
    m_unresolvedOf = made.revision;
    if (m_unresolvedOf == m_problemsOf)
        showProblems();
    Q_EMIT pagesChanged();
    if (m_checkWaits)
        checkAfterPages();
}

void LiveReading::showProblems()
{
    if (m_wanted == Wanted::PagesOnly)
        return;
    std::vector<models::Problem> all = models::withoutFilled(m_found, m_filled);
    all.insert(all.end(), m_unresolved.begin(), m_unresolved.end());
    std::stable_sort(all.begin(), all.end(), [](const models::Problem& a, const models::Problem& b) { return a.finding.span.begin < b.finding.span.begin; });
    show(std::move(all));
}

void LiveReading::show(std::vector<models::Problem> all)
{
    std::vector<Mark> marks;
    for (const models::Problem& problem : all)
        marks.push_back(markOf(m_text->document(), problem));
    m_problems.show(std::move(all));
    m_text->setMarks(std::move(marks));
    Q_EMIT problemsChanged();
}

} // namespace ungcuu::gui
