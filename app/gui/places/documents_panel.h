// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/documents_model.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace ungcuu::gui {

/// The documents of the workspace with an instant filter that ignores tones; who fills the model answers it. Enter in the filter opens the first row.
class DocumentsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentsPanel(models::DocumentsModel& model, QWidget* parent = nullptr);

    /// The model shows what holds these words now.
    void answered(const QString& words);
    /// There is no document at all, and the list says how one begins.
    bool teaches() const;
    void focusFilter();
    void select(const QString& id);
    void retranslate();

Q_SIGNALS:
    void chosen(const QString& id);
    void newWanted();
    void filterWanted(const QString& words);

private:
    void chooseFirst();
    void tellEmpty();
    void choose(const QModelIndex& index);

    models::DocumentsModel& m_model;
    QLineEdit* m_words;
    QListView* m_list;
    QLabel* m_empty;
    QPushButton* m_begin;
    QString m_answered;        ///< the words whose documents stand in the list
    bool m_firstWanted = false; ///< as soon as they do
    bool m_moved = false;       ///< up or down since the last word was typed
};

} // namespace ungcuu::gui
