// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/editor.h"

#include "gui/editor/gutter.h"
#include "models/pasted_html.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <utility>

namespace ungcuu::gui {

namespace {

/// Liberation Mono: DejaVu Sans Mono lacks 46 Vietnamese letters, and a borrowed glyph makes its line higher.
QFont typingFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (QFontDatabase::hasFamily(QStringLiteral("Liberation Mono")))
        font.setFamily(QStringLiteral("Liberation Mono"));
    font.setPointSizeF(std::max(11.0, font.pointSizeF()));
    return font;
}

} // namespace

Editor::Editor(QWidget* parent)
    : Editor(std::make_shared<EditedText>(), parent)
{
}

Editor::Editor(std::shared_ptr<EditedText> text, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_text(std::move(text))
    , m_gutter(new Gutter(this))
{
    setObjectName(QStringLiteral("editor"));
    setDocument(&m_text->document());
    setFont(typingFont());
    document()->setDefaultFont(font());
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Base); // beside lines that a narrower twin breaks
    setAutoFillBackground(true);
    setTabChangesFocus(true); // Tab is never a trap; lists are indented with spaces
    m_colouring.setSingleShot(true);
    m_colouring.setInterval(0);
    connect(&m_colouring, &QTimer::timeout, this, &Editor::showVisibleLines);
    connect(m_text.get(), &EditedText::edited, this, [this] {
        colourSoon();
        Q_EMIT edited();
    });
    connect(m_text.get(), &EditedText::headStands, this, &Editor::showHead);
    connect(m_text.get(), &EditedText::settled, this, &Editor::settled);
    connect(m_text.get(), &EditedText::marked, this, [this] {
        colourSoon();
        m_gutter->update();
    });
    connect(this, &QPlainTextEdit::updateRequest, this, &Editor::followScroll);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &Editor::caretMoved);
    connect(m_text.get(), &EditedText::roomChanged, this, &Editor::fitGutter);
    connect(&m_text->folding(), &Folding::changed, this, &Editor::followFolding);
    m_text->addEditor(1);
    m_text->highlighter().setColours(palette());
    fitGutter();
}

Editor::~Editor()
{
    m_text->setRoom(this, 0);
    m_text->addEditor(-1);
}

/// The highlighter knows one stretch of lines on the screen; where two editors show the text, each has its own coloured.
void Editor::colourSoon()
{
    if (m_text->isShared() && isVisible())
        m_colouring.start();
}

void Editor::open(const QByteArray& bytes, Language language)
{
    m_text->open(bytes, language);
    goToStart();
    fitGutter();
    showVisibleLines();
}

void Editor::startAt(int position)
{
    m_start = position;
    m_text->seeFirst(position);
}

void Editor::goToStart()
{
    putCaret(std::clamp(m_start, 0, document()->characterCount() - 1));
    startAt(0);
}

void Editor::putCaret(int position)
{
    QTextCursor cursor(document());
    cursor.setPosition(position);
    setTextCursor(cursor);
    centerCursor();
}

/// Painted before this returns: no event comes in between, so that nobody meets a text whose rest is still to come.
void Editor::showHead()
{
    const int caret = m_start - m_text->source().beginning().position;
    if (!isVisible() || caret < 0 || caret >= document()->characterCount())
        return;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // where it will stay
    putCaret(caret);
    fitGutter();
    showVisibleLines();
    viewport()->repaint();
}

void Editor::goToMark(int index)
{
    if (index < 0 || index >= int(marks().size()))
        return;
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(marks()[size_t(index)].begin, document()->characterCount() - 1));
    setTextCursor(cursor);
    centerCursor();
}

int Editor::nextMark(bool backwards) const
{
    const int count = int(marks().size());
    if (count == 0)
        return -1;
    const int caret = textCursor().position();
    if (backwards) {
        const auto before = std::find_if(marks().rbegin(), marks().rend(), [=](const Mark& each) { return each.begin < caret; });
        return before == marks().rend() ? count - 1 : int(marks().rend() - before) - 1;
    }
    const auto behind = std::find_if(marks().begin(), marks().end(), [=](const Mark& each) { return each.begin > caret; });
    return behind == marks().end() ? 0 : int(behind - marks().begin());
}

void Editor::goToOffset(qsizetype offset)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(m_text->source().positionOf(offset));
    setTextCursor(cursor);
    centerCursor();
}

