// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "text/outline.h"

#include <QWidget>

class QTreeWidget;
class QTreeWidgetItem;

namespace ungcuu::gui {

/// The sections and steps of the text in front, to go to. Titles are plain text.
class OutlinePanel : public QWidget
{
    Q_OBJECT

public:
    explicit OutlinePanel(QWidget* parent = nullptr);

    /// Branches that somebody closed stay closed while the titles stay the same.
    void show(const text::Outline& outline);
    /// The entry the caret stands under.
    void follow(qsizetype offset);
    void retranslate();

Q_SIGNALS:
    /// A byte offset of the text.
    void chosen(qsizetype offset);

private:
    bool hasTitlesOf(const text::Outline& outline) const;
    void fill();

    QTreeWidget* m_tree;
    text::Outline m_outline;
    std::vector<QTreeWidgetItem*> m_items; ///< by index of the outline
};

} // namespace ungcuu::gui
