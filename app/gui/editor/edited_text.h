// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/editor/folding.h"
#include "gui/editor/highlighter.h"
#include "models/source_mirror.h"

#include <QHash>
#include <QTextDocument>

namespace ungcuu::gui {

/// One text that is being typed: its one QTextDocument, that document as bytes, its colours and underlines. Any number
/// of editors show it; what one of them types, all of them show, and undo is one for all.
///
/// `edited` comes once for each real change, `settled` when an input method's word is finished.
class EditedText : public QObject
{
    Q_OBJECT

public:
    explicit EditedText(QObject* parent = nullptr);

    /// Replaces everything and forgets the undo steps. `headStands` says, from within, that a screen of a long text may be
    /// painted: the one around the position that is to be seen first.
    void open(const QByteArray& bytes, Language language);
    /// Of the text that comes next; without it, its start.
    void seeFirst(int position) { m_seenFirst = position; }
    /// Puts `text` in place of what stands, as one step that can be undone; what is alike at both ends is not touched.
    void typeOver(const QByteArray& text);

    QTextDocument& document() { return m_document; }
    Folding& folding() { return m_folding; }
    Highlighter& highlighter() { return m_highlighter; }
    models::SourceMirror& source() { return m_source; }
    const models::SourceMirror& source() const { return m_source; }

    void setMarks(std::vector<Mark> marks);
    /// An input method's word is unfinished: nothing that answers the text may begin.
    void setComposing(bool composing);
    bool composing() const { return m_composing; }

    /// Each editor that shows this text says so, and says when it goes.
    void addEditor(int count) { m_editors += count; }
    /// How wide the lines of an editor in sight could be; 0: it is out of sight. Lines can be broken for all editors alike
    /// only: `roomChanged` says how wide they may be, so that the narrowest shows all of them.
    void setRoom(const QObject* editor, int pixels);
    int room() const { return m_room; }
    /// More than one editor: each has lines of its own on the screen.
    bool isShared() const { return m_editors > 1; }

Q_SIGNALS:
    void headStands();
    void edited();
    void settled();
    void marked();
    void roomChanged();

private:
    QTextDocument m_document;
    Highlighter m_highlighter;
    models::SourceMirror m_source;
    Folding m_folding;
    QHash<const QObject*, int> m_rooms;
    int m_room = 0;
    int m_seenFirst = 0;
    int m_editors = 0;
    bool m_composing = false;
};

} // namespace ungcuu::gui
