// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/places/profile_page.h"

#include "gui/parts/empty_place.h"
#include "gui/parts/plain_label.h"
#include "gui/parts/readable_table.h"
#include "gui/parts/unlock_bar.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

#include <utility>

namespace ungcuu::gui {

using Kind = MessageBar::Kind;

ProfilePage::ProfilePage(models::Desk& desk, models::Office& office, MessageBar& messages, UnlockBar& unlock, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_office(office)
    , m_messages(messages)
    , m_unlock(unlock)
    , m_stack(new QStackedWidget)
    , m_empty(plainLabel())
    , m_first(new QPushButton)
    , m_add(new QPushButton)
    , m_table(new QTableView)
    , m_form(new ProfileForm)
    , m_missing(plainLabel())
    , m_remove(new QPushButton)
    , m_drop(new QPushButton)
    , m_write(new QPushButton)
    , m_historyTitle(plainLabel())
    , m_history(new QTableView)
{
    build();
    connectAll();
    retranslate();
}

void ProfilePage::build()
{
    m_empty->setObjectName(QStringLiteral("noProfile"));
    m_first->setObjectName(QStringLiteral("firstEntry"));
    m_add->setObjectName(QStringLiteral("addEntry"));
    makeReadable(*m_table, "profile");
    m_table->setModel(&m_model);
    setWidths(*m_table, {19, 30, 12, 12, 18});
    auto* const list = new QWidget;
    auto* const column = new QVBoxLayout(list);
    column->setContentsMargins(12, 12, 4, 12);
    column->addWidget(m_add, 0, Qt::AlignRight);
    column->addWidget(m_table, 1);
    m_stack->addWidget(emptyPlace(m_empty, {m_first}));
    m_stack->addWidget(listBesideDetail(list, buildDetail()));
    auto* const all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
}

QWidget* ProfilePage::buildDetail()
{
    m_detail = new QWidget;
    m_detail->setMinimumWidth(320);
    m_remove->setObjectName(QStringLiteral("removeEntry"));
    m_drop->setObjectName(QStringLiteral("dropEntry"));
    m_write->setObjectName(QStringLiteral("writeEntry"));
    makeReadable(*m_history, "profileHistory");
    m_history->setModel(&m_changes);
    m_history->horizontalHeader()->setStretchLastSection(true);
    m_historyTitle->setBuddy(m_history);
    auto* const buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton* const each : {m_remove, m_drop, m_write})
        buttons->addWidget(each);
    auto* const column = new QVBoxLayout(m_detail);
    column->setContentsMargins(8, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_form);
    column->addWidget(m_missing); // its own line: three buttons leave no room beside them
    column->addLayout(buttons);
    column->addWidget(m_historyTitle);
    column->addWidget(m_history, 1);
    return m_detail;
}

void ProfilePage::connectAll()
{
    using models::Office;
    connect(m_form, &ProfileForm::changed, this, &ProfilePage::allow);
    connect(m_form, &ProfileForm::returnPressed, this, &ProfilePage::write);
    connect(m_form, &ProfileForm::refused, this, [this](const QString& why) { m_messages.say(Kind::Error, why); });
    connect(m_write, &QPushButton::clicked, this, &ProfilePage::write);
    connect(m_drop, &QPushButton::clicked, this, &ProfilePage::leaveForm);
    connect(m_remove, &QPushButton::clicked, this, &ProfilePage::remove);
    connect(m_add, &QPushButton::clicked, this, &ProfilePage::begin);
    connect(m_first, &QPushButton::clicked, this, &ProfilePage::begin);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) { choose(now.row()); });
    connect(m_table, &QTableView::activated, this, [this] { m_form->focusFirst(); });
    connect(&m_office, &Office::profileListed, this, &ProfilePage::listed);
    connect(&m_office, &Office::entrySet, this, &ProfilePage::written);
    connect(&m_office, &Office::entryRemoved, this, &ProfilePage::removed);
    connect(&m_office, &Office::profileFailed, this, &ProfilePage::refused);
    connect(&m_office, &Office::sealShown, this, [this](const base::Uuid& id, const QByteArray& png) {
        if (id == m_shown && m_form->picture().isEmpty())
            m_form->showPicture(png);
    });
}

/// Another workspace: nothing of the former one stays in sight.
void ProfilePage::workspaceOpened()
{
    m_open = false;
    m_writing = false;
    m_shown = {};
    m_all.clear();
    m_model.show({}, {});
    m_changes.show({});
    m_form->show({}, false);
    m_stack->setCurrentIndex(0);
    allow();
}

