// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <vector>

namespace ungcuu::models {

/// The words of one paragraph while they are collected, with the marks of the source language.
class HtmlParagraph
{
public:
    /// Blanks run together, unless `exact`; a line end of exact words is a break.
    void add(const QString& words, bool bold, bool italic, bool exact);
    void addBreak();
    bool isBlank() const;
    /// Bold or italic words are among them.
    bool isMarked() const;
    void clear() { m_runs.clear(); }

    /// `lineBreak` stands where a line is broken. `marks`: whether bold and italic are written.
    QString source(const QString& lineBreak, bool marks) const;

private:
    struct Run {
        QString words;
        bool bold = false;
        bool italic = false;
    };

    std::vector<Run> m_runs;
};

} // namespace ungcuu::models
