// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/editor/edited_text.h"
#include "models/jobs.h"
#include "models/spelling.h"

#include <QTimer>

namespace ungcuu::gui {

/// Whether the person wants it; kept in the settings.
bool checksSpelling();
void setChecksSpelling(bool on);

/// Underlines the misspelled words of a text while it is typed: beside the window, the lines on the screen first, and
/// nothing while an input method's word is unfinished.
class LiveSpelling : public QObject
{
    Q_OBJECT

public:
    LiveSpelling(EditedText& text, std::shared_ptr<models::Spelling> spelling, QObject* parent = nullptr);

    void setOn(bool on);
    /// Words became right or wrong.
    void again() { m_pause.start(); }
    models::Spelling& spelling() const { return *m_spelling; }
    /// What a word may have been meant to be, a moment later: only who asked last is answered.
    void suggest(const QString& word, std::function<void(QStringList&&)> answered);
    /// The misspelled word that holds the position; nothing of it where there is none.
    Mark wordAt(int position) const;

private:
    struct Answer;

    void check();
    void take(Answer&& answer);

    EditedText& m_text;
    const std::shared_ptr<models::Spelling> m_spelling;
    models::Jobs m_jobs{models::Jobs::Policy::NewestWins};
    models::Jobs m_suggesting{models::Jobs::Policy::NewestWins};
    QTimer m_pause;
    bool m_on = true;
};

} // namespace ungcuu::gui
