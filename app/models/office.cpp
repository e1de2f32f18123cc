// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office.h"

namespace ungcuu::models {

using base::Result;
using base::Uuid;
using workspace::Workspace;

namespace {

Result<ProfileView> profileView(const Workspace& workspace)
{
    auto rows = workspace::listProfile(workspace);
    if (!rows)
        return rows.error();
    auto history = workspace::profileHistory(workspace);
    if (!history)
        return history.error();
    return ProfileView{std::move(*rows), std::move(*history)};
}

/// An act that answers nothing answers what it was about.
template <class About> Result<About> about(const Result<void>& done, const About& what)
{
    return done ? Result<About>(what) : Result<About>(done.error());
}

} // namespace

Office::Office(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
{
}

template <class Answer>
void Office::ask(std::function<Result<Answer>(const Workspace&)> question, std::function<void(const Answer&)> take, Refuse refuse)
{
    if (!m_desk.workspace())
        return;
    m_jobs.run<Result<Answer>>([workspace = *m_desk.workspace(), question = std::move(question)](const base::Progress&) { return question(workspace); },
                               [this, id = m_desk.workspace()->id(), take = std::move(take), refuse](Result<Answer>&& answer) {
                                   if (!m_desk.workspace() || m_desk.workspace()->id() != id)
                                       return; // another workspace is open meanwhile
                                   if (answer)
                                       take(*answer);
                                   else
                                       Q_EMIT (this->*refuse)(answer.error());
                               });
}

void Office::listProfile()
{
    ask<ProfileView>(profileView, [this](const ProfileView& view) { Q_EMIT profileListed(view); }, &Office::profileFailed);
}

void Office::setEntry(const Uuid& id, const model::ProfileEntry& entry, const QByteArray& picture)
{
    ask<Uuid>([=, who = m_desk.identity(), now = m_desk.clock()()](const Workspace& workspace) { return workspace::setProfileEntry(workspace, who, id, entry, picture, now); },
              [this](const Uuid& set) { Q_EMIT entrySet(set); }, &Office::profileFailed);
}

void Office::removeEntry(const Uuid& id)
{
    ask<Uuid>([=, who = m_desk.identity(), now = m_desk.clock()()](const Workspace& workspace) { return about(workspace::removeProfileEntry(workspace, who, id, now), id); },
              [this](const Uuid& removed) { Q_EMIT entryRemoved(removed); }, &Office::profileFailed);
}

void Office::showSeal(const Uuid& id)
{
    ask<QByteArray>([id](const Workspace& workspace) { return workspace::sealPicture(workspace, id); },
                    [this, id](const QByteArray& png) { Q_EMIT sealShown(id, png); }, &Office::profileFailed);
}

void Office::listComparisons()
{
    ask<std::vector<workspace::ComparisonRow>>(workspace::listComparisons,
                                               [this](const std::vector<workspace::ComparisonRow>& rows) { Q_EMIT comparisonsListed(rows); }, &Office::comparisonFailed);
}

void Office::compare(const QString& rule, const QString& source, QDate day)
{
    ask<QString>([=, who = m_desk.identity(), now = m_desk.clock()()](const Workspace& workspace) { return about(workspace::recordComparison(workspace, who, rule, source, day, now), rule); },
                 [this](const QString& done) { Q_EMIT compared(done); }, &Office::comparisonFailed);
}

void Office::reopen(const QString& rule)
{
    ask<QString>([=, who = m_desk.identity(), now = m_desk.clock()()](const Workspace& workspace) { return about(workspace::reopenComparison(workspace, who, rule, now), rule); },
                 [this](const QString& done) { Q_EMIT reopened(done); }, &Office::comparisonFailed);
}

} // namespace ungcuu::models
