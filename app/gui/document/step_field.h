// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QPlainTextEdit>

namespace ungcuu::gui {

/// One value of a form: a single line of text, shown on as many as it needs. Enter and Tab go on to the next control, a
/// pasted line end becomes a blank, and undoing is the window's, because the value stands in a text.
///
/// `typed` comes for each real change by the person, never during an input method's composition.
class StepField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit StepField(QWidget* parent = nullptr);

    QString words() const;
    /// The caret stays where it was as far as it can. Nothing happens during a composition.
    void setWords(const QString& words);
    /// What may stand in it, seen while it is empty.
    void setHint(const QString& hint);
    bool composing() const { return m_composing; }
    /// In letters of `words`.
    int caret() const { return textCursor().position(); }
    void setCaret(int position);

Q_SIGNALS:
    void typed();
    /// The focus went to another control of the window.
    void left();
    void escaped();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void follow();
    int linesOfHint() const;
    void fitHeight();

    QString m_words; ///< as last told
    bool m_composing = false;
    bool m_setting = false;
};

} // namespace ungcuu::gui
