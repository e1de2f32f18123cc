// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/highlighter.h"
#include "models/source_mirror.h"

#include <QHash>
#include <QPlainTextEdit>
#include <QStaticText>

namespace ungcuu::gui {

class Gutter;

/// Where a document is typed: line numbers, colours, underlined findings. What it shows is `source()`, byte for byte.
///
/// `edited` comes once for each real change of the text, `settled` when an input method's word is finished: what must
/// not run during a composition waits for it. Enter, Shift+Enter and paste make lines of the text's usual end; copying
/// keeps non-breaking spaces.
class Editor : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit Editor(QWidget* parent = nullptr);

    void open(const QByteArray& bytes, Language language);
    const models::SourceMirror& source() const { return m_source; }
    /// One undo step, whatever the number of edits.
    void apply(const model::TextEdits& edits) { m_source.apply(edits); }
    bool composing() const { return m_composing; }

    /// What to underline; marks of one row of the problems list stand in the same order.
    void setMarks(std::vector<Mark> marks);
    const std::vector<Mark>& marks() const { return m_highlighter.marks(); }
    /// Puts the caret at the n-th mark and shows it.
    void goToMark(int index);
    /// The mark behind (or, backwards, before) the caret, round the end; −1 where there is none.
    int nextMark(bool backwards) const;
    /// Selects nothing, shows the line of a byte offset in the upper third.
    void goToOffset(qsizetype offset);

    int gutterWidth() const;
    void paintGutter(QPaintEvent* event);

Q_SIGNALS:
    void edited();
    void settled();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    QMimeData* createMimeDataFromSelection() const override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void showVisibleLines();
    void followScroll(const QRect& rect, int dy);
    void caretMoved();
    void fitGutter();
    bool isDark() const;
    QColor worstMarkOf(const QTextBlock& block) const;
    QRect currentLine() const;
    const QStaticText& numberText(int number);

    Highlighter m_highlighter;
    models::SourceMirror m_source;
    Gutter* m_gutter;
    QHash<int, QStaticText> m_numbers;
    QRect m_line;
    int m_blockCount = 0;
    bool m_composing = false;
};

} // namespace ungcuu::gui
