// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/documents_model.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace ungcuu::gui {

/// The documents of the workspace with an instant filter that ignores tones. Enter in the filter opens the first row.
class DocumentsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentsPanel(models::DocumentsModel& model, QWidget* parent = nullptr);

    void focusFilter();
    void select(const QString& id);
    void retranslate();

Q_SIGNALS:
    void chosen(const QString& id);
    void newWanted();

private:
    void filter(const QString& typed);
    void choose(const QModelIndex& index);

    models::DocumentsModel& m_model;
    models::DocumentFilter m_filter;
    QLineEdit* m_words;
    QListView* m_list;
    QLabel* m_empty;
    QPushButton* m_begin;
};

} // namespace ungcuu::gui
