// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/text_edit.h"

#include <QFrame>

class QListWidget;

namespace ungcuu::gui {

/// A list of what may be typed, under (else over) the line that is typed in, inside the widget it belongs to. The focus
/// stays where it is: keys are handed over. Tab accepts; Enter accepts only after one moved in the list, else it is what it
/// always is; Esc closes. Lines are plain text.
class CompletionList : public QFrame
{
    Q_OBJECT

public:
    CompletionList(QWidget* host, const QString& name);
    void retranslate();
    /// Where the text goes on behind these edits, once they are applied.
    static qsizetype behind(const model::TextEdits& edits);

protected:
    /// True for the keys that belong to the list.
    bool takeKey(int key, Qt::KeyboardModifiers modifiers);
    /// Nothing to show: it goes. `line` and `room` are in the host's coordinates.
    void showWords(const QStringList& words, const QRect& line, const QRect& room);
    int row() const;
    /// A name begins behind these words of a line: @vai trò, {ô điền}, → Bước, Nhãn: value, ## Mục.
    static bool beginsName(QStringView before);
    virtual void accept() = 0;

private:
    void move(int by);
    void place(const QRect& line, const QRect& room);

    QListWidget* m_list;
    bool m_moved = false;
};

} // namespace ungcuu::gui
