// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/shortcut_editor.h"

#include "base/vietnamese.h"
#include "gui/dialogs/action_palette.h"
#include "gui/parts/list_keys.h"
#include "gui/parts/message_bar.h"
#include "gui/parts/plain_label.h"

#include <QAction>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

namespace ungcuu::gui {

ShortcutEditor::ShortcutEditor(Actions& actions, QWidget* parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_words(new QLineEdit)
    , m_list(new QTreeWidget)
    , m_keys(new QKeySequenceEdit)
    , m_conflict(plainLabel())
    , m_set(new QPushButton)
    , m_reset(new QPushButton(QCoreApplication::translate("gui", "Về phím mặc định")))
    , m_resetAll(new QPushButton(QCoreApplication::translate("gui", "Mặc định tất cả")))
    , m_leave(new QPushButton(QCoreApplication::translate("gui", "Đóng")))
    , m_messages(new MessageBar)
{
    setObjectName(QStringLiteral("shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(QCoreApplication::translate("gui", "Phím tắt"));
    build();
    list({});
    resize(640, 560);
}

void ShortcutEditor::build()
{
    m_words->setObjectName(QStringLiteral("shortcutWords"));
    m_words->setPlaceholderText(QCoreApplication::translate("gui", "Gõ vài chữ của tên lệnh, không cần dấu"));
    m_words->setAccessibleName(QCoreApplication::translate("gui", "Tên lệnh cần tìm"));
    m_list->setObjectName(QStringLiteral("shortcutList"));
    m_list->setAccessibleName(QCoreApplication::translate("gui", "Lệnh và phím tắt"));
    m_list->setHeaderLabels({QCoreApplication::translate("gui", "Lệnh"), QCoreApplication::translate("gui", "Phím tắt")});
    m_list->setRootIsDecorated(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_keys->setObjectName(QStringLiteral("shortcutKeys"));
    m_keys->setAccessibleName(QCoreApplication::translate("gui", "Phím mới"));
    if (auto* const line = m_keys->findChild<QLineEdit*>())
        line->setAccessibleName(m_keys->accessibleName()); // it is this one that has the focus
    m_conflict->setObjectName(QStringLiteral("shortcutConflict"));
    m_set->setObjectName(QStringLiteral("shortcutSet"));
    m_reset->setObjectName(QStringLiteral("shortcutReset"));
    m_resetAll->setObjectName(QStringLiteral("shortcutResetAll"));
    m_leave->setAutoDefault(false);
    auto* label = plainLabel(QCoreApplication::translate("gui", "Phím mới"));
    label->setBuddy(m_keys);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_keys, 1);
    row->addWidget(m_set);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_reset);
    buttons->addWidget(m_resetAll);
    buttons->addStretch();
    buttons->addWidget(m_leave);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    column->addWidget(m_conflict);
    column->addLayout(buttons);
    new ListKeys(m_words, m_list);
    connect(m_words, &QLineEdit::textChanged, this, &ShortcutEditor::list);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        m_keys->clear();
        allow();
    });
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutEditor::allow);
    connect(m_set, &QPushButton::clicked, this, &ShortcutEditor::setKeys);
    connect(m_reset, &QPushButton::clicked, this, &ShortcutEditor::resetKeys);
    connect(m_resetAll, &QPushButton::clicked, this, &ShortcutEditor::resetAll);
    connect(m_leave, &QPushButton::clicked, this, &QDialog::close);
}

