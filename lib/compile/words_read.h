// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <optional>

namespace ungcuu::compile {

/// What long stretches of words were read as, for texts that have most of them in common, two revisions of one: what both
/// have is read once, and they share its letters. Every text read with it must outlive it.
class WordsRead
{
public:
    /// A stretch without marks (text::isWords), decoded; nothing for any other.
    std::optional<QString> words(QByteArrayView stretch);

private:
    QHash<QByteArrayView, QString> m_known;
};

} // namespace ungcuu::compile
