// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTextCursor>
#include <QWidget>

#include <vector>

class QLabel;
class QListWidget;

namespace ungcuu::gui {

/// A list of places of one text: where a step, a role or a system is named, or two people changed the same lines. They move with the text. All words are plain.
class PlacesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PlacesPanel(QWidget* parent = nullptr);

    /// `title`: a line above them; places: positions of the document, in order.
    void show(QTextDocument& document, const QString& title, const std::vector<int>& places);
    void retranslate();
    int count() const { return int(m_places.size()); }

Q_SIGNALS:
    void chosen(int position);

private:
    QLabel* m_title;
    QListWidget* m_list;
    std::vector<QTextCursor> m_places;
};

} // namespace ungcuu::gui
