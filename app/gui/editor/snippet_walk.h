// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "text/snippets.h"

#include <QObject>
#include <QTextCursor>

namespace ungcuu::gui {

class Editor;

/// Puts a ready piece of text in, as one undo step, and walks the places to fill in: Tab and Shift+Tab between them,
/// Esc ends it, and so does leaving the piece. Places that stand for the same thing are written together when one goes on.
class SnippetWalk : public QObject
{
    Q_OBJECT

public:
    explicit SnippetWalk(Editor& editor);

    /// In place of `typed`, on a line of its own where other words stand before it.
    void insert(const text::Snippet& snippet, base::Span typed);
    bool walking() const { return !m_stops.empty(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// One place; grows with what is typed in it.
    struct Place {
        QTextCursor begin;
        QTextCursor end;
    };
    using Stop = std::vector<Place>;

    Place placeOf(int begin, int end) const;
    void setStops(const text::Expansion& piece, int start);
    void select(size_t stop);
    void step(int by);
    void writeTogether(const Stop& stop);
    bool isInside() const;
    void leave() { m_stops.clear(); }

    Editor& m_editor;
    std::vector<Stop> m_stops;
    size_t m_at = 0;
};

} // namespace ungcuu::gui