void ProfilePage::listed(const models::ProfileView& view)
{
    m_selecting = true;
    m_all = view.history;
    m_model.show(view.rows, base::vietnamDate(m_desk.clock()()));
    m_selecting = false;
    m_stack->setCurrentIndex(m_model.isEmpty() && !m_open ? 0 : 1);
    m_changes.show(models::changesOfEntry(m_all, m_shown));
    m_history->resizeColumnsToContents();
    if (!m_open && !m_model.isEmpty())
        show(m_model.at(std::max(0, m_model.rowOf(m_shown))));
    selectShown();
    allow();
}

void ProfilePage::selectShown()
{
    m_selecting = true;
    const int row = m_model.rowOf(m_shown);
    if (row >= 0)
        m_table->selectRow(row);
    else
        m_table->setCurrentIndex({});
    m_selecting = false;
}

bool ProfilePage::keepsForm()
{
    if (!m_open || !m_form->isChanged())
        return false;
    m_messages.say(Kind::Warning, QCoreApplication::translate("gui", "Chưa chuyển sang mục khác vì phần đang sửa chưa ghi. Phần ấy vẫn còn trong khung bên phải. Ghi hoặc bỏ phần sửa rồi chọn lại."),
                   {{QCoreApplication::translate("gui", "Bỏ phần sửa"), [this] { leaveForm(); }}});
    return true;
}

bool ProfilePage::holds(const std::function<void()>& then)
{
    if (!m_open || !m_form->isChanged())
        return false;
    m_messages.say(Kind::Warning, QCoreApplication::translate("gui", "Chưa đóng vì mục đang sửa của Hồ sơ cơ quan chưa ghi. Phần ấy vẫn còn trong khung bên phải. Ghi rồi đóng lại, hoặc bỏ phần sửa."),
                   {{QCoreApplication::translate("gui", "Bỏ phần sửa và đóng"), [this, then] {
                         leaveForm();
                         then();
                     }}});
    return true;
}

void ProfilePage::choose(int row)
{
    if (m_selecting || row < 0 || (m_open && m_model.at(row).id == m_shown))
        return;
    if (keepsForm()) {
        QMetaObject::invokeMethod(this, &ProfilePage::selectShown, Qt::QueuedConnection); // not while the view selects
        return;
    }
    m_messages.dismiss();
    show(m_model.at(row));
}

void ProfilePage::show(const workspace::ProfileRow& row)
{
    m_open = true;
    m_shown = row.id;
    m_form->show(row.entry, !row.id.none());
    m_changes.show(models::changesOfEntry(m_all, m_shown));
    m_history->resizeColumnsToContents();
    if (row.entry.picture)
        m_office.showSeal(row.id);
    allow();
}

void ProfilePage::begin()
{
    if (keepsForm())
        return;
    m_messages.dismiss();
    show({});
    m_stack->setCurrentIndex(1);
    selectShown();
    m_form->focusFirst();
}

void ProfilePage::leaveForm()
{
    m_messages.dismiss();
    if (const int row = m_model.rowOf(m_shown); row >= 0)
        return show(m_model.at(row));
    show({}); // a new one is given up
    m_open = false;
    m_stack->setCurrentIndex(m_model.isEmpty() ? 0 : 1);
    if (!m_model.isEmpty())
        m_table->selectRow(0);
    allow();
}

bool ProfilePage::isReadOnly() const
{
    return m_desk.workspace() && m_desk.workspace()->readOnly();
}

QString ProfilePage::missing() const
{
    if (isReadOnly())
        return QCoreApplication::translate("gui", "Kho dữ liệu chỉ đọc được");
    if (m_writing)
        return QCoreApplication::translate("gui", "Đang ghi…");
    if (const QString waiting = m_form->missing(); !waiting.isEmpty())
        return waiting;
    return m_form->isChanged() || m_shown.none() ? QString() : QCoreApplication::translate("gui", "Chưa sửa mục nào");
}

void ProfilePage::allow()
{
    if (!m_detail)
        return;
    const QString waiting = missing();
    m_missing->setText(waiting);
    m_write->setEnabled(waiting.isEmpty());
    m_write->setToolTip(waiting.toHtmlEscaped());
    m_write->setAccessibleDescription(waiting);
    m_drop->setEnabled(m_open && !m_writing && (m_form->isChanged() || m_shown.none()));
    m_remove->setEnabled(m_open && !m_writing && !m_shown.none() && !isReadOnly());
    m_detail->setEnabled(m_open);
}

void ProfilePage::write()
{
    if (!m_open || !m_write->isEnabled())
        return;
    m_unlock.need(QCoreApplication::translate("gui", "Ghi Hồ sơ cơ quan"), [this] { set(m_shown, m_form->typed(), m_form->picture()); });
}