void Editor::keyPressEvent(QKeyEvent* event)
{
    if (!isReadOnly() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        QTextCursor cursor = textCursor();
        m_text->source().insert(cursor, QStringLiteral("\n"));
        ensureCursorVisible();
        event->accept();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void Editor::inputMethodEvent(QInputMethodEvent* event)
{
    const bool composing = !event->preeditString().isEmpty();
    if (composing)
        m_text->setComposing(true);
    QPlainTextEdit::inputMethodEvent(event);
    m_text->highlighter().refresh(textCursor().block());
    if (!composing)
        m_text->setComposing(false);
}

QVariant Editor::inputMethodQuery(Qt::InputMethodQuery query, QVariant argument) const
{
    const QPointF text = viewport()->pos();
    if (argument.typeId() == QMetaType::QPointF)
        argument = argument.toPointF() - text;
    else if (argument.typeId() == QMetaType::QPoint)
        argument = argument.toPoint() - text.toPoint();
    const QVariant answer = QPlainTextEdit::inputMethodQuery(query, argument);
    const bool ofCaret = query == Qt::ImCursorRectangle || query == Qt::ImAnchorRectangle;
    return ofCaret ? QVariant(answer.toRectF().translated(text)) : answer;
}

void Editor::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    tellRoom();
    const QRect inside = contentsRect();
    m_gutter->setGeometry(inside.left(), inside.top(), gutterWidth(), inside.height());
    showVisibleLines();
}

void Editor::showEvent(QShowEvent* event)
{
    QPlainTextEdit::showEvent(event);
    tellRoom();
}

void Editor::hideEvent(QHideEvent* event)
{
    QPlainTextEdit::hideEvent(event);
    m_text->setRoom(this, 0);
}

/// How wide the viewport is without the margin that a narrower twin asks for. Not by the viewport: a margin that is wider
/// than what is left of the editor would count as room.
int Editor::ownRoom() const
{
    const int bar = verticalScrollBar()->isVisible() ? verticalScrollBar()->width() : 0;
    return std::max(1, contentsRect().width() - gutterWidth() - bar);
}

/// The margin depends on both: it is fitted anew where only the own width is other now.
void Editor::tellRoom()
{
    if (!isVisible())
        return;
    m_text->setRoom(this, ownRoom());
    const int spare = m_text->isShared() ? std::max(0, ownRoom() - m_text->room()) : 0;
    if (viewportMargins().right() != spare)
        fitGutter();
}

void Editor::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_text->highlighter().setColours(palette());
    if (event->type() == QEvent::FontChange && m_gutter) {
        m_numbers.clear();
        fitGutter();
    }
}

void Editor::focusInEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusInEvent(event);
    showVisibleLines();
}

QRect Editor::currentLine() const
{
    const QRect caret = cursorRect();
    return {0, caret.top(), viewport()->width(), caret.height()};
}

void Editor::caretMoved()
{
    if (!textCursor().block().isVisible())
        m_text->folding().reveal(textCursor().block());
    const QRect line = currentLine();
    if (line == m_line)
        return;
    viewport()->update(m_line);
    m_line = line;
    viewport()->update(m_line);
    m_gutter->update();
}

/// The caret waits at the line that stays.
void Editor::followFolding()
{
    QTextBlock block = textCursor().block();
    if (!block.isVisible()) {
        while (block.previous().isValid() && !block.isVisible())
            block = block.previous();
        setTextCursor(QTextCursor(block));
    }
    viewport()->update();
    m_gutter->update();
    m_line = currentLine();
    showVisibleLines();
}

void Editor::foldAtCaret(bool folded)
{
    Folding& folding = m_text->folding();
    folded ? folding.fold(textCursor().block()) : folding.unfold(textCursor().block());
}

void Editor::pressGutter(const QPoint& at)
{
    const QTextBlock block = cursorForPosition({0, at.y()}).block();
    if (at.x() >= m_gutter->width() - Gutter::Gap - Gutter::FoldWidth)
        m_text->folding().toggle(block);
}

void Editor::followScroll(const QRect& rect, int dy)
{
    if (dy)
        m_gutter->scroll(0, dy);
    else
        m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
    if (m_blockCount != blockCount())
        fitGutter();
    if (dy || rect.contains(viewport()->rect()))
        showVisibleLines();
    m_line = currentLine();
}

void Editor::showVisibleLines()
{
    QTextBlock block = firstVisibleBlock();
    const int first = block.blockNumber();
    const int lineHeight = std::max(1, fontMetrics().lineSpacing());
    const int lines = viewport()->height() / lineHeight + 1;
    if (!m_text->folding().isAnyFolded()) {
        m_text->highlighter().showLines(first, first + lines);
        return;
    }
    for (int seen = 0; seen < lines && block.next().isValid(); block = block.next())
        seen += block.isVisible() ? 1 : 0;
    m_text->highlighter().showLines(first, block.blockNumber());
}

int Editor::gutterWidth() const
{
    const auto digits = std::max<qsizetype>(3, QString::number(std::max(blockCount(), m_text->source().lineCount())).size());
    return int(digits) * fontMetrics().horizontalAdvance(u'9') + 2 * Gutter::Gap + Gutter::MarkWidth + Gutter::FoldWidth;
}

void Editor::fitGutter()
{
    m_blockCount = blockCount();
    const int spare = m_text->isShared() && isVisible() && m_text->room() > 0 ? std::max(0, ownRoom() - m_text->room()) : 0;
    setViewportMargins(gutterWidth(), 0, spare, 0);
    const QRect inside = contentsRect();
    m_gutter->setGeometry(inside.left(), inside.top(), gutterWidth(), inside.height());
}

QMimeData* Editor::createMimeDataFromSelection() const
{
    QString text = textCursor().selectedText(); // keeps NBSP, unlike the document's own plain text
    text.replace(QChar::ParagraphSeparator, u'\n');
    auto* copied = new QMimeData;
    copied->setText(text);
    return copied;
}

/// Our own copies and lone text have no HTML.
void Editor::insertFromMimeData(const QMimeData* pasted)
{
    const QString source = pasted->hasHtml() ? models::sourceOfHtml(pasted->html()) : QString();
    insertPasted(source.isEmpty() ? pasted->text() : source);
}

void Editor::pastePlain()
{
    if (const QMimeData* const held = QGuiApplication::clipboard()->mimeData(); held && !isReadOnly())
        insertPasted(held->text());
}

void Editor::insertPasted(const QString& text)
{
    if (text.isEmpty())
        return;
    QTextCursor cursor = textCursor();
    m_text->source().insert(cursor, text);
    ensureCursorVisible();
    Q_EMIT this->pasted();
}

} // namespace ungcuu::gui
