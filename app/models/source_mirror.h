// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/source_lines.h"
#include "model/text_edit.h"

#include <QObject>

#include <functional>

class QTextCursor;
class QTextDocument;

namespace ungcuu::models {

/// The editor's QTextDocument as bytes. The document is the one mutable text; a line is a block, and a line end that is
/// not the text's usual one is a property of the block's format, so that undo brings it back with the line.
///
/// Guarantees: `bytes()` after `open(b)` is b for any bytes; a line that nobody touched keeps its bytes and its end; new
/// lines take the usual end. It reads QTextBlock::text() only (toPlainText() changes NBSP, U+2028 and line ends) and
/// goes by the text, never by signals alone: input methods announce a change with every step of a composition, and such
/// a step is no change here. One edit costs the lines it touched.
class SourceMirror : public QObject
{
    Q_OBJECT

public:
    explicit SourceMirror(QTextDocument* document, QObject* parent = nullptr);

    /// Replaces the whole text and forgets the undo steps: for opening only. The lines of a long text come in parts, since
    /// a document takes as long for 2 MB as an eye waits: `headStands` is called when the document holds those around
    /// `position`, of which it may show a screen, and change nothing; the rest follows before this returns. Lines, bytes
    /// and revision are those of the whole text all the while.
    void open(const QByteArray& bytes, const std::function<void()>& headStands = {}, int position = 0);
    /// Where the document begins in the text: elsewhere than at its start only while `headStands` is called.
    struct Beginning {
        int line = 0;
        int position = 0;
    };
    const Beginning& beginning() const { return m_beginning; }

    QByteArray bytes() const { return m_lines.bytes(); }
    int lineCount() const { return int(m_lines.lines.size()); }
    /// A value for another thread; costs a copy of the list of lines, not of the text.
    SourceLines lines() const { return m_lines; }
    /// Grows by one with every real change.
    qint64 revision() const { return m_revision; }

    /// Byte offset ↔ position in the document. Offsets inside a line end stand for the end of the line.
    int positionOf(qsizetype offset) const;
    qsizetype offsetOf(int position) const;

    /// Applies the edits as one undo step. Spans are byte offsets of `bytes()` before the first edit.
    void apply(const model::TextEdits& edits) { apply(edits, UndoStep::Own); }
    /// `Joined`: one undo step together with the one before, for what is typed key by key in another place than the text.
    enum class UndoStep { Own, Joined };
    void apply(const model::TextEdits& edits, UndoStep step);
    /// Types `text` at the cursor; whatever line end it has, new lines take the usual one.
    void insert(QTextCursor& cursor, const QString& text);

Q_SIGNALS:
    /// The text is another one: `removed` characters at `position` were replaced by `added`.
    void changed(int position, int removed, int added);

private:
    void openAround(int position, const std::function<void()>& headStands);
    void follow(int position, int removed, int added);
    SourceLine lineOfBlock(int number) const;
    void setEnd(int block, LineEnd end);
    std::vector<int> positionsOf(const std::vector<qsizetype>& offsets) const;
    void insertLines(QTextCursor& cursor, const SourceLines& lines);

    QTextDocument* const m_document;
    SourceLines m_lines;
    LineEnd m_usualEnd = LineEnd::Lf;
    Beginning m_beginning;
    qint64 m_revision = 0;
    bool m_opening = false;
};

} // namespace ungcuu::models
