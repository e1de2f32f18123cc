// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/parts/message_bar.h"
#include "models/register_tables.h"

class QPushButton;

namespace ungcuu::gui {

class UnlockBar;

/// The two buttons by which the register comes out of a table and goes into one.
class RegisterExchange : public QObject
{
    Q_OBJECT

public:
    RegisterExchange(models::Desk& desk, MessageBar& messages, UnlockBar& unlock, QWidget* parent);

    QPushButton* takeIn() const { return m_takeIn; }
    QPushButton* giveOut() const { return m_giveOut; }
    /// Shows what this file would do.
    void look(const QString& path);
    void allow(bool readOnly);
    void retranslate();

Q_SIGNALS:
    void registerChanged();

private:
    void show(const workspace::ImportPlan& plan);
    void choose();
    void write();

    models::RegisterTables m_tables;
    MessageBar& m_messages;
    UnlockBar& m_unlock;
    QWidget* const m_place;
    QPushButton* m_takeIn;
    QPushButton* m_giveOut;
    QString m_file;
};

} // namespace ungcuu::gui
