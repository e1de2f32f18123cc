// SPDX-License-Identifier: GPL-3.0-or-later
// Where the panels of a view stand, which are in sight, and how a session remembers them.
#include "gui/document/document_view.h"

#include "gui/document/history_panel.h"
#include "gui/document/places_panel.h"
#include "gui/document/problems_panel.h"
#include "gui/document/step_panel.h"
#include "gui/editor/editor.h"
#include "gui/editor/find_bar.h"
#include "gui/page/flow_view.h"
#include "gui/page/page_panel.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDataStream>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>

namespace ungcuu::gui {

namespace {

constexpr int NarrowPixels = 720;

} // namespace

void DocumentView::buildPanels()
{
    m_texts->addWidget(m_editor);
    m_bottom->setObjectName(QStringLiteral("bottom"));
    m_bottom->setDocumentMode(true);
    m_bottom->addTab(m_problemsPanel, QString());
    m_bottom->addTab(m_historyPanel, QString());
    m_bottom->addTab(m_places, QString());
    m_bottom->setTabVisible(2, false);
    auto* writing = new QWidget;
    auto* under = new QVBoxLayout(writing);
    under->setContentsMargins(0, 0, 0, 0);
    under->setSpacing(0);
    under->addWidget(m_texts, 1);
    under->addWidget(m_find);
    m_upDown->addWidget(writing);
    m_upDown->addWidget(m_bottom);
    m_upDown->setStretchFactor(0, 3);
    m_upDown->setStretchFactor(1, 1);
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_upDown, 1);
    m_sideways->addWidget(left);
    m_papers->addWidget(m_step);
    m_papers->addWidget(m_pagePanel);
    m_papers->addWidget(m_flow);
    m_step->hide();
    m_flow->hide();
    m_sideways->addWidget(m_papers);
    m_sideways->setStretchFactor(0, 1);
    m_sideways->setStretchFactor(1, 1);
    for (QSplitter* splitter : {m_upDown, m_sideways, m_papers}) {
        splitter->setChildrenCollapsible(false);
        connect(splitter, &QSplitter::splitterMoved, this, &DocumentView::panelsChanged);
    }
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_sideways);
}

/// Those in sight get as much room each.
void DocumentView::sharePapers()
{
    m_papers->setSizes({m_papers->height() / 3, m_papers->height() / 3, m_papers->height() / 3});
    m_papers->setVisible(pageShown() || flowShown() || stepShown());
    Q_EMIT panelsChanged();
}

void DocumentView::showFlowPanel(bool shown)
{
    m_flow->setVisible(shown);
    sharePapers();
    drawFlow();
}

bool DocumentView::flowShown() const
{
    return !m_flow->isHidden();
}

void DocumentView::tellTabs()
{
    m_bottom->setTabText(0, QCoreApplication::translate("gui", "Vấn đề: %1").arg(problems().summary()));
    m_bottom->setTabText(1, QCoreApplication::translate("gui", "Lịch sử"));
    m_bottom->setTabText(2, QCoreApplication::translate("gui", "Nơi dùng"));
}

void DocumentView::showPagePanel(bool shown)
{
    m_pagePanel->setVisible(shown);
    m_papers->setVisible(shown || flowShown() || stepShown());
    Q_EMIT panelsChanged();
}

bool DocumentView::pageShown() const
{
    return !m_pagePanel->isHidden();
}

void DocumentView::showBottom(bool shown, bool history)
{
    m_bottom->setVisible(shown);
    m_bottom->setCurrentIndex(history ? 1 : 0);
    if (shown && history)
        m_document.loadHistory();
    Q_EMIT panelsChanged();
}

bool DocumentView::bottomShown() const
{
    return !m_bottom->isHidden();
}

bool DocumentView::problemsShown() const
{
    return bottomShown() && m_bottom->currentIndex() == 0;
}

bool DocumentView::historyShown() const
{
    return bottomShown() && m_bottom->currentIndex() == 1;
}

/// In a narrow half the papers lie under the text: beside it neither could be read.
void DocumentView::fitSideways()
{
    const Qt::Orientation wanted = width() < NarrowPixels ? Qt::Vertical : Qt::Horizontal;
    if (m_sideways->orientation() == wanted)
        return;
    m_sideways->setOrientation(wanted);
    m_sideways->setSizes({wanted == Qt::Vertical ? 1500 : 1000, 1000}); // under one another, the text is read in fewer lines
}

void DocumentView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitSideways();
}

QByteArray DocumentView::panels() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << m_sideways->saveState() << m_upDown->saveState() << pageShown() << bottomShown() << historyShown() << flowShown() << stepShown();
    return bytes;
}

void DocumentView::setPanels(const QByteArray& panels)
{
    QByteArray sideways, upDown;
    bool page = true, bottom = true, history = false;
    QDataStream stream(panels);
    stream >> sideways >> upDown >> page >> bottom >> history;
    if (stream.status() != QDataStream::Ok)
        return;
    m_sideways->restoreState(sideways);
    m_upDown->restoreState(upDown);
    fitSideways();
    bool flow = false, step = false; // not yet in what older sessions wrote
    stream >> flow >> step;
    m_flow->setVisible(flow);
    m_step->setVisible(step);
    sharePapers();
    showPagePanel(page);
    showBottom(bottom, history);
}

} // namespace ungcuu::gui