void ProfilePage::set(const base::Uuid& id, const model::ProfileEntry& entry, const QByteArray& picture)
{
    const int row = m_model.rowOf(id);
    m_former = row < 0 ? workspace::ProfileRow() : m_model.at(row);
    m_sent = entry;
    m_writing = true;
    allow();
    m_office.setEntry(id, entry, picture);
}

void ProfilePage::written(const base::Uuid& id)
{
    m_writing = false;
    const QString words = std::exchange(m_takingBack, false) ? QCoreApplication::translate("gui", "Đã ghi lại nội dung trước đó vào Hồ sơ cơ quan; lịch sử giữ cả hai lần. Trang in đang mở được làm lại theo nội dung ấy.")
                                                             : QCoreApplication::translate("gui", "Đã ghi vào Hồ sơ cơ quan. Trang in đang mở được làm lại theo nội dung mới.");
    m_messages.say(Kind::Told, words, {{QCoreApplication::translate("gui", "Hoàn tác"), [this, now = workspace::ProfileRow{id, m_sent, {}, 0}, former = m_former] { takeBack(now, former); }}});
    m_shown = id;
    m_open = false; // shown again as it is recorded
    m_office.listProfile();
    Q_EMIT profileChanged();
}

/// What the entry said before is set again; one that was not there is taken out.
void ProfilePage::takeBack(const workspace::ProfileRow& now, const workspace::ProfileRow& former)
{
    if (m_open && m_form->isChanged()) {
        m_messages.say(Kind::Warning, QCoreApplication::translate("gui", "Chưa hoàn tác vì phần đang sửa chưa ghi. Phần ấy vẫn còn trong khung bên phải. Bỏ phần sửa để ghi lại nội dung trước đó, hoặc ghi tiếp."),
                       {{QCoreApplication::translate("gui", "Bỏ phần sửa và hoàn tác"), [this, now, former] {
                             leaveForm();
                             takeBack(now, former);
                         }}});
        return;
    }
    const int row = m_model.rowOf(now.id);
    if (former.id.none())
        return takeOut(row < 0 ? now : m_model.at(row));
    m_unlock.need(QCoreApplication::translate("gui", "Ghi lại nội dung trước đó"), [this, former] {
        m_takingBack = true;
        set(former.id, former.entry, {});
    });
}

void ProfilePage::remove()
{
    if (const int row = m_model.rowOf(m_shown); row >= 0)
        takeOut(m_model.at(row));
}

void ProfilePage::takeOut(const workspace::ProfileRow& row)
{
    m_gone = row;
    m_unlock.need(QCoreApplication::translate("gui", "Bỏ mục khỏi Hồ sơ cơ quan"), [this] {
        m_writing = true;
        allow();
        m_office.removeEntry(m_gone.id);
    });
}

void ProfilePage::removed(const base::Uuid&)
{
    m_writing = false;
    m_open = false;
    m_shown = {};
    m_messages.say(Kind::Told, QCoreApplication::translate("gui", "Đã bỏ «%1» khỏi Hồ sơ cơ quan; lịch sử vẫn giữ. Mục chỉ hết hiệu lực thì ghi ngày cuối thay vì bỏ.").arg(m_gone.entry.value),
                   {{QCoreApplication::translate("gui", "Ghi lại mục ấy"), [this, gone = m_gone] { set(gone.id, gone.entry, {}); }}});
    m_office.listProfile();
    Q_EMIT profileChanged();
}

void ProfilePage::refused(const base::Error& error)
{
    m_writing = m_takingBack = false;
    m_messages.say(Kind::Error, error.message);
    allow();
}

void ProfilePage::retranslate()
{
    m_form->retranslate();
    m_empty->setText(QCoreApplication::translate("gui", "Kho dữ liệu chưa có Hồ sơ cơ quan. Ghi ở đây tên cơ quan, cơ quan chủ quản, địa danh, ký hiệu, dấu và người ký, mỗi mục với ngày hiệu lực; "
                                                        "đầu văn bản để trống mục nào, trang in lấy mục ấy theo ngày của văn bản."));
    for (QPushButton* const each : {m_first, m_add})
        each->setText(QCoreApplication::translate("gui", "Thêm mục", "of the profile"));
    m_write->setText(QCoreApplication::translate("gui", "Ghi mục"));
    m_drop->setText(QCoreApplication::translate("gui", "Bỏ phần sửa"));
    m_remove->setText(QCoreApplication::translate("gui", "Bỏ mục"));
    m_table->setAccessibleName(QCoreApplication::translate("gui", "Các mục của Hồ sơ cơ quan"));
    m_historyTitle->setText(QCoreApplication::translate("gui", "Lịch sử có chữ ký"));
    m_history->setAccessibleName(m_historyTitle->text());
    allow();
}

} // namespace ungcuu::gui
