// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/output_dialog.h"

#include "gui/dialogs/output_answer.h"
#include "gui/parts/file_name.h"
#include "gui/parts/own_folder.h"
#include "gui/parts/plain_label.h"
#include "gui/parts/unlock_bar.h"
#include "models/reading.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>

#include <utility>

namespace ungcuu::gui {

namespace {

constexpr int MissingLines = 6;
constexpr int SystemAnswers = Qt::UserRole + 1; ///< of a line of what is missing: choosing a system answers it

/// A form and its paper as one line of the list.
struct FormRow {
    compile::OutputForm form;
    official::Paper paper;
    const char* words;
};
constexpr FormRow formRows[] = {
    {compile::OutputForm::Plain, official::Paper::A4, QT_TRANSLATE_NOOP("gui", "Bản thường")},
    {compile::OutputForm::ForSignature, official::Paper::A4, QT_TRANSLATE_NOOP("gui", "Bản trình ký (chừa chỗ số, ngày)")},
    {compile::OutputForm::Public, official::Paper::A4, QT_TRANSLATE_NOOP("gui", "Bản công khai (bỏ phụ lục, địa chỉ IP, họ tên)")},
    {compile::OutputForm::DutyCard, official::Paper::A4, QT_TRANSLATE_NOOP("gui", "Thẻ trực, giấy A4")},
    {compile::OutputForm::DutyCard, official::Paper::A5, QT_TRANSLATE_NOOP("gui", "Thẻ trực, giấy A5")},
};

QString proposedPath(const QString& name)
{
    return ownFolder().filePath(fileName(name) + QStringLiteral(".pdf"));
}

/// A field bears the words of its row: a label of a form is tied to the whole row only.
void addRow(QFormLayout& form, const QString& words, QLineEdit* field, QPushButton* button)
{
    field->setAccessibleName(words);
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(field, 1);
    row->addWidget(button);
    form.addRow(words, both);
}

} // namespace

OutputDialog::OutputDialog(const QString& name, Asking asking, models::SourcesMaker sources, base::Clock clock, QWidget* parent)
    : QDialog(parent)
    , m_asking(std::move(asking))
    , m_sources(std::move(sources))
    , m_clock(std::move(clock))
    , m_missingTitle(plainLabel())
    , m_missing(new QListWidget)
    , m_form(new QComboBox)
    , m_role(new QComboBox)
    , m_system(new QComboBox)
    , m_path(new QLineEdit(proposedPath(name)))
    , m_choosePath(new QPushButton(QCoreApplication::translate("gui", "Chọn nơi ghi…")))
    , m_flow(new QCheckBox(QCoreApplication::translate("gui", "Kèm lưu đồ của kịch bản")))
    , m_sign(new QCheckBox(QCoreApplication::translate("gui", "Ký bằng chứng thư số trong tệp")))
    , m_seal(new QCheckBox(QCoreApplication::translate("gui", "Ký vào ô dấu, hình dấu lấy từ Hồ sơ cơ quan")))
    , m_key(new QLineEdit)
    , m_chooseKey(new QPushButton(QCoreApplication::translate("gui", "Chọn tệp…")))
    , m_passphrase(new QLineEdit)
    , m_waiting(plainLabel())
    , m_answer(new OutputAnswer)
    , m_progress(new QProgressBar)
    , m_begin(new QPushButton)
    , m_stop(new QPushButton(QCoreApplication::translate("gui", "Dừng")))
    , m_leave(new QPushButton(QCoreApplication::translate("gui", "Đóng")))
{
    setObjectName(QStringLiteral("output"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connectAll();
    setSigning(false);
    askForChoices();
    resize(620, 0);
    m_path->setFocus();
}

void OutputDialog::build()
{
    m_missing->setObjectName(QStringLiteral("missing"));
    m_missing->setWordWrap(true); // what is missing is read whole
    m_missing->setResizeMode(QListView::Adjust);
    m_missing->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_form->setObjectName(QStringLiteral("outputForm"));
    for (const FormRow& row : formRows)
        m_form->addItem(QCoreApplication::translate("gui", row.words));
    m_role->setObjectName(QStringLiteral("cardRole"));
    m_role->addItem(QCoreApplication::translate("gui", "Cả kịch bản"));
    m_system->setObjectName(QStringLiteral("outputSystem"));
    m_system->addItem(QCoreApplication::translate("gui", "Hệ thống mà văn bản nêu"));
    for (QComboBox* const each : {m_form, m_role, m_system}) {
        each->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // names are as long as offices make them
        each->setMinimumContentsLength(24);
    }
    m_path->setObjectName(QStringLiteral("outputPath"));
    m_flow->setObjectName(QStringLiteral("flowToo"));
    m_sign->setObjectName(QStringLiteral("signToo"));
    m_seal->setObjectName(QStringLiteral("sealToo"));
    m_seal->setToolTip(QCoreApplication::translate("gui", "Dùng khi văn thư ký số cơ quan; để trống thì ký vào ô của người ký"));
    m_key->setObjectName(QStringLiteral("keyPath"));
    m_passphrase->setObjectName(QStringLiteral("keyPassphrase"));
    m_waiting->setObjectName(QStringLiteral("outputWaiting"));
    m_begin->setObjectName(QStringLiteral("outputBegin"));
    m_begin->setDefault(true);
    m_stop->setObjectName(QStringLiteral("outputStop"));
    m_stop->setToolTip(QCoreApplication::translate("gui", "Dừng xuất: chưa có tệp nào được ghi (Esc)"));
    m_stop->setAutoDefault(false); // a second Enter stops nothing
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_missing->setAccessibleName(QCoreApplication::translate("gui", "Việc còn thiếu"));
    m_progress->setRange(0, 0);
    auto* form = m_rows = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(QCoreApplication::translate("gui", "Bản xuất"), m_form);
    form->addRow(QCoreApplication::translate("gui", "Thẻ trực của"), m_role);
    form->addRow(QCoreApplication::translate("gui", "Làm cho hệ thống"), m_system);
    form->setRowVisible(m_system, false);
    addRow(*form, QCoreApplication::translate("gui", "Tệp PDF hoặc DOCX"), m_path, m_choosePath);
    form->addRow(QString(), m_flow);
    form->addRow(QString(), m_sign);
    addRow(*form, QCoreApplication::translate("gui", "Tệp chứng thư (.p12, .pfx)"), m_key, m_chooseKey);
    form->addRow(QCoreApplication::translate("gui", "Mật khẩu tệp"), m_passphrase);
    form->addRow(QString(), m_seal);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(m_missingTitle);
    column->addWidget(m_missing);
    column->addLayout(form);
    m_flow->setVisible(models::isScenario(m_asking().source));
    column->addWidget(m_waiting);
    column->addWidget(m_answer);
    column->addLayout(buttons());
    tellRunning(false);
}

/// «Dừng» stands where «Đóng» stood: who wants out of it finds it there.
QLayout* OutputDialog::buttons()
{
    auto* const row = new QHBoxLayout;
    for (QWidget* const each : {static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_stop), static_cast<QWidget*>(m_leave), static_cast<QWidget*>(m_begin)})
        row->addWidget(each);
    row->insertStretch(1);
    return row;
}

void OutputDialog::connectAll()
{
    for (QLineEdit* each : {m_path, m_key, m_passphrase})
        connect(each, &QLineEdit::textChanged, this, &OutputDialog::allow);
    connect(m_form, &QComboBox::currentIndexChanged, this, &OutputDialog::allow);
    connect(m_system, &QComboBox::currentIndexChanged, this, &OutputDialog::tellMissing);
    connect(m_system, &QComboBox::currentIndexChanged, this, &OutputDialog::allow);
    connect(m_sign, &QCheckBox::toggled, this, &OutputDialog::setSigning);
    connect(m_choosePath, &QPushButton::clicked, this, &OutputDialog::choosePath);
    connect(m_chooseKey, &QPushButton::clicked, this, &OutputDialog::chooseKey);
    connect(m_begin, &QPushButton::clicked, this, &OutputDialog::begin);
    connect(m_leave, &QPushButton::clicked, this, &QDialog::close);
    connect(m_missing, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { Q_EMIT problemWanted(item->data(Qt::UserRole).toInt()); });
    connect(m_missing, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) { Q_EMIT problemWanted(item->data(Qt::UserRole).toInt()); });
    connect(&m_jobs, &models::Jobs::busyChanged, this, &OutputDialog::allow);
    connect(&m_jobs, &models::Jobs::busyChanged, this, &OutputDialog::tellRunning);
    connect(m_stop, &QPushButton::clicked, this, &OutputDialog::stop);
}

/// Enter on a line of what is missing goes there; the button is for those who see the button.
void OutputDialog::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || focusWidget() != m_missing)
        QDialog::keyPressEvent(event);
}

