// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/desk.h"

#include "workspace/register.h"
#include "workspace/workspace_copy.h"

#include <algorithm>

namespace ungcuu::models {

namespace {

constexpr int PageRows = 200;

base::Result<Listing> listing(const workspace::Workspace& workspace, const QString& words, std::optional<workspace::DocumentKind> kind, int limit, const base::Progress& progress)
{
    auto rows = workspace::listDocuments(workspace, words, limit + 1, progress, kind);
    if (!rows)
        return rows.error();
    Listing found{words, std::move(*rows), false, {}, kind};
    found.more = int(found.rows.size()) > limit;
    if (found.more)
        found.rows.pop_back();
    return found;
}

base::Result<Opened> openedDocument(const workspace::Workspace& workspace, const base::Uuid& id)
{
    auto document = workspace::readDocument(workspace, id);
    if (!document)
        return document.error();
    const auto rows = workspace::findDocuments(workspace, QString::fromLatin1(id.text()));
    if (!rows)
        return rows.error();
    Opened opened{std::move(*document), {}, 0, 0, false, std::nullopt};
    if (!rows->empty()) {
        opened.name = rows->front().code;
        opened.revisions = rows->front().revisions;
        opened.savedAt = rows->front().savedAt;
    }
    opened.forked = opened.document.heads.size() > 1;
    for (workspace::LeftTyping& left : workspace::leftTyping(workspace.account(), workspace.id())) {
        if (left.subject.document == id)
            opened.left = std::move(left);
    }
    return opened;
}

base::Result<std::vector<HistoryRow>> historyRows(const workspace::Workspace& workspace, const base::Uuid& id)
{
    const auto history = workspace::documentHistory(workspace, id);
    if (!history)
        return history.error();
    std::vector<HistoryRow> rows;
    int number = int(history->size());
    for (const workspace::HistoryRow& each : *history)
        rows.push_back({QString::fromLatin1(each.revision.hex()), number--, each.author, each.savedAt,
                        !each.noEffect.isEmpty() ? each.noEffect : !each.destroyed.isEmpty() ? each.destroyed : each.message});
    return rows;
}

base::Result<SystemView> systemView(const workspace::Workspace& workspace, const QString& code)
{
    auto history = workspace::systemHistory(workspace, code);
    if (!history)
        return history.error();
    auto documents = workspace::documentsNaming(workspace, code);
    if (!documents)
        return documents.error();
    return SystemView{code, std::move(*history), std::move(*documents)};
}

/// The workspace with its first administrator. A key of this account in that name that the passphrase opens is used.
struct Made {
    workspace::Workspace workspace;
    workspace::Identity identity;
};

base::Result<workspace::Identity> keyFor(const workspace::Account& account, const QString& person, const Passphrase& passphrase,
                                         base::UtcMs now)
{
    for (const workspace::LockedKey& key : workspace::lockedKeys(account)) {
        if (key.personName != person)
            continue;
        if (auto identity = workspace::unlockKey(account, key.id, *passphrase))
            return identity;
    }
    return workspace::makeKey(account, person, *passphrase, now);
}

/// What people, systems and bodies are called in the workspace: no mistakes of spelling.
QStringList namesIn(const workspace::Workspace& workspace, const std::vector<workspace::DocumentRow>& rows)
{
    QStringList names;
    for (const workspace::DocumentRow& row : rows)
        names << row.code << row.author;
    if (const auto systems = workspace::listSystems(workspace)) {
        for (const model::System& system : *systems)
            names << system.code << system.name << system.owner << system.operatingUnit;
    }
    return names;
}

} // namespace

Desk::Desk(workspace::Account account, base::Clock clock, QObject* parent)
    : QObject(parent)
    , m_account(std::move(account))
    , m_clock(std::move(clock))
    , m_spelling(std::make_shared<Spelling>(m_account))
    , m_rows(PageRows)
{
}

template <class Answer>
void Desk::ask(std::function<base::Result<Answer>()> question, std::function<void(const Answer&)> take, Refuse refuse)
{
    m_jobs.run<base::Result<Answer>>([question = std::move(question)](const base::Progress&) { return question(); },
                                     [this, take = std::move(take), refuse = std::move(refuse)](base::Result<Answer>&& answer) {
                                         if (answer)
                                             take(*answer);
                                         else if (refuse)
                                             refuse(answer.error());
                                         else
                                             Q_EMIT failed(answer.error());
                                     });
}

void Desk::take(const workspace::Workspace& workspace)
{
    m_workspace = workspace;
    m_spelling->enter(workspace.id());
    Q_EMIT workspaceOpened();
    list();
}

void Desk::openWorkspace(const QString& path)
{
    ask<workspace::Workspace>([path, account = m_account] { return workspace::openWorkspace(path, account); },
                              [this](const workspace::Workspace& workspace) { take(workspace); });
}

void Desk::makeWorkspace(const QString& path, const QString& person, const Passphrase& passphrase)
{
    ask<Made>(
        [=, account = m_account, now = m_clock()]() -> base::Result<Made> {
            auto identity = keyFor(account, person, passphrase, now);
            if (!identity)
                return identity.error();
            auto workspace = workspace::newWorkspace(path, account, person, *identity, now);
            if (!workspace)
                return workspace.error();
            return Made{*workspace, *identity};
        },
        [this](const Made& made) {
            m_identity = made.identity;
            Q_EMIT unlockedChanged();
            take(made.workspace);
        });
}

void Desk::copyToThisMachine(const QString& path)
{
    if (!m_workspace)
        return;
    ask<workspace::Workspace>([workspace = *m_workspace, path] { return workspace::copyToThisMachine(workspace, path); },
                              [this](const workspace::Workspace& copy) {
                                  take(copy);
                                  Q_EMIT copied();
                              });
}

void Desk::unlock(const base::Sha256& key, const Passphrase& passphrase)
{
    ask<workspace::Identity>([=, account = m_account] { return workspace::unlockKey(account, key, *passphrase); },
                             [this](const workspace::Identity& identity) {
                                 m_identity = identity;
                                 Q_EMIT unlockedChanged();
                             },
                             [this](const base::Error& error) { Q_EMIT unlockFailed(error); });
}

void Desk::list()
{
    m_leftOutdated = true;
    askForList();
}

void Desk::filter(const QString& words, std::optional<workspace::DocumentKind> kind)
{
    m_words = words;
    m_kind = kind;
    m_rows = PageRows;
    askForList();
}

void Desk::listMore()
{
    m_rows *= 2; // few questions however long the list is, and no answer much longer than what is looked at
    askForList();
}

void Desk::askForList()
{
    if (!m_workspace)
        return;
    m_listing.run<base::Result<Listing>>(
        [workspace = *m_workspace, words = m_words, kind = m_kind, limit = m_rows, withLeft = m_leftOutdated, spelling = m_spelling](const base::Progress& progress) {
            auto found = listing(workspace, words, kind, limit, progress);
            if (found)
                spelling->addNames(workspace.id(), namesIn(workspace, found->rows));
            if (found && withLeft)
                found->left = workspace::leftTyping(workspace.account(), workspace.id());
            return found;
        },
        [this, withLeft = m_leftOutdated](base::Result<Listing>&& found) {
            if (!found) {
                Q_EMIT failed(found.error());
                return;
            }
            if (withLeft)
                m_left = found->left;
            m_leftOutdated = false;
            found->left = m_left;
            Q_EMIT listed(*found);
        });
}

void Desk::listCodes()
{
    if (!m_workspace)
        return;
    ask<QStringList>(
        [workspace = *m_workspace]() -> base::Result<QStringList> {
            const auto rows = workspace::listDocuments(workspace);
            if (!rows)
                return rows.error();
            QStringList codes;
            for (const workspace::DocumentRow& row : *rows)
                codes += row.code;
            return codes;
        },
        [this](const QStringList& codes) { Q_EMIT codesListed(codes); },
        [this](const base::Error& error) {
            Q_EMIT failed(error);
            Q_EMIT codesListed({}); // who waits goes on
        });
}

void Desk::findCode(const QString& code)
{
    if (!m_workspace)
        return;
    ask<std::vector<base::Uuid>>(
        [workspace = *m_workspace, code]() -> base::Result<std::vector<base::Uuid>> {
            const auto rows = workspace::findDocuments(workspace, code);
            if (!rows)
                return rows.error();
            std::vector<base::Uuid> ids;
            for (const workspace::DocumentRow& row : *rows)
                ids.push_back(row.id);
            return ids;
        },
        [this](const std::vector<base::Uuid>& ids) { Q_EMIT codeFound(ids); });
}

void Desk::listRegister()
{
    if (!m_workspace)
        return;
    ask<std::vector<workspace::RegisterRow>>([workspace = *m_workspace] { return workspace::listRegister(workspace); },
                                             [this](const std::vector<workspace::RegisterRow>& rows) { Q_EMIT registerListed(rows); },
                                             [this](const base::Error& error) { Q_EMIT registerFailed(error); });
}

void Desk::openSystem(const QString& code)
{
    if (!m_workspace)
        return;
    ask<SystemView>([workspace = *m_workspace, code] { return systemView(workspace, code); },
                    [this](const SystemView& view) { Q_EMIT systemOpened(view); },
                    [this](const base::Error& error) { Q_EMIT registerFailed(error); });
}

void Desk::setSystem(const model::System& system)
{
    if (!m_workspace || !m_identity)
        return;
    ask<QString>(
        [workspace = *m_workspace, identity = m_identity, system, now = m_clock()]() -> base::Result<QString> {
            const base::Result<void> set = workspace::setSystem(workspace, identity, system, now);
            return set ? base::Result<QString>(system.code) : set.error();
        },
        [this](const QString& code) { Q_EMIT systemSet(code); },
        [this](const base::Error& error) { Q_EMIT registerFailed(error); });
}

void Desk::openDocument(const base::Uuid& id)
{
    if (!m_workspace)
        return;
    ask<Opened>([workspace = *m_workspace, id] { return openedDocument(workspace, id); },
                [this](const Opened& answer) { Q_EMIT opened(answer); },
                [this, id](const base::Error& error) { Q_EMIT openFailed(id, error); });
}

void Desk::save(const workspace::SaveRequest& request)
{
    if (!m_workspace || !m_identity)
        return;
    ask<workspace::Saved>(
        [workspace = *m_workspace, identity = m_identity, request, now = m_clock()] {
            return workspace::saveDocument(workspace, identity, request, now);
        },
        [this, act = request.act](const workspace::Saved& answer) { Q_EMIT saved(answer, act); },
        [this, act = request.act](const base::Error& error) { Q_EMIT saveFailed(act, error); });
}

void Desk::restore(const base::Uuid& id, const base::Sha256& revision)
{
    if (!m_workspace || !m_identity)
        return;
    ask<workspace::Saved>(
        [workspace = *m_workspace, identity = m_identity, id, revision, now = m_clock()] {
            return workspace::restoreRevision(workspace, identity, id, revision, now);
        },
        [this](const workspace::Saved& answer) { Q_EMIT restored(answer); });
}

void Desk::joinHeads(const base::Uuid& id)
{
    if (!m_workspace)
        return;
    ask<workspace::MergedHeads>([workspace = *m_workspace, id] { return workspace::mergeHeads(workspace, id); },
                                [this](const workspace::MergedHeads& merged) { Q_EMIT headsJoined(merged); },
                                [this, id](const base::Error& error) { Q_EMIT joinFailed(id, error); });
}

void Desk::loadHistory(const base::Uuid& id)
{
    if (!m_workspace)
        return;
    ask<std::vector<HistoryRow>>([workspace = *m_workspace, id] { return historyRows(workspace, id); },
                                 [this, id](const std::vector<HistoryRow>& rows) { Q_EMIT historyLoaded(id, rows); });
}

void Desk::openOldRevision(const base::Uuid& id, const HistoryRow& row)
{
    const auto revision = base::Sha256::fromHex(row.revision.toLatin1());
    if (!m_workspace || !revision)
        return;
    ask<OldRevision>(
        [workspace = *m_workspace, id, row, revision = *revision]() -> base::Result<OldRevision> {
            auto document = workspace::readRevision(workspace, id, revision);
            if (!document)
                return document.error();
            return OldRevision{id, row, document->bytes};
        },
        [this](const OldRevision& old) { Q_EMIT oldRevisionOpened(old); });
}

} // namespace ungcuu::models
