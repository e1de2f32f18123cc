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
    , m_questions(desk)
{
}

void Office::listProfile()
{
    m_questions.ask<ProfileView>(profileView, [this](const ProfileView& view) { Q_EMIT profileListed(view); }, m_refuseProfile);
}

void Office::setEntry(const Uuid& id, const model::ProfileEntry& entry, const QByteArray& picture)
{
    m_questions.ask<Uuid>([=, who = m_desk.identity(), now = m_desk.clock()()](const Workspace& workspace) { return workspace::setProfileEntry(workspace, who, id, entry, picture, now); },
              [this](const Uuid& set) { Q_EMIT entrySet(set); }, m_refuseProfile);
}

void Office::removeEntry(const Uuid& id)
{
    m_questions.ask<Uuid>([=, who = m_desk.identity(), now = m_desk.clock()()](const Workspace& workspace) { return about(workspace::removeProfileEntry(workspace, who, id, now), id); },
              [this](const Uuid& removed) { Q_EMIT entryRemoved(removed); }, m_refuseProfile);
}

void Office::showSeal(const Uuid& id)
{
    m_questions.ask<QByteArray>([id](const Workspace& workspace) { return workspace::sealPicture(workspace, id); },
                    [this, id](const QByteArray& png) { Q_EMIT sealShown(id, png); }, m_refuseProfile);
}

void Office::listComparisons()
{
    m_questions.ask<std::vector<workspace::ComparisonRow>>(workspace::listComparisons,
                                               [this](const std::vector<workspace::ComparisonRow>& rows) { Q_EMIT comparisonsListed(rows); }, m_refuseComparison);
}

void Office::compare(const QString& rule, const QString& source, QDate day)
{
    m_questions.ask<QString>([=, who = m_desk.identity(), now = m_desk.clock()()](const Workspace& workspace) { return about(workspace::recordComparison(workspace, who, rule, source, day, now), rule); },
                 [this](const QString& done) { Q_EMIT compared(done); }, m_refuseComparison);
}

void Office::reopen(const QString& rule)
{
    m_questions.ask<QString>([=, who = m_desk.identity(), now = m_desk.clock()()](const Workspace& workspace) { return about(workspace::reopenComparison(workspace, who, rule, now), rule); },
                 [this](const QString& done) { Q_EMIT reopened(done); }, m_refuseComparison);
}

} // namespace ungcuu::models