void OutputDialog::setSigning(bool signing)
{
    m_sign->setChecked(signing);
    for (QWidget* each : {static_cast<QWidget*>(m_key), static_cast<QWidget*>(m_chooseKey), static_cast<QWidget*>(m_passphrase), static_cast<QWidget*>(m_seal)})
        each->setEnabled(signing);
    setWindowTitle(signing ? QCoreApplication::translate("gui", "Xuất PDF và ký số") : QCoreApplication::translate("gui", "Xuất PDF hoặc DOCX"));
    m_begin->setText(signing ? QCoreApplication::translate("gui", "Ký và xuất") : QCoreApplication::translate("gui", "Xuất"));
    tellMissing();
    allow();
}

void OutputDialog::showMissing(const models::ProblemsModel& problems, const QString& refusal)
{
    m_refusal = refusal;
    m_missing->clear();
    for (int row = 0; row < problems.rowCount(); ++row) {
        const model::Finding& finding = problems.at(row).finding;
        const bool blank = finding.code.startsWith("compile.unresolved") || finding.code == "compile.no-one-system";
        if (finding.severity != model::Severity::Error && !blank)
            continue;
        auto* item = new QListWidgetItem(finding.message, m_missing);
        item->setData(Qt::UserRole, row);
        item->setData(SystemAnswers, finding.code == "compile.no-one-system");
    }
    tellMissing();
    allow();
}

