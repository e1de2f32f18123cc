// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/places/documents_panel.h"

#include "gui/parts/clearable_line.h"
#include "gui/parts/list_keys.h"
#include "gui/parts/plain_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>

namespace ungcuu::gui {

namespace {

constexpr int Pad = 8;
constexpr int KindChoices = 4; ///< all, and those of workspace::DocumentKind
constexpr int LeastWidth = 170; ///< of the list; larger letters of its button ask for more

/// Two lines, code above title, both drawn as plain text; a dot where typing is not saved, and how many errors were found.
class DocumentDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {100, 2 * option.fontMetrics.lineSpacing() + 2 * Pad};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        option.text.clear();
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
        const bool selected = option.state & QStyle::State_Selected;
        const auto colour = [&](QPalette::ColorRole role) { return option.palette.color(selected ? QPalette::HighlightedText : role); };
        const QRect inside = option.rect.adjusted(Pad, Pad, -Pad, -Pad);
        QString code = index.data(models::DocumentsModel::CodeRole).toString();
        if (index.data(models::DocumentsModel::UnsavedRole).toBool())
            code = QStringLiteral("● ") + code;
        painter->save();
        QFont bold = option.font;
        bold.setBold(true);
        painter->setPen(colour(QPalette::Text));
        const QString found = index.data(models::DocumentsModel::ErrorsRole).toString();
        painter->drawText(inside, Qt::AlignTop | Qt::AlignRight | Qt::TextSingleLine, found);
        painter->setFont(bold);
        const int room = inside.width() - (found.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(found) + Pad);
        painter->drawText(inside, Qt::AlignTop | Qt::TextSingleLine, QFontMetrics(bold).elidedText(code, Qt::ElideRight, room));
        painter->setFont(option.font);
        painter->setPen(colour(QPalette::PlaceholderText));
        const QString title = index.data(models::DocumentsModel::TitleRole).toString();
        painter->drawText(inside, Qt::AlignBottom | Qt::TextSingleLine, option.fontMetrics.elidedText(title, Qt::ElideRight, inside.width()));
        painter->restore();
    }
};

} // namespace

DocumentsPanel::DocumentsPanel(models::DocumentsModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_words(new ClearableLine)
    , m_kind(new QComboBox)
    , m_list(new QListView)
    , m_empty(plainLabel())
    , m_begin(new QPushButton)
{
    m_words->setObjectName(QStringLiteral("filter"));
    m_words->setMinimumWidth(LeastWidth);
    m_kind->setObjectName(QStringLiteral("documentKind"));
    for (int each = 0; each < KindChoices; ++each)
        m_kind->addItem(QString());
    m_list->setObjectName(QStringLiteral("documents"));
    m_list->setModel(&model);
    m_list->setItemDelegate(new DocumentDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_empty->setAlignment(Qt::AlignCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 0, 8);
    column->setSpacing(8);
    column->addWidget(m_words);
    column->addWidget(m_kind);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty);
    column->addWidget(m_begin);
    connect(m_words, &QLineEdit::textChanged, this, &DocumentsPanel::ask);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &DocumentsPanel::ask);
    connect(m_words, &QLineEdit::returnPressed, this, [this] { m_moved && m_list->currentIndex().isValid() ? choose(m_list->currentIndex()) : chooseFirst(); });
    connect(new ListKeys(m_words, m_list), &ListKeys::moved, this, [this] { m_moved = true; });
    connect(m_list, &QListView::clicked, this, &DocumentsPanel::choose);
    connect(m_list, &QListView::activated, this, &DocumentsPanel::choose);
    connect(m_begin, &QPushButton::clicked, this, &DocumentsPanel::newWanted);
    retranslate();
}

void DocumentsPanel::retranslate()
{
    m_words->setPlaceholderText(QCoreApplication::translate("gui", "Lọc theo mã hoặc tên"));
    m_words->setAccessibleName(QCoreApplication::translate("gui", "Lọc danh sách văn bản"));
    m_kind->setAccessibleName(QCoreApplication::translate("gui", "Loại văn bản"));
    m_kind->setItemText(0, QCoreApplication::translate("gui", "Mọi loại văn bản"));
    m_kind->setItemText(1, QCoreApplication::translate("gui", "Kịch bản", "documents of this kind"));
    m_kind->setItemText(2, QCoreApplication::translate("gui", "Phương án", "documents of this kind"));
    m_kind->setItemText(3, QCoreApplication::translate("gui", "Văn bản khác"));
    m_list->setAccessibleName(QCoreApplication::translate("gui", "Danh sách văn bản"));
    m_begin->setText(QCoreApplication::translate("gui", "Soạn văn bản mới…"));
    tellEmpty();
}

DocumentsPanel::Kind DocumentsPanel::kind() const
{
    const int chosen = m_kind->currentIndex();
    return chosen > 0 ? Kind(workspace::DocumentKind(chosen - 1)) : Kind();
}

void DocumentsPanel::ask()
{
    m_firstWanted = m_moved = false;
    Q_EMIT filterWanted(m_words->text(), kind());
}

void DocumentsPanel::answered(const QString& words, Kind kind)
{
    m_answered = words;
    m_answeredKind = kind;
    tellEmpty();
    if (std::exchange(m_firstWanted, false))
        chooseFirst();
}

/// Never the first of what stood there before these words.
void DocumentsPanel::chooseFirst()
{
    if (m_answered == m_words->text() && m_answeredKind == kind())
        choose(m_model.index(0));
    else
        m_firstWanted = true;
}

/// Nothing was narrowed.
bool DocumentsPanel::isWhole() const
{
    return m_answered.trimmed().isEmpty() && !m_answeredKind;
}

bool DocumentsPanel::teaches() const
{
    return m_model.rowCount() == 0 && isWhole();
}

void DocumentsPanel::tellEmpty()
{
    m_empty->setVisible(m_model.rowCount() == 0);
    m_begin->setVisible(teaches());
    m_empty->setText(isWhole() ? QCoreApplication::translate("gui", "Kho dữ liệu chưa có văn bản nào. Kịch bản và phương án soạn ở đây được giữ kèm lịch sử có chữ ký.")
                                : QCoreApplication::translate("gui", "Không có văn bản nào khớp."));
}

void DocumentsPanel::choose(const QModelIndex& index)
{
    if (index.isValid())
        Q_EMIT chosen(index.data(models::DocumentsModel::IdRole).toString());
}

void DocumentsPanel::focusFilter()
{
    m_words->setFocus();
    m_words->selectAll();
}

void DocumentsPanel::select(const QString& id)
{
    const int row = m_model.rowOf(id);
    if (row >= 0)
        m_list->setCurrentIndex(m_model.index(row));
    else
        m_list->clearSelection();
}

} // namespace ungcuu::gui
