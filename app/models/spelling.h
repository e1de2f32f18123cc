// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/sha256.h"
#include "models/source_lines.h"
#include "spell/checker.h"
#include "workspace/account.h"

#include <QMutex>

#include <optional>

namespace ungcuu::models {

/// Spelling as the whole window knows it: the dictionary, technical terms, the names of the open workspace and the
/// account's own words. Shared by all documents and usable from any thread; the dictionary is opened at the first
/// question.
class Spelling
{
public:
    explicit Spelling(workspace::Account account) : m_account(std::move(account)) {}

    /// Why nothing is ever marked; empty where there is a dictionary.
    static QString missing();
    std::vector<spell::Misspelled> misspelled(const SourceLines& lines, int first, int last, const base::Progress& progress);
    QStringList suggestions(const QString& word);
    base::Result<void> addOwnWord(const QString& word);
    /// The workspace that is open now; names of another one are forgotten.
    void enter(const base::Sha256& workspace);
    /// Names that stand in a workspace: people, bodies, systems, documents. Of one that is no longer open, nothing is
    /// taken. Never waits for a text that is being read.
    void addNames(const base::Sha256& workspace, const QStringList& names);

private:
    void open();

    const workspace::Account m_account;
    QMutex m_lock;
    std::shared_ptr<spell::Dictionary> m_dictionary;
    spell::Words m_words;
    bool m_opened = false;
    QMutex m_namesLock;                    ///< held for a moment only, m_lock for as long as a text is read
    std::optional<base::Sha256> m_workspace;
    spell::Words m_names;
};

} // namespace ungcuu::models
