// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "base/clock.h"
#include "docx/xml_tree.h"

#include <memory>

namespace ungcuu::docx {

/// Whose tracked changes a redline shows: of a revision, never of the account that made the file.
struct RevisionMark {
    QString author;
    base::UtcMs time = 0;
};

/// How a run looks, shared by its words.
struct RunFace {
    XmlNode properties; ///< w:rPr, or no name
    QByteArray key;     ///< equal faces look the same; empty for that of the paragraph's style
};

/// A word, line break or picture of a paragraph with its face.
struct Atom {
    QByteArray text;                           ///< UTF-8; "\n": a line break; empty: `run` as it is
    std::shared_ptr<const RunFace> face = {};
    std::shared_ptr<const XmlNode> run = {};   ///< a run that is no text
    QByteArray key;                            ///< equal atoms are the same to a reader

    bool isBreak() const { return text == "\n"; }
    bool blank() const { return !run && QString::fromUtf8(text).trimmed().isEmpty(); }
};
std::vector<Atom> atomsOf(const XmlNode& paragraph);

enum class Tracked : quint8 { No, Inserted, Deleted };

/// Writes runs and marks of tracked changes; each change has a number of its own.
class ChangeWriter
{
public:
    explicit ChangeWriter(const RevisionMark& mark);

    /// <w:ins> or <w:del> with author and date, around nothing yet.
    XmlNode change(Tracked tracked);
    /// The atoms as runs, inside w:ins or w:del where they are tracked.
    void addRuns(XmlNode& paragraph, const std::vector<Atom>& atoms, std::size_t begin, std::size_t end, Tracked tracked);
    /// Both paragraphs' words set against each other, with the new faces.
    void addCompared(XmlNode& paragraph, const std::vector<Atom>& before, const std::vector<Atom>& after);

private:
    QString m_author;
    QString m_time;
    int m_number = 0;
};

} // namespace ungcuu::docx
