// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/editor/edited_text.h"

#include <QHash>
#include <QPlainTextEdit>
#include <QStaticText>
#include <QTimer>

#include <memory>

namespace ungcuu::gui {

class Gutter;

/// Where a document is typed: line numbers, colours, underlined findings. What it shows is `source()`, byte for byte; two
/// editors may show the same text.
///
/// `edited` comes once for each real change of the text, `settled` when an input method's word is finished: what must
/// not run during a composition waits for it. Enter, Shift+Enter and paste make lines of the text's usual end; copying
/// keeps non-breaking spaces. Tab goes to the next control.
class Editor : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// With a text of its own.
    explicit Editor(QWidget* parent = nullptr);
    explicit Editor(std::shared_ptr<EditedText> text, QWidget* parent = nullptr);
    ~Editor() override;

    void open(const QByteArray& bytes, Language language);
    /// Where the caret stands once the text that is awaited has come; a screen around it is painted before the rest stands.
    void startAt(int position);
    void goToStart();
    EditedText& text() const { return *m_text; }
    const std::shared_ptr<EditedText>& sharedText() const { return m_text; }
    const models::SourceMirror& source() const { return m_text->source(); }
    /// One undo step, whatever the number of edits.
    void apply(const model::TextEdits& edits) { m_text->source().apply(edits); }
    bool composing() const { return m_text->composing(); }

    /// What to underline; marks of one row of the problems list stand in the same order.
    void setMarks(std::vector<Mark> marks) { m_text->setMarks(std::move(marks)); }
    const std::vector<Mark>& marks() const { return m_text->highlighter().marks(); }
    /// Puts the caret at the n-th mark and shows it.
    void goToMark(int index);
    /// The mark behind (or, backwards, before) the caret, round the end; −1 where there is none.
    int nextMark(bool backwards) const;
    /// Selects nothing, shows the line of a byte offset in the upper third.
    void goToOffset(qsizetype offset);

    /// What is on the clipboard as its plain text, byte for byte; `paste` makes clean source of HTML.
    void pastePlain();

    /// Where the caret stands, for the window of an input method: measured from this control's corner, line numbers
    /// included, which Qt's own answer leaves out.
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override { return inputMethodQuery(query, QVariant()); }
    Q_INVOKABLE QVariant inputMethodQuery(Qt::InputMethodQuery query, QVariant argument) const;

    int gutterWidth() const;
    void paintGutter(QPaintEvent* event);
    /// A click beside a line that can be folded folds or unfolds it.
    void pressGutter(const QPoint& at);
    /// Folds (or unfolds) the innermost stretch around the caret.
    void foldAtCaret(bool folded);

Q_SIGNALS:
    void edited();
    void settled();
    void pasted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    QMimeData* createMimeDataFromSelection() const override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void insertPasted(const QString& text);
    void showHead();
    void putCaret(int position);
    void showVisibleLines();
    void colourSoon();
    void followScroll(const QRect& rect, int dy);
    void caretMoved();
    void followFolding();
    void paintFoldSign(QPainter& painter, const QTextBlock& block, qreal top) const;
    void paintFoldedEnds(const QRect& rect);
    void fitGutter();
    void tellRoom();
    int ownRoom() const;
    QColor worstMarkOf(const QTextBlock& block) const;
    QRect currentLine() const;
    const QStaticText& numberText(int number);

    const std::shared_ptr<EditedText> m_text;
    Gutter* m_gutter;
    QTimer m_colouring;
    QHash<int, QStaticText> m_numbers;
    QRect m_line;
    int m_start = 0; ///< of the caret, in the text that comes
    int m_blockCount = 0;
};

} // namespace ungcuu::gui
