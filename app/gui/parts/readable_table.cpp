// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/readable_table.h"

#include <QHeaderView>
#include <QSplitter>
#include <QTableView>

#include <algorithm>

namespace ungcuu::gui {

void makeReadable(QTableView& table, const char* name)
{
    table.setObjectName(QLatin1String(name));
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.setAlternatingRowColors(true);
    table.setWordWrap(false);
    table.setFrameShape(QFrame::NoFrame);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void setWidths(QTableView& table, std::initializer_list<int> letters)
{
    const int letter = table.fontMetrics().averageCharWidth();
    int section = 0;
    for (const int width : letters) {
        table.setColumnWidth(section, std::max(width * letter, table.horizontalHeader()->sectionSizeHint(section)));
        ++section;
    }
    table.horizontalHeader()->setStretchLastSection(true);
}

QWidget* listBesideDetail(QWidget* list, QWidget* detail)
{
    auto* const sides = new QSplitter(Qt::Horizontal);
    sides->addWidget(list);
    sides->addWidget(detail);
    sides->setChildrenCollapsible(false);
    sides->setStretchFactor(0, 3);
    sides->setStretchFactor(1, 2);
    sides->setSizes({600, 400});
    return sides;
}

} // namespace ungcuu::gui
