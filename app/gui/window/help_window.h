// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/help_pages.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace ungcuu::gui {

/// The help, offline: the list of tasks, a filter that needs no tones, the page beside it. What it shows comes out of the
/// program's own resources and from nowhere else; a link to another page turns to it, any other link does nothing.
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent = nullptr);

    /// Turns to the page of this name; to the first where there is none.
    void open(const QString& name);
    QString current() const;
    void retranslate();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void list();
    void showPage(int row);
    void follow(const QUrl& link);

    std::vector<models::HelpPage> m_pages;
    QLineEdit* m_words;
    QListWidget* m_titles;
    QTextBrowser* m_text;
};

} // namespace ungcuu::gui
