// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/jobs.h"
#include "models/source_lines.h"
#include "workspace/typing_journal.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace ungcuu::models {

/// Keeps what is typed, within a second, in the account's journal: a crash, a closed window or another document loses
/// nothing. Works on a thread of its own; the disk is never waited for.
class TypingRecord : public QObject
{
    Q_OBJECT

public:
    explicit TypingRecord(workspace::Account account, QObject* parent = nullptr);

    /// From now on `text` is asked for what to keep. `taken` is an older journal this text came from: it goes once the
    /// new one holds its text. The journal is made by the first difference, so that reading leaves no file.
    void begin(const workspace::JournalSubject& subject, const QByteArray& base, std::function<SourceLines()> text,
               const std::optional<workspace::LeftTyping>& taken = {});
    /// Something was typed.
    void touch();
    /// Writes what is not yet written, and leaves the journal for the next opening.
    void close();
    /// The text is saved: the journal goes, a new one begins over `base`.
    void restart(const workspace::JournalSubject& subject, const QByteArray& base);
    /// The typing is refused by its author: the journal goes.
    void discard();

    /// What is typed stands in a journal: one was begun, and the last writing did not fail.
    bool isKept() const { return m_kept; }

Q_SIGNALS:
    void failed(const base::Error& error);
    void keptChanged();

private:
    struct Keeper;

    void write();
    void setKept(bool kept);

    const workspace::Account m_account;
    std::function<SourceLines()> m_text;
    std::shared_ptr<Keeper> m_keeper;
    QTimer m_pause;
    bool m_kept = false;
    Jobs m_jobs{Jobs::Policy::EachInTurn};
};

} // namespace ungcuu::models
