// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/spelling.h"

#include "models/replacing.h"
#include "workspace/personal_words.h"

#include <QFile>

#include <utility>

namespace ungcuu::models {

namespace {

spell::Words termsAndOwnWords(const workspace::Account& account)
{
    spell::Words words;
    QFile terms(QStringLiteral(":/ungcuu/spell/terms.txt"));
    if (terms.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : terms.readAll().split('\n'))
            words.add(line.startsWith('#') ? QString() : QString::fromUtf8(line));
    }
    if (const auto own = workspace::personalWords(account))
        words.add(own->join(u' '));
    return words;
}

} // namespace

spell::Dictionary* Spelling::Book::open()
{
    if (!std::exchange(opened, true)) {
        if (auto found = spell::Dictionary::open())
            dictionary = std::move(*found);
    }
    return dictionary.get();
}

/// Files are read before the lock is held: the window may wait for that one.
spell::Words Spelling::rightWords()
{
    const spell::Words read = std::exchange(m_wordsRead, true) ? spell::Words() : termsAndOwnWords(m_account);
    const QMutexLocker locked(&m_wordsLock);
    m_words.add(read);
    spell::Words right = m_words;
    right.add(m_names);
    return right;
}

QString Spelling::missing()
{
    const auto found = spell::Dictionary::find();
    return found ? QString() : found.error().message;
}

std::vector<spell::Misspelled> Spelling::misspelled(const SourceLines& lines, int first, int last, const base::Progress& progress)
{
    const QMutexLocker locked(&m_reading.lock);
    spell::Dictionary* const dictionary = m_reading.open();
    return dictionary ? spell::misspelled(wordsOf(lines), first, last, *dictionary, rightWords(), progress) : std::vector<spell::Misspelled>();
}

QStringList Spelling::suggestions(const QString& word)
{
    const QMutexLocker locked(&m_suggesting.lock);
    spell::Dictionary* const dictionary = m_suggesting.open();
    return dictionary ? dictionary->suggestions(word) : QStringList();
}

base::Result<void> Spelling::addOwnWord(const QString& word)
{
    auto added = workspace::addPersonalWord(m_account, word);
    if (added) {
        const QMutexLocker locked(&m_wordsLock);
        m_words.add(word);
    }
    return added;
}

void Spelling::enter(const base::Sha256& workspace)
{
    const QMutexLocker locked(&m_wordsLock);
    if (m_workspace != workspace)
        m_names = {};
    m_workspace = workspace;
}

void Spelling::addNames(const base::Sha256& workspace, const QStringList& names)
{
    const QMutexLocker locked(&m_wordsLock);
    if (m_workspace != workspace)
        return;
    for (const QString& name : names)
        m_names.add(name);
}

} // namespace ungcuu::models
