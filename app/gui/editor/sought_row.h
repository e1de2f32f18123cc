// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "text/line_finder.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace ungcuu::gui {

/// What is looked for: the words and how exactly they count.
class SoughtRow : public QWidget
{
    Q_OBJECT

public:
    explicit SoughtRow(const QString& name, QWidget* parent = nullptr);

    text::Sought sought() const;
    void setWords(const QString& words);
    QLineEdit& words() const { return *m_words; }
    void retranslate();

Q_SIGNALS:
    void changed();
    void entered(bool backwards);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QToolButton* toggle(const char* name);

    QLineEdit* m_words;
    QToolButton* m_tones;
    QToolButton* m_cases;
    QToolButton* m_whole;
    QToolButton* m_pattern;
};

} // namespace ungcuu::gui
