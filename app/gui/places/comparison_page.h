// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/parts/message_bar.h"
#include "models/comparisons_model.h"
#include "models/office.h"

#include <functional>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace ungcuu::gui {

class UnlockBar;

/// The rules of the law that nobody compared with their original: who reads one records where and when, under their
/// signature. Until then no document that uses it is submitted or signed. Another rule is shown only when what was typed is
/// recorded or given up.
class ComparisonPage : public QWidget
{
    Q_OBJECT

public:
    ComparisonPage(models::Desk& desk, models::Office& office, MessageBar& messages, UnlockBar& unlock, QWidget* parent = nullptr);

    void workspaceOpened();
    void retranslate();
    /// What is typed is not recorded: says so, and true. Once it is given up, `then` is done.
    bool holds(const std::function<void()>& then);

Q_SIGNALS:
    void comparisonsChanged();

private:
    void build();
    void connectAll();
    void listed(const std::vector<workspace::ComparisonRow>& rows);
    void choose(int row);
    void show(int row);
    void tellRule(int row);
    bool keepsForm();
    bool isChanged() const { return !m_rule.isEmpty() && typed() != m_shown; }
    void leaveForm();
    void selectShown();
    void record();
    void reopen();
    void done(const QString& words);
    void allow();
    QString missing() const;

    /// As it stands in the fields.
    struct Typed {
        QString source;
        QString day;
        friend bool operator==(const Typed&, const Typed&) = default;
    };
    Typed typed() const;

    models::Desk& m_desk;
    models::Office& m_office;
    MessageBar& m_messages;
    UnlockBar& m_unlock;
    models::ComparisonsModel m_model;
    QLabel* m_words;
    QTableView* m_table;
    QLabel* m_what;
    QFormLayout* m_form;
    QLineEdit* m_source;
    QLineEdit* m_day;
    QLabel* m_missing;
    QPushButton* m_reopen;
    QPushButton* m_record;
    QString m_rule;            ///< the one the form is about
    Typed m_shown;             ///< what the record says of it
    Typed m_sent;              ///< on its way to the record
    bool m_writing = false;
    bool m_selecting = false;  ///< the table follows the form, not the form the table
};

} // namespace ungcuu::gui
