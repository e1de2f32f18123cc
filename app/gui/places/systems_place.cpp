// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/places/systems_place.h"

#include "gui/parts/clearable_line.h"
#include "gui/parts/plain_label.h"
#include "gui/parts/unlock_bar.h"
#include "gui/places/register_exchange.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

#include <utility>

namespace ungcuu::gui {

using Kind = MessageBar::Kind;

SystemsPlace::SystemsPlace(models::Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_messages(new MessageBar)
    , m_unlock(new UnlockBar(desk))
    , m_exchange(new RegisterExchange(desk, *m_messages, *m_unlock, this))
    , m_stack(new QStackedWidget)
    , m_empty(plainLabel())
    , m_first(new QPushButton)
    , m_firstTable(new QPushButton)
    , m_words(new ClearableLine)
    , m_add(new QPushButton)
    , m_table(new QTableView)
    , m_code(new QLineEdit)
    , m_name(new QLineEdit)
    , m_level(new QComboBox)
    , m_owner(new QLineEdit)
    , m_unit(new QLineEdit)
    , m_missing(plainLabel())
    , m_drop(new QPushButton)
    , m_write(new QPushButton)
    , m_documentsTitle(plainLabel())
    , m_documents(new QListWidget)
    , m_historyTitle(plainLabel())
    , m_history(new QTableView)
{
    setObjectName(QStringLiteral("systemsPlace"));
    build();
    connectForm();
    connectDesk();
    retranslate();
}

/// Another workspace: nothing of the former one stays in sight.
void SystemsPlace::workspaceOpened()
{
    m_open = false;
    m_writing = false;
    m_shown = {};
    m_messages->dismiss();
    m_systems.show({});
    m_stack->setCurrentIndex(0);
    allow();
    if (isVisible())
        m_desk.listRegister();
}

void SystemsPlace::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_desk.listRegister();
}

void SystemsPlace::listed(const std::vector<workspace::RegisterRow>& rows)
{
    m_selecting = true;
    m_systems.show(rows);
    m_selecting = false;
    m_stack->setCurrentIndex(m_systems.isEmpty() && !m_open ? 0 : 1);
    selectShown();
    if (!m_open && m_systems.rowCount() > 0) {
        show(m_systems.at(std::max(0, m_systems.rowOf(m_shown.code))).system);
        selectShown();
        m_desk.openSystem(m_shown.code);
    }
    goToWanted();
    allow();
}

void SystemsPlace::goToCode(const QString& code)
{
    m_wanted = code;
    m_desk.listRegister();
}

/// A filter that hides it goes.
void SystemsPlace::goToWanted()
{
    const QString code = std::exchange(m_wanted, {});
    if (code.isEmpty())
        return;
    if (m_systems.rowOf(code) < 0)
        m_words->clear();
    const int row = m_systems.rowOf(code);
    if (row < 0)
        return m_messages->say(Kind::Told, QCoreApplication::translate("gui", "Danh mục chưa có hệ thống «%1». Văn bản ghi mã này in dấu chấm cho đến khi có.").arg(code));
    choose(row);
    selectShown();
}

void SystemsPlace::narrow()
{
    m_selecting = true;
    m_systems.setWords(m_words->text());
    m_selecting = false;
    selectShown();
}

/// The table shows which system the form is about, where it is among the rows.
void SystemsPlace::selectShown()
{
    m_selecting = true;
    const int row = m_systems.rowOf(m_shown.code);
    if (row >= 0)
        m_table->selectRow(row);
    else
        m_table->setCurrentIndex({});
    m_selecting = false;
}

/// What was typed and not written stays until somebody says what becomes of it.
bool SystemsPlace::keepsForm()
{
    if (!isChanged())
        return false;
    m_messages->say(Kind::Warning, QCoreApplication::translate("gui", "Chưa chuyển sang hệ thống khác vì phần đang sửa chưa ghi. Phần ấy vẫn còn trong khung bên phải. Ghi hoặc bỏ phần sửa rồi chọn lại."),
                    {{QCoreApplication::translate("gui", "Bỏ phần sửa"), [this] { leaveForm(); }}});
    return true;
}

bool SystemsPlace::holds(const std::function<void()>& then)
{
    if (!isChanged())
        return false;
    m_messages->say(Kind::Warning, QCoreApplication::translate("gui", "Chưa đóng vì phần đang sửa của hệ thống thông tin chưa ghi. Phần ấy vẫn còn trong khung bên phải. Ghi rồi đóng lại, hoặc bỏ phần sửa."),
                    {{QCoreApplication::translate("gui", "Bỏ phần sửa và đóng"), [this, then] {
                          leaveForm();
                          then();
                      }}});
    return true;
}

void SystemsPlace::choose(int row)
{
    if (m_selecting || row < 0 || m_systems.at(row).system.code == m_shown.code)
        return;
    if (keepsForm()) {
        QMetaObject::invokeMethod(this, &SystemsPlace::selectShown, Qt::QueuedConnection); // not while the view selects
        return;
    }
    m_messages->dismiss();
    show(m_systems.at(row).system);
    m_desk.openSystem(m_shown.code);
}

void SystemsPlace::begin()
{
    if (keepsForm())
        return;
    m_messages->dismiss();
    show(model::System());
    m_stack->setCurrentIndex(1);
    selectShown();
    m_code->setFocus();
}

void SystemsPlace::show(const model::System& system)
{
    m_open = true;
    m_code->setReadOnly(!system.code.isEmpty());
    m_code->setText(system.code);
    fill(system);
    m_shown = typed(); // what the fields make of it, so that looking changes nothing
    m_shown.code = system.code;
    for (QLineEdit* const field : {m_code, m_name, m_owner, m_unit})
        field->setCursorPosition(0);
    m_changes.show({});
    m_documents->clear();
    retranslate();
}

/// What is said of it, not its code.
void SystemsPlace::fill(const model::System& system)
{
    m_name->setText(system.name);
    m_level->setCurrentIndex(std::clamp(system.level, 0, model::highestLevel));
    m_owner->setText(system.owner);
    m_unit->setText(system.operatingUnit);
}

void SystemsPlace::show(const models::SystemView& view)
{
    if (view.code != m_shown.code)
        return;
    m_changes.show(models::changesByField(view.history));
    m_history->resizeColumnsToContents();
    m_documents->clear();
    for (const workspace::DocumentRow& row : view.documents) {
        auto* const item = new QListWidgetItem(row.title.isEmpty() ? row.code : QString(row.code + QStringLiteral(" – ") + row.title), m_documents);
        item->setData(Qt::UserRole, QString::fromLatin1(row.id.text()));
    }
    if (view.documents.empty())
        (new QListWidgetItem(QCoreApplication::translate("gui", "Chưa có văn bản nào ghi mã này."), m_documents))->setFlags(Qt::ItemIsEnabled);
}

model::System SystemsPlace::typed() const
{
    return {m_code->isReadOnly() ? m_code->text() : m_code->text().trimmed(), m_name->text().trimmed(), m_level->currentIndex(), m_owner->text().trimmed(), m_unit->text().trimmed()};
}

QString SystemsPlace::missing() const
{
    if (m_desk.workspace() && m_desk.workspace()->readOnly())
        return QCoreApplication::translate("gui", "Kho dữ liệu chỉ đọc được");
    if (m_writing)
        return QCoreApplication::translate("gui", "Đang ghi…");
    if (typed().code.isEmpty())
        return QCoreApplication::translate("gui", "Chờ mã hệ thống");
    if (!m_code->isReadOnly() && m_systems.has(typed().code))
        return QCoreApplication::translate("gui", "Mã này đã có trong danh sách");
    if (typed().name.isEmpty())
        return QCoreApplication::translate("gui", "Chờ tên hệ thống");
    return isChanged() ? QString() : QCoreApplication::translate("gui", "Chưa sửa mục nào");
}

void SystemsPlace::allow()
{
    const QString waiting = missing();
    m_exchange->allow(m_desk.workspace() && m_desk.workspace()->readOnly());
    m_missing->setText(waiting);
    m_write->setEnabled(waiting.isEmpty());
    m_write->setToolTip(waiting.toHtmlEscaped());
    m_write->setAccessibleDescription(waiting);
    m_drop->setEnabled(isChanged() && !m_writing);
    m_detail->setEnabled(m_open);
}

void SystemsPlace::leaveForm()
{
    m_messages->dismiss();
    const int row = m_systems.rowOf(m_shown.code);
    if (row >= 0) {
        show(m_systems.at(row).system);
        m_desk.openSystem(m_shown.code);
        return;
    }
    show(model::System()); // a new one is given up
    m_open = false;
    m_stack->setCurrentIndex(m_systems.isEmpty() ? 0 : 1);
    if (m_systems.rowCount() > 0)
        m_table->selectRow(0);
    allow();
}

void SystemsPlace::write()
{
    if (!m_open || !m_write->isEnabled())
        return;
    m_unlock->need(QCoreApplication::translate("gui", "Ghi hệ thống thông tin"), [this] {
        m_writing = true;
        allow();
        m_sent = typed();
        m_desk.setSystem(m_sent);
    });
}

/// The event is signed and stored; what was typed since stays in the form.
void SystemsPlace::written(const QString& code)
{
    m_writing = false;
    sayWritten(code, std::exchange(m_shown, m_sent));
    m_code->setReadOnly(true);
    allow();
    m_desk.listRegister();
    m_desk.openSystem(code);
    Q_EMIT registerChanged();
}

/// A new one has nothing to go back to.
void SystemsPlace::sayWritten(const QString& code, const model::System& former)
{
    std::vector<MessageBar::Choice> choices;
    if (!former.code.isEmpty())
        choices.push_back({QCoreApplication::translate("gui", "Hoàn tác"), [this, former] { takeBack(former); }});
    const QString words = std::exchange(m_takingBack, false) ? QCoreApplication::translate("gui", "Đã ghi lại nội dung trước đó của hệ thống %1; lịch sử giữ cả hai lần. Trang in đang mở được làm lại theo nội dung ấy.")
                                                             : QCoreApplication::translate("gui", "Đã ghi hệ thống %1. Trang in đang mở được làm lại theo nội dung mới.");
    m_messages->say(Kind::Told, words.arg(code), std::move(choices));
}

/// The former particulars are typed and written: nothing leaves the record.
void SystemsPlace::takeBack(const model::System& former)
{
    if (isChanged()) {
        m_messages->say(Kind::Warning, QCoreApplication::translate("gui", "Chưa hoàn tác vì phần đang sửa chưa ghi. Phần ấy vẫn còn trong khung bên phải. Bỏ phần sửa để ghi lại nội dung trước đó, hoặc ghi tiếp."),
                        {{QCoreApplication::translate("gui", "Bỏ phần sửa và hoàn tác"), [this, former] {
                              fill(m_shown);
                              takeBack(former);
                          }}});
        return;
    }
    fill(former);
    m_takingBack = true;
    write();
}

/// A table was taken in: what is shown is shown again, what was typed over it stays.
void SystemsPlace::takenIn()
{
    m_open = m_open && isChanged();
    m_desk.listRegister();
    Q_EMIT registerChanged();
}

void SystemsPlace::refused(const base::Error& error)
{
    m_writing = m_takingBack = false;
    m_messages->say(Kind::Error, error.message);
    allow();
}

} // namespace ungcuu::gui
