// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/proposal_places.h"

#include "diff/text_diff.h"

#include <algorithm>

namespace ungcuu::gui {

ProposalPlaces::ProposalPlaces(OpenDocument& document, const QByteArray& then, QObject* parent)
    : QObject(parent)
    , m_document(&document)
    , m_then(then)
{
    connect(document.text().get(), &EditedText::edited, this, &ProposalPlaces::follow);
}

ProposalPlaces::Place ProposalPlaces::placeOf(const model::TextEdit& edit) const
{
    const models::SourceMirror& source = m_document->text()->source();
    Place place{QTextCursor(&m_document->text()->document()), source.bytes().mid(edit.span.begin, edit.span.length()), edit.bytes};
    place.cursor.setPosition(source.positionOf(edit.span.begin));
    place.cursor.setPosition(source.positionOf(edit.span.end), QTextCursor::KeepAnchor);
    place.cursor.setKeepPositionOnInsert(!edit.span.empty());
    return place;
}

bool ProposalPlaces::add(int row, const model::TextEdits& edits)
{
    const QByteArray now = m_document->text()->source().bytes();
    const diff::Changes since = now == m_then ? diff::Changes() : diff::wordChanges(m_then, now);
    std::vector<Place> places;
    for (const model::TextEdit& edit : edits) {
        const auto begin = diff::moved(edit.span.begin, since);
        const auto span = edit.span.empty() && begin ? std::optional(base::Span{*begin, *begin}) : edit.span.empty() ? std::nullopt : diff::moved(edit.span, since);
        if (!span)
            return false;
        places.push_back(placeOf({*span, edit.bytes}));
    }
    m_places[row] = std::move(places);
    return true;
}

model::TextEdits ProposalPlaces::editsNow(int row) const
{
    const models::SourceMirror& source = m_document->text()->source();
    model::TextEdits edits;
    for (const Place& place : m_places.at(row)) {
        const qsizetype begin = source.offsetOf(std::min(place.cursor.anchor(), place.cursor.position()));
        const qsizetype end = source.offsetOf(std::max(place.cursor.anchor(), place.cursor.position()));
        edits.push_back({{begin, end}, place.fresh});
    }
    return edits;
}

std::optional<std::pair<int, int>> ProposalPlaces::stretch(int row) const
{
    if (!m_document || !has(row) || m_places.at(row).empty())
        return std::nullopt;
    const std::vector<Place>& places = m_places.at(row);
    return std::pair(places.front().cursor.selectionStart(), places.back().cursor.selectionEnd());
}

bool ProposalPlaces::accept(int row)
{
    if (!m_document || !has(row))
        return false;
    const model::TextEdits edits = editsNow(row);
    const QByteArray now = m_document->text()->source().bytes();
    for (std::size_t i = 0; i < edits.size(); ++i) {
        if (now.mid(edits[i].span.begin, edits[i].span.length()) != m_places.at(row)[i].old)
            return false;
    }
    m_undone.clear();
    m_document->text()->source().apply(edits);
    m_accepted.push_back({row, m_document->text()->document().availableUndoSteps(), edits, base::Sha256::of(m_document->text()->source().bytes())});
    return true;
}

void ProposalPlaces::follow()
{
    if (!m_document)
        return;
    followUndo();
    followRedo();
}

/// The text went back to before an acceptance: its places are again what they were.
void ProposalPlaces::followUndo()
{
    while (!m_accepted.empty() && m_document->text()->document().availableUndoSteps() < m_accepted.back().steps) {
        const Accepted undoneOne = m_accepted.back();
        m_accepted.pop_back();
        m_undone.push_back(undoneOne);
        std::vector<Place> places;
        for (const model::TextEdit& edit : undoneOne.edits)
            places.push_back(placeOf(edit));
        m_places[undoneOne.row] = std::move(places);
        Q_EMIT undone(undoneOne.row);
    }
}

/// The text is again what an acceptance made of it, as many steps on: typing instead of redoing gives another text.
void ProposalPlaces::followRedo()
{
    const QTextDocument& document = m_document->text()->document();
    if (m_undone.empty() || document.availableUndoSteps() != m_undone.back().steps)
        return;
    if (base::Sha256::of(m_document->text()->source().bytes()) != m_undone.back().text)
        return m_undone.clear();
    m_accepted.push_back(m_undone.back());
    m_undone.pop_back();
    Q_EMIT redone(m_accepted.back().row);
}

} // namespace ungcuu::gui
