// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "workspace/destroy_document.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ungcuu::gui {

/// *Xóa khỏi kho dữ liệu*: says what goes, what stays and what is out of reach; asks why, and for the mã again. What it
/// agrees to cannot be taken back, so Enter in a field does nothing.
class DestroyDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DestroyDialog(workspace::DestructionScope scope, QWidget* parent = nullptr);

Q_SIGNALS:
    void agreed(const QString& reason);

private:
    void build(const QStringList& leaves, const QStringList& cannotReach);
    void allow();
    void agree();

    const workspace::DestructionScope m_scope;
    QLineEdit* m_reason;
    QLineEdit* m_code;
    QLabel* m_missing;
    QPushButton* m_destroy;
};

} // namespace ungcuu::gui
