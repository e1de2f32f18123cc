// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/outline_panel.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QHeaderView>
#include <QTreeWidget>

#include <algorithm>

namespace ungcuu::gui {

namespace {

constexpr int IndexRole = Qt::UserRole;

} // namespace

OutlinePanel::OutlinePanel(QWidget* parent)
    : QWidget(parent)
    , m_tree(new QTreeWidget)
{
    m_tree->setObjectName(QStringLiteral("outline"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(14);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tree);
    const auto choose = [this](const QTreeWidgetItem* item) {
        Q_EMIT chosen(m_outline[size_t(item->data(0, IndexRole).toInt())].heading.begin);
    };
    connect(m_tree, &QTreeWidget::itemClicked, this, choose);
    connect(m_tree, &QTreeWidget::itemActivated, this, choose);
    setFocusProxy(m_tree);
    retranslate();
}

void OutlinePanel::retranslate()
{
    m_tree->setHeaderLabel(QCoreApplication::translate("gui", "Dàn ý"));
    m_tree->setAccessibleName(QCoreApplication::translate("gui", "Dàn ý của văn bản đang soạn"));
}

bool OutlinePanel::hasTitlesOf(const text::Outline& outline) const
{
    return std::equal(outline.begin(), outline.end(), m_outline.begin(), m_outline.end(),
                      [](const text::OutlineEntry& a, const text::OutlineEntry& b) { return a.title == b.title && a.level == b.level; });
}

void OutlinePanel::show(const text::Outline& outline)
{
    const bool same = hasTitlesOf(outline);
    m_outline = outline;
    if (!same)
        fill();
}

void OutlinePanel::fill()
{
    m_tree->clear();
    m_items.clear();
    std::vector<QTreeWidgetItem*> above;
    QList<QTreeWidgetItem*> roots;
    for (size_t index = 0; index < m_outline.size(); ++index) {
        const text::OutlineEntry& entry = m_outline[index];
        above.resize(std::min(above.size(), size_t(std::max(0, entry.level))));
        auto* const item = new QTreeWidgetItem({entry.title.simplified()});
        item->setData(0, IndexRole, int(index));
        item->setToolTip(0, item->text(0).toHtmlEscaped());
        if (above.empty())
            roots.append(item);
        else
            above.back()->addChild(item);
        above.push_back(item);
        m_items.push_back(item);
    }
    m_tree->addTopLevelItems(roots);
    m_tree->expandAll();
}

void OutlinePanel::follow(qsizetype offset)
{
    const int index = text::outlineAt(m_outline, offset);
    if (index >= 0)
        m_tree->setCurrentItem(m_items[size_t(index)]);
    else
        m_tree->setCurrentItem(nullptr);
}

} // namespace ungcuu::gui
