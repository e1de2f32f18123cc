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
    connect(&m_office, &Office::compared, this, [this](const QString& rule) {
        if (rule == m_rule)
            m_shown = m_sent; // what was typed since stays
        done(QCoreApplication::translate("gui", "Đã ghi «Đã đối chiếu» cho quy định «%1».").arg(rule));
    });
    connect(&m_office, &Office::reopened, this, [this](const QString& rule) { done(QCoreApplication::translate("gui", "Quy định «%1» phải đối chiếu lại.").arg(rule)); });
    connect(&m_office, &Office::comparisonFailed, this, [this](const base::Error& error) {
        m_writing = false;
        m_messages.say(Kind::Error, error.message);
        allow();
    });
}

/// Another workspace: nothing of the former one stays in sight.
void ComparisonPage::workspaceOpened()
{
    m_writing = false;
    m_selecting = true;
    m_model.show({});
    m_selecting = false;
    show(-1);
}

/// What is typed stays, whatever else is new.
void ComparisonPage::listed(const std::vector<workspace::ComparisonRow>& rows)
{
    m_selecting = true;
    m_model.show(rows);
    m_selecting = false;
    if (!isChanged() || m_model.rowOf(m_rule) < 0)
        show(m_model.rowCount() == 0 ? -1 : std::max(0, m_model.rowOf(m_rule)));
    selectShown();
    allow();
}

void ComparisonPage::selectShown()
{
    m_selecting = true;
    const int row = m_model.rowOf(m_rule);
    if (row >= 0)
        m_table->selectRow(row);
    else
        m_table->setCurrentIndex({});
    m_selecting = false;
}

ComparisonPage::Typed ComparisonPage::typed() const
{
    return {m_source->text(), m_day->text()};
}

bool ComparisonPage::keepsForm()
{
    if (!isChanged())
        return false;
    m_messages.say(Kind::Warning, QCoreApplication::translate("gui", "Chưa chuyển sang quy định khác vì nguồn đã đọc đang gõ chưa ghi. Phần ấy vẫn còn ở dưới. Ghi hoặc bỏ phần đang gõ rồi chọn lại."),
                   {{QCoreApplication::translate("gui", "Bỏ phần đang gõ"), [this] { leaveForm(); }}});
    return true;
}

bool ComparisonPage::holds(const std::function<void()>& then)
{
    if (!isChanged())
        return false;
    m_messages.say(Kind::Warning, QCoreApplication::translate("gui", "Chưa đóng vì nguồn đã đọc của quy định «%1» chưa ghi. Phần ấy vẫn còn ở dưới. Ghi rồi đóng lại, hoặc bỏ phần đang gõ.").arg(m_rule),
                   {{QCoreApplication::translate("gui", "Bỏ phần đang gõ và đóng"), [this, then] {
                         leaveForm();
                         then();
                     }}});
    return true;
}

void ComparisonPage::leaveForm()
{
    m_messages.dismiss();
    show(m_model.rowOf(m_rule));
}

void ComparisonPage::choose(int row)
{
    if (m_selecting || row < 0 || m_model.at(row).row.rule == m_rule)
        return;
    if (keepsForm())
        QMetaObject::invokeMethod(this, &ComparisonPage::selectShown, Qt::QueuedConnection); // not while the view selects
    else
        show(row);
}

void ComparisonPage::show(int row)
{
    const model::LawComparison chosen = row < 0 ? model::LawComparison() : m_model.at(row).row;
    m_rule = chosen.rule;
    m_source->setText(chosen.source);
    m_day->setText(models::dayWords(chosen.day.isValid() ? chosen.day : base::vietnamDate(m_desk.clock()())));
    m_shown = typed();
    tellRule(row);
    allow();
}

void ComparisonPage::tellRule(int row)
{
    m_what->setText(row < 0 ? QString() : QCoreApplication::translate("gui", "«%1» in ra là «%2». Đọc %3; chỉ ghi khi văn bản gốc nói đúng như vậy.").arg(m_rule, m_model.at(row).row.words, m_model.at(row).citation));
}

QString ComparisonPage::missing() const
{
    if (m_desk.workspace() && m_desk.workspace()->readOnly())
        return QCoreApplication::translate("gui", "Kho dữ liệu chỉ đọc được");
    if (m_writing)
        return QCoreApplication::translate("gui", "Đang ghi…");
    if (m_rule.isEmpty())
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
    const int row = m_model.rowOf(m_rule);
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
    m_unlock.need(QCoreApplication::translate("gui", "Ghi «Đã đối chiếu»"), [this, rule = m_rule, sent = typed()] {
        m_writing = true;
        allow();
        m_sent = sent;
        m_office.compare(rule, sent.source.trimmed(), models::dayFrom(sent.day));
    });
}

void ComparisonPage::reopen()
{
    m_unlock.need(QCoreApplication::translate("gui", "Bỏ «Đã đối chiếu»"), [this, rule = m_rule] {
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
    tellRule(m_model.rowOf(m_rule));
    allow();
}

} // namespace ungcuu::gui
