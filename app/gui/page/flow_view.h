// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "models/flow_making.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace ungcuu::gui {

class FlowSheet;
class PaperArea;

/// The flow of the scenario: a picture on white paper, and beside it the same as a list, which a keyboard and a screen
/// reader walk. A click on a shape and Enter on a row lead to the step's text; the step of the caret is framed in both.
class FlowView : public QWidget
{
    Q_OBJECT

public:
    explicit FlowView(QWidget* parent = nullptr);

    void showFlow(models::MadeFlow made);
    /// Nothing to draw, and why.
    void showNothing(const QString& why);
    void showSource(qsizetype offset);
    PaperArea& paper() const;
    int current() const;
    void retranslate();

Q_SIGNALS:
    void sourceClicked(qsizetype offset);

private:
    void choose(int told);

    models::MadeFlow m_made;
    FlowSheet* m_sheet;
    QListWidget* m_list;
    QLabel* m_why;
    bool m_following = false;
};

} // namespace ungcuu::gui
