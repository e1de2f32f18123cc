// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/compare_columns.h"

#include "gui/document/compare_cells.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace ungcuu::gui {

namespace {

constexpr int MostRounds = 4; ///< rows that grow push others out of sight, rows that shrink bring others in

} // namespace

CompareColumns::CompareColumns(QWidget* parent)
    : QTableView(parent)
    , m_cells(new CompareCells(m_model, this))
{
    setObjectName(QStringLiteral("compareColumns"));
    setModel(&m_model);
    setItemDelegate(m_cells);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // one that comes and goes would break the lines anew
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        forget();
        fit();
    });
    connect(this, &QTableView::activated, this, &CompareColumns::follow);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (m_model.at(index.row()).folded > 0)
            follow(index);
    });
}

void CompareColumns::retranslate()
{
    setAccessibleName(QCoreApplication::translate("gui", "Bản so sánh hai cột, chỉ đọc"));
}

void CompareColumns::setTextFont(const QFont& font)
{
    setFont(font);
    horizontalHeader()->setFont(QApplication::font());
    verticalHeader()->setDefaultSectionSize(QFontMetrics(font).lineSpacing() + 4);
    forget();
}

void CompareColumns::showRows(std::vector<models::ComparedRow> rows, const QString& beforeName, const QString& afterName)
{
    const int scrolled = verticalScrollBar()->value();
    m_model.show(std::move(rows), beforeName, afterName);
    forget();
    updateGeometries();
    verticalScrollBar()->setValue(scrolled);
    fit();
}

void CompareColumns::goToPlace(int place)
{
    const int row = m_model.rowOfPlace(place);
    if (row >= 0)
        goTo(m_model.index(row, m_model.at(row).after.there ? models::ComparedRowsModel::After : models::ComparedRowsModel::Before), viewport()->height() / 3);
}

/// So that its row begins so far below the top.
void CompareColumns::goTo(const QModelIndex& index, int top)
{
    m_fitting = true; // not for the rows that come by on the way
    setCurrentIndex(index);
    updateGeometries();
    verticalScrollBar()->setValue(verticalHeader()->sectionPosition(index.row()) - top);
    m_fitting = false;
    fit(index.row());
}

/// The first line that comes stands where the others were called for.
void CompareColumns::unfold(const QModelIndex& index)
{
    const int row = index.row();
    const int column = index.column();
    const int top = rowViewportPosition(row);
    Q_EMIT unfoldWanted(m_model.at(row).fold);
    if (row < m_model.rowCount())
        goTo(m_model.index(row, column), top);
}

void CompareColumns::follow(const QModelIndex& index)
{
    if (m_model.at(index.row()).folded > 0)
        unfold(index);
    else if (const QModelIndex other = m_model.otherEndOf(index); other.isValid())
        goTo(other, viewport()->height() / 3);
}

void CompareColumns::forget()
{
    m_cells->forget();
    m_fitted.assign(size_t(m_model.rowCount()), false);
}

void CompareColumns::fitRow(int row)
{
    int height = 0;
    for (int column = 0; column < models::ComparedRowsModel::ColumnCount; ++column)
        height = std::max(height, m_cells->heightOf(m_model.index(row, column), columnWidth(column), font(), palette()));
    setRowHeight(row, height);
    m_fitted[size_t(row)] = true;
}

/// Whether all of them had their heights already.
bool CompareColumns::fitVisible()
{
    bool same = true;
    for (int row = std::max(0, rowAt(0)); row < m_model.rowCount() && rowViewportPosition(row) < viewport()->height(); ++row) {
        if (!m_fitted[size_t(row)]) {
            fitRow(row);
            same = false;
        }
    }
    return same;
}

/// The rows in sight get their heights, and the anchor stays where it is: else what one reads would move. Without one, it
/// is the first row that has its height.
void CompareColumns::fit(int anchor)
{
    if (m_fitting || m_fitted.size() != size_t(m_model.rowCount()) || m_fitted.empty())
        return;
    m_fitting = true;
    for (int row = std::max(0, rowAt(0)); anchor < 0 && row < m_model.rowCount() && rowViewportPosition(row) < viewport()->height(); ++row)
        anchor = m_fitted[size_t(row)] ? row : -1;
    for (int round = 0; round < MostRounds; ++round) {
        const int place = anchor < 0 ? 0 : rowViewportPosition(anchor);
        if (fitVisible())
            break;
        updateGeometries();
        if (anchor >= 0)
            verticalScrollBar()->setValue(verticalScrollBar()->value() + rowViewportPosition(anchor) - place);
    }
    m_fitting = false;
}

void CompareColumns::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    fit();
}

void CompareColumns::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fit();
}

void CompareColumns::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    forget();
    fit();
}

/// The window's own action would copy from the text that is written.
bool CompareColumns::event(QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride || !static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy))
        return QTableView::event(event);
    event->accept();
    return true;
}

void CompareColumns::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy) && currentIndex().isValid())
        QApplication::clipboard()->setText(currentIndex().data().toString());
    else
        QTableView::keyPressEvent(event);
}

} // namespace ungcuu::gui
