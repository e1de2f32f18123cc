// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/table_dialog.h"

#include "gui/parts/cell_delegate.h"
#include "gui/parts/plain_label.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QTableView>

#include <algorithm>

namespace ungcuu::gui {

using text::ColumnAlign;

namespace {

constexpr int NarrowestColumn = 80;
constexpr std::pair<ColumnAlign, const char*> Aligns[] = {
    {ColumnAlign::None, QT_TRANSLATE_NOOP("gui", "Như trang in chọn")},
    {ColumnAlign::Left, QT_TRANSLATE_NOOP("gui", "Trái")},
    {ColumnAlign::Centre, QT_TRANSLATE_NOOP("gui", "Giữa")},
    {ColumnAlign::Right, QT_TRANSLATE_NOOP("gui", "Phải")},
};

} // namespace

TableDialog::TableDialog(QWidget* parent)
    : QDialog(parent)
    , m_view(new QTableView)
    , m_hint(plainLabel(QCoreApplication::translate("gui", "Tab sang ô kế tiếp, Enter xuống ô dưới, Shift+Enter xuống dòng trong ô. Dán được vùng ô chép từ bảng tính. Ctrl+Tab ra khỏi lưới.")))
    , m_told(plainLabel())
    , m_align(new QComboBox)
{
    setObjectName(QStringLiteral("table"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(QCoreApplication::translate("gui", "Sửa bảng"));
    build();
}

void TableDialog::build()
{
    auto* const delegate = new CellDelegate(m_view);
    m_view->setObjectName(QStringLiteral("grid"));
    m_view->setAccessibleName(QCoreApplication::translate("gui", "Các ô của bảng"));
    m_view->setAccessibleDescription(m_hint->text());
    m_view->setModel(&m_grid);
    m_view->setItemDelegate(delegate);
    m_view->setWordWrap(true);
    m_view->setTextElideMode(Qt::ElideNone);
    m_view->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_view->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->setDefaultAlignment(Qt::AlignHCenter | Qt::AlignTop); // beside the first line of its cells
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->installEventFilter(this);
    m_told->setObjectName(QStringLiteral("tableTold"));
    m_told->hide();
    auto* const column = new QVBoxLayout(this);
    column->setSpacing(8);
    buildButtons(*column);
    column->addWidget(m_view, 1);
    column->addWidget(m_told);
    column->addWidget(m_hint);
    auto* const last = new QHBoxLayout;
    m_undo = addButton(*last, "tableUndo", QCoreApplication::translate("gui", "Hoàn tác trong bảng"), [this] { undo(); });
    last->addStretch();
    m_leave = addButton(*last, "tableLeave", QCoreApplication::translate("gui", "Thôi"), [this] { reject(); });
    m_write = addButton(*last, "tableWrite", QCoreApplication::translate("gui", "Ghi vào văn bản"), [this] { write(); });
    column->addLayout(last);
    connect(delegate, &CellDelegate::moveWanted, this, &TableDialog::move);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &TableDialog::allow);
    connect(&m_grid, &QAbstractItemModel::dataChanged, this, &TableDialog::allow);
}

QPushButton* TableDialog::addButton(QBoxLayout& row, const char* name, const QString& words, std::function<void()> done)
{
    auto* const button = new QPushButton(words);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false); // Enter belongs to the grid
    row.addWidget(button);
    connect(button, &QPushButton::clicked, this, [done = std::move(done)] { done(); });
    return button;
}

void TableDialog::buildButtons(QBoxLayout& column)
{
    const auto row = [this] { return m_view->currentIndex().row(); };
    const auto cell = [this] { return m_view->currentIndex().column(); };
    auto* const rows = new QHBoxLayout;
    addButton(*rows, "rowAbove", QCoreApplication::translate("gui", "Thêm hàng trên"), [=, this] { change(m_grid.insertRow(std::max(1, row())), std::max(1, row()), cell()); });
    addButton(*rows, "rowBelow", QCoreApplication::translate("gui", "Thêm hàng dưới"), [=, this] { change(m_grid.insertRow(row() + 1), row() + 1, cell()); });
    m_removeRow = addButton(*rows, "removeRow", QCoreApplication::translate("gui", "Xóa hàng"), [=, this] { change(m_grid.removeRow(row()), row(), cell()); });
    m_rowUp = addButton(*rows, "rowUp", QCoreApplication::translate("gui", "Chuyển hàng lên"), [=, this] { change(m_grid.moveRow(row(), row() - 1), row() - 1, cell()); });
    m_rowDown = addButton(*rows, "rowDown", QCoreApplication::translate("gui", "Chuyển hàng xuống"), [=, this] { change(m_grid.moveRow(row(), row() + 1), row() + 1, cell()); });
    rows->addStretch();
    auto* const columns = new QHBoxLayout;
    addButton(*columns, "columnBefore", QCoreApplication::translate("gui", "Thêm cột trái"), [=, this] { change(m_grid.insertColumn(cell()), row(), cell()); });
    addButton(*columns, "columnBehind", QCoreApplication::translate("gui", "Thêm cột phải"), [=, this] { change(m_grid.insertColumn(cell() + 1), row(), cell() + 1); });
    m_removeColumn = addButton(*columns, "removeColumn", QCoreApplication::translate("gui", "Xóa cột"), [=, this] { change(m_grid.removeColumn(cell()), row(), cell()); });
    m_columnLeft = addButton(*columns, "columnLeft", QCoreApplication::translate("gui", "Chuyển cột sang trái"), [=, this] { change(m_grid.moveColumn(cell(), cell() - 1), row(), cell() - 1); });
    m_columnRight = addButton(*columns, "columnRight", QCoreApplication::translate("gui", "Chuyển cột sang phải"), [=, this] { change(m_grid.moveColumn(cell(), cell() + 1), row(), cell() + 1); });
    auto* const label = plainLabel(QCoreApplication::translate("gui", "Căn lề cột"));
    label->setWordWrap(false);
    label->setBuddy(m_align);
    m_align->setObjectName(QStringLiteral("columnAlign"));
    m_align->setAccessibleName(label->text());
    for (const auto& [align, words] : Aligns)
        m_align->addItem(QCoreApplication::translate("gui", words));
    connect(m_align, &QComboBox::activated, this, [=, this](int chosen) { change(m_grid.setAlign(cell(), Aligns[chosen].first), row(), cell()); });
    columns->addWidget(label);
    columns->addWidget(m_align);
    columns->addStretch();
    column.addLayout(rows);
    column.addLayout(columns);
}

bool TableDialog::open(const QByteArray& source, qsizetype offset)
{
    if (!m_grid.open(source, offset))
        return false;
    const QSize screen = QGuiApplication::primaryScreen()->availableSize();
    const int width = std::min(screen.width() * 9 / 10, std::max(900, 60 + 200 * m_grid.columnCount()));
    resize(width, std::min(screen.height() * 8 / 10, 640));
    fitColumns();
    const text::GridCell cell = m_grid.cellAt(offset);
    choose(cell.row, cell.column);
    m_view->setFocus();
    return true;
}

/// By how much their cells say; a long cell wraps.
void TableDialog::fitColumns()
{
    std::vector<double> wishes;
    double all = 0;
    for (int column = 0; column < m_grid.columnCount(); ++column) {
        qsizetype letters = 4;
        for (int row = 0; row < std::min(m_grid.rowCount(), 200); ++row)
            letters = std::max(letters, std::min<qsizetype>(60, m_grid.index(row, column).data().toString().size()));
        wishes.push_back(double(letters));
        all += double(letters);
    }
    const int room = width() - 140;
    for (size_t column = 0; column < wishes.size(); ++column)
        m_view->setColumnWidth(int(column), std::max(NarrowestColumn, int(room * wishes[column] / all)));
}

void TableDialog::choose(int row, int column)
{
    m_view->setCurrentIndex(m_grid.index(std::clamp(row, 0, m_grid.rowCount() - 1), std::clamp(column, 0, m_grid.columnCount() - 1)));
    allow();
}

/// Behind the last cell a new row begins, as in a word processor; before the first there is nothing.
void TableDialog::move(int rows, int columns)
{
    const QModelIndex now = m_view->currentIndex();
    int row = now.row() + rows;
    int column = now.column() + columns;
    if (column >= m_grid.columnCount()) {
        column = 0;
        ++row;
    } else if (column < 0 && row > 0) {
        column = m_grid.columnCount() - 1;
        --row;
    }
    if (row >= m_grid.rowCount() && columns > 0)
        change(m_grid.insertRow(m_grid.rowCount()), row, column);
    choose(row, column);
    m_view->setFocus();
}

/// The widths of columns outlive a change; what is chosen moves along.
void TableDialog::change(bool done, int row, int column)
{
    if (!done)
        return;
    m_told->hide();
    choose(row, column);
    m_view->setFocus();
}

void TableDialog::allow()
{
    const QModelIndex now = m_view->currentIndex();
    m_removeRow->setEnabled(now.row() > 0);
    m_rowUp->setEnabled(now.row() > 1);
    m_rowDown->setEnabled(now.row() > 0 && now.row() + 1 < m_grid.rowCount());
    m_removeColumn->setEnabled(m_grid.columnCount() > 1);
    m_columnLeft->setEnabled(now.column() > 0);
    m_columnRight->setEnabled(now.column() >= 0 && now.column() + 1 < m_grid.columnCount());
    m_undo->setEnabled(m_grid.canUndo());
    const QString head = now.row() == 0 ? QCoreApplication::translate("gui", "Hàng đầu bảng đứng yên ở trên cùng") : QString();
    for (QPushButton* const each : {m_removeRow, m_rowUp, m_rowDown})
        each->setToolTip(head);
    const auto align = std::find_if(std::begin(Aligns), std::end(Aligns), [&](const auto& each) { return each.first == m_grid.align(now.column()); });
    m_align->setCurrentIndex(int(align - std::begin(Aligns)));
}

void TableDialog::undo()
{
    const QModelIndex now = m_view->currentIndex();
    change(m_grid.undo(), now.row(), now.column());
}

void TableDialog::copy()
{
    const QItemSelection chosen = m_view->selectionModel()->selection();
    if (chosen.isEmpty())
        return;
    const QItemSelectionRange& range = chosen.first();
    QGuiApplication::clipboard()->setText(models::textOfCells(m_grid.cells(range.top(), range.left(), range.height(), range.width())));
}

void TableDialog::paste()
{
    const QModelIndex now = m_view->currentIndex();
    const models::CellRows cells = models::cellsOfText(QGuiApplication::clipboard()->text());
    if (cells.empty() || !now.isValid())
        return;
    const bool done = m_grid.fill(now.row(), now.column(), cells);
    change(done, now.row(), now.column());
    m_told->setText(done ? QCoreApplication::translate("gui", "Đã dán %1 hàng từ ô đang chọn.").arg(cells.size())
                         : QCoreApplication::translate("gui", "Chưa dán vì bảng sẽ dài hơn %1 hàng hoặc rộng hơn %2 cột. Bảng vẫn nguyên. Chép vùng nhỏ hơn rồi dán lại.").arg(models::TableGridModel::MostRows).arg(models::TableGridModel::MostColumns));
    m_told->show();
}

/// The chosen cells without their words; the cells stay.
void TableDialog::empty()
{
    const QItemSelection chosen = m_view->selectionModel()->selection();
    if (chosen.isEmpty())
        return;
    const QItemSelectionRange range = chosen.first();
    QStringList nothing;
    nothing.resize(range.width());
    change(m_grid.fill(range.top(), range.left(), models::CellRows(size_t(range.height()), nothing)), range.top(), range.left());
}

bool TableDialog::takeKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool control = modifiers & Qt::ControlModifier;
    switch (key) {
    case Qt::Key_Tab: control ? m_leave->setFocus() : move(0, 1); return true;
    case Qt::Key_Backtab: control ? m_align->setFocus() : move(0, -1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: m_view->edit(m_view->currentIndex()); return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: empty(); return true;
    default: return false;
    }
}

bool TableDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::ShortcutOverride) {
        event->accept(); // the window's shortcuts are of the text behind
    } else if (watched == m_view && event->type() == QEvent::KeyPress) {
        auto* const key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Copy))
            return copy(), true;
        if (key->matches(QKeySequence::Paste))
            return paste(), true;
        if (key->matches(QKeySequence::Undo))
            return undo(), true;
        return takeKey(key->key(), key->modifiers()) || QDialog::eventFilter(watched, event);
    }
    return QDialog::eventFilter(watched, event);
}

void TableDialog::write()
{
    m_view->setFocus(); // a cell that is still typed in is written by losing the focus
    const model::TextEdits edits = m_grid.edits();
    if (!edits.empty())
        Q_EMIT written(edits);
    accept();
}

} // namespace ungcuu::gui
