// SPDX-License-Identifier: GPL-3.0-or-later
// What an editor paints: the line of the caret, the ends of what is folded, and the gutter beside the text.
#include "gui/editor/editor.h"

#include "gui/editor/gutter.h"
#include "gui/parts/contrast.h"

#include <QPainter>
#include <QTextBlock>

#include <algorithm>

namespace ungcuu::gui {

namespace {

constexpr int KeptNumbers = 2000;

} // namespace

void Editor::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(viewport());
        painter.fillRect(m_line.intersected(event->rect()), lineBand(palette()));
    }
    QPlainTextEdit::paintEvent(event);
    if (m_text->folding().isAnyFolded())
        paintFoldedEnds(event->rect());
}

/// "…" behind a line whose stretch is folded away.
void Editor::paintFoldedEnds(const QRect& rect)
{
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    qreal top = blockBoundingGeometry(firstVisibleBlock()).translated(contentOffset()).top();
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && top <= rect.bottom(); block = block.next()) {
        const QRectF room = blockBoundingRect(block);
        if (block.isVisible() && block.layout()->lineCount() > 0 && m_text->folding().isFolded(block)) {
            const QTextLine line = block.layout()->lineAt(block.layout()->lineCount() - 1);
            painter.drawText(QPointF(contentOffset().x() + line.naturalTextRect().right() + 6, top + line.y() + line.ascent()), QStringLiteral("…"));
        }
        top += room.height();
    }
}

void Editor::paintFoldSign(QPainter& painter, const QTextBlock& block, qreal top) const
{
    if (!m_text->folding().isHead(block))
        return;
    const qreal x = m_gutter->width() - Gutter::Gap - Gutter::FoldWidth / 2.0;
    const qreal y = top + fontMetrics().height() / 2.0;
    const bool folded = m_text->folding().isFolded(block);
    const QPolygonF down{{x - 1, y - 2}, {x + 7, y - 2}, {x + 3, y + 3}};
    const QPolygonF right{{x + 1, y - 4}, {x + 1, y + 4}, {x + 6, y}};
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(folded ? QPalette::Text : QPalette::PlaceholderText));
    painter.drawPolygon(folded ? right : down);
}

QColor Editor::worstMarkOf(const QTextBlock& block) const
{
    const auto begin = std::lower_bound(marks().begin(), marks().end(), block.position(),
                                        [](const Mark& mark, int position) { return mark.begin < position; });
    const auto end = std::find_if(begin, marks().end(), [&](const Mark& mark) { return mark.begin >= block.position() + block.length(); });
    if (begin == end)
        return {};
    const auto worst = std::min_element(begin, end, [](const Mark& a, const Mark& b) { return a.severity < b.severity; });
    return severityColour(worst->severity, palette());
}

/// Shaping 50 numbers costs more than painting the screen they stand beside.
const QStaticText& Editor::numberText(int number)
{
    if (m_numbers.size() > KeptNumbers)
        m_numbers.clear();
    QStaticText& text = m_numbers[number];
    if (text.text().isEmpty()) {
        text.setText(QString::number(number));
        text.setTextFormat(Qt::PlainText);
        text.prepare({}, font());
    }
    return text;
}

void Editor::paintGutter(QPaintEvent* event)
{
    QPainter painter(m_gutter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(event->rect(), palette().color(QPalette::AlternateBase));
    painter.setFont(font());
    const int caretBlock = textCursor().blockNumber();
    const int height = fontMetrics().height();
    qreal top = blockBoundingGeometry(firstVisibleBlock()).translated(contentOffset()).top();
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && top <= event->rect().bottom(); block = block.next()) {
        const qreal bottom = top + blockBoundingRect(block).height();
        if (block.isVisible() && bottom >= event->rect().top()) {
            painter.setPen(palette().color(block.blockNumber() == caretBlock ? QPalette::Text : QPalette::PlaceholderText));
            const QStaticText& number = numberText(source().beginning().line + block.blockNumber() + 1);
            painter.drawStaticText(QPointF(m_gutter->width() - Gutter::Gap - Gutter::FoldWidth - number.size().width(), top), number);
            paintFoldSign(painter, block, top);
            if (const QColor colour = worstMarkOf(block); colour.isValid()) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(colour);
                painter.drawEllipse(QPointF(Gutter::Gap / 2.0 + 4, top + height / 2.0), 3.5, 3.5);
            }
        }
        top = bottom;
    }
}

} // namespace ungcuu::gui
