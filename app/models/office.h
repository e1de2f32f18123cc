// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/questions.h"
#include "workspace/comparisons.h"
#include "workspace/profile.h"

namespace ungcuu::models {

/// What is known of the office: all entries of *Hồ sơ cơ quan* and every change, newest first.
struct ProfileView {
    std::vector<workspace::ProfileRow> rows;
    std::vector<workspace::ProfileChange> history;
};

/// *Hồ sơ cơ quan* and *Đã đối chiếu* of the workspace that the desk has open, each question and act off the window's
/// thread and in the order asked. Acts need an unlocked key.
class Office : public QObject
{
    Q_OBJECT

public:
    explicit Office(Desk& desk, QObject* parent = nullptr);

    void listProfile();
    /// A new entry where `id` is none. `picture` is the PNG of a seal; empty keeps the one it has.
    void setEntry(const base::Uuid& id, const model::ProfileEntry& entry, const QByteArray& picture);
    void removeEntry(const base::Uuid& id);
    void showSeal(const base::Uuid& id);
    void listComparisons();
    void compare(const QString& rule, const QString& source, QDate day);
    void reopen(const QString& rule);

Q_SIGNALS:
    void profileListed(const ProfileView& view);
    void entrySet(const base::Uuid& id);
    void entryRemoved(const base::Uuid& id);
    void sealShown(const base::Uuid& id, const QByteArray& png);
    void comparisonsListed(const std::vector<workspace::ComparisonRow>& rows);
    void compared(const QString& rule);
    void reopened(const QString& rule);
    void profileFailed(const base::Error& error);
    void comparisonFailed(const base::Error& error);

private:
    using Refuse = std::function<void(const base::Error&)>;

    Desk& m_desk;
    Questions m_questions;
    const Refuse m_refuseProfile = [this](const base::Error& error) { Q_EMIT profileFailed(error); };
    const Refuse m_refuseComparison = [this](const base::Error& error) { Q_EMIT comparisonFailed(error); };
};

} // namespace ungcuu::models
