// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/compare_view.h"

#include "gui/document/compare_columns.h"
#include "gui/document/compare_look.h"
#include "gui/parts/plain_label.h"
#include "gui/parts/wrapping_row.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QCoreApplication>
#include <QEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace ungcuu::gui {

using diff::Compared;

namespace {

const QString FoldLink = QStringLiteral("fold");
const QString MoveLink = QStringLiteral("move");

constexpr const char* ColumnsKey = "compare/columns";
constexpr int LeastLetters = 25; ///< of a column, in average letters

QString cutWords()
{
    return QCoreApplication::translate("gui", "… Phần sau khác quá nhiều nên không hiện hết ở đây. Xuất bản có vết sửa để xem trọn.");
}

/// Going back, Qt takes a link at the very beginning for the one before itself, and Shift+Tab would never leave.
class ComparedText : public QTextBrowser
{
protected:
    bool focusNextPrevChild(bool next) override
    {
        QTextCursor cursor = textCursor();
        if (next || !cursor.hasSelection() || cursor.selectionStart() > 0)
            return QTextBrowser::focusNextPrevChild(next);
        cursor.clearSelection();
        setTextCursor(cursor);
        return QTextEdit::focusNextPrevChild(next);
    }
};

} // namespace

CompareView::CompareView(QWidget* parent)
    : QWidget(parent)
    , m_title(plainLabel())
    , m_told(plainLabel())
    , m_again(new QPushButton)
    , m_previous(new QPushButton)
    , m_next(new QPushButton)
    , m_inColumns(new QCheckBox)
    , m_redline(new QPushButton)
    , m_close(new QPushButton)
    , m_pages(new QStackedWidget)
    , m_text(new ComparedText)
    , m_columns(new CompareColumns)
{
    setObjectName(QStringLiteral("compareView"));
    build();
    retranslate();
}

void CompareView::build()
{
    m_title->setObjectName(QStringLiteral("compareTitle"));
    m_told->setObjectName(QStringLiteral("compareTold"));
    m_again->setObjectName(QStringLiteral("compareAgain"));
    m_previous->setObjectName(QStringLiteral("previousChange"));
    m_next->setObjectName(QStringLiteral("nextChange"));
    m_inColumns->setObjectName(QStringLiteral("compareInColumns"));
    m_redline->setObjectName(QStringLiteral("exportRedline"));
    m_close->setObjectName(QStringLiteral("closeCompare"));
    m_text->setObjectName(QStringLiteral("compareText"));
    m_text->setOpenLinks(false);
    m_text->setUndoRedoEnabled(false);
    m_text->setFrameShape(QFrame::NoFrame);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto* const buttons = new WrappingRow;
    for (QWidget* const each : std::initializer_list<QWidget*>{m_previous, m_next, m_inColumns, m_again, m_redline, m_close})
        buttons->addWidget(each);
    auto* const top = new QVBoxLayout;
    top->setContentsMargins(12, 8, 12, 8);
    top->setSpacing(4);
    top->addWidget(m_title);
    top->addWidget(m_told);
    top->addLayout(buttons);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_pages, 1);
    m_pages->addWidget(m_text);
    m_pages->addWidget(m_columns);
    connect(m_again, &QPushButton::clicked, this, &CompareView::againWanted);
    connect(m_previous, &QPushButton::clicked, this, [this] { goToChange(true); });
    connect(m_next, &QPushButton::clicked, this, [this] { goToChange(false); });
    connect(m_inColumns, &QCheckBox::clicked, this, &CompareView::columnsWanted);
    connect(m_columns, &CompareColumns::unfoldWanted, this, &CompareView::unfold);
    connect(m_redline, &QPushButton::clicked, this, &CompareView::redlineWanted);
    connect(m_close, &QPushButton::clicked, this, &CompareView::closeWanted);
    connect(m_text, &QTextBrowser::anchorClicked, this, &CompareView::follow);
}

