// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/parts/message_bar.h"
#include "models/comparisons_model.h"
#include "models/office.h"

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace ungcuu::gui {

class UnlockBar;

/// The rules of the law that nobody compared with their original: who reads one records where and when, under their
/// signature. Until then no document that uses it is submitted or signed.
class ComparisonPage : public QWidget
{
    Q_OBJECT

public:
    ComparisonPage(models::Desk& desk, models::Office& office, MessageBar& messages, UnlockBar& unlock, QWidget* parent = nullptr);

    void workspaceOpened();
    void retranslate();

Q_SIGNALS:
    void comparisonsChanged();

private:
    void build();
    void connectAll();
    void listed(const std::vector<workspace::ComparisonRow>& rows);
    void choose(int row);
    void record();
    void reopen();
    void done(const QString& words);
    void allow();
    QString missing() const;
    QString rule() const;

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
    bool m_writing = false;
};

} // namespace ungcuu::gui
