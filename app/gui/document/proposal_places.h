// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/sha256.h"
#include "gui/document/open_document.h"
#include "model/text_edit.h"

#include <QPointer>
#include <QTextCursor>
#include <map>

namespace ungcuu::gui {

/// Where proposals stand in a text that is being typed: they move with it. Accepting one is one undo step; undoing that
/// step opens it again, and redoing the step accepts it again.
class ProposalPlaces : public QObject
{
    Q_OBJECT

public:
    /// The edits are of `then`; what the document says by now is set against it.
    ProposalPlaces(OpenDocument& document, const QByteArray& then, QObject* parent = nullptr);

    OpenDocument* document() const { return m_document; }

    /// False where the text has changed at this place.
    bool add(int row, const model::TextEdits& edits);
    bool has(int row) const { return m_places.count(row) > 0; }
    /// From the first to the last byte it touches, as positions of the text; nothing where it is not known.
    std::optional<std::pair<int, int>> stretch(int row) const;
    /// Makes the edits. False, and nothing done, where the words there are others by now.
    bool accept(int row);

Q_SIGNALS:
    void undone(int row);
    void redone(int row);

private:
    struct Place {
        QTextCursor cursor;  ///< anchor: its begin, which moves behind what is typed there; position: its end, which stays
        QByteArray old;
        QByteArray fresh;
    };
    struct Accepted {
        int row = 0;
        int steps = 0;           ///< undo steps of the text with it
        model::TextEdits edits;  ///< of the text before it
        base::Sha256 text;       ///< with it
    };
    Place placeOf(const model::TextEdit& edit) const;
    model::TextEdits editsNow(int row) const;
    void follow();
    void followUndo();
    void followRedo();

    QPointer<OpenDocument> m_document;
    const QByteArray m_then;
    std::map<int, std::vector<Place>> m_places;
    std::vector<Accepted> m_accepted;
    std::vector<Accepted> m_undone; ///< what redoing accepts again, next one last
};

} // namespace ungcuu::gui
