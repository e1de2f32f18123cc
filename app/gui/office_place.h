// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/message_bar.h"
#include "models/office.h"

#include <QWidget>

class QTabWidget;

namespace ungcuu::gui {

class ComparisonPage;
class ProfilePage;
class UnlockBar;

/// The place «Hồ sơ cơ quan»: what the office says of itself, and what it compared with the law.
class OfficePlace : public QWidget
{
    Q_OBJECT

public:
    explicit OfficePlace(models::Desk& desk, QWidget* parent = nullptr);

    void workspaceOpened();
    void retranslate();
    MessageBar& messages() const { return *m_messages; }   ///< once it was seen
    /// What stands in it is made when it is first seen: most days begin and end in other places.
    void setVisible(bool visible) override;

Q_SIGNALS:
    /// Documents print otherwise, or may be signed now.
    void officeChanged();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();

    models::Desk& m_desk;
    models::Office m_office;
    MessageBar* m_messages = nullptr;
    UnlockBar* m_unlock = nullptr;
    QTabWidget* m_pages = nullptr;   ///< null until it is first seen
    ProfilePage* m_profile = nullptr;
    ComparisonPage* m_comparisons = nullptr;
};

} // namespace ungcuu::gui
