// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/documents_model.h"
#include "workspace/document_kind.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace ungcuu::gui {

/// The documents of the workspace with an instant filter that ignores tones, and one by kind; who fills the model answers
/// both. Enter in the filter opens the first row.
class DocumentsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentsPanel(models::DocumentsModel& model, QWidget* parent = nullptr);

    using Kind = std::optional<workspace::DocumentKind>; ///< none: all

    /// The model shows what holds these words and is of this kind now.
    void answered(const QString& words, Kind kind);
    /// There is no document at all, and the list says how one begins.
    bool teaches() const;
    void focusFilter();
    void select(const QString& id);
    void retranslate();

Q_SIGNALS:
    void chosen(const QString& id);
    void newWanted();
    void filterWanted(const QString& words, std::optional<workspace::DocumentKind> kind);

private:
    void ask();
    Kind kind() const;
    bool isWhole() const;
    void chooseFirst();
    void tellEmpty();
    void choose(const QModelIndex& index);

    models::DocumentsModel& m_model;
    QLineEdit* m_words;
    QComboBox* m_kind;
    QListView* m_list;
    QLabel* m_empty;
    QPushButton* m_begin;
    QString m_answered;        ///< the words whose documents stand in the list
    Kind m_answeredKind;       ///< and their kind
    bool m_firstWanted = false; ///< as soon as they do
    bool m_moved = false;       ///< up or down since the last word was typed
};

} // namespace ungcuu::gui
