// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/parts/empty_place.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ungcuu::gui {

namespace {

constexpr int LongestLine = 72; ///< in letters
constexpr int Margin = 24;
constexpr int AllTheRoom = 1000; ///< against the margins beside it

} // namespace

/// Not by an alignment: it would give the words the height they need in one line only.
QWidget* emptyPlace(QLabel* words, std::initializer_list<QPushButton*> begins)
{
    words->setAlignment(Qt::AlignCenter);
    words->setMargin(Margin);
    words->setMaximumWidth(LongestLine * words->fontMetrics().averageCharWidth() + 2 * Margin);
    auto* const middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(words, AllTheRoom);
    middle->addStretch(1);
    auto* const buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton* const each : begins)
        buttons->addWidget(each);
    buttons->addStretch();
    auto* const place = new QWidget;
    auto* const column = new QVBoxLayout(place);
    column->addStretch();
    column->addLayout(middle);
    column->addLayout(buttons);
    column->addStretch();
    return place;
}

} // namespace ungcuu::gui
