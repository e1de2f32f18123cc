// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/outline.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace ungcuu::gui {

/// Begins a document from a shipped text, under a mã of its own.
class NewDocument : public QDialog
{
    Q_OBJECT

public:
    /// Nothing begins until `setTaken` has said which codes the workspace already has.
    explicit NewDocument(QWidget* parent = nullptr);
    void setTaken(QStringList codes);

Q_SIGNALS:
    void begun(const QString& code, const QByteArray& bytes);

private:
    void build();
    void narrow();
    void propose();
    void allow();
    void begin();

    std::optional<QStringList> m_taken;
    const std::vector<models::Outline> m_outlines;
    QLineEdit* m_words;
    QComboBox* m_group;
    QListWidget* m_list;
    QLineEdit* m_code;
    QLabel* m_missing;
    QPushButton* m_begin;
};

} // namespace ungcuu::gui
