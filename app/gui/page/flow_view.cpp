// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/flow_view.h"

#include "gui/page/flow_sheet.h"
#include "gui/parts/plain_label.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QListWidget>
#include <QSplitter>

namespace ungcuu::gui {

FlowView::FlowView(QWidget* parent)
    : QWidget(parent)
    , m_sheet(new FlowSheet)
    , m_list(new QListWidget)
    , m_why(plainLabel())
{
    setObjectName(QStringLiteral("flow"));
    m_list->setObjectName(QStringLiteral("flowList"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust); // as many lines as the width asks for, whatever it becomes
    m_list->setSpacing(3);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_why->setMargin(16);
    auto* both = new QSplitter(Qt::Horizontal);
    both->addWidget(m_sheet);
    both->addWidget(m_list);
    both->setStretchFactor(0, 3);
    both->setStretchFactor(1, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_why);
    column->addWidget(both, 1);
    connect(m_sheet, &FlowSheet::shapeClicked, this, &FlowView::sourceClicked);
    connect(m_list, &QListWidget::itemActivated, this, [this] { choose(m_list->currentRow()); });
    connect(m_list, &QListWidget::itemClicked, this, [this] { choose(m_list->currentRow()); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (!m_following && row >= 0)
            m_sheet->frame(m_made.flow.told[size_t(row)].heading.begin);
    });
    showNothing({});
}

void FlowView::showFlow(models::MadeFlow made)
{
    if (!made.page)
        return showNothing(made.trouble);
    m_made = std::move(made);
    m_following = true;
    m_list->clear();
    for (const auto& told : m_made.flow.told)
        m_list->addItem(told.words);
    m_following = false;
    m_why->hide();
    m_sheet->showPicture(m_made.page, m_made.flow.drawing);
    m_sheet->setVisible(true);
    m_list->setVisible(true);
}

void FlowView::showNothing(const QString& why)
{
    m_made = {};
    m_following = true;
    m_list->clear();
    m_following = false;
    m_sheet->showPicture(nullptr, {});
    m_sheet->setVisible(false);
    m_list->setVisible(false);
    m_why->setText(why);
    m_why->show();
}

void FlowView::showSource(qsizetype offset)
{
    const int told = models::toldAt(m_made.flow, offset);
    m_following = true;
    m_list->setCurrentRow(told);
    m_following = false;
    m_sheet->frame(told < 0 ? -1 : m_made.flow.told[size_t(told)].heading.begin);
}

void FlowView::choose(int told)
{
    if (told >= 0 && told < int(m_made.flow.told.size()))
        Q_EMIT sourceClicked(m_made.flow.told[size_t(told)].heading.begin);
}

int FlowView::current() const
{
    return m_list->currentRow();
}

PaperArea& FlowView::paper() const
{
    return *m_sheet;
}

void FlowView::retranslate()
{
    m_sheet->setAccessibleName(QCoreApplication::translate("gui", "Lưu đồ, hình vẽ"));
    m_sheet->setAccessibleDescription(QCoreApplication::translate("gui", "Cùng nội dung ở danh sách bên cạnh; bấm một ô để tới bước đó trong văn bản."));
    m_list->setAccessibleName(QCoreApplication::translate("gui", "Lưu đồ, danh sách các bước và lối đi"));
}

} // namespace ungcuu::gui
