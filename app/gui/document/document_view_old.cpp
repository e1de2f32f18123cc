// SPDX-License-Identifier: GPL-3.0-or-later
// An earlier revision in the place of the text, to read only.
#include "gui/document/document_view.h"

#include "gui/document/history_panel.h"
#include "gui/document/step_panel.h"
#include "gui/editor/editor.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QStackedWidget>

namespace ungcuu::gui {

using Kind = MessageBar::Kind;

void DocumentView::openOld(int row)
{
    if (row == 0)
        showCurrent();
    else if (row > 0)
        m_document.loadOld(row);
}

void DocumentView::showOld(const models::OldRevision& old)
{
    m_historyPanel->stopComparing();
    if (!m_old) {
        m_old = new Editor;
        m_old->setObjectName(QStringLiteral("oldText"));
        m_old->setReadOnly(true);
        m_texts->addWidget(m_old);
        retranslate();
    }
    m_old->open(old.bytes, models::isScenario(old.bytes) ? Language::Scenario : Language::Document);
    m_oldReading = std::make_unique<LiveReading>(m_old->sharedText(), LiveReading::Wanted::PagesOnly);
    m_oldReading->setSources(m_document.sources());
    connect(m_oldReading.get(), &LiveReading::pagesChanged, this, &DocumentView::showPages);
    m_texts->setCurrentWidget(m_old);
    m_oldReading->restart();
    m_oldReading->setSeen(this, true);
    m_step->setAside(true);
    m_messages->say(Kind::Told,
                    QCoreApplication::translate("gui", "Đang xem lần %1, lưu %2 bởi %3. Bản đang soạn vẫn nguyên.").arg(QString::number(old.row.number), models::dayAndTime(old.row.time), old.row.author),
                    {{QCoreApplication::translate("gui", "Trở lại bản đang soạn"), [this] { showCurrent(); }}});
}

void DocumentView::showCurrent()
{
    if (comparing())
        m_historyPanel->stopComparing(); // comes back here
    if (m_texts->currentWidget() == m_editor)
        return;
    const bool old = showsOld();
    m_texts->setCurrentWidget(m_editor);
    m_oldReading.reset();
    m_step->setAside(false);
    if (old)
        m_messages->dismiss();
    showPages();
    Q_EMIT panelsChanged();
}

/// Esc, which nothing in the view wanted: back to the text.
void DocumentView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape || showsText())
        return QWidget::keyPressEvent(event);
    showCurrent();
    m_editor->setFocus();
}

bool DocumentView::showsOld() const
{
    return m_old && m_texts->currentWidget() == m_old;
}

Editor& DocumentView::visibleEditor() const
{
    return showsOld() ? *m_old : *m_editor;
}

LiveReading& DocumentView::visibleReading() const
{
    return showsOld() ? *m_oldReading : m_document.reading();
}

} // namespace ungcuu::gui