/// What can be chosen is read where the text and what it brings along are compiled: beside the window.
void OutputDialog::askForChoices()
{
    m_choices.run<models::OutputChoices>(
        [source = m_asking().source, sources = m_sources](const base::Progress&) {
            const auto answers = sources();
            return answers ? models::outputChoices(source, **answers) : models::OutputChoices();
        },
        [this](models::OutputChoices&& choices) { offer(choices); });
}

void OutputDialog::offer(const models::OutputChoices& choices)
{
    for (const auto& role : choices.roles)
        m_role->addItem(role.words, role.key);
    for (const auto& system : choices.systems)
        m_system->addItem(system.words, system.key);
    m_rows->setRowVisible(m_system, !choices.systems.empty());
    allow();
}

int OutputDialog::missingCount() const
{
    int count = 0;
    for (int row = 0; row < m_missing->count(); ++row)
        count += m_missing->isRowHidden(row) ? 0 : 1;
    return count;
}

/// A system that is chosen here answers what the text asks of «the» system.
void OutputDialog::tellMissing()
{
    for (int row = 0; row < m_missing->count(); ++row)
        m_missing->setRowHidden(row, m_system->currentIndex() > 0 && m_missing->item(row)->data(SystemAnswers).toBool());
    const int count = missingCount();
    m_missing->setVisible(count > 0);
    m_missing->setFixedHeight(std::min(2 * count, MissingLines) * (fontMetrics().lineSpacing() + 4) + 8);
    if (count == 0)
        m_missingTitle->setText(QCoreApplication::translate("gui", "Không còn việc nào thiếu."));
    else if (m_sign->isChecked())
        m_missingTitle->setText(QCoreApplication::translate("gui", "Còn thiếu %1 việc; bấm để tới chỗ cần sửa. Sửa hết rồi mới ký được.").arg(count));
    else
        m_missingTitle->setText(QCoreApplication::translate("gui", "Còn thiếu %1 việc; bấm để tới chỗ cần sửa. Vẫn xuất được bản dự thảo.").arg(count));
}

QString OutputDialog::missing() const
{
    if (m_jobs.busy())
        return m_stopping ? QCoreApplication::translate("gui", "Đang dừng…") : QCoreApplication::translate("gui", "Đang xuất…");
    if (m_path->text().trimmed().isEmpty())
        return QCoreApplication::translate("gui", "Chờ chọn nơi ghi tệp");
    if (!m_refusal.isEmpty() && (m_sign->isChecked() || form().form == compile::OutputForm::ForSignature))
        return m_refusal;
    if (form().form == compile::OutputForm::ForSignature && missingCount() > 0)
        return QCoreApplication::translate("gui", "Chờ sửa hết việc còn thiếu ở trên rồi mới trình ký");
    return m_sign->isChecked() ? missingToSign() : QString();
}

