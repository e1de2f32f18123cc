// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"
#include "base/sha256.h"
#include "base/uuid.h"
#include "workspace/account.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace ungcuu::workspace {

/// Which text a journal belongs to.
struct JournalSubject {
    base::Sha256 workspace;
    base::Uuid document;                    ///< none: never saved yet
    std::vector<base::Sha256> seenEvents;   ///< what was typed over
    QString name;                           ///< what to show when it is found again

    friend bool operator==(const JournalSubject&, const JournalSubject&) = default;
};

/// What is typed between two saves, kept in the account's state folder, away from the workspace: it works when that is
/// locked, full, read-only or gone. Append-only, 0600, each record with its CRC; a torn last record is left out.
/// Not shared between threads: one worker owns it and calls `record` at most a second after typing.
class TypingJournal
{
public:
    /// Starts a journal holding `base`.
    static base::Result<TypingJournal> start(const Account& account, const JournalSubject& subject, const QByteArray& base);
    ~TypingJournal();
    TypingJournal(TypingJournal&& other) noexcept;
    TypingJournal& operator=(TypingJournal&& other) noexcept;
    Q_DISABLE_COPY(TypingJournal)

    /// Appends what changed since the last record and waits for the disk. Same text: nothing is written.
    base::Result<void> record(const QByteArray& text);
    /// The text is safe elsewhere: removes the file.
    void discard();

private:
    TypingJournal(int descriptor, QString path, QByteArray text);

    int m_descriptor = -1;
    QString m_path;
    QByteArray m_text;
};

/// A journal that nobody discarded and no living process holds: what a crash left.
struct LeftTyping {
    JournalSubject subject;
    QByteArray base;     ///< the text it began with
    QByteArray text;     ///< the last whole record
    QString path;        ///< to remove once it is taken over or refused
};

/// What is left for this workspace, journals without a change left out.
std::vector<LeftTyping> leftTyping(const Account& account, const base::Sha256& workspace);
void discardLeftTyping(const LeftTyping& left);

/// Removes every journal of this account over a document, with and without a change in it. False where a living process
/// holds one: then nothing was removed.
bool discardTypingOver(const Account& account, const base::Sha256& workspace, const base::Uuid& document);
/// Whether a living process holds typing over a document.
bool isTypedOver(const Account& account, const base::Sha256& workspace, const base::Uuid& document);

} // namespace ungcuu::workspace
