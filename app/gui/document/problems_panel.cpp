// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/problems_panel.h"

#include "gui/editor/highlighter.h"
#include "gui/parts/icon.h"
#include "gui/parts/plain_label.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeView>

namespace ungcuu::gui {

namespace {

/// The words in the text's colour behind a bar in the colour of the severity, which the words name too.
class ProblemDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        if (index.column() != models::ProblemsModel::Words)
            return;
        const auto severity = model::Severity(index.data(models::ProblemsModel::SeverityRole).toInt());
        const bool dark = option.palette.color(QPalette::Base).lightness() < 128;
        painter->fillRect(QRect(option.rect.left(), option.rect.top() + 2, 3, option.rect.height() - 4), severityColour(severity, dark));
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(8, 6);
    }
};

} // namespace

ProblemsPanel::ProblemsPanel(models::ProblemsModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_list(new QTreeView)
    , m_whole(plainLabel())
    , m_fix(new QPushButton)
{
    m_list->setObjectName(QStringLiteral("problems"));
    m_fix->setObjectName(QStringLiteral("fix"));
    m_list->setModel(&model);
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
    row->addWidget(m_whole, 1);
    row->addWidget(m_fix);
    column->addLayout(row);
    connect(m_list, &QTreeView::clicked, this, [this](const QModelIndex& index) { Q_EMIT chosen(index.row()); });
    connect(m_list, &QTreeView::activated, this, [this](const QModelIndex& index) { Q_EMIT chosen(index.row()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProblemsPanel::showFix);
    connect(&model, &QAbstractItemModel::modelReset, this, &ProblemsPanel::showFix);
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
    showFix();
}

int ProblemsPanel::current() const
{
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

void ProblemsPanel::select(int row)
{
    if (row < 0)
        return;
    m_list->setCurrentIndex(m_model.index(row, 0));
    m_list->scrollTo(m_list->currentIndex());
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
