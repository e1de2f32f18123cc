// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "gui/editor/editor.h"

#include <QMouseEvent>

namespace ungcuu::gui {

/// The strip left of the text: line numbers, a dot where a line has a finding, a triangle
/// where lines can be folded away. The editor draws it.
class Gutter : public QWidget
{
public:
    static constexpr int Gap = 8;
    static constexpr int MarkWidth = 10;
    static constexpr int FoldWidth = 14;

    explicit Gutter(Editor* editor)
        : QWidget(editor)
        , m_editor(editor)
    {
        setObjectName(QStringLiteral("gutter"));
        setFocusPolicy(Qt::NoFocus);
        setAttribute(Qt::WA_OpaquePaintEvent);
    }

    QSize sizeHint() const override { return {m_editor->gutterWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent* event) override { m_editor->paintGutter(event); }
    void mousePressEvent(QMouseEvent* event) override { m_editor->pressGutter(event->position().toPoint()); }

private:
    Editor* const m_editor;
};

} // namespace ungcuu::gui
