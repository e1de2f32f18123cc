// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/editor/find_bar.h"

#include "gui/editor/editor.h"
#include "gui/editor/sought_row.h"
#include "gui/parts/contrast.h"
#include "gui/parts/icon.h"
#include "gui/parts/plain_label.h"
#include "models/replacing.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolButton>

#include <algorithm>

namespace ungcuu::gui {

namespace {

constexpr int PauseMs = 120;
constexpr int PatienceMs = 5000;

} // namespace

struct FindBar::Answer {
    base::Result<text::Hits> hits;
    text::Sought sought;
    qint64 revision = -1;
};

FindBar::FindBar(Editor& editor, QWidget* parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_sought(new SoughtRow(QStringLiteral("findWords")))
    , m_replacement(new QLineEdit)
    , m_replaceRow(new QWidget)
    , m_count(plainLabel())
    , m_previous(new QToolButton)
    , m_next(new QToolButton)
    , m_close(new QToolButton)
    , m_one(new QPushButton)
    , m_all(new QPushButton)
{
    setObjectName(QStringLiteral("findBar"));
    m_count->setObjectName(QStringLiteral("findCount"));
    m_replacement->setObjectName(QStringLiteral("replacement"));
    m_one->setObjectName(QStringLiteral("replaceOne"));
    m_all->setObjectName(QStringLiteral("replaceAll"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    m_patience.setSingleShot(true);
    m_patience.setInterval(PatienceMs);
    build();
    connectAll();
    retranslate();
    hide();
}

void FindBar::build()
{
    m_previous->setIcon(icon(QLatin1String("previous")));
    m_next->setIcon(icon(QLatin1String("next")));
    m_close->setText(QStringLiteral("✕"));
    auto* find = new QHBoxLayout;
    find->addWidget(m_sought, 1);
    for (QToolButton* button : {m_previous, m_next, m_close}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    find->addWidget(m_previous);
    find->addWidget(m_next);
    find->addWidget(m_close);
    auto* replace = new QHBoxLayout(m_replaceRow);
    replace->setContentsMargins(0, 0, 0, 0);
    replace->addWidget(m_replacement, 1);
    replace->addWidget(m_one);
    replace->addWidget(m_all);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(8, 4, 8, 4);
    rows->setSpacing(4);
    rows->addLayout(find);
    rows->addWidget(m_replaceRow);
    rows->addWidget(m_count); // what went wrong may take several lines
}

void FindBar::connectAll()
{
    connect(m_sought, &SoughtRow::changed, this, [this] {
        m_step = Step::Here;
        m_pause.start();
    });
    connect(m_sought, &SoughtRow::entered, this, &FindBar::go);
    connect(m_replacement, &QLineEdit::returnPressed, this, &FindBar::replaceOne);
    connect(m_previous, &QToolButton::clicked, this, [this] { go(true); });
    connect(m_next, &QToolButton::clicked, this, [this] { go(false); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    connect(m_one, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(m_all, &QPushButton::clicked, this, &FindBar::replaceAll);
    connect(&m_pause, &QTimer::timeout, this, &FindBar::search);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_jobs.cancel();
        m_trouble = QCoreApplication::translate("gui", "Chưa tìm hết vì mẫu quá nặng. Viết mẫu gọn hơn.");
        tell();
    });
    const auto again = [this] {
        if (isVisible())
            m_pause.start();
    };
    connect(&m_editor, &Editor::edited, this, again);
    connect(&m_editor, &Editor::settled, this, again);
    connect(m_editor.verticalScrollBar(), &QScrollBar::valueChanged, this, &FindBar::markVisible);
    connect(&m_editor, &QPlainTextEdit::cursorPositionChanged, this, &FindBar::tell);
    m_editor.viewport()->installEventFilter(this);
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    if ((event->type() == QEvent::Resize || event->type() == QEvent::PaletteChange) && isVisible())
        markVisible();
    return QWidget::eventFilter(watched, event);
}

void FindBar::open(bool replacing)
{
    const QString selected = m_editor.textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_sought->setWords(selected);
    m_replaceRow->setVisible(replacing);
    setVisible(true);
    m_sought->words().setFocus();
    m_sought->words().selectAll();
    m_step = Step::Here;
    search();
}

void FindBar::close()
{
    m_jobs.cancel();
    m_patience.stop();
    m_pause.stop();
    hide();
    m_editor.setExtraSelections({});
    m_editor.setFocus();
}

bool FindBar::fresh() const
{
    return m_revision == m_editor.source().revision() && m_hitsOf == m_sought->sought();
}

/// Nothing begins while an input method's word is unfinished.
void FindBar::search()
{
    m_pause.stop();
    if (m_editor.composing())
        return;
    m_trouble.clear();
    const text::Sought sought = m_sought->sought();
    m_patience.start();
    m_jobs.run<Answer>([sought, lines = m_editor.source().lines(), revision = m_editor.source().revision()](
                           const base::Progress& progress) { return Answer{text::hitsIn(models::wordsOf(lines), sought, progress), sought, revision}; },
                       [this](Answer&& answer) { take(std::move(answer)); });
}

void FindBar::take(Answer&& answer)
{
    m_patience.stop();
    m_hitsOf = answer.sought;
    m_revision = answer.revision;
    m_trouble = answer.hits ? QString() : answer.hits.error().message;
    m_hits = answer.hits ? std::move(*answer.hits) : text::Hits();
    if (!fresh()) {
        m_pause.start();
        return;
    }
    stepTo(std::exchange(m_step, Step::None));
    markVisible();
    tell();
}

int FindBar::positionOf(const text::Hit& hit) const
{
    return m_editor.document()->findBlockByNumber(hit.line).position() + hit.begin;
}

int FindBar::current() const
{
    const QTextCursor cursor = m_editor.textCursor();
    const auto found = std::lower_bound(m_hits.places.begin(), m_hits.places.end(), cursor.selectionStart(), [this](const text::Hit& hit, int position) { return positionOf(hit) < position; });
    const bool selected = fresh() && found != m_hits.places.end() && positionOf(*found) == cursor.selectionStart() && positionOf(*found) + found->length == cursor.selectionEnd();
    return selected ? int(found - m_hits.places.begin()) : -1;
}

void FindBar::go(bool backwards)
{
    if (isHidden()) {
        open(false);
        m_step = backwards ? Step::Previous : Step::Next;
        return;
    }
    m_step = backwards ? Step::Previous : Step::Next;
    if (fresh())
        stepTo(std::exchange(m_step, Step::None));
    else
        search();
}

/// Round the end.
void FindBar::stepTo(Step step)
{
    if (step == Step::None || m_hits.places.empty())
        return;
    const QTextCursor cursor = m_editor.textCursor();
    const int from = step == Step::Next ? cursor.selectionEnd() : cursor.selectionStart();
    const auto behind = std::lower_bound(m_hits.places.begin(), m_hits.places.end(), from, [this](const text::Hit& hit, int position) { return positionOf(hit) < position; });
    if (step == Step::Previous)
        select(behind == m_hits.places.begin() ? m_hits.places.back() : *(behind - 1));
    else
        select(behind == m_hits.places.end() ? m_hits.places.front() : *behind);
}

void FindBar::select(const text::Hit& hit)
{
    QTextCursor cursor = m_editor.textCursor();
    cursor.setPosition(positionOf(hit));
    cursor.setPosition(positionOf(hit) + hit.length, QTextCursor::KeepAnchor);
    m_editor.setTextCursor(cursor);
    m_editor.ensureCursorVisible();
    tell();
}

void FindBar::markVisible()
{
    QList<QTextEdit::ExtraSelection> marks;
    const int first = m_editor.cursorForPosition({0, 0}).blockNumber();
    const int last = m_editor.cursorForPosition(m_editor.viewport()->rect().bottomRight()).blockNumber();
    QTextCharFormat look;
    look.setBackground(isDark(m_editor.palette()) ? QColor(0x6b, 0x57, 0x00) : QColor(0xff, 0xe0, 0x8a));
    look.setForeground(m_editor.palette().brush(QPalette::Text)); // the colours of the syntax are for the editor's own ground
    const auto from = std::lower_bound(m_hits.places.begin(), m_hits.places.end(), first, [](const text::Hit& hit, int line) { return hit.line < line; });
    for (auto hit = from; isVisible() && fresh() && hit != m_hits.places.end() && hit->line <= last; ++hit) {
        QTextCursor cursor(m_editor.document());
        cursor.setPosition(positionOf(*hit));
        cursor.setPosition(positionOf(*hit) + hit->length, QTextCursor::KeepAnchor);
        marks.append({cursor, look});
    }
    if (isVisible())
        m_editor.setExtraSelections(marks);
}

void FindBar::tell()
{
    if (isHidden())
        return;
    const auto count = int(m_hits.places.size());
    if (!m_trouble.isEmpty())
        m_count->setText(m_trouble);
    else if (m_sought->sought().words.isEmpty())
        m_count->clear();
    else if (m_hits.more)
        m_count->setText(QCoreApplication::translate("gui", "Hơn %1 chỗ").arg(count));
    else if (count == 0)
        m_count->setText(QCoreApplication::translate("gui", "Không có chỗ nào"));
    else if (const int at = current(); at >= 0)
        m_count->setText(QCoreApplication::translate("gui", "Chỗ %1 trên %2").arg(at + 1).arg(count));
    else
        m_count->setText(QCoreApplication::translate("gui", "%1 chỗ").arg(count));
    m_one->setEnabled(count > 0);
    m_all->setEnabled(count > 0 && !m_hits.more);
}

void FindBar::replaceOne()
{
    const int at = current();
    if (at < 0) {
        go(false);
        return;
    }
    const text::Hit hit = m_hits.places[size_t(at)];
    const int behind = positionOf(hit) + int(text::replacementOf(hit, m_hitsOf, m_replacement->text()).size());
    m_editor.apply(models::replacing(m_editor.source().lines(), {hit}, m_hitsOf, m_replacement->text()));
    QTextCursor cursor = m_editor.textCursor();
    cursor.setPosition(std::min(behind, m_editor.document()->characterCount() - 1));
    m_editor.setTextCursor(cursor);
    m_step = Step::Next;
    search();
}

void FindBar::replaceAll()
{
    if (!fresh() || m_hits.places.empty() || m_hits.more)
        return;
    const auto count = int(m_hits.places.size());
    m_editor.apply(models::replacing(m_editor.source().lines(), m_hits.places, m_hitsOf, m_replacement->text()));
    m_trouble = QCoreApplication::translate("gui", "Đã thay %1 chỗ").arg(count);
    m_hits = {};
    m_editor.setExtraSelections({});
    m_pause.stop();
    tell();
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void FindBar::retranslate()
{
    const auto tell = [](QToolButton* button, const char* words) {
        button->setToolTip(QCoreApplication::translate("gui", words));
        button->setAccessibleName(QCoreApplication::translate("gui", words));
    };
    m_sought->retranslate();
    tell(m_previous, QT_TRANSLATE_NOOP("gui", "Chỗ trước"));
    tell(m_next, QT_TRANSLATE_NOOP("gui", "Chỗ kế tiếp"));
    tell(m_close, QT_TRANSLATE_NOOP("gui", "Đóng khung tìm"));
    m_replacement->setPlaceholderText(QCoreApplication::translate("gui", "Thay bằng"));
    m_replacement->setAccessibleName(QCoreApplication::translate("gui", "Thay bằng"));
    m_one->setText(QCoreApplication::translate("gui", "Thay chỗ này"));
    m_all->setText(QCoreApplication::translate("gui", "Thay tất cả"));
    m_count->setAccessibleDescription(QCoreApplication::translate("gui", "Số chỗ tìm thấy"));
}

} // namespace ungcuu::gui