void CompareView::retranslate()
{
    m_again->setText(QCoreApplication::translate("gui", "So sánh lại"));
    m_previous->setText(QCoreApplication::translate("gui", "Chỗ sửa trước"));
    m_next->setText(QCoreApplication::translate("gui", "Chỗ sửa kế tiếp"));
    m_inColumns->setText(QCoreApplication::translate("gui", "Hai cột"));
    m_inColumns->setToolTip(QCoreApplication::translate("gui", "Bản cũ bên trái, bản mới bên phải, từng dòng ngang nhau"));
    m_columns->retranslate();
    m_redline->setText(QCoreApplication::translate("gui", "Xuất bản có vết sửa…"));
    m_redline->setToolTip(QCoreApplication::translate("gui", "Ghi tệp DOCX có dấu vết sửa của Word, đóng dấu «Bản so sánh – không phát hành»"));
    m_close->setText(QCoreApplication::translate("gui", "Thôi so sánh"));
    m_text->setAccessibleName(QCoreApplication::translate("gui", "Bản so sánh, chỉ đọc"));
    showWords();
}

void CompareView::comeAfter(QWidget* before)
{
    for (QWidget* const each : std::initializer_list<QWidget*>{m_previous, m_next, m_inColumns, m_again, m_redline, m_close, m_text, m_columns}) {
        setTabOrder(before, each);
        before = each;
    }
}

void CompareView::setTextFont(const QFont& font)
{
    m_text->setFont(font);
    m_text->document()->setDefaultFont(font);
    m_columns->setTextFont(font);
}

bool CompareView::wantsColumns()
{
    return QSettings().value(QLatin1String(ColumnsKey), false).toBool();
}

void CompareView::setColumns(bool wanted)
{
    QSettings().setValue(QLatin1String(ColumnsKey), wanted);
    fitColumns();
    tell();
}

bool CompareView::hasRoom() const
{
    return width() >= 2 * LeastLetters * m_columns->fontMetrics().averageCharWidth();
}

bool CompareView::showsColumns() const
{
    return m_pages->currentWidget() == m_columns;
}

/// One column where two would be too narrow to read, whatever is wanted.
void CompareView::fitColumns()
{
    m_inColumns->setChecked(wantsColumns());
    QWidget* const wanted = wantsColumns() && hasRoom() ? static_cast<QWidget*>(m_columns) : m_text;
    if (m_pages->currentWidget() == wanted)
        return;
    const bool focused = m_pages->currentWidget()->hasFocus();
    m_pages->setCurrentWidget(wanted);
    if (focused)
        wanted->setFocus();
    showWords();
    if (m_place >= 0)
        choose(m_place);
}

void CompareView::compare(const Side& before, const Side& after)
{
    m_beforeName = before.name;
    m_afterName = after.name;
    m_ready = false;
    m_outdated = false;
    m_trouble.clear();
    m_comparison = {};
    m_unfolded.clear();
    m_place = -1;
    fitColumns();
    showWords();
    m_jobs.run<Answer>(
        [before = before.read, after = after.read](const base::Progress& progress) {
            const auto old = before();
            const auto now = old ? after() : old;
            if (!now)
                return Answer{{}, {}, now.error()};
            return Answer{*old, *now, models::comparisonOf(*old, *now, progress)};
        },
        [this](Answer&& answer) { take(std::move(answer)); });
}

void CompareView::setOutdated()
{
    if (std::exchange(m_outdated, true))
        return;
    tell();
}

void CompareView::take(Answer&& answer)
{
    m_ready = bool(answer.comparison);
    m_trouble = m_ready ? QString() : answer.comparison.error().message;
    m_before = std::move(answer.before);
    m_after = std::move(answer.after);
    if (m_ready)
        m_comparison = std::move(*answer.comparison);
    showWords();
    if (m_comparison.places > 0)
        choose(0);
}

/// What is not in sight is made when it comes.
void CompareView::showWords()
{
    m_title->setText(QCoreApplication::translate("gui", "So sánh %1 với %2").arg(m_beforeName, m_afterName));
    m_text->clear();
    m_columns->showRows(showsColumns() ? models::rowsOf(m_comparison, m_unfolded) : std::vector<models::ComparedRow>(), m_beforeName, m_afterName);
    if (!showsColumns())
        showInline();
    tell();
}

void CompareView::showInline()
{
    m_positions.assign(size_t(m_comparison.places), -1);
    m_moves.clear();
    QTextCursor cursor(m_text->document());
    cursor.beginEditBlock();
    for (int each = 0; each < int(m_comparison.words.size()); ++each)
        append(cursor, each);
    if (m_ready && !m_comparison.whole)
        cursor.insertText(u'\n' + cutWords(), linkFormat(palette(), {}));
    cursor.endEditBlock();
}

