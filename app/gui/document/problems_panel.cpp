// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/problems_panel.h"

#include "gui/editor/highlighter.h"
#include "gui/parts/icon.h"
#include "gui/parts/plain_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTreeView>

namespace ungcuu::gui {

namespace {

constexpr int BesideBar = 6; ///< from the left edge to where the words begin

/// The words in the text's colour behind a bar in the colour of the severity, which the words name too.
class ProblemDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (index.column() != models::ProblemsModel::Words)
            return QStyledItemDelegate::paint(painter, option, index);
        QStyleOptionViewItem words = option;
        words.rect.setLeft(words.rect.left() + BesideBar);
        QStyledItemDelegate::paint(painter, words, index);
        const auto severity = model::Severity(index.data(models::ProblemsModel::SeverityRole).toInt());
        painter->fillRect(QRect(option.rect.left(), option.rect.top() + 2, 3, option.rect.height() - 4), severityColour(severity, option.palette));
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(8, 6);
    }
};

/// What is at least as severe as the least one wanted.
class Severe : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setLeast(model::Severity least)
    {
        m_least = least;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        return sourceModel()->index(row, 0, parent).data(models::ProblemsModel::SeverityRole).toInt() <= int(m_least);
    }

private:
    model::Severity m_least = model::Severity::Hint;
};

} // namespace

ProblemsPanel::ProblemsPanel(models::ProblemsModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_shown(new Severe(this))
    , m_list(new QTreeView)
    , m_least(new QComboBox)
    , m_whole(plainLabel())
    , m_fix(new QPushButton)
{
    m_list->setObjectName(QStringLiteral("problems"));
    m_fix->setObjectName(QStringLiteral("fix"));
    m_shown->setSourceModel(&model);
    m_list->setModel(m_shown);
    m_least->setObjectName(QStringLiteral("leastSeverity"));
    m_least->addItems({QString(), QString(), QString()});
    m_least->setMinimumWidth(8 * fontMetrics().averageCharWidth()); // gives way before the window has to grow
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new ProblemDelegate(m_list));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(models::ProblemsModel::Words, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(models::ProblemsModel::Line, QHeaderView::ResizeToContents);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(m_least);
    row->addWidget(m_whole, 1);
    row->addWidget(m_fix);
    column->addLayout(row);
    connect(m_list, &QTreeView::clicked, this, [this](const QModelIndex& index) { Q_EMIT chosen(m_shown->mapToSource(index).row()); });
    connect(m_list, &QTreeView::activated, this, [this](const QModelIndex& index) { Q_EMIT chosen(m_shown->mapToSource(index).row()); });
    connect(m_least, &QComboBox::activated, this, &ProblemsPanel::narrow);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProblemsPanel::showFix);
    connect(m_shown, &QAbstractItemModel::modelReset, this, &ProblemsPanel::showFix);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        Q_EMIT menuWanted(current(), m_list->viewport()->mapToGlobal(at));
    });
    connect(m_fix, &QPushButton::clicked, this, [this] { Q_EMIT fixWanted(current()); });
    retranslate();
}

void ProblemsPanel::retranslate()
{
    m_list->setAccessibleName(QCoreApplication::translate("gui", "Danh sách vấn đề"));
    m_least->setAccessibleName(QCoreApplication::translate("gui", "Mức vấn đề được hiện"));
    m_least->setItemText(0, QCoreApplication::translate("gui", "Mọi vấn đề"));
    m_least->setItemText(1, QCoreApplication::translate("gui", "Lỗi, cần xem lại"));
    m_least->setItemText(2, QCoreApplication::translate("gui", "Chỉ lỗi"));
    showFix();
}

int ProblemsPanel::current() const
{
    return m_list->currentIndex().isValid() ? m_shown->mapToSource(m_list->currentIndex()).row() : -1;
}

void ProblemsPanel::select(int row)
{
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_shown->mapFromSource(m_model.index(row, 0)));
    m_list->scrollTo(m_list->currentIndex());
}

void ProblemsPanel::narrow()
{
    using model::Severity;
    constexpr Severity least[] = {Severity::Hint, Severity::Warning, Severity::Error};
    static_cast<Severe*>(m_shown)->setLeast(least[m_least->currentIndex()]);
    showFix();
}

void ProblemsPanel::setFixable(bool fixable)
{
    m_fixable = fixable;
    showFix();
}

void ProblemsPanel::showFix()
{
    const int row = current();
    const QString title = row < 0 ? QString() : m_model.index(row, 0).data(models::ProblemsModel::FixRole).toString();
    m_whole->setText(row < 0 ? QString() : m_model.at(row).finding.message);
    m_fix->setVisible(!title.isEmpty());
    m_fix->setEnabled(m_fixable);
    // "&" in a document's words is not a shortcut.
    m_fix->setText(QString(title).replace(u'&', QStringLiteral("&&")));
}

} // namespace ungcuu::gui
