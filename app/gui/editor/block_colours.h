// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <KSyntaxHighlighting/State>

#include <QList>
#include <QTextBlockUserData>
#include <QTextLayout>

namespace ungcuu::gui {

/// What the highlighter knows of one line, kept at the line's block. It moves and dies with it.
struct BlockColours : QTextBlockUserData {
    KSyntaxHighlighting::State before;
    KSyntaxHighlighting::State after;
    QList<QTextLayout::FormatRange> ranges;
    int painted = -1;     ///< Highlighter's count of marks and themes when `ranges` and marks were last set
    int epoch = -1;       ///< of the language and theme; another one's colours count for nothing
    bool trusted = false; ///< `before` is what the text above really leads to
};

} // namespace ungcuu::gui