/// A stretch of the comparison; what was moved says so in front of its words.
void CompareView::append(QTextCursor& cursor, int index)
{
    const models::ComparedWords& words = m_comparison.words[size_t(index)];
    if (words.folded > 0 && !m_unfolded.contains(index)) {
        cursor.insertText(models::foldWords(words.folded), linkFormat(palette(), FoldLink + u':' + QString::number(index)));
        cursor.insertText(QStringLiteral("\n"), {});
        return;
    }
    if (words.place >= 0 && m_positions[size_t(words.place)] < 0)
        m_positions[size_t(words.place)] = cursor.position();
    if (words.move >= 0) {
        const bool here = words.kind == Compared::MovedHere;
        m_moves.resize(std::max(m_moves.size(), size_t(words.move) + 1), {0, 0});
        (here ? m_moves[size_t(words.move)].second : m_moves[size_t(words.move)].first) = cursor.position();
        cursor.insertText(moveWords(words), linkFormat(palette(), QStringLiteral("%1:%2:%3").arg(MoveLink).arg(words.move).arg(here ? 0 : 1)));
        cursor.insertText(QStringLiteral(" "), {});
    }
    cursor.insertText(words.words, changeFormat(words.kind, palette()));
}

void CompareView::follow(const QUrl& link)
{
    const QStringList parts = link.toString().split(u':');
    if (parts.value(0) == FoldLink) {
        unfold(parts.value(1).toInt());
        return;
    }
    const auto move = size_t(std::max(0, parts.value(1).toInt()));
    if (parts.value(0) != MoveLink || move >= m_moves.size())
        return;
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(parts.value(2) == QStringLiteral("1") ? m_moves[move].second : m_moves[move].first);
    m_text->setTextCursor(cursor);
    m_text->ensureCursorVisible();
}

void CompareView::unfold(int index)
{
    m_unfolded.insert(index);
    showWords();
}

void CompareView::goToChange(bool backwards)
{
    if (m_comparison.places == 0)
        return;
    const int step = backwards ? -1 : 1;
    choose(m_place < 0 ? 0 : (m_place + step + m_comparison.places) % m_comparison.places);
}

void CompareView::choose(int place)
{
    m_place = place;
    if (showsColumns())
        m_columns->goToPlace(place);
    else
        goToInline(place);
    tell();
}

/// A few lines above it stay in sight.
void CompareView::goToInline(int place)
{
    if (m_positions[size_t(place)] < 0)
        return;
    QTextCursor cursor(m_text->document());
    cursor.setPosition(m_positions[size_t(place)]);
    m_text->setTextCursor(cursor);
    m_text->moveCursor(QTextCursor::End);
    m_text->setTextCursor(cursor); // from below: the place comes to the top
    m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->value() + m_text->cursorRect().top() - m_text->viewport()->height() / 3);
}

QString CompareView::summary() const
{
    if (!m_trouble.isEmpty())
        return m_trouble;
    if (!m_ready)
        return QCoreApplication::translate("gui", "Đang so sánh…");
    if (m_comparison.places == 0)
        return QCoreApplication::translate("gui", "Hai bản giống hệt nhau.");
    const QString counts = QCoreApplication::translate("gui", "Thêm %1 đoạn, bỏ %2 đoạn, chuyển %3 đoạn.").arg(m_comparison.added).arg(m_comparison.removed).arg(m_comparison.moved);
    if (m_place < 0)
        return counts;
    return QCoreApplication::translate("gui", "%1 Chỗ %2/%3: %4").arg(counts, QString::number(m_place + 1), QString::number(m_comparison.places), models::wordsOfPlace(m_comparison, m_place));
}

void CompareView::tell()
{
    QStringList words;
    if (m_outdated)
        words += QCoreApplication::translate("gui", "Văn bản đã đổi sau lúc so sánh; bản dưới đây là của lúc ấy.");
    words += summary();
    if (wantsColumns() && !showsColumns())
        words += QCoreApplication::translate("gui", "Khung này hẹp nên hiện một cột; nới khung để xem hai cột.");
    if (showsColumns() && m_ready && !m_comparison.whole)
        words += cutWords();
    m_told->setText(words.join(u'\n'));
    m_again->setVisible(m_outdated);
    const bool some = m_comparison.places > 0;
    for (QPushButton* const each : {m_previous, m_next, m_redline})
        each->setEnabled(some);
}

void CompareView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_text && !showsColumns()) // columns take their colours as they paint
        showWords();
}

void CompareView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitColumns();
    tell();
}

void CompareView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    fitColumns(); // another view may have been told otherwise
}

} // namespace ungcuu::gui
