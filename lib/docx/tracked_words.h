// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "docx/written_elements.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace ungcuu::docx {

/// Whose tracked changes a redline shows: of a revision, never of the account that made the file.
struct RevisionMark {
    QString author;
    base::UtcMs time = 0;
};

enum class Tracked : quint8 { No, Inserted, Deleted };

/// Writes runs and marks of tracked changes; each change has a number of its own. The paragraphs it is given must outlive it.
class ChangeWriter
{
public:
    explicit ChangeWriter(const RevisionMark& mark);

    /// <w:ins> or <w:del> with author and date, around nothing.
    QByteArray mark(Tracked tracked);
    /// The runs, inside w:ins or w:del where they are tracked.
    void addRuns(QByteArray& xml, const WrittenParagraph& paragraph, Tracked tracked);
    /// Both paragraphs' words set against each other, with the new faces. `apart`: it begins with no insertion.
    void addCompared(QByteArray& xml, const WrittenParagraph& before, const WrittenParagraph& after, bool apart);

private:
    /// A word, the blanks between two, a line break, or a run that is no text.
    struct Atom {
        enum class Kind : quint8 { Word, Blank, Break, Run };

        QByteArrayView written; ///< as it stands in the file
        QByteArrayView face;
        Kind kind = Kind::Word;
    };
    using Atoms = std::vector<Atom>;

    static Atoms atomsOf(const WrittenRuns& runs);
    static void addAtoms(Atoms& atoms, QByteArrayView words, QByteArrayView face);
    /// Equal atoms are the same to a reader.
    std::vector<qint32> numbersOf(const Atoms& atoms);
    void open(QByteArray& xml, Tracked tracked, bool empty = false);
    void addWords(QByteArray& xml, const Atoms& atoms, qsizetype begin, qsizetype end, Tracked tracked);
    void addChanges(QByteArray& xml, const WrittenRuns& before, const WrittenRuns& after, bool apart);

    QByteArray m_said; ///< author and date, as attributes
    int m_number = 0;
    QHash<std::pair<QByteArrayView, QByteArrayView>, qint32> m_numbers;
};

} // namespace ungcuu::docx
