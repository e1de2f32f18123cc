// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/unlock_bar.h"

#include "gui/parts/plain_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace ungcuu::gui {

models::Passphrase takePassphrase(QLineEdit& field)
{
    QByteArray bytes = field.text().toUtf8();
    auto secret = std::make_shared<const sign::Secret>(QByteArrayView(bytes));
    sign::Secret::wipe(bytes.data(), bytes.size());
    field.clear();
    return secret;
}

UnlockBar::UnlockBar(models::Desk& desk, QWidget* parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_words(plainLabel())
    , m_people(new QComboBox)
    , m_passphrase(new QLineEdit)
    , m_open(new QPushButton)
    , m_leave(new QPushButton)
{
    setObjectName(QStringLiteral("unlock"));
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setMinimumWidth(180);
    m_open->setObjectName(QStringLiteral("unlockButton"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 8);
    row->addWidget(m_words, 1);
    for (QWidget* each : {static_cast<QWidget*>(m_people), static_cast<QWidget*>(m_passphrase), static_cast<QWidget*>(m_open), static_cast<QWidget*>(m_leave)})
        row->addWidget(each);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    connect(m_open, &QPushButton::clicked, this, &UnlockBar::tryUnlock);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &UnlockBar::tryUnlock);
    connect(m_leave, &QPushButton::clicked, this, &QWidget::hide);
    connect(&desk, &models::Desk::unlockedChanged, this, &UnlockBar::unlocked);
    connect(&desk, &models::Desk::unlockFailed, this, &UnlockBar::refused);
    retranslate();
    hide();
}

void UnlockBar::retranslate()
{
    m_open->setText(QCoreApplication::translate("gui", "Mở khóa"));
    m_leave->setText(QCoreApplication::translate("gui", "Thôi"));
    m_people->setAccessibleName(QCoreApplication::translate("gui", "Người lưu"));
    m_passphrase->setAccessibleName(QCoreApplication::translate("gui", "Mật khẩu khóa"));
    m_passphrase->setPlaceholderText(QCoreApplication::translate("gui", "Mật khẩu khóa"));
}

void UnlockBar::need(const QString& purpose, std::function<void()> then)
{
    if (m_desk.unlocked()) {
        then();
        return;
    }
    m_then = std::move(then);
    m_purpose = purpose;
    m_keys = m_desk.keys();
    m_people->clear();
    for (const workspace::LockedKey& key : m_keys)
        m_people->addItem(key.personName);
    m_people->setVisible(m_keys.size() > 1);
    m_passphrase->setVisible(!m_keys.empty());
    m_open->setVisible(!m_keys.empty());
    m_words->setText(m_keys.empty()
                         ? QCoreApplication::translate("gui", "Chưa lưu được vì tài khoản này chưa có khóa. Nội dung vẫn được giữ trên máy. Dùng tài khoản đã tạo kho dữ liệu.")
                         : QCoreApplication::translate("gui", "%1 cần khóa của %2. Mật khẩu chỉ hỏi một lần trong phiên làm việc.").arg(purpose, m_keys.size() == 1 ? m_keys.front().personName : QCoreApplication::translate("gui", "người lưu")));
    show();
    m_passphrase->setFocus();
}

void UnlockBar::tryUnlock()
{
    const int chosen = std::max(0, m_people->currentIndex());
    if (chosen < int(m_keys.size()))
        m_desk.unlock(m_keys[size_t(chosen)].id, takePassphrase(*m_passphrase));
}

void UnlockBar::unlocked()
{
    hide();
    if (const auto then = std::exchange(m_then, nullptr))
        then();
}

void UnlockBar::refused(const base::Error& error)
{
    m_words->setText(error.message);
    m_passphrase->setFocus();
}

} // namespace ungcuu::gui
