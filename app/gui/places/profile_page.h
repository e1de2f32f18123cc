// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/parts/message_bar.h"
#include "gui/places/profile_form.h"
#include "models/office.h"
#include "models/profile_model.h"

#include <functional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace ungcuu::gui {

class UnlockBar;

/// *Hồ sơ cơ quan*: the entries as a table, the chosen one as a form with its signed history. Another one is shown only when
/// what was typed is written or dropped. What was set or taken out is set as it was before by one click, as a new act.
class ProfilePage : public QWidget
{
    Q_OBJECT

public:
    ProfilePage(models::Desk& desk, models::Office& office, MessageBar& messages, UnlockBar& unlock, QWidget* parent = nullptr);

    void workspaceOpened();
    void retranslate();
    /// What is typed in the form is not written: says so, and true. Once it is given up, `then` is done.
    bool holds(const std::function<void()>& then);

Q_SIGNALS:
    void profileChanged();

private:
    void build();
    QWidget* buildDetail();
    void connectAll();
    void begin();
    void choose(int row);
    void show(const workspace::ProfileRow& row);
    void listed(const models::ProfileView& view);
    void write();
    void written(const base::Uuid& id);
    void takeBack(const workspace::ProfileRow& now, const workspace::ProfileRow& former);
    void remove();
    void takeOut(const workspace::ProfileRow& row);
    void set(const base::Uuid& id, const model::ProfileEntry& entry, const QByteArray& picture);
    void removed(const base::Uuid& id);
    void refused(const base::Error& error);
    void leaveForm();
    bool keepsForm();
    void selectShown();
    void allow();
    QString missing() const;
    bool isReadOnly() const;

    models::Desk& m_desk;
    models::Office& m_office;
    MessageBar& m_messages;
    UnlockBar& m_unlock;
    models::ProfileModel m_model;
    models::SystemHistoryModel m_changes;
    std::vector<workspace::ProfileChange> m_all;
    QStackedWidget* m_stack;
    QLabel* m_empty;
    QPushButton* m_first;
    QPushButton* m_add;
    QTableView* m_table;
    QWidget* m_detail = nullptr;
    ProfileForm* m_form;
    QLabel* m_missing;
    QPushButton* m_remove;
    QPushButton* m_drop;
    QPushButton* m_write;
    QLabel* m_historyTitle;
    QTableView* m_history;
    base::Uuid m_shown;        ///< none: a new entry
    workspace::ProfileRow m_gone;   ///< the entry that is being taken out
    workspace::ProfileRow m_former; ///< what the entry that is being set said before; no id: it was not there
    model::ProfileEntry m_sent;     ///< on its way to the store
    bool m_takingBack = false;      ///< it stood there before
    bool m_open = false;
    bool m_writing = false;
    bool m_selecting = false;  ///< the table follows the form, not the form the table
};

} // namespace ungcuu::gui
