// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/document_tabs.h"

#include "gui/document/document_view.h"

#include <QCoreApplication>
#include <QTabBar>

namespace ungcuu::gui {

namespace {

/// "&" in a document's name is not a shortcut.
QString tabName(const OpenDocument& document)
{
    const QString name = QString(document.state().name).replace(u'&', QStringLiteral("&&"));
    return document.isModified() ? QString(QStringLiteral("● ") + name) : name;
}

} // namespace

DocumentTabs::DocumentTabs(QWidget* parent)
    : QTabWidget(parent)
{
    setObjectName(QStringLiteral("tabs"));
    setDocumentMode(true);
    setMovable(true);
    setTabsClosable(true);
    setElideMode(Qt::ElideMiddle);
    setUsesScrollButtons(true);
    retranslate();
}

DocumentView& DocumentTabs::insert(int place, OpenDocument& document, bool inFront)
{
    auto* const view = new DocumentView(document);
    const int index = insertTab(place, view, QString());
    tellState(document);
    Q_EMIT added(*view);
    if (inFront)
        setCurrentIndex(index);
    return *view;
}

DocumentView* DocumentTabs::view(int index) const
{
    return static_cast<DocumentView*>(widget(index));
}

std::vector<DocumentView*> DocumentTabs::views() const
{
    std::vector<DocumentView*> all;
    for (int index = 0; index < count(); ++index)
        all.push_back(view(index));
    return all;
}

DocumentView* DocumentTabs::viewOf(const OpenDocument& document) const
{
    for (DocumentView* const view : views()) {
        if (&view->document() == &document)
            return view;
    }
    return nullptr;
}

void DocumentTabs::removeView(DocumentView& view)
{
    removeTab(indexOf(&view));
    delete &view;
}

void DocumentTabs::tellState(const OpenDocument& document)
{
    DocumentView* const view = viewOf(document);
    if (!view)
        return;
    const int index = indexOf(view);
    if (tabText(index) == tabName(document)) // told at every key; a tab bar lays itself out for every text it is given
        return;
    setTabText(index, tabName(document));
    const QString tip = document.isModified() ? QCoreApplication::translate("gui", "%1, chưa lưu") : QStringLiteral("%1");
    setTabToolTip(index, tip.arg(document.state().name).toHtmlEscaped());
    for (const auto side : {QTabBar::LeftSide, QTabBar::RightSide}) {
        if (QWidget* const button = tabBar()->tabButton(index, side))
            button->setAccessibleName(QCoreApplication::translate("gui", "Đóng %1").arg(document.state().name));
    }
}

void DocumentTabs::step(int by)
{
    if (count() > 1)
        setCurrentIndex((currentIndex() + by + count()) % count());
}

void DocumentTabs::retranslate()
{
    tabBar()->setAccessibleName(QCoreApplication::translate("gui", "Văn bản đang mở"));
    for (DocumentView* const view : views()) {
        view->retranslate();
        setTabText(indexOf(view), QString());
        tellState(view->document());
    }
}

} // namespace ungcuu::gui
