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
/// question. Only `misspelled` waits for a text that is being read.
class Spelling
{
public:
    explicit Spelling(workspace::Account account) : m_account(std::move(account)) {}

    /// Why nothing is ever marked; empty where there is a dictionary.
    static QString missing();
    std::vector<spell::Misspelled> misspelled(const SourceLines& lines, int first, int last, const base::Progress& progress);
    /// May take half a second for a word that is like none: not for the window's thread.
    QStringList suggestions(const QString& word);
    base::Result<void> addOwnWord(const QString& word);
    /// The workspace that is open now; names of another one are forgotten.
    void enter(const base::Sha256& workspace);
    /// Names that stand in a workspace: people, bodies, systems, documents. Of one that is no longer open, nothing is
    /// taken.
    void addNames(const base::Sha256& workspace, const QStringList& names);

private:
    /// One at a time asks it; it is opened for the first.
    struct Book {
        QMutex lock;
        std::shared_ptr<spell::Dictionary> dictionary;
        bool opened = false;

        /// With `lock` held; null where there is no dictionary.
        spell::Dictionary* open();
    };
    spell::Words rightWords();

    const workspace::Account m_account;
    Book m_reading;                        ///< held for as long as a text is read
    Book m_suggesting;
    bool m_wordsRead = false;              ///< of those who hold m_reading
    QMutex m_wordsLock;                    ///< held for a moment only
    spell::Words m_words;                  ///< terms and own words
    std::optional<base::Sha256> m_workspace;
    spell::Words m_names;
};

} // namespace ungcuu::models
