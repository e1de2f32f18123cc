// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace ungcuu::gui {

class PageStrip;
class PageView;

/// The page with what goes with it: which page of how many, its size on the screen, the small pages beside it.
class PagePanel : public QWidget
{
    Q_OBJECT

public:
    explicit PagePanel(PageView& view, QWidget* parent = nullptr);

    void retranslate();

private:
    void follow();
    void chooseZoom();

    PageView& m_view;
    PageStrip* m_strip;
    QToolButton* m_small;
    QLabel* m_number;
    QComboBox* m_zoom;
    const void* m_shown = nullptr; ///< the pages value the strip shows
};

} // namespace ungcuu::gui
