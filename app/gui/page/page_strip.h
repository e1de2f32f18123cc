// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "render/pages.h"

#include <QListView>

#include <memory>

namespace ungcuu::gui {

class PageThumbnails;

/// The pages small, one under the other; a chosen one is shown in the large. Only those in sight are painted.
class PageStrip : public QListView
{
    Q_OBJECT

public:
    explicit PageStrip(QWidget* parent = nullptr);

    void showPages(std::shared_ptr<const render::Pages> pages);
    /// Marks a page without saying that it was chosen.
    void mark(int page);

Q_SIGNALS:
    void chosen(int page);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    PageThumbnails* m_model;
    bool m_marking = false;
};

} // namespace ungcuu::gui
