// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/new_document.h"

#include "gui/plain_label.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>

namespace ungcuu::gui {

namespace {

/// KB-A6-01 → KB-A6-02, past what is taken; a code without a number gets one.
QString freeCode(const models::Outline& outline, const QStringList& taken)
{
    const QString& shipped = outline.code;
    static const QRegularExpression number(QStringLiteral("(\\d+)$"));
    const auto match = number.match(shipped);
    const QString stem = match.hasMatch() ? shipped.left(match.capturedStart()) : QString(shipped + u'-');
    int next = match.hasMatch() ? match.captured().toInt() : 1;
    QString code = shipped;
    while (taken.contains(code, Qt::CaseInsensitive) || (code == shipped && !outline.bare))
        code = stem + QStringLiteral("%1").arg(++next, 2, 10, QLatin1Char('0'));
    return code;
}

} // namespace

NewDocument::NewDocument(QStringList taken, QWidget* parent)
    : QDialog(parent)
    , m_taken(std::move(taken))
    , m_outlines(models::shippedOutlines())
    , m_list(new QListWidget)
    , m_code(new QLineEdit)
    , m_missing(plainLabel())
    , m_begin(new QPushButton(QCoreApplication::translate("gui", "Bắt đầu soạn")))
{
    setObjectName(QStringLiteral("newDocument"));
    setWindowTitle(QCoreApplication::translate("gui", "Soạn văn bản mới"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setObjectName(QStringLiteral("outlines"));
    m_list->setAccessibleName(QCoreApplication::translate("gui", "Dàn ý có sẵn"));
    m_code->setObjectName(QStringLiteral("newCode"));
    m_begin->setObjectName(QStringLiteral("begin"));
    m_begin->setDefault(true);
    for (const models::Outline& outline : m_outlines)
        m_list->addItem((outline.scenario ? QCoreApplication::translate("gui", "Kịch bản: %1") : QCoreApplication::translate("gui", "Văn bản: %1")).arg(outline.title));
    auto* leave = new QPushButton(QCoreApplication::translate("gui", "Thôi"));
    auto* form = new QFormLayout;
    form->addRow(QCoreApplication::translate("gui", "Mã văn bản"), m_code);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_missing, 1);
    buttons->addWidget(leave);
    buttons->addWidget(m_begin);
    auto* column = new QVBoxLayout(this);
    column->addWidget(plainLabel(QCoreApplication::translate("gui", "Chọn văn bản mẫu gần nhất với việc cần soạn; mọi phần đều sửa được.")));
    column->addWidget(m_list, 1);
    column->addLayout(form);
    column->addLayout(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &NewDocument::propose);
    connect(m_code, &QLineEdit::textChanged, this, &NewDocument::allow);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_begin, &QPushButton::clicked, this, &NewDocument::begin);
    connect(m_list, &QListWidget::itemActivated, this, &NewDocument::begin);
    m_list->setCurrentRow(0);
    allow();
    resize(640, 460);
}

void NewDocument::propose()
{
    const int row = m_list->currentRow();
    if (row >= 0)
        m_code->setText(freeCode(m_outlines[size_t(row)], m_taken));
}

void NewDocument::allow()
{
    QString missing;
    const QString code = m_code->text().trimmed();
    if (m_list->currentRow() < 0)
        missing = QCoreApplication::translate("gui", "Chờ chọn văn bản mẫu");
    else if (code.isEmpty())
        missing = QCoreApplication::translate("gui", "Chờ mã văn bản");
    else if (m_taken.contains(code, Qt::CaseInsensitive))
        missing = QCoreApplication::translate("gui", "Mã này đã có trong kho");
    m_missing->setText(missing);
    m_begin->setEnabled(missing.isEmpty());
}

void NewDocument::begin()
{
    if (!m_begin->isEnabled())
        return;
    const QString code = m_code->text().trimmed();
    Q_EMIT begun(code, models::withCode(m_outlines[size_t(m_list->currentRow())], code));
    accept();
}

} // namespace ungcuu::gui
