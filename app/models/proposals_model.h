// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/taking_back.h"

#include <QAbstractListModel>

namespace ungcuu::models {

/// What came back in a DOCX, a row each: proposals in the order of the paper, then what found no place, then comments.
/// Texts are from outside: plain.
class ProposalsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Kind : quint8 { Proposal, Unplaced, Opinion };
    enum class State : quint8 { Open, Accepted, Rejected, Lost };
    enum Role { HeadRole = Qt::UserRole, OldRole, NewRole, SaidRole, NoteRole, SettledRole };

    using QAbstractListModel::QAbstractListModel;

    void show(TakenFile file);
    void clear() { show({}); }
    const TakenFile& file() const { return m_file; }

    Kind kind(int row) const { return m_rows[std::size_t(row)].kind; }
    State state(int row) const { return m_rows[std::size_t(row)].state; }
    void setState(int row, State state);
    /// Of TakenBack::texts.
    int document(int row) const;
    /// What it would do to its text, or where it stands there: a comment's place is an edit that is never made.
    model::TextEdits edits(int row) const;
    /// For the clipboard: the new words, else the old ones; of a comment what it says.
    QString words(int row) const;
    int count(Kind kind, State state) const;
    int nextOpen(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row {
        Kind kind = Kind::Proposal;
        std::size_t index = 0;
        State state = State::Open;
    };
    const workspace::Proposal& proposal(int row) const { return m_file.taken.proposals[m_rows[std::size_t(row)].index]; }
    const workspace::Unplaced& unplaced(int row) const { return m_file.taken.unplaced[m_rows[std::size_t(row)].index]; }
    const workspace::Opinion& opinion(int row) const { return m_file.taken.opinions[m_rows[std::size_t(row)].index]; }
    QString head(int row) const;
    QString note(int row) const;
    /// In which paragraph of the paper, or behind which; empty where the words say it.
    QString placeNote(int row) const;
    docx::ChangeKind change(int row) const { return kind(row) == Kind::Unplaced ? unplaced(row).kind : proposal(row).kind; }
    QString oldWords(int row) const;
    QString newWords(int row) const;

    TakenFile m_file;
    std::vector<Row> m_rows;
};

} // namespace ungcuu::models
