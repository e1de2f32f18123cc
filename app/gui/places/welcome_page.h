// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/desk.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ungcuu::gui {

/// What the window shows before a workspace is open: what one is, and the two ways to begin.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);

    void retranslate();
    /// Why the last try did not work; plain text, empty hides it.
    void say(const QString& trouble);

Q_SIGNALS:
    void makeWanted(const QString& path, const QString& person, const models::Passphrase& passphrase);
    void openWanted();

private:
    QLabel* addLine(QFormLayout* form, QWidget* field);
    void choosePath();
    void make();
    void allow();
    QString missing() const;

    QLabel* m_title;
    QLabel* m_teaching;
    QLabel* m_trouble;
    QLabel* m_labels[4] = {};
    QLineEdit* m_path;
    QLineEdit* m_person;
    QLineEdit* m_passphrase;
    QLineEdit* m_again;
    QPushButton* m_choose;
    QPushButton* m_make;
    QPushButton* m_open;
    QLabel* m_missing;
};

} // namespace ungcuu::gui
