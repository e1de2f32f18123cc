// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "docx/edited_docx.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace ungcuu::docx {

/// The words of a body as somebody left them (ECMA-376-1, 17.13.5 for what is tracked).
class EditedStory
{
public:
    /// `known`: how many the file numbers.
    EditedStory(const Faces& faces, int known) : m_faces(faces), m_known(known) {}

    /// Reads the children of a body, header, comment or note.
    void read(const XmlNode& container);

    std::vector<EditedParagraph> paragraphs;
    QStringList boxes; ///< words in text boxes
    int pictures = 0;

    struct Anchor {
        QString words;
        int paragraph = -1;
    };
    QHash<QString, Anchor> anchors; ///< by the comment's id

private:
    /// What holds for all words below an element.
    struct State {
        Tracked tracked = Tracked::No;
        Claim claim;
        bool never = false; ///< put in and taken out again
    };
    State within(const XmlNode& node, const State& state, Tracked tracked) const;

    void blocks(const XmlNode& node, const State& state);
    bool sharedElement(const XmlNode& node, const State& state, bool inParagraph);
    void table(const XmlNode& node, const State& state);
    void row(const XmlNode& node, State state, int number);
    void paragraph(const XmlNode& node, const State& state);
    void inlines(const XmlNode& node, const State& state);
    void run(const XmlNode& node, const State& state);
    void runChild(const XmlNode& child, const State& state, const EditedPiece& look);
    /// `look`: faces and whose they are.
    void add(const QString& text, const State& state, const EditedPiece& look);
    void textBoxes(const XmlNode& node);
    void bookmarkStart(const XmlNode& node, bool inParagraph);
    void bookmarkEnd(const XmlNode& node);
    void touch(int number);
    void comment(const XmlNode& node, bool inParagraph);
    EditedParagraph& current();

    const Faces& m_faces;
    const int m_known;
    bool m_open = false;          ///< the last paragraph goes on: its mark is gone
    QString m_style;
    int m_tables = 0;
    EditedParagraph m_place;      ///< table, row, cell and fate of what comes next
    QMap<QString, int> m_bookmarks; ///< open ones, by id
    QHash<int, bool> m_begun;       ///< numbers seen, and whether their bookmark ends: the first that does counts
    QSet<QString> m_ended;          ///< ids of bookmarks that end
    QStringList m_endless;          ///< ids of those that began in this paragraph and do not
    std::vector<int> m_waiting;     ///< bookmarks that begin or end between paragraphs: they touch the next
    QStringList m_commented;        ///< ids of comments open here
};

/// Who and when, out of w:author and w:date.
Claim claimOf(const XmlNode& node);

} // namespace ungcuu::docx
