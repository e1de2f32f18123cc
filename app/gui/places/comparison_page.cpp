// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/places/comparison_page.h"

#include "gui/parts/form_words.h"
#include "gui/parts/plain_label.h"
#include "gui/parts/readable_table.h"
#include "gui/parts/unlock_bar.h"
#include "models/profile_model.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace ungcuu::gui {

using Kind = MessageBar::Kind;

ComparisonPage::ComparisonPage(models::Desk& desk, models::Office& office, MessageBar& messages, UnlockBar& unlock, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_office(office)
    , m_messages(messages)
    , m_unlock(unlock)
    , m_words(plainLabel())
    , m_table(new QTableView)
    , m_what(plainLabel())
    , m_form(new QFormLayout)
    , m_source(new QLineEdit)
    , m_day(new QLineEdit)
    , m_missing(plainLabel())
    , m_reopen(new QPushButton)
    , m_record(new QPushButton)
{
    build();
    connectAll();
    retranslate();
}

void ComparisonPage::build()
{
    makeReadable(*m_table, "comparisons");
    m_table->setModel(&m_model);
    setWidths(*m_table, {36, 40, 52});
    m_source->setObjectName(QStringLiteral("comparisonSource"));
    m_day->setObjectName(QStringLiteral("comparisonDay"));
    m_record->setObjectName(QStringLiteral("recordComparison"));
    m_reopen->setObjectName(QStringLiteral("reopenComparison"));
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (QLineEdit* const field : {m_source, m_day}) {
        addField(*m_form, field);
    }
    auto* const buttons = new QHBoxLayout;
    buttons->addWidget(m_missing, 1);
    buttons->addWidget(m_reopen);
    buttons->addWidget(m_record);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_words);
    column->addWidget(m_table, 1);
    column->addWidget(m_what);
    column->addLayout(m_form);
    column->addLayout(buttons);
}

void ComparisonPage::connectAll()
{
    using models::Office;
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) { choose(now.row()); });
    for (QLineEdit* const field : {m_source, m_day}) {
        connect(field, &QLineEdit::textChanged, this, &ComparisonPage::allow);
        connect(field, &QLineEdit::returnPressed, this, &ComparisonPage::record);
    }
    connect(m_record, &QPushButton::clicked, this, &ComparisonPage::record);
    connect(m_reopen, &QPushButton::clicked, this, &ComparisonPage::reopen);
    connect(&m_office, &Office::comparisonsListed, this, &ComparisonPage::listed);
    connect(&m_office, &Office::compared, this, [this](const QString& rule) { done(QCoreApplication::translate("gui", "Đã ghi «Đã đối chiếu» cho quy định «%1».").arg(rule)); });
    connect(&m_office, &Office::reopened, this, [this](const QString& rule) { done(QCoreApplication::translate("gui", "Quy định «%1» phải đối chiếu lại.").arg(rule)); });
    connect(&m_office, &Office::comparisonFailed, this, [this](const base::Error& error) {
        m_writing = false;
        m_messages.say(Kind::Error, error.message);
        allow();
    });
}

void ComparisonPage::workspaceOpened()
{
    m_writing = false;
    m_model.show({});
    choose(-1);
}

void ComparisonPage::listed(const std::vector<workspace::ComparisonRow>& rows)
{
    const QString shown = rule();
    m_model.show(rows);
    m_table->selectRow(std::max(0, m_model.rowOf(shown)));
    allow();
}

QString ComparisonPage::rule() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 ? QString() : m_model.at(row).row.rule;
}

void ComparisonPage::choose(int row)
{
    const workspace::ComparisonRow chosen = row < 0 ? workspace::ComparisonRow() : m_model.at(row);
    m_what->setText(row < 0 ? QString() : QCoreApplication::translate("gui", "«%1» in ra là «%2». Đọc %3; chỉ ghi khi văn bản gốc nói đúng như vậy.").arg(chosen.row.rule, chosen.row.words, chosen.citation));
    m_source->setText(chosen.row.source);
    m_day->setText(models::dayWords(chosen.row.day.isValid() ? chosen.row.day : base::vietnamDate(m_desk.clock()())));
    allow();
}

QString ComparisonPage::missing() const
{
    if (m_desk.workspace() && m_desk.workspace()->readOnly())
        return QCoreApplication::translate("gui", "Kho dữ liệu chỉ đọc được");
    if (m_writing)
        return QCoreApplication::translate("gui", "Đang ghi…");
    if (rule().isEmpty())
        return QCoreApplication::translate("gui", "Chờ chọn quy định");
    if (m_source->text().trimmed().isEmpty())
        return QCoreApplication::translate("gui", "Chờ ghi nguồn đã đọc");
    if (!models::dayFrom(m_day->text()).isValid())
        return QCoreApplication::translate("gui", "Chờ ngày đối chiếu, thí dụ 27/11/2026");
    return {};
}

void ComparisonPage::allow()
{
    const QString waiting = missing();
    const int row = m_table->currentIndex().row();
    m_missing->setText(waiting);
    m_record->setEnabled(waiting.isEmpty());
    m_record->setToolTip(waiting.toHtmlEscaped());
    m_record->setAccessibleDescription(waiting);
    m_reopen->setEnabled(!m_writing && row >= 0 && m_model.at(row).recorded && !(m_desk.workspace() && m_desk.workspace()->readOnly()));
}

void ComparisonPage::record()
{
    if (!m_record->isEnabled())
        return;
    m_unlock.need(QCoreApplication::translate("gui", "Ghi «Đã đối chiếu»"), [this, rule = rule()] {
        m_writing = true;
        allow();
        m_office.compare(rule, m_source->text().trimmed(), models::dayFrom(m_day->text()));
    });
}

void ComparisonPage::reopen()
{
    m_unlock.need(QCoreApplication::translate("gui", "Bỏ «Đã đối chiếu»"), [this, rule = rule()] {
        m_writing = true;
        allow();
        m_office.reopen(rule);
    });
}

void ComparisonPage::done(const QString& words)
{
    m_writing = false;
    m_messages.say(Kind::Told, words);
    m_office.listComparisons();
    Q_EMIT comparisonsChanged();
}

void ComparisonPage::retranslate()
{
    const auto label = [this](QWidget* field, const QString& words) { nameField(*m_form, field, words); };
    label(m_source, QCoreApplication::translate("gui", "Nguồn đã đọc"));
    label(m_day, QCoreApplication::translate("gui", "Ngày đối chiếu"));
    m_source->setPlaceholderText(QCoreApplication::translate("gui", "Thí dụ Công báo số 123, ngày 01/9/2026; vanban.chinhphu.vn, bản ký số"));
    m_words->setText(QCoreApplication::translate("gui", "Các quy định này của bộ căn cứ lấy từ bản tóm tắt hoặc trích, chưa ai đối chiếu với văn bản gốc. Văn bản dùng quy định nào thì chưa trình ký, "
                                                        "ký được cho tới khi có người ghi «Đã đối chiếu»; người ghi là người ký thao tác."));
    m_table->setAccessibleName(QCoreApplication::translate("gui", "Quy định chờ đối chiếu văn bản gốc"));
    m_record->setText(QCoreApplication::translate("gui", "Ghi «Đã đối chiếu»"));
    m_reopen->setText(QCoreApplication::translate("gui", "Đối chiếu lại"));
    choose(m_table->currentIndex().row());
}

} // namespace ungcuu::gui
