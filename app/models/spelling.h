// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/source_lines.h"
#include "spell/checker.h"
#include "workspace/account.h"

#include <QMutex>

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
    /// Names that stand in a workspace: people, bodies, systems, documents.
    void addNames(const QStringList& names);

private:
    void open();

    const workspace::Account m_account;
    QMutex m_lock;
    std::shared_ptr<spell::Dictionary> m_dictionary;
    spell::Words m_words;
    spell::Words m_names;
    bool m_opened = false;
};

} // namespace ungcuu::models
