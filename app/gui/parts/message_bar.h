// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFrame>

#include <functional>
#include <vector>

class QBoxLayout;
class QLabel;
class QToolButton;

namespace ungcuu::gui {

/// One line at the top of the text that says what happened and offers what to do, instead of a box that stops work.
/// Sticky until answered, closed or replaced. The text is plain.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Told, Warning, Error };
    struct Choice {
        QString words;
        std::function<void()> chosen;
    };

    explicit MessageBar(QWidget* parent = nullptr);

    void say(Kind kind, const QString& text, std::vector<Choice> choices = {});
    void dismiss();
    QString text() const;

Q_SIGNALS:
    /// Answered or closed by the reader.
    void answered();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void colour();
    void fold();
    void offer(const Choice& choice);

    Kind m_kind = Kind::Told;
    QLabel* m_text;
    QBoxLayout* m_words;
    QBoxLayout* m_choices;
    QToolButton* m_close;
};

} // namespace ungcuu::gui