void ShortcutEditor::list(const QString& typed)
{
    const QAction* const before = chosen();
    const QString word = base::searchFolded(typed);
    m_list->clear();
    for (QAction* const action : m_actions.all()) {
        if (!base::searchFolded(nameOf(*action)).contains(word))
            continue;
        auto* item = new QTreeWidgetItem(m_list, {nameOf(*action), keysOf(*action)});
        item->setData(0, Qt::UserRole, action->objectName());
        item->setToolTip(0, action->toolTip());
        if (action == before)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    allow();
}

QAction* ShortcutEditor::chosen() const
{
    const QTreeWidgetItem* const item = m_list->currentItem();
    const QString name = item ? item->data(0, Qt::UserRole).toString() : QString();
    for (QAction* const action : m_actions.all()) {
        if (action->objectName() == name)
            return action;
    }
    return nullptr;
}

void ShortcutEditor::allow()
{
    const QAction* const action = chosen();
    const QKeySequence keys = m_keys->keySequence();
    const QAction* const holder = action ? m_actions.holderOf(keys, action) : nullptr;
    m_conflict->setText(holder ? QCoreApplication::translate("gui", "%1 đang thuộc lệnh «%2».").arg(keys.toString(QKeySequence::NativeText), nameOf(*holder))
                               : QString());
    m_set->setText(holder ? QCoreApplication::translate("gui", "Chuyển phím sang lệnh này") : QCoreApplication::translate("gui", "Đặt phím"));
    m_set->setEnabled(action && !keys.isEmpty());
    m_set->setToolTip(m_set->isEnabled() ? QString() : QCoreApplication::translate("gui", "Chờ bấm phím mới"));
    m_reset->setEnabled(action && action->shortcuts() != m_actions.usualKeys(action));
    const std::vector<QAction*> all = m_actions.all();
    m_resetAll->setEnabled(std::any_of(all.begin(), all.end(), [this](const QAction* each) { return each->shortcuts() != m_actions.usualKeys(each); }));
    m_resetAll->setToolTip(m_resetAll->isEnabled() ? QString() : QCoreApplication::translate("gui", "Mọi lệnh đang dùng phím mặc định"));
    m_reset->setToolTip(m_reset->isEnabled() ? QString() : QCoreApplication::translate("gui", "Lệnh này đang dùng phím mặc định"));
}

void ShortcutEditor::takeFromOthers(const QKeySequence& keys, const QAction* action)
{
    QAction* const holder = m_actions.holderOf(keys, action);
    if (!holder)
        return;
    QList<QKeySequence> rest = holder->shortcuts();
    rest.removeAll(keys);
    m_actions.setKeys(holder, rest);
}

void ShortcutEditor::setKeys()
{
    QAction* const action = chosen();
    const QKeySequence keys = m_keys->keySequence();
    if (!action || keys.isEmpty())
        return;
    change(QCoreApplication::translate("gui", "«%1» nay dùng phím %2.").arg(nameOf(*action), keys.toString(QKeySequence::NativeText)), [&] {
        takeFromOthers(keys, action);
        m_actions.setKeys(action, {keys});
    });
    m_keys->clear();
}

/// Its usual keys come back; whoever was given one of them since loses it.
void ShortcutEditor::resetKeys()
{
    QAction* const action = chosen();
    if (!action)
        return;
    change(QCoreApplication::translate("gui", "«%1» đã về phím mặc định.").arg(nameOf(*action)), [&] {
        for (const QKeySequence& keys : m_actions.usualKeys(action))
            takeFromOthers(keys, action);
        m_actions.setKeys(action, m_actions.usualKeys(action));
    });
}

void ShortcutEditor::resetAll()
{
    change(QCoreApplication::translate("gui", "Mọi lệnh đã về phím mặc định."), [this] {
        for (QAction* const action : m_actions.all())
            m_actions.setKeys(action, m_actions.usualKeys(action));
    });
}

/// Done, said, and kept as it was before until the next one.
void ShortcutEditor::change(const QString& said, const std::function<void()>& done)
{
    std::vector<std::pair<QAction*, QList<QKeySequence>>> before;
    for (QAction* const action : m_actions.all())
        before.emplace_back(action, action->shortcuts());
    done();
    std::erase_if(before, [](const auto& each) { return each.first->shortcuts() == each.second; });
    m_before = std::move(before);
    list(m_words->text());
    m_messages->say(MessageBar::Kind::Told, said, {{QCoreApplication::translate("gui", "Hoàn tác"), [this] { takeBack(); }}});
}

void ShortcutEditor::takeBack()
{
    for (const auto& [action, keys] : m_before)
        m_actions.setKeys(action, keys);
    list(m_words->text());
    m_list->setFocus(); // the button that had it is gone
}

} // namespace ungcuu::gui
