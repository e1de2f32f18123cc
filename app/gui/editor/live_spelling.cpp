// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/live_spelling.h"

#include <QSettings>
#include <QTextBlock>

#include <limits>

namespace ungcuu::gui {

namespace {

constexpr int PauseMs = 350;
const QString Setting = QStringLiteral("spelling");

} // namespace

bool checksSpelling()
{
    return QSettings().value(Setting, true).toBool();
}

void setChecksSpelling(bool on)
{
    QSettings().setValue(Setting, on);
}

struct LiveSpelling::Answer {
    std::vector<spell::Misspelled> words;
    qint64 revision = -1;
    bool whole = false;
};

LiveSpelling::LiveSpelling(EditedText& text, std::shared_ptr<models::Spelling> spelling, QObject* parent)
    : QObject(parent)
    , m_text(text)
    , m_spelling(std::move(spelling))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(&m_pause, &QTimer::timeout, this, &LiveSpelling::check);
    connect(&m_text, &EditedText::edited, this, &LiveSpelling::again);
    connect(&m_text, &EditedText::settled, this, &LiveSpelling::again);
}

void LiveSpelling::setOn(bool on)
{
    m_on = on;
    if (on) {
        again();
        return;
    }
    m_jobs.cancel();
    m_text.highlighter().setMisspelled({});
}

/// The lines on the screen, then, if nothing newer came, all of them.
void LiveSpelling::check()
{
    if (!m_on || m_text.composing())
        return;
    const auto ask = [this](int first, int last, bool whole) {
        m_jobs.run<Answer>([spelling = m_spelling, lines = m_text.source().lines(), revision = m_text.source().revision(), first, last, whole](
                               const base::Progress& progress) { return Answer{spelling->misspelled(lines, first, last, progress), revision, whole}; },
                           [this](Answer&& answer) { take(std::move(answer)); });
    };
    const bool few = m_text.document().blockCount() <= m_text.highlighter().lastShown() + 1;
    few ? ask(0, std::numeric_limits<int>::max() - 1, true) : ask(m_text.highlighter().firstShown(), m_text.highlighter().lastShown(), false);
}

void LiveSpelling::take(Answer&& answer)
{
    if (!m_on || answer.revision != m_text.source().revision())
        return;
    std::vector<Mark> marks;
    for (const spell::Misspelled& word : answer.words) {
        const int begin = m_text.document().findBlockByNumber(word.line).position() + word.begin;
        marks.push_back({begin, begin + word.length, model::Severity::Hint});
    }
    m_text.highlighter().setMisspelled(std::move(marks));
    if (answer.whole)
        return;
    m_jobs.run<Answer>([spelling = m_spelling, lines = m_text.source().lines(), revision = answer.revision](
                           const base::Progress& progress) { return Answer{spelling->misspelled(lines, 0, std::numeric_limits<int>::max() - 1, progress), revision, true}; },
                       [this](Answer&& all) { take(std::move(all)); });
}

void LiveSpelling::suggest(const QString& word, std::function<void(QStringList&&)> answered)
{
    m_suggesting.run<QStringList>([spelling = m_spelling, word](const base::Progress&) { return spelling->suggestions(word); }, std::move(answered));
}

Mark LiveSpelling::wordAt(int position) const
{
    for (const Mark& word : m_text.highlighter().misspelled()) {
        if (word.begin <= position && position <= word.end && word.begin < word.end)
            return word;
    }
    return {};
}

} // namespace ungcuu::gui
