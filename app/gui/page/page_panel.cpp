// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/page/page_panel.h"

#include "gui/page/page_strip.h"
#include "gui/page/page_view.h"
#include "gui/parts/plain_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QSettings>
#include <QSignalBlocker>
#include <QToolButton>

#include <cmath>

namespace ungcuu::gui {

namespace {

/// What a point measures on a screen of 96 dpi: 100 %.
constexpr qreal WholeSize = 96.0 / 72.0;
constexpr int Percents[] = {50, 75, 100, 125, 150, 200};
const QString StripKey = QStringLiteral("page/strip");

} // namespace

PagePanel::PagePanel(PageView& view, QWidget* parent)
    : QWidget(parent)
    , m_view(view)
    , m_strip(new PageStrip)
    , m_small(new QToolButton)
    , m_number(plainLabel())
    , m_zoom(new QComboBox)
{
    m_small->setObjectName(QStringLiteral("showStrip"));
    m_small->setCheckable(true);
    m_number->setObjectName(QStringLiteral("pageNumber"));
    m_number->setWordWrap(false);
    m_zoom->setObjectName(QStringLiteral("pageZoom"));
    m_zoom->setMinimumContentsLength(5); // with large letters the window still fits a screen
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 4);
    bar->addWidget(m_small);
    bar->addStretch(1);
    bar->addWidget(m_number);
    bar->addStretch(1);
    bar->addWidget(m_zoom);
    auto* both = new QHBoxLayout;
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(0);
    both->addWidget(m_strip);
    both->addWidget(&m_view, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addLayout(both, 1);
    retranslate();
    connect(&m_view, &PageView::viewChanged, this, &PagePanel::follow);
    connect(m_strip, &PageStrip::chosen, &m_view, &PageView::goToPage);
    connect(m_zoom, &QComboBox::activated, this, &PagePanel::chooseZoom);
    connect(m_small, &QToolButton::toggled, this, [this](bool shown) {
        m_strip->setVisible(shown);
        QSettings().setValue(StripKey, shown);
        m_shown = nullptr;
        follow();
    });
    m_strip->setVisible(false);
    m_small->setChecked(QSettings().value(StripKey, false).toBool());
    follow();
}

void PagePanel::chooseZoom()
{
    m_view.setZoom(m_zoom->currentData().toReal());
}

/// The number, the zoom and the marked small page follow what is in sight. A hidden strip costs nothing.
void PagePanel::follow()
{
    if (m_small->isChecked() && m_shown != m_view.pages().get()) {
        m_strip->showPages(m_view.pages());
        m_shown = m_view.pages().get();
    }
    const int count = m_view.pageCount();
    const int page = m_view.currentPage();
    m_number->setText(count == 0 ? QString() : QCoreApplication::translate("gui", "Trang %1/%2").arg(page + 1).arg(count));
    if (m_small->isChecked() && count > 0)
        m_strip->mark(page);
    const QSignalBlocker quiet(m_zoom);
    const qreal chosen = m_view.zoomChosen();
    int row = chosen == PageView::FitWidth ? 0 : chosen == PageView::FitPage ? 1 : -1;
    for (int i = 0; row < 0 && i < int(std::size(Percents)); ++i)
        row = std::abs(chosen - Percents[i] * WholeSize / 100) < 0.001 ? 2 + i : -1;
    m_zoom->setCurrentIndex(row);
    m_zoom->setPlaceholderText(QCoreApplication::translate("gui", "%1 %").arg(std::lround(m_view.zoomShown() / WholeSize * 100)));
}

void PagePanel::retranslate()
{
    const QSignalBlocker quiet(m_zoom);
    m_small->setText(QCoreApplication::translate("gui", "Trang nhỏ"));
    m_small->setToolTip(QCoreApplication::translate("gui", "Hiện các trang thu nhỏ bên cạnh trang in"));
    m_strip->setAccessibleName(QCoreApplication::translate("gui", "Các trang thu nhỏ"));
    m_number->setAccessibleDescription(QCoreApplication::translate("gui", "Số trang"));
    m_zoom->setAccessibleName(QCoreApplication::translate("gui", "Cỡ trang in trên màn hình"));
    m_zoom->clear();
    m_zoom->addItem(QCoreApplication::translate("gui", "Vừa chiều rộng"), PageView::FitWidth);
    m_zoom->addItem(QCoreApplication::translate("gui", "Cả trang"), PageView::FitPage);
    for (const int percent : Percents)
        m_zoom->addItem(QCoreApplication::translate("gui", "%1 %").arg(percent), percent * WholeSize / 100);
    follow();
}

} // namespace ungcuu::gui
