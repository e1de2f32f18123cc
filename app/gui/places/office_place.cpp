// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/places/office_place.h"

#include "gui/parts/unlock_bar.h"
#include "gui/places/comparison_page.h"
#include "gui/places/profile_page.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QTabWidget>

namespace ungcuu::gui {

OfficePlace::OfficePlace(models::Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_office(desk)
    , m_messages(new MessageBar)
    , m_unlock(new UnlockBar(desk))
    , m_pages(new QTabWidget)
    , m_profile(new ProfilePage(desk, m_office, *m_messages, *m_unlock))
    , m_comparisons(new ComparisonPage(desk, m_office, *m_messages, *m_unlock))
{
    setObjectName(QStringLiteral("officePlace"));
    m_pages->setObjectName(QStringLiteral("officePages"));
    m_unlock->setObjectName(QStringLiteral("officeUnlock"));
    m_pages->setDocumentMode(true);
    m_pages->addTab(m_profile, QString());
    m_pages->addTab(m_comparisons, QString());
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_unlock);
    column->addWidget(m_pages, 1);
    connect(m_profile, &ProfilePage::profileChanged, this, &OfficePlace::officeChanged);
    connect(m_comparisons, &ComparisonPage::comparisonsChanged, this, &OfficePlace::officeChanged);
    retranslate();
}

void OfficePlace::workspaceOpened()
{
    m_messages->dismiss();
    m_profile->workspaceOpened();
    m_comparisons->workspaceOpened();
    if (isVisible()) {
        m_office.listProfile();
        m_office.listComparisons();
    }
}

bool OfficePlace::holds(const std::function<void()>& then)
{
    QWidget* const holding = m_profile->holds(then) ? static_cast<QWidget*>(m_profile) : m_comparisons->holds(then) ? m_comparisons : nullptr;
    if (holding)
        m_pages->setCurrentWidget(holding);
    return holding;
}

void OfficePlace::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_office.listProfile();
    m_office.listComparisons();
}

void OfficePlace::retranslate()
{
    m_pages->setTabText(0, QCoreApplication::translate("gui", "Hồ sơ cơ quan"));
    m_pages->setTabText(1, QCoreApplication::translate("gui", "Đối chiếu văn bản gốc"));
    m_profile->retranslate();
    m_comparisons->retranslate();
    m_unlock->retranslate();
}

} // namespace ungcuu::gui
