// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/result.h"

#include <QHash>
#include <QStringList>

#include <memory>

class Hunspell;

namespace ungcuu::spell {

/// The Vietnamese syllables of hunspell-vi, which writes "hoà", "thuỷ" and not "hòa", "thủy": both styles are asked for
/// here, and every Unicode form is one. One thread at a time; opening takes some milliseconds.
class Dictionary
{
public:
    /// Where dictionaries are on this system.
    static QStringList usualFolders();
    /// The first folder that holds vi_VN.aff and vi_VN.dic; "dictionary.missing".
    static base::Result<QString> find(const QStringList& folders = usualFolders());
    /// Opens what `find` finds.
    static base::Result<std::shared_ptr<Dictionary>> open(const QStringList& folders = usualFolders());
    ~Dictionary();

    /// Case does not matter.
    bool knows(const QString& word);
    /// At most eight, likeliest first, in the case and the tone style of our own words («hòa»).
    QStringList suggestions(const QString& word);

private:
    Dictionary(const QByteArray& affixes, const QByteArray& words);
    bool asked(const QString& word);

    std::unique_ptr<Hunspell> m_hunspell;
    QHash<QString, bool> m_asked;
};

/// "thủy" → "thuỷ": the tone on the second vowel of a final oa, oe, uy (not after q). NFC, lower case.
QString oldToneStyle(const QString& word);

} // namespace ungcuu::spell
