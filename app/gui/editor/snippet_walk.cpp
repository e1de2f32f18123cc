// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/snippet_walk.h"

#include "base/utf8.h"
#include "gui/editor/editor.h"

#include <QKeyEvent>
#include <QTextBlock>

#include <algorithm>

namespace ungcuu::gui {

SnippetWalk::SnippetWalk(Editor& editor)
    : QObject(&editor)
    , m_editor(editor)
{
    editor.installEventFilter(this);
}

void SnippetWalk::insert(const text::Snippet& snippet, base::Span typed)
{
    const models::SourceMirror& source = m_editor.source();
    const int start = source.positionOf(typed.begin);
    const QTextBlock block = m_editor.document()->findBlock(start);
    const bool behindWords = !QStringView(block.text()).left(start - block.position()).trimmed().isEmpty();
    text::Expansion piece = text::expanded(snippet);
    if (piece.bytes.endsWith('\n')) // the line the caret stands in has its own end
        piece.bytes.chop(1);
    m_editor.apply({{typed, behindWords ? '\n' + piece.bytes : piece.bytes}});
    setStops(piece, start + (behindWords ? 1 : 0));
    select(0);
}

SnippetWalk::Place SnippetWalk::placeOf(int begin, int end) const
{
    Place place{QTextCursor(m_editor.document()), QTextCursor(m_editor.document())};
    place.begin.setPosition(begin);
    place.begin.setKeepPositionOnInsert(true);
    place.end.setPosition(end);
    return place;
}

/// A line end is one character of the text, whatever its bytes.
void SnippetWalk::setStops(const text::Expansion& piece, int start)
{
    m_stops.clear();
    const int most = m_editor.document()->characterCount() - 1;
    const auto position = [&](qsizetype offset) {
        return std::min(most, start + int(base::decoded(QByteArrayView(piece.bytes).first(std::min(offset, piece.bytes.size()))).size()));
    };
    for (const std::vector<base::Span>& places : piece.stops) {
        Stop stop;
        for (const base::Span& span : places)
            stop.push_back(placeOf(position(span.begin), position(span.end)));
        if (!stop.empty())
            m_stops.push_back(std::move(stop));
    }
}

void SnippetWalk::select(size_t stop)
{
    if (stop >= m_stops.size())
        return;
    m_at = stop;
    const Place place = m_stops[stop].front();
    QTextCursor cursor = m_editor.textCursor();
    cursor.setPosition(place.begin.position());
    cursor.setPosition(place.end.position(), QTextCursor::KeepAnchor);
    m_editor.setTextCursor(cursor);
    if (stop + 1 == m_stops.size())
        leave();
}

bool SnippetWalk::isInside() const
{
    int first = m_stops.front().front().begin.position();
    int last = first;
    for (const Stop& stop : m_stops) {
        for (const Place& place : stop) {
            first = std::min(first, place.begin.position());
            last = std::max(last, place.end.position());
        }
    }
    const int caret = m_editor.textCursor().position();
    return caret >= first && caret <= last;
}

void SnippetWalk::writeTogether(const Stop& stop)
{
    QTextCursor first(m_editor.document());
    first.setPosition(stop.front().begin.position());
    first.setPosition(stop.front().end.position(), QTextCursor::KeepAnchor);
    const QString words = first.selectedText();
    if (stop.size() < 2 || words.contains(QChar::ParagraphSeparator))
        return;
    first.beginEditBlock();
    for (auto place = stop.begin() + 1; place != stop.end(); ++place) {
        QTextCursor other(m_editor.document());
        other.setPosition(place->begin.position());
        other.setPosition(place->end.position(), QTextCursor::KeepAnchor);
        if (other.selectedText() != words)
            other.insertText(words);
    }
    first.endEditBlock();
}

void SnippetWalk::step(int by)
{
    writeTogether(m_stops[m_at]);
    select(size_t(std::max(0, int(m_at) + by)));
}

bool SnippetWalk::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !walking() || m_editor.composing())
        return QObject::eventFilter(watched, event);
    const auto* const key = static_cast<QKeyEvent*>(event);
    const bool back = key->key() == Qt::Key_Backtab;
    if (key->key() != Qt::Key_Escape && key->key() != Qt::Key_Tab && !back)
        return QObject::eventFilter(watched, event);
    if (key->key() == Qt::Key_Escape || !isInside()) {
        leave();
        return key->key() == Qt::Key_Escape;
    }
    step(back ? -1 : 1);
    return true;
}

} // namespace ungcuu::gui
