// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLayout>

namespace ungcuu::gui {

/// Controls in a row that goes on in the next line where the width ends, so that a row of buttons makes no window wider.
/// What is left of a line goes to those of its controls that want to grow sideways.
class WrappingRow : public QLayout
{
    Q_OBJECT

public:
    explicit WrappingRow(QWidget* parent = nullptr);
    ~WrappingRow() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arranged({0, 0, width, 0}, false); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int arranged(const QRect& rect, bool move) const;
    int placeLine(const QList<QLayoutItem*>& line, const QRect& room, bool move) const;
    int gap() const;

    QList<QLayoutItem*> m_items;
};

} // namespace ungcuu::gui
