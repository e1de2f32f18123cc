// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArrayView>
#include <vector>

/// The elements of what XmlWriter wrote, as stretches of its bytes; nothing is copied. Requires what it writes: ">" ends a
/// tag and stands nowhere else, no comments, words in w:t alone.
namespace ungcuu::docx {

/// Whether the stretch begins with an element of this name.
bool isElement(QByteArrayView xml, QByteArrayView name);
/// The element that the stretch begins with.
QByteArrayView firstElement(QByteArrayView xml);
/// What stands between the tags of an element.
QByteArrayView contentOf(QByteArrayView element);
/// The elements of a content.
std::vector<QByteArrayView> elementsOf(QByteArrayView content);
/// Those of them with this name.
std::vector<QByteArrayView> elementsOf(QByteArrayView content, QByteArrayView name);
/// The first of those, or nothing.
QByteArrayView elementOf(QByteArrayView content, QByteArrayView name);

/// A run of a paragraph.
struct WrittenRun {
    QByteArrayView whole;     ///< nothing: a part of a run that is but words
    QByteArrayView face;      ///< its w:rPr; nothing: it looks as the paragraph's style says
    QByteArrayView words = {}; ///< as escaped, where it holds one w:t and no more
};
using WrittenRuns = std::vector<WrittenRun>;

/// A w:p that is properties and runs.
struct WrittenParagraph {
    QByteArrayView properties; ///< its w:pPr, or nothing
    QByteArrayView content;    ///< all runs
    WrittenRuns runs;
};
WrittenParagraph writtenParagraph(QByteArrayView element);

/// The words of all w:t in a stretch, as escaped.
std::vector<QByteArrayView> writtenWords(QByteArrayView xml);

/// How XmlWriter opens and closes the words of a run.
inline constexpr char openWords[] = "<w:t xml:space=\"preserve\">";
inline constexpr char closeWords[] = "</w:t>";

} // namespace ungcuu::docx
