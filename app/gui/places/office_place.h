// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/parts/message_bar.h"
#include "models/office.h"

#include <QWidget>

#include <functional>

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
    /// What is typed in the form is not written: says so, and true. Once it is given up, `then` is done.
    bool holds(const std::function<void()>& then);
    MessageBar& messages() const { return *m_messages; }

Q_SIGNALS:
    /// Documents print otherwise, or may be signed now.
    void officeChanged();

protected:
    void showEvent(QShowEvent* event) override;

private:
    models::Office m_office;
    MessageBar* m_messages;
    UnlockBar* m_unlock;
    QTabWidget* m_pages;
    ProfilePage* m_profile;
    ComparisonPage* m_comparisons;
};

} // namespace ungcuu::gui
