// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/places_panel.h"

#include "gui/parts/plain_label.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QListWidget>
#include <QTextBlock>

namespace ungcuu::gui {

PlacesPanel::PlacesPanel(QWidget* parent)
    : QWidget(parent)
    , m_title(plainLabel())
    , m_list(new QListWidget)
{
    m_list->setObjectName(QStringLiteral("places"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_title->setMargin(4);
    m_title->setIndent(4);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    const auto choose = [this](const QListWidgetItem* item) { Q_EMIT chosen(m_places[size_t(m_list->row(item))].position()); };
    connect(m_list, &QListWidget::itemClicked, this, choose);
    connect(m_list, &QListWidget::itemActivated, this, choose);
    setFocusProxy(m_list);
    retranslate();
}

void PlacesPanel::retranslate()
{
    m_list->setAccessibleName(QCoreApplication::translate("gui", "Danh sách nơi dùng"));
}

void PlacesPanel::show(QTextDocument& document, const QString& title, const std::vector<int>& places)
{
    m_list->clear();
    m_places.clear();
    m_title->setText(title);
    for (const int place : places) {
        m_places.emplace_back(&document);
        m_places.back().setPosition(place);
        const QTextBlock line = document.findBlock(place);
        m_list->addItem(QCoreApplication::translate("gui", "Dòng %1: %2").arg(QString::number(line.blockNumber() + 1), line.text().trimmed()));
    }
    m_list->setCurrentRow(0);
}

} // namespace ungcuu::gui
