// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/editor/edited_text.h"
#include "models/jobs.h"
#include "models/page_making.h"
#include "models/problems_model.h"
#include "models/reading.h"

#include <QSet>
#include <QTimer>

namespace ungcuu::gui {

/// What is known of a text while it is typed: what is wrong with it, and its official pages.
///
/// Each real change is read in a worker: at once the section that was changed, after a pause the whole (read, check; and,
/// apart, compile, lay out). Of readings the newest wins, pages that are being made are finished, so that a fast typist
/// sees them come. What is wrong with the whole is looked for when the pages are there: both would share the cores, and
/// the page is what the eye waits for. Nothing begins while an input method's word is unfinished, or while nobody looks:
/// what is out of sight is read when it comes in sight.
class LiveReading : public QObject
{
    Q_OBJECT

public:
    enum class Wanted { ProblemsAndPages, PagesOnly };

    explicit LiveReading(std::shared_ptr<EditedText> text, Wanted wanted = Wanted::ProblemsAndPages, QObject* parent = nullptr);

    /// What answers the questions of a compilation; null: no page is made.
    void setSources(models::SourcesMaker sources);
    /// The text is another one: what was known of the old one goes.
    void restart();
    /// What the sources know is other now: the pages are made again.
    void readAgain();
    /// A view that shows this text comes in sight or goes out of it.
    void setSeen(const QObject* view, bool seen);

    models::ProblemsModel& problems() { return m_problems; }
    const std::shared_ptr<const render::Pages>& pages() const { return m_pages; }
    /// Why there are no pages.
    const QString& trouble() const { return m_trouble; }
    /// Why the text, as its pages were made last, may not be submitted or signed; empty where it may.
    const QString& refusal() const { return m_refusal; }
    /// Why none of its pages leaves, on paper neither; empty where they may.
    const QString& secrecy() const { return m_secrecy; }
    /// The document that `official::Source::document` counts; empty for the text itself.
    QString codeOf(int document) const { return document > 0 ? m_codes.value(document) : QString(); }
    /// The problems are those of the text as it stands now.
    bool isFresh() const { return m_problemsOf == m_text->source().revision(); }
    bool isScenario() const { return m_scenario; }
    /// As of the last reading of the whole.
    const text::Outline& outline() const { return m_outline; }
    /// As of the last reading of the whole; null where that was no scenario.
    const std::shared_ptr<const model::ScenarioFlow>& flow() const { return m_flow; }
    /// How many readings have begun; none begins during an input method's composition.
    int begun() const { return m_begun; }

Q_SIGNALS:
    /// What is known is of an older text now.
    void outdated();
    void problemsChanged();
    void pagesChanged();

private:
    void read();
    void startPauses();
    void checkAfterPages();
    void check();
    void checkSection();
    void layOut();
    bool mayBegin() const { return !m_viewers.isEmpty() && !m_text->composing(); }
    std::shared_ptr<const models::SourceLines> lines() const;
    void take(models::Reading&& reading);
    void takePages(models::MadePages&& made);
    void showProblems();
    void show(std::vector<models::Problem> problems);

    const std::shared_ptr<EditedText> m_text;
    const Wanted m_wanted;
    models::ProblemsModel m_problems;
    std::shared_ptr<const render::Pages> m_pages;
    QString m_trouble;
    QStringList m_codes;
    std::vector<models::Problem> m_found;
    std::vector<models::Problem> m_unresolved;
    QString m_refusal;
    QString m_secrecy;
    QStringList m_filled;   ///< by the pages that were made last
    std::shared_ptr<models::PageMaking> m_making;
    std::shared_ptr<const models::ReadText> m_whole; ///< as the whole was last read
    text::Outline m_outline;
    std::shared_ptr<const model::ScenarioFlow> m_flow;
    models::Jobs m_reading{models::Jobs::Policy::NewestWins};
    models::Jobs m_sections{models::Jobs::Policy::NewestWins};
    models::Jobs m_laying{models::Jobs::Policy::NewestNext};
    QSet<const QObject*> m_viewers;
    QTimer m_pause;               ///< before what the text says is read
    QTimer m_sectionPause;        ///< the keys of one turn of the event loop are one change
    QTimer m_pagePause;           ///< before its pages are made
    qint64 m_problemsOf = -1;
    qint64 m_unresolvedOf = -1;
    int m_begun = 0;
    bool m_behind = false; ///< the text as it stands has not been asked for; an empty one at the beginning is not
    bool m_checkWaits = false; ///< for the pages that are being made
    bool m_scenario = false;
};

} // namespace ungcuu::gui
