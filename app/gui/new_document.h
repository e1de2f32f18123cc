// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/outline.h"

#include <QDialog>

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
    /// `taken`: the codes that the workspace already has.
    explicit NewDocument(QStringList taken, QWidget* parent = nullptr);

Q_SIGNALS:
    void begun(const QString& code, const QByteArray& bytes);

private:
    void propose();
    void allow();
    void begin();

    const QStringList m_taken;
    const std::vector<models::Outline> m_outlines;
    QListWidget* m_list;
    QLineEdit* m_code;
    QLabel* m_missing;
    QPushButton* m_begin;
};

} // namespace ungcuu::gui
