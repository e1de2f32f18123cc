// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/desk.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ungcuu::gui {

/// Asks once a session for the passphrase of the key that signs what is saved. What was asked for waits, and is done
/// when the key is open.
class UnlockBar : public QFrame
{
    Q_OBJECT

public:
    explicit UnlockBar(models::Desk& desk, QWidget* parent = nullptr);

    /// Shows itself for `purpose` («để lưu»), or calls `then` at once where the key is open already.
    void need(const QString& purpose, std::function<void()> then);
    void retranslate();

private:
    void tryUnlock();
    void unlocked();
    void refused(const base::Error& error);

    models::Desk& m_desk;
    std::vector<workspace::LockedKey> m_keys;
    std::function<void()> m_then;
    QString m_purpose;
    QLabel* m_words;
    QComboBox* m_people;
    QLineEdit* m_passphrase;
    QPushButton* m_open;
    QPushButton* m_leave;
};

/// What a password field holds, as a secret; the field is emptied.
models::Passphrase takePassphrase(QLineEdit& field);

} // namespace ungcuu::gui
