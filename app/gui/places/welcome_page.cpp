// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/places/welcome_page.h"

#include "gui/parts/own_folder.h"
#include "gui/parts/plain_label.h"
#include "gui/parts/unlock_bar.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace ungcuu::gui {

namespace {

constexpr int LeastPassphrase = 8;

QString proposedPath()
{
    return ownFolder().filePath(QStringLiteral("ung-cuu.ungcuu"));
}

} // namespace

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent)
    , m_title(plainLabel())
    , m_teaching(plainLabel())
    , m_trouble(plainLabel())
    , m_path(new QLineEdit(proposedPath()))
    , m_person(new QLineEdit)
    , m_passphrase(new QLineEdit)
    , m_again(new QLineEdit)
    , m_choose(new QPushButton)
    , m_make(new QPushButton)
    , m_open(new QPushButton)
    , m_missing(plainLabel())
{
    setObjectName(QStringLiteral("welcome"));
    m_path->setObjectName(QStringLiteral("newPath"));
    m_person->setObjectName(QStringLiteral("newPerson"));
    m_passphrase->setObjectName(QStringLiteral("newPassphrase"));
    m_again->setObjectName(QStringLiteral("newPassphraseAgain"));
    m_make->setObjectName(QStringLiteral("makeWorkspace"));
    m_trouble->setObjectName(QStringLiteral("welcomeTrouble"));
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    m_title->setFont(large);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_again->setEchoMode(QLineEdit::Password);

    auto* pathRow = new QWidget;
    auto* path = new QHBoxLayout(pathRow);
    path->setContentsMargins(0, 0, 0, 0);
    m_path->setMinimumWidth(36 * m_path->fontMetrics().averageCharWidth()); // the end of a path says less than its head
    path->addWidget(m_path, 1);
    path->addWidget(m_choose);
    auto* form = new QFormLayout;
    form->setSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    QWidget* const fields[] = {pathRow, m_person, m_passphrase, m_again};
    for (size_t index = 0; index < 4; ++index)
        m_labels[index] = addLine(form, fields[index]);
    m_labels[0]->setBuddy(m_path);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_make);
    buttons->addWidget(m_open);
    buttons->addStretch();
    auto* column = new QVBoxLayout;
    column->setSpacing(16);
    column->addStretch(2);
    for (QWidget* each : {m_title, m_teaching, m_trouble})
        column->addWidget(each);
    column->addLayout(form);
    column->addWidget(m_missing);
    column->addLayout(buttons);
    column->addStretch(3);
    auto* row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addLayout(column, 2);
    row->addStretch(1);

    for (QLineEdit* each : {m_path, m_person, m_passphrase, m_again}) {
        connect(each, &QLineEdit::textChanged, this, &WelcomePage::allow);
        connect(each, &QLineEdit::returnPressed, m_make, &QPushButton::click); // does nothing while something is missing
    }
    connect(m_choose, &QPushButton::clicked, this, &WelcomePage::choosePath);
    connect(m_make, &QPushButton::clicked, this, &WelcomePage::make);
    connect(m_open, &QPushButton::clicked, this, &WelcomePage::openWanted);
    m_trouble->hide();
    retranslate();
}

QLabel* WelcomePage::addLine(QFormLayout* form, QWidget* field)
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(field);
    form->addRow(label, field);
    return label;
}

void WelcomePage::retranslate()
{
    m_title->setText(QCoreApplication::translate("gui", "Chưa mở kho dữ liệu"));
    m_teaching->setText(QCoreApplication::translate("gui", "Kho dữ liệu là một tệp giữ kịch bản, phương án, lịch sử từng lần sửa có chữ ký và danh sách hệ thống của đơn vị. "
                              "Ai đọc được tệp thì đọc được toàn bộ nội dung; để tệp trên ổ đĩa đã mã hóa."));
    const char* const labels[] = {QT_TRANSLATE_NOOP("gui", "Nơi đặt tệp"), QT_TRANSLATE_NOOP("gui", "Họ và tên"),
                                  QT_TRANSLATE_NOOP("gui", "Mật khẩu khóa"), QT_TRANSLATE_NOOP("gui", "Gõ lại mật khẩu")};
    for (size_t index = 0; index < 4; ++index)
        m_labels[index]->setText(QCoreApplication::translate("gui", labels[index]));
    m_path->setAccessibleName(m_labels[0]->text()); // it stands in a row of its own, where its label does not reach it
    m_person->setPlaceholderText(QCoreApplication::translate("gui", "Người tạo kho là quản trị đầu tiên"));
    m_passphrase->setPlaceholderText(QCoreApplication::translate("gui", "Mở khóa ký của người này; quên thì không lấy lại được"));
    m_choose->setText(QCoreApplication::translate("gui", "Chọn nơi đặt…"));
    m_make->setText(QCoreApplication::translate("gui", "Tạo kho dữ liệu"));
    m_open->setText(QCoreApplication::translate("gui", "Mở kho có sẵn…"));
    allow();
}

void WelcomePage::say(const QString& trouble)
{
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
}

QString WelcomePage::missing() const
{
    if (m_path->text().trimmed().isEmpty())
        return QCoreApplication::translate("gui", "Chờ chọn nơi đặt tệp");
    if (m_person->text().trimmed().isEmpty())
        return QCoreApplication::translate("gui", "Chờ họ và tên người tạo kho");
    if (m_passphrase->text().size() < LeastPassphrase)
        return QCoreApplication::translate("gui", "Chờ mật khẩu từ %1 ký tự").arg(LeastPassphrase);
    if (m_passphrase->text() != m_again->text())
        return QCoreApplication::translate("gui", "Chờ gõ lại đúng mật khẩu");
    return {};
}

void WelcomePage::allow()
{
    const QString waiting = missing();
    m_make->setEnabled(waiting.isEmpty());
    m_make->setToolTip(waiting);
    m_make->setAccessibleDescription(waiting);
    m_missing->setText(waiting);
}

void WelcomePage::choosePath()
{
    const QString path = QFileDialog::getSaveFileName(this, QCoreApplication::translate("gui", "Nơi đặt kho dữ liệu"), m_path->text(), QCoreApplication::translate("gui", "Kho dữ liệu (*.ungcuu)"));
    if (!path.isEmpty())
        m_path->setText(path);
}

void WelcomePage::make()
{
    say({});
    m_again->clear();
    const models::Passphrase passphrase = takePassphrase(*m_passphrase);
    Q_EMIT makeWanted(m_path->text().trimmed(), m_person->text().trimmed(), passphrase);
}

} // namespace ungcuu::gui
