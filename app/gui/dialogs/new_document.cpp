// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/new_document.h"

#include "gui/parts/clearable_line.h"
#include "gui/parts/list_keys.h"
#include "gui/parts/plain_label.h"
#include "workspace/word_filter.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>

namespace ungcuu::gui {

namespace {

/// KB-A6-01 → KB-A6-02, past what is taken; a code without a number gets one.
QString freeCode(const models::Outline& outline, const QStringList& taken)
{
    const QString& shipped = outline.code;
    static const QRegularExpression number(QStringLiteral("(\\d+)$"));
    const auto match = number.match(shipped);
    const QString stem = match.hasMatch() ? shipped.left(match.capturedStart()) : QString(shipped + u'-');
    int next = match.hasMatch() ? match.captured().toInt() : 1;
    QString code = shipped;
    while (taken.contains(code, Qt::CaseInsensitive) || (code == shipped && !outline.bare))
        code = stem + QStringLiteral("%1").arg(++next, 2, 10, QLatin1Char('0'));
    return code;
}

/// Its place in the list of groups.
int groupOf(const models::Outline& outline)
{
    return outline.scenario ? 1 : outline.internal ? 3 : 2;
}

QString nameOf(const models::Outline& outline)
{
    switch (groupOf(outline)) {
    case 1: return QCoreApplication::translate("gui", "Kịch bản: %1").arg(outline.title);
    case 3: return QCoreApplication::translate("gui", "Giấy tờ nội bộ: %1").arg(outline.title);
    default: return QCoreApplication::translate("gui", "Văn bản: %1").arg(outline.title);
    }
}

} // namespace

NewDocument::NewDocument(QWidget* parent)
    : QDialog(parent)
    , m_outlines(models::shippedOutlines())
    , m_words(new ClearableLine)
    , m_group(new QComboBox)
    , m_list(new QListWidget)
    , m_code(new QLineEdit)
    , m_missing(plainLabel())
    , m_begin(new QPushButton(QCoreApplication::translate("gui", "Bắt đầu soạn")))
{
    setObjectName(QStringLiteral("newDocument"));
    setWindowTitle(QCoreApplication::translate("gui", "Soạn văn bản mới"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_words->setObjectName(QStringLiteral("outlineFilter"));
    m_words->setPlaceholderText(QCoreApplication::translate("gui", "Lọc theo mã hoặc tên"));
    m_words->setAccessibleName(QCoreApplication::translate("gui", "Lọc văn bản mẫu"));
    m_group->setObjectName(QStringLiteral("outlineGroup"));
    m_group->setAccessibleName(QCoreApplication::translate("gui", "Nhóm văn bản mẫu"));
    m_group->addItems({QCoreApplication::translate("gui", "Tất cả"), QCoreApplication::translate("gui", "Kịch bản"), QCoreApplication::translate("gui", "Văn bản"),
                       QCoreApplication::translate("gui", "Giấy tờ nội bộ")});
    m_list->setObjectName(QStringLiteral("outlines"));
    m_list->setAccessibleName(QCoreApplication::translate("gui", "Dàn ý có sẵn"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_code->setObjectName(QStringLiteral("newCode"));
    m_begin->setObjectName(QStringLiteral("begin"));
    m_begin->setDefault(true);
    for (const models::Outline& outline : m_outlines) {
        auto* const item = new QListWidgetItem(nameOf(outline), m_list);
        item->setToolTip(item->text().toHtmlEscaped());
    }
    build();
    m_list->setCurrentRow(0);
    allow();
    resize(640, 520);
}

void NewDocument::build()
{
    auto* leave = new QPushButton(QCoreApplication::translate("gui", "Thôi"));
    auto* form = new QFormLayout;
    form->addRow(QCoreApplication::translate("gui", "Mã văn bản"), m_code);
    auto* filter = new QHBoxLayout;
    filter->addWidget(m_words, 1);
    filter->addWidget(m_group);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_missing, 1);
    buttons->addWidget(leave);
    buttons->addWidget(m_begin);
    auto* column = new QVBoxLayout(this);
    column->addWidget(plainLabel(QCoreApplication::translate("gui", "Chọn văn bản mẫu gần nhất với việc cần soạn; mọi phần đều sửa được.")));
    column->addLayout(filter);
    column->addWidget(m_list, 1);
    column->addLayout(form);
    column->addLayout(buttons);
    new ListKeys(m_words, m_list);
    connect(m_words, &QLineEdit::textChanged, this, &NewDocument::narrow);
    connect(m_group, &QComboBox::currentIndexChanged, this, &NewDocument::narrow);
    connect(m_list, &QListWidget::currentRowChanged, this, &NewDocument::propose);
    connect(m_code, &QLineEdit::textChanged, this, &NewDocument::allow);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_begin, &QPushButton::clicked, this, &NewDocument::begin);
    connect(m_list, &QListWidget::itemActivated, this, &NewDocument::begin);
}

void NewDocument::setTaken(QStringList codes)
{
    m_taken = std::move(codes);
    if (!m_code->isModified())
        propose();
    allow();
}

/// The first that is left stands chosen: words, Enter, and the text begins.
void NewDocument::narrow()
{
    const workspace::WordFilter words(m_words->text());
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const models::Outline& outline = m_outlines[size_t(row)];
        const bool shown = (m_group->currentIndex() == 0 || m_group->currentIndex() == groupOf(outline)) && words.accepts(outline.code + u' ' + nameOf(outline));
        m_list->setRowHidden(row, !shown);
        if (shown && first < 0)
            first = row;
    }
    if (m_list->currentRow() < 0 || m_list->isRowHidden(m_list->currentRow()))
        m_list->setCurrentRow(first);
    allow();
}

void NewDocument::propose()
{
    const int row = m_list->currentRow();
    if (row >= 0)
        m_code->setText(freeCode(m_outlines[size_t(row)], m_taken.value_or(QStringList())));
}

void NewDocument::allow()
{
    QString missing;
    const QString code = m_code->text().trimmed();
    if (!m_taken)
        missing = QCoreApplication::translate("gui", "Đang đọc các mã đã có trong kho…");
    else if (m_list->currentRow() < 0)
        missing = QCoreApplication::translate("gui", "Chờ chọn văn bản mẫu");
    else if (code.isEmpty())
        missing = QCoreApplication::translate("gui", "Chờ mã văn bản");
    else if (m_taken->contains(code, Qt::CaseInsensitive))
        missing = QCoreApplication::translate("gui", "Mã này đã có trong kho");
    m_missing->setText(missing);
    m_begin->setEnabled(missing.isEmpty());
}

void NewDocument::begin()
{
    if (!m_begin->isEnabled())
        return;
    const QString code = m_code->text().trimmed();
    Q_EMIT begun(code, models::withCode(m_outlines[size_t(m_list->currentRow())], code));
    accept();
}

} // namespace ungcuu::gui
