// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/action_palette.h"

#include "base/vietnamese.h"
#include "gui/parts/list_keys.h"

#include <QAction>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPointer>
#include <QTimer>
#include <QTreeWidget>

#include <algorithm>

namespace ungcuu::gui {

namespace {

constexpr int ActionRole = Qt::UserRole; ///< place in the list of all actions

/// Names that begin with the first word come first, the order of the registry otherwise.
int rankOf(const QString& folded, const QStringList& words)
{
    if (!std::all_of(words.begin(), words.end(), [&](const QString& word) { return folded.contains(word); }))
        return -1;
    return words.isEmpty() || folded.startsWith(words.front()) ? 0 : 1;
}

} // namespace

QString nameOf(const QAction& action)
{
    QString name = action.text();
    name.remove(QStringLiteral("…"));
    return name.remove(u'&');
}

QString keysOf(const QAction& action)
{
    return QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText);
}

ActionPalette::ActionPalette(const Actions& actions, QWidget* parent)
    : QDialog(parent)
    , m_actions(actions.all())
    , m_words(new QLineEdit)
    , m_list(new QTreeWidget)
{
    setObjectName(QStringLiteral("palette"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(QCoreApplication::translate("gui", "Tìm lệnh"));
    m_words->setObjectName(QStringLiteral("paletteWords"));
    m_words->setPlaceholderText(QCoreApplication::translate("gui", "Gõ vài chữ của tên lệnh, không cần dấu"));
    m_words->setAccessibleName(QCoreApplication::translate("gui", "Tên lệnh cần tìm"));
    new ListKeys(m_words, m_list);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(QCoreApplication::translate("gui", "Các lệnh tìm thấy"));
    m_list->setHeaderLabels({QCoreApplication::translate("gui", "Lệnh"), QCoreApplication::translate("gui", "Phím tắt")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    connect(m_words, &QLineEdit::textChanged, this, &ActionPalette::filter);
    connect(m_words, &QLineEdit::returnPressed, this, &ActionPalette::run);
    connect(m_list, &QTreeWidget::itemActivated, this, &ActionPalette::run);
    filter({});
    resize(parent ? std::min(parent->width() - 80, 40 * fontMetrics().averageCharWidth() * 2) : 640, 24 * fontMetrics().lineSpacing());
}

void ActionPalette::add(QAction* action)
{
    QString name = nameOf(*action);
    if (!action->isEnabled())
        name += QStringLiteral(" — ") + action->statusTip();
    auto* item = new QTreeWidgetItem(m_list, {name, keysOf(*action)});
    item->setData(0, ActionRole, qsizetype(std::find(m_actions.begin(), m_actions.end(), action) - m_actions.begin()));
    item->setIcon(0, action->icon());
    if (!action->isEnabled())
        item->setForeground(0, palette().brush(QPalette::Disabled, QPalette::Text));
}

void ActionPalette::filter(const QString& typed)
{
    const QStringList words = base::searchFolded(typed).split(u' ', Qt::SkipEmptyParts);
    m_list->clear();
    for (const int rank : {0, 1}) {
        for (QAction* const action : m_actions) {
            if (rankOf(base::searchFolded(nameOf(*action)), words) == rank)
                add(action);
        }
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

/// The action is done when this window is gone and the one behind has its keys again.
void ActionPalette::run()
{
    const QTreeWidgetItem* const item = m_list->currentItem();
    if (!item)
        return;
    const QPointer<QAction> action = m_actions[size_t(item->data(0, ActionRole).toLongLong())];
    if (!action || !action->isEnabled())
        return;
    accept();
    QTimer::singleShot(0, action, &QAction::trigger);
}

} // namespace ungcuu::gui
