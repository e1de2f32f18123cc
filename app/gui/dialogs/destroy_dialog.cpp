// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/destroy_dialog.h"

#include "gui/parts/plain_label.h"
#include "workspace/document_label.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPushButton>

namespace ungcuu::gui {

namespace {

QLabel* heading(const QString& words)
{
    auto* const label = plainLabel(words);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

QLabel* listed(const QStringList& lines)
{
    auto* const label = plainLabel(QStringLiteral("•\u00a0") + lines.join(QStringLiteral("\n•\u00a0")));
    label->setIndent(8);
    return label;
}

/// Typed with other blanks around it, it is the same mã.
bool sameCode(const QString& typed, const QString& code)
{
    return !code.simplified().isEmpty() && typed.simplified() == code.simplified();
}

} // namespace

DestroyDialog::DestroyDialog(workspace::DestructionScope scope, QWidget* parent)
    : QDialog(parent)
    , m_scope(std::move(scope))
    , m_reason(new QLineEdit)
    , m_code(new QLineEdit)
    , m_missing(plainLabel())
    , m_destroy(new QPushButton(QCoreApplication::translate("gui", "Xóa khỏi kho")))
{
    setObjectName(QStringLiteral("destroyDocument"));
    setWindowTitle(QCoreApplication::translate("gui", "Xóa khỏi kho dữ liệu"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_reason->setObjectName(QStringLiteral("destroyReason"));
    m_reason->setMaxLength(int(workspace::longestListLine));
    m_reason->setAccessibleName(QCoreApplication::translate("gui", "Lý do xóa"));
    m_code->setObjectName(QStringLiteral("destroyCode"));
    m_code->setAccessibleName(QCoreApplication::translate("gui", "Gõ lại mã để xóa"));
    m_destroy->setObjectName(QStringLiteral("destroy"));
    m_destroy->setAutoDefault(false);
    build(workspace::destructionLeaves(m_scope), workspace::destructionCannotReach());
    allow();
    resize(600, sizeHint().height());
}

void DestroyDialog::build(const QStringList& leaves, const QStringList& cannotReach)
{
    const QString name = m_scope.title.isEmpty() ? m_scope.code : QString(m_scope.code + QStringLiteral(" · ") + m_scope.title);
    auto* const leave = new QPushButton(QCoreApplication::translate("gui", "Thôi"));
    leave->setAutoDefault(false);
    auto* const buttons = new QHBoxLayout;
    buttons->addWidget(m_missing, 1);
    buttons->addWidget(leave);
    buttons->addWidget(m_destroy);
    auto* const column = new QVBoxLayout(this);
    column->addWidget(heading(name));
    column->addWidget(plainLabel(QCoreApplication::translate("gui", "Xóa hẳn nội dung của mọi lần sửa (%1), phần đang gõ chưa lưu, chữ của văn bản này trong bảng tìm kiếm. Không lấy lại được.").arg(m_scope.revisions)));
    column->addWidget(heading(QCoreApplication::translate("gui", "Còn lại trong kho dữ liệu")));
    column->addWidget(listed(leaves));
    column->addWidget(heading(QCoreApplication::translate("gui", "Không với tới được, phải tự xóa")));
    column->addWidget(listed(cannotReach));
    column->addSpacing(8);
    column->addWidget(plainLabel(QCoreApplication::translate("gui", "Lý do")));
    column->addWidget(m_reason);
    column->addWidget(plainLabel(QCoreApplication::translate("gui", "Gõ lại mã «%1»").arg(m_scope.code)));
    column->addWidget(m_code);
    column->addStretch(1);
    column->addLayout(buttons);
    connect(m_reason, &QLineEdit::textChanged, this, &DestroyDialog::allow);
    connect(m_code, &QLineEdit::textChanged, this, &DestroyDialog::allow);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_destroy, &QPushButton::clicked, this, &DestroyDialog::agree);
    m_reason->setFocus();
}

void DestroyDialog::allow()
{
    QString missing;
    if (m_reason->text().simplified().isEmpty())
        missing = QCoreApplication::translate("gui", "Chờ ghi lý do");
    else if (!sameCode(m_code->text(), m_scope.code))
        missing = QCoreApplication::translate("gui", "Chờ gõ lại đúng mã");
    m_missing->setText(missing);
    m_destroy->setEnabled(missing.isEmpty());
}

void DestroyDialog::agree()
{
    Q_EMIT agreed(m_reason->text());
    accept();
}

} // namespace ungcuu::gui
