// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/parts/message_bar.h"
#include "models/desk.h"
#include "models/system_history_model.h"
#include "models/systems_model.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace ungcuu::gui {

class RegisterExchange;
class UnlockBar;

/// The place «Hệ thống thông tin»: the register with an instant filter, the chosen system as a form, its signed history
/// and the documents that name it. Another system is shown only when what was typed is written or dropped. What a change
/// changed is written again as it was by one click, as a new act.
class SystemsPlace : public QWidget
{
    Q_OBJECT

public:
    explicit SystemsPlace(models::Desk& desk, QWidget* parent = nullptr);

    void workspaceOpened();
    void retranslate();
    /// What is typed in the form is not written: says so, and true. Once it is given up, `then` is done.
    bool holds(const std::function<void()>& then);
    MessageBar& messages() const { return *m_messages; }

    /// Shows a system as soon as the register is listed; says so where it has none of this code.
    void goToCode(const QString& code);

Q_SIGNALS:
    void registerChanged();
    void documentWanted(const QString& code);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QWidget* buildList();
    QWidget* buildDetail();
    QWidget* buildForm();
    void connectForm();
    void connectDesk();

    void begin();
    void goToWanted();
    void choose(int row);
    void show(const model::System& system);
    void fill(const model::System& system);
    void show(const models::SystemView& view);
    void listed(const std::vector<workspace::RegisterRow>& rows);
    void write();
    void written(const QString& code);
    void sayWritten(const QString& code, const model::System& former);
    void takeBack(const model::System& former);
    void refused(const base::Error& error);
    void leaveForm();
    void takenIn();
    bool keepsForm();
    void selectShown();
    void narrow();
    void allow();
    QString missing() const;
    model::System typed() const;
    bool isChanged() const { return m_open && typed() != m_shown; }

    models::Desk& m_desk;
    models::SystemsModel m_systems;
    models::SystemHistoryModel m_changes;
    MessageBar* m_messages;
    UnlockBar* m_unlock;
    RegisterExchange* m_exchange;
    QStackedWidget* m_stack;
    QLabel* m_empty;
    QPushButton* m_first;
    QPushButton* m_firstTable;
    QLineEdit* m_words;
    QPushButton* m_add;
    QTableView* m_table;
    QWidget* m_detail;
    QFormLayout* m_form = nullptr;
    QLineEdit* m_code;
    QLineEdit* m_name;
    QComboBox* m_level;
    QLineEdit* m_owner;
    QLineEdit* m_unit;
    QLabel* m_missing;
    QPushButton* m_drop;
    QPushButton* m_write;
    QLabel* m_documentsTitle;
    QListWidget* m_documents;
    QLabel* m_historyTitle;
    QTableView* m_history;
    model::System m_shown;     ///< as the register has it; empty code: a new one
    model::System m_sent;      ///< on its way to the store
    QString m_wanted;          ///< the code to go to when the register is listed
    bool m_open = false;       ///< the form shows something
    bool m_writing = false;
    bool m_takingBack = false; ///< what is on its way stood there before
    bool m_selecting = false;  ///< the table follows the form, not the form the table
};

} // namespace ungcuu::gui