QString OutputDialog::missingToSign() const
{
    if (models::isDocx(m_path->text().trimmed()))
        return QCoreApplication::translate("gui", "Chờ chọn tệp .pdf: chỉ ký được PDF");
    if (missingCount() > 0)
        return QCoreApplication::translate("gui", "Chờ sửa hết việc còn thiếu ở trên rồi mới ký");
    if (m_key->text().trimmed().isEmpty())
        return QCoreApplication::translate("gui", "Chờ chọn tệp chứng thư số");
    return {};
}

void OutputDialog::allow()
{
    const bool card = form().form == compile::OutputForm::DutyCard;
    m_role->setEnabled(card && m_role->count() > 1);
    m_role->setToolTip(m_role->isEnabled() ? QString()
                       : card              ? QCoreApplication::translate("gui", "Văn bản chưa có vai trò nào")
                                           : QCoreApplication::translate("gui", "Chờ chọn bản xuất là thẻ trực"));
    const QString waiting = missing();
    m_begin->setEnabled(waiting.isEmpty());
    m_begin->setToolTip(waiting.toHtmlEscaped());
    m_begin->setAccessibleDescription(waiting);
    m_waiting->setText(waiting);
    m_waiting->setVisible(!waiting.isEmpty());
}

void OutputDialog::choosePath()
{
    const QString path = QFileDialog::getSaveFileName(this, QCoreApplication::translate("gui", "Nơi ghi tệp"), m_path->text(),
                                                      QCoreApplication::translate("gui", "PDF để ký, phát hành (*.pdf);;DOCX để sửa trong Word (*.docx)"));
    if (!path.isEmpty())
        m_path->setText(path);
}

void OutputDialog::chooseKey()
{
    const QString path = QFileDialog::getOpenFileName(this, QCoreApplication::translate("gui", "Tệp chứng thư số"), {}, QStringLiteral("PKCS#12 (*.p12 *.pfx)"));
    if (!path.isEmpty())
        m_key->setText(path);
}

compile::Output OutputDialog::form() const
{
    const FormRow& row = formRows[std::max(0, m_form->currentIndex())];
    const bool card = row.form == compile::OutputForm::DutyCard;
    return {row.form, card ? m_role->currentData().toString() : QString(), row.paper};
}

void OutputDialog::begin()
{
    models::OutputRequest request = m_asking();
    request.path = m_path->text().trimmed();
    request.now = m_clock();
    request.form = form();
    request.flowPicture = m_flow->isChecked();
    request.system = m_system->currentData().toString();
    if (m_sign->isChecked()) {
        request.keyPath = m_key->text().trimmed();
        request.passphrase = takePassphrase(*m_passphrase);
        request.seal = m_seal->isChecked();
    }
    m_jobs.run<base::Result<models::OutputDone>>(
        [request, sources = m_sources](const base::Progress& progress) { return models::output(request, sources, progress); },
        [this, signing = !request.keyPath.isEmpty()](base::Result<models::OutputDone>&& done) { finished(done, signing); });
}

void OutputDialog::stop()
{
    m_stopping = true;
    m_stop->setEnabled(false);
    m_jobs.stop();
    allow();
}

/// Who leaves while it runs stops it first and reads what came of it; asked once more, the dialog goes.
void OutputDialog::reject()
{
    if (m_jobs.busy() && !m_stopping && !qApp->isSavingSession())
        stop();
    else
        QDialog::reject();
}

void OutputDialog::tellRunning(bool running)
{
    if (running)
        m_answer->clear();
    m_progress->setVisible(running);
    m_stop->setVisible(running);
    m_stop->setEnabled(true);
    m_leave->setVisible(!running);
}

void OutputDialog::finished(const base::Result<models::OutputDone>& done, bool signing)
{
    const bool stopped = std::exchange(m_stopping, false);
    if (done)
        m_answer->tell(*done, stopped);
    else
        m_answer->tell(done.error(), signing);
}

} // namespace ungcuu::gui
