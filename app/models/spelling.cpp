// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/spelling.h"

#include "models/replacing.h"
#include "workspace/personal_words.h"

#include <QFile>

namespace ungcuu::models {

void Spelling::open()
{
    if (std::exchange(m_opened, true))
        return;
    if (auto opened = spell::Dictionary::open())
        m_dictionary = std::move(*opened);
    QFile terms(QStringLiteral(":/ungcuu/spell/terms.txt"));
    if (terms.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : terms.readAll().split('\n'))
            m_words.add(line.startsWith('#') ? QString() : QString::fromUtf8(line));
    }
    if (const auto own = workspace::personalWords(m_account))
        m_words.add(own->join(u' '));
}

QString Spelling::missing()
{
    const auto found = spell::Dictionary::find();
    return found ? QString() : found.error().message;
}

std::vector<spell::Misspelled> Spelling::misspelled(const SourceLines& lines, int first, int last, const base::Progress& progress)
{
    const QMutexLocker locked(&m_lock);
    open();
    if (!m_dictionary)
        return {};
    auto words = m_words;
    {
        const QMutexLocker named(&m_namesLock);
        words.add(m_names);
    }
    return spell::misspelled(wordsOf(lines), first, last, *m_dictionary, words, progress);
}

QStringList Spelling::suggestions(const QString& word)
{
    const QMutexLocker locked(&m_lock);
    open();
    return m_dictionary ? m_dictionary->suggestions(word) : QStringList();
}

base::Result<void> Spelling::addOwnWord(const QString& word)
{
    auto added = workspace::addPersonalWord(m_account, word);
    if (added) {
        const QMutexLocker locked(&m_lock);
        m_words.add(word);
    }
    return added;
}

void Spelling::enter(const base::Sha256& workspace)
{
    const QMutexLocker locked(&m_namesLock);
    if (m_workspace != workspace)
        m_names = {};
    m_workspace = workspace;
}

void Spelling::addNames(const base::Sha256& workspace, const QStringList& names)
{
    const QMutexLocker locked(&m_namesLock);
    if (m_workspace != workspace)
        return;
    for (const QString& name : names)
        m_names.add(name);
}

} // namespace ungcuu::models
