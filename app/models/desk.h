// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "models/history_model.h"
#include "models/jobs.h"
#include "models/spelling.h"
#include "workspace/documents.h"
#include "workspace/merge_heads.h"
#include "workspace/register.h"
#include "workspace/typing_journal.h"
#include "workspace/workspace.h"

#include <QObject>

#include <memory>
#include <optional>

namespace ungcuu::models {

/// A text that was taken from the store, or begun, with what was typed over it and not yet saved.
struct Opened {
    workspace::Document document;                  ///< an id of none: never saved
    QString name;                                  ///< mã, or what a new text is called
    int revisions = 0;
    base::UtcMs savedAt = 0;
    bool forked = false;
    std::optional<workspace::LeftTyping> left;     ///< typing that a crash, a closing or another document left
};

/// The first documents that hold the words asked for.
struct Listing {
    QString words;
    std::vector<workspace::DocumentRow> rows;
    bool more = false;                             ///< others follow
    std::vector<workspace::LeftTyping> left;       ///< all typing that a crash or a closing left: over one of them, or a text never saved
    std::optional<workspace::DocumentKind> kind;   ///< that was asked for
};

/// What is known of one system of the register.
struct SystemView {
    QString code;
    std::vector<workspace::SystemChange> history;   ///< newest first
    std::vector<workspace::DocumentRow> documents;  ///< that name it
};

/// An earlier revision, to look at.
struct OldRevision {
    base::Uuid document;
    HistoryRow row;
    QByteArray bytes;
};

/// A passphrase on its way to another thread; wiped when the last holder lets go.
using Passphrase = std::shared_ptr<const sign::Secret>;

/// One open workspace: lists, opens, saves, restores through the use cases of `workspace`, each off the window's thread
/// and in the order asked. Answers come as signals, on the window's thread; an Error is a whole sentence for people.
/// The passphrase is asked once: `unlock` keeps the key, in memory only, until the program ends.
class Desk : public QObject
{
    Q_OBJECT

public:
    Desk(workspace::Account account, base::Clock clock, QObject* parent = nullptr);

    void openWorkspace(const QString& path);
    /// Makes the workspace and its first administrator; uses this account's key of that name or makes one.
    void makeWorkspace(const QString& path, const QString& person, const Passphrase& passphrase);
    /// Copies the open workspace, verified, to a file on this machine and opens that instead.
    void copyToThisMachine(const QString& path);
    const std::optional<workspace::Workspace>& workspace() const { return m_workspace; }

    std::vector<workspace::LockedKey> keys() const { return workspace::lockedKeys(m_account); }
    void unlock(const base::Sha256& key, const Passphrase& passphrase);
    bool unlocked() const { return m_identity != nullptr; }
    /// The key that is unlocked; null before.
    const workspace::Identity& identity() const { return m_identity; }

    /// The documents again: those that hold the words asked for last, as many as were asked for.
    void list();
    /// The first of those that hold every word, of one kind or of all; an earlier question that is not answered yet is
    /// dropped. The kind reads texts (workspace/documents.h): nobody is asked for it unless a person chose one.
    void filter(const QString& words, std::optional<workspace::DocumentKind> kind = {});
    void listMore();
    /// Every mã of the workspace: `codesListed` follows.
    void listCodes();
    /// Which documents bear this mã: `codeFound` follows.
    void findCode(const QString& code);
    void listRegister();
    void openSystem(const QString& code);
    void setSystem(const model::System& system);
    void openDocument(const base::Uuid& id);
    void save(const workspace::SaveRequest& request);
    void restore(const base::Uuid& id, const base::Sha256& revision);
    void loadHistory(const base::Uuid& id);
    /// What two saves beside each other make together: `headsJoined` or `joinFailed` follows; nothing is stored.
    void joinHeads(const base::Uuid& id);
    void openOldRevision(const base::Uuid& id, const HistoryRow& row);
    bool busy() const { return m_jobs.busy(); }
    const base::Clock& clock() const { return m_clock; }
    const workspace::Account& account() const { return m_account; }
    /// Knows the names of the open workspace.
    const std::shared_ptr<Spelling>& spelling() const { return m_spelling; }

Q_SIGNALS:
    void workspaceOpened();
    void copied();   ///< the workspace that is open now is the copy
    void unlockedChanged();
    void listed(const Listing& listing);
    void codesListed(const QStringList& codes);
    void codeFound(const std::vector<base::Uuid>& documents);
    void registerListed(const std::vector<workspace::RegisterRow>& rows);
    void systemOpened(const SystemView& view);
    void systemSet(const QString& code);
    void registerFailed(const base::Error& error);
    void opened(const Opened& opened);
    void saved(const workspace::Saved& saved, const base::Uuid& act);
    void restored(const workspace::Saved& saved);
    void headsJoined(const workspace::MergedHeads& merged);
    void joinFailed(const base::Uuid& document, const base::Error& error);
    void historyLoaded(const base::Uuid& document, const std::vector<HistoryRow>& rows);
    void oldRevisionOpened(const OldRevision& old);
    void failed(const base::Error& error);
    void openFailed(const base::Uuid& document, const base::Error& error);
    void unlockFailed(const base::Error& error);
    void saveFailed(const base::Uuid& act, const base::Error& error);

private:
    using Refuse = std::function<void(const base::Error&)>;
    template <class Answer> void ask(std::function<base::Result<Answer>()> question, std::function<void(const Answer&)> take, Refuse refuse = {});
    void take(const workspace::Workspace& workspace);
    void askForList();

    const workspace::Account m_account;
    const base::Clock m_clock;
    const std::shared_ptr<Spelling> m_spelling;
    std::optional<workspace::Workspace> m_workspace;
    workspace::Identity m_identity;
    Jobs m_jobs{Jobs::Policy::EachInTurn};
    Jobs m_listing{Jobs::Policy::NewestWins};      ///< reads beside what is saved: an answer never waits for a store
    QString m_words;
    std::optional<workspace::DocumentKind> m_kind;
    int m_rows = 0;                                ///< how many of them are asked for
    bool m_leftOutdated = true;
    std::vector<workspace::LeftTyping> m_left;
};

} // namespace ungcuu::models
