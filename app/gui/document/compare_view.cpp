// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/compare_view.h"

#include "gui/parts/plain_label.h"
#include "gui/parts/wrapping_row.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QEvent>
#include <QPushButton>
#include <QScrollBar>
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

QTextCharFormat formatOf(Compared kind, bool dark)
{
    QTextCharFormat format;
    const auto paint = [&](QRgb onLight, QRgb onDark) { format.setBackground(QColor(dark ? onDark : onLight)); };
    switch (kind) {
    case Compared::Kept: break;
    case Compared::Added:
        format.setFontUnderline(true);
        paint(0xffd7f0dc, 0xff1f4a2c);
        break;
    case Compared::Removed:
        format.setFontStrikeOut(true);
        paint(0xfff8dcdc, 0xff562828);
        break;
    case Compared::MovedAway:
    case Compared::MovedHere:
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        paint(0xffe0e7f7, 0xff2a3a5c);
        break;
    }
    return format;
}

QTextCharFormat linkFormat(const QPalette& palette, const QString& link)
{
    QTextCharFormat format;
    format.setAnchor(true);
    format.setAnchorHref(link);
    format.setForeground(palette.brush(QPalette::Link));
    format.setFontUnderline(true);
    return format;
}

} // namespace

CompareView::CompareView(QWidget* parent)
    : QWidget(parent)
    , m_title(plainLabel())
    , m_told(plainLabel())
    , m_again(new QPushButton)
    , m_previous(new QPushButton)
    , m_next(new QPushButton)
    , m_redline(new QPushButton)
    , m_close(new QPushButton)
    , m_text(new QTextBrowser)
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
    for (QPushButton* const each : {m_previous, m_next, m_again, m_redline, m_close})
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
    column->addWidget(m_text, 1);
    setFocusProxy(m_text);
    connect(m_again, &QPushButton::clicked, this, &CompareView::againWanted);
    connect(m_previous, &QPushButton::clicked, this, [this] { goToChange(true); });
    connect(m_next, &QPushButton::clicked, this, [this] { goToChange(false); });
    connect(m_redline, &QPushButton::clicked, this, &CompareView::redlineWanted);
    connect(m_close, &QPushButton::clicked, this, &CompareView::closeWanted);
    connect(m_text, &QTextBrowser::anchorClicked, this, &CompareView::follow);
}

void CompareView::retranslate()
{
    m_again->setText(QCoreApplication::translate("gui", "So sánh lại"));
    m_previous->setText(QCoreApplication::translate("gui", "Chỗ sửa trước"));
    m_next->setText(QCoreApplication::translate("gui", "Chỗ sửa kế tiếp"));
    m_redline->setText(QCoreApplication::translate("gui", "Xuất bản có vết sửa…"));
    m_redline->setToolTip(QCoreApplication::translate("gui", "Ghi tệp DOCX có dấu vết sửa của Word, đóng dấu «Bản so sánh – không phát hành»"));
    m_close->setText(QCoreApplication::translate("gui", "Thôi so sánh"));
    m_text->setAccessibleName(QCoreApplication::translate("gui", "Bản so sánh, chỉ đọc"));
    showWords();
}

void CompareView::setTextFont(const QFont& font)
{
    m_text->setFont(font);
    m_text->document()->setDefaultFont(font);
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

void CompareView::showWords()
{
    m_title->setText(QCoreApplication::translate("gui", "So sánh %1 với %2").arg(m_beforeName, m_afterName));
    m_positions.assign(size_t(m_comparison.places), -1);
    m_moves.clear();
    m_text->clear();
    QTextCursor cursor(m_text->document());
    cursor.beginEditBlock();
    for (int each = 0; each < int(m_comparison.words.size()); ++each)
        append(cursor, each);
    if (m_ready && !m_comparison.whole)
        cursor.insertText(u'\n' + QCoreApplication::translate("gui", "… Phần sau khác quá nhiều nên không hiện hết ở đây. Xuất bản có vết sửa để xem trọn."), linkFormat(palette(), {}));
    cursor.endEditBlock();
    tell();
}

/// A stretch of the comparison; what was moved says so in front of its words.
void CompareView::append(QTextCursor& cursor, int index)
{
    const models::ComparedWords& words = m_comparison.words[size_t(index)];
    const bool dark = palette().color(QPalette::Base).lightness() < 128;
    if (words.folded > 0 && !m_unfolded.contains(index)) {
        cursor.insertText(QCoreApplication::translate("gui", "⋯ %1 dòng không đổi ⋯").arg(words.folded), linkFormat(palette(), FoldLink + u':' + QString::number(index)));
        cursor.insertText(QStringLiteral("\n"), {});
        return;
    }
    if (words.place >= 0 && m_positions[size_t(words.place)] < 0)
        m_positions[size_t(words.place)] = cursor.position();
    if (words.move >= 0) {
        const bool here = words.kind == Compared::MovedHere;
        m_moves.resize(std::max(m_moves.size(), size_t(words.move) + 1), {0, 0});
        (here ? m_moves[size_t(words.move)].second : m_moves[size_t(words.move)].first) = cursor.position();
        const QString said = here ? words.down ? QCoreApplication::translate("gui", "[chuyển từ trên xuống]") : QCoreApplication::translate("gui", "[chuyển từ dưới lên]")
            : words.down          ? QCoreApplication::translate("gui", "[đã chuyển xuống dưới]")
                                  : QCoreApplication::translate("gui", "[đã chuyển lên trên]");
        cursor.insertText(said, linkFormat(palette(), QStringLiteral("%1:%2:%3").arg(MoveLink).arg(words.move).arg(here ? 0 : 1)));
        cursor.insertText(QStringLiteral(" "), {});
    }
    cursor.insertText(words.words, formatOf(words.kind, dark));
}

void CompareView::follow(const QUrl& link)
{
    const QStringList parts = link.toString().split(u':');
    if (parts.value(0) == FoldLink) {
        m_unfolded.insert(parts.value(1).toInt());
        showWords();
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

void CompareView::goToChange(bool backwards)
{
    if (m_comparison.places == 0)
        return;
    const int step = backwards ? -1 : 1;
    choose(m_place < 0 ? 0 : (m_place + step + m_comparison.places) % m_comparison.places);
}

/// Its words are selected, a few lines above it stay in sight.
void CompareView::choose(int place)
{
    m_place = place;
    if (m_positions[size_t(place)] < 0)
        return;
    QTextCursor cursor(m_text->document());
    cursor.setPosition(m_positions[size_t(place)]);
    m_text->setTextCursor(cursor);
    m_text->moveCursor(QTextCursor::End);
    m_text->setTextCursor(cursor); // from below: the place comes to the top
    m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->value() + m_text->cursorRect().top() - m_text->viewport()->height() / 3);
    tell();
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
    m_told->setText(m_outdated ? QCoreApplication::translate("gui", "Văn bản đã đổi sau lúc so sánh; bản dưới đây là của lúc ấy.") + u'\n' + summary() : summary());
    m_again->setVisible(m_outdated);
    const bool some = m_comparison.places > 0;
    for (QPushButton* const each : {m_previous, m_next, m_redline})
        each->setEnabled(some);
}

void CompareView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_text)
        showWords();
}

} // namespace ungcuu::gui
