// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/places/profile_form.h"

#include "base/file.h"
#include "gui/parts/form_words.h"
#include "gui/parts/plain_label.h"
#include "models/profile_model.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

#include <cmath>

namespace ungcuu::gui {

using model::ProfileEntry;
using model::ProfileKind;

namespace {

constexpr qint64 LargestPicture = qint64(8) << 20;
constexpr int PictureSide = 96;

bool isDay(const QLineEdit& field)
{
    return field.text().trimmed().isEmpty() || models::dayFrom(field.text()).isValid();
}

QString hintFor(ProfileKind kind)
{
    switch (kind) {
    case ProfileKind::Body: return QCoreApplication::translate("gui", "Viết như trong câu, thí dụ «Sở Khoa học / và Công nghệ»; dấu « / » là chỗ ngắt dòng ở đầu trang.");
    case ProfileKind::Governing: return QCoreApplication::translate("gui", "In phía trên cơ quan ban hành, thí dụ «Ủy ban nhân dân tỉnh Lâm Đồng».");
    case ProfileKind::Place: return QCoreApplication::translate("gui", "In trước ngày ban hành, thí dụ «Lâm Đồng».");
    case ProfileKind::Symbol: return QCoreApplication::translate("gui", "Phần sau gạch nối của ký hiệu, thí dụ «SKHCN» trong «PA-SKHCN».");
    case ProfileKind::Numbering: return QCoreApplication::translate("gui", "Người đứng đầu quyết định, thí dụ «Mỗi loại văn bản một hệ thống số, bắt đầu từ 01 ngày 01/01». Chỉ để tra, không in.");
    case ProfileKind::Seal: return QCoreApplication::translate("gui", "Tệp PNG nền trong và cỡ thật của dấu trên giấy.");
    case ProfileKind::Signer: return QCoreApplication::translate("gui", "Đầu văn bản chỉ cần ghi họ tên; quyền hạn ký và chức vụ lấy từ đây. Ngày là thời gian được ký.");
    }
    Q_UNREACHABLE();
}

QString capacityWords(const QString& capacity)
{
    if (capacity == QStringView(u"TM."))
        return QCoreApplication::translate("gui", "TM. – thay mặt tập thể");
    if (capacity == QStringView(u"KT."))
        return QCoreApplication::translate("gui", "KT. – ký thay người đứng đầu");
    if (capacity == QStringView(u"TL."))
        return QCoreApplication::translate("gui", "TL. – thừa lệnh");
    if (capacity == QStringView(u"TUQ."))
        return QCoreApplication::translate("gui", "TUQ. – thừa ủy quyền");
    if (capacity == QStringView(u"Q."))
        return QCoreApplication::translate("gui", "Q. – quyền cấp trưởng");
    return QCoreApplication::translate("gui", "Ký trực tiếp");
}

} // namespace

ProfileForm::ProfileForm(QWidget* parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_kind(new QComboBox)
    , m_value(new QLineEdit)
    , m_from(new QLineEdit)
    , m_until(new QLineEdit)
    , m_title(new QLineEdit)
    , m_capacity(new QComboBox)
    , m_principal(new QLineEdit)
    , m_delegation(new QLineEdit)
    , m_kinds(new QLineEdit)
    , m_seal(new QWidget)
    , m_sealPicture(plainLabel())
    , m_choose(new QPushButton)
    , m_width(new QDoubleSpinBox)
    , m_height(new QDoubleSpinBox)
    , m_hint(plainLabel())
{
    build();
    retranslate();
    follow();
}

void ProfileForm::build()
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto* const seal = new QHBoxLayout(m_seal);
    seal->setContentsMargins(0, 0, 0, 0);
    seal->addWidget(m_sealPicture);
    seal->addWidget(m_choose);
    seal->addStretch();
    const std::pair<QWidget*, const char*> fields[] = {
        {m_kind, "profileKind"}, {m_value, "profileValue"}, {m_title, "profileTitle"}, {m_capacity, "profileCapacity"}, {m_principal, "profilePrincipal"},
        {m_delegation, "profileDelegation"}, {m_kinds, "profileKinds"}, {m_seal, "profileSeal"}, {m_width, "profileWidth"}, {m_height, "profileHeight"},
        {m_from, "profileFrom"}, {m_until, "profileUntil"}};
    for (const auto& [field, name] : fields) {
        field->setObjectName(QLatin1String(name));
        addField(*m_form, field);
    }
    m_form->addRow(m_hint);
    for (int each = 0; each < model::profileKindCount; ++each)
        m_kind->addItem(QString());
    for (int each = 0; each < model::signingCapacities().size(); ++each)
        m_capacity->addItem(QString());
    for (QDoubleSpinBox* const side : {m_width, m_height}) {
        side->setRange(5, 80);
        side->setDecimals(1);
        side->setSuffix(QStringLiteral(" mm"));
        connect(side, &QDoubleSpinBox::valueChanged, this, &ProfileForm::changed);
    }
    m_choose->setObjectName(QStringLiteral("chooseSeal"));
    m_sealPicture->setFixedSize(PictureSide, PictureSide);
    for (QLineEdit* const field : {m_value, m_from, m_until, m_title, m_principal, m_delegation, m_kinds}) {
        connect(field, &QLineEdit::textChanged, this, &ProfileForm::changed);
        connect(field, &QLineEdit::returnPressed, this, &ProfileForm::returnPressed);
    }
    for (QComboBox* const field : {m_kind, m_capacity})
        connect(field, &QComboBox::currentIndexChanged, this, &ProfileForm::follow);
    connect(m_choose, &QPushButton::clicked, this, &ProfileForm::choosePicture);
}

ProfileKind ProfileForm::kind() const
{
    return ProfileKind(std::max(0, m_kind->currentIndex()));
}

QString ProfileForm::capacity() const
{
    return model::signingCapacities().value(m_capacity->currentIndex());
}

/// Shows the fields of the kind and says what belongs into them.
void ProfileForm::follow()
{
    const bool signer = kind() == ProfileKind::Signer;
    const bool forSomebody = signer && !capacity().isEmpty() && capacity() != QStringView(u"Q.");
    const bool delegated = signer && capacity() == QStringView(u"TUQ.");
    const bool seal = kind() == ProfileKind::Seal;
    const std::pair<QWidget*, bool> rows[] = {{m_title, signer}, {m_capacity, signer}, {m_principal, forSomebody}, {m_delegation, delegated},
                                              {m_kinds, delegated}, {m_seal, seal}, {m_width, seal}, {m_height, seal}};
    for (const auto& [field, shown] : rows)
        m_form->setRowVisible(field, shown);
    m_hint->setText(hintFor(kind()));
    static_cast<QLabel*>(m_form->labelForField(m_value))->setText(signer ? QCoreApplication::translate("gui", "Họ tên") : QCoreApplication::translate("gui", "Nội dung"));
    Q_EMIT changed();
}

void ProfileForm::show(const ProfileEntry& entry, bool known)
{
    const QSignalBlocker quiet(this);
    m_picture.clear();
    m_sealPicture->clear();
    m_shown = entry; // the picture and size of what is not a seal stay as they are
    m_kind->setCurrentIndex(int(entry.kind));
    m_kind->setEnabled(!known);
    m_value->setText(entry.value);
    m_from->setText(models::dayWords(entry.from));
    m_until->setText(models::dayWords(entry.until));
    m_title->setText(entry.title);
    m_capacity->setCurrentIndex(int(std::max<qsizetype>(0, model::signingCapacities().indexOf(entry.capacity))));
    m_principal->setText(entry.principal);
    m_delegation->setText(entry.delegation);
    m_kinds->setText(entry.kinds.join(QStringLiteral(", ")));
    m_width->setValue(entry.width > 0 ? entry.width / 10.0 : 36);
    m_height->setValue(entry.height > 0 ? entry.height / 10.0 : 36);
    for (QLineEdit* const field : {m_value, m_title, m_principal, m_delegation, m_kinds})
        field->setCursorPosition(0);
    follow();
    m_shown = typed(); // what the fields make of it, so that looking changes nothing
}

void ProfileForm::showPicture(const QByteArray& png)
{
    QPixmap picture;
    if (picture.loadFromData(png, "png"))
        m_sealPicture->setPixmap(picture.scaled(m_sealPicture->size(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
}

void ProfileForm::choosePicture()
{
    const QString path = QFileDialog::getOpenFileName(this, QCoreApplication::translate("gui", "Hình dấu"), {}, QStringLiteral("PNG (*.png)"));
    if (path.isEmpty())
        return;
    const auto bytes = base::readFile(path, LargestPicture);
    if (bytes)
        take(*bytes);
    else
        Q_EMIT refused(bytes.error().message);
}

void ProfileForm::take(const QByteArray& png)
{
    m_picture = png;
    showPicture(png);
    Q_EMIT changed();
}

ProfileEntry ProfileForm::typed() const
{
    ProfileEntry entry;
    entry.kind = kind();
    entry.value = m_value->text().trimmed();
    entry.from = models::dayFrom(m_from->text());
    entry.until = models::dayFrom(m_until->text());
    if (entry.kind == ProfileKind::Seal) {
        entry.picture = m_shown.picture;
        entry.width = int(std::lround(m_width->value() * 10));
        entry.height = int(std::lround(m_height->value() * 10));
    }
    if (entry.kind != ProfileKind::Signer)
        return entry;
    entry.title = m_title->text().trimmed();
    entry.capacity = capacity();
    if (m_form->isRowVisible(m_principal))
        entry.principal = m_principal->text().trimmed();
    if (m_form->isRowVisible(m_delegation))
        entry.delegation = m_delegation->text().trimmed();
    if (m_form->isRowVisible(m_kinds)) {
        for (const QString& each : m_kinds->text().split(u',', Qt::SkipEmptyParts))
            entry.kinds += each.trimmed();
    }
    return entry;
}

QString ProfileForm::missingDays() const
{
    if (!isDay(*m_from) || !isDay(*m_until))
        return QCoreApplication::translate("gui", "Chờ ngày đúng, thí dụ 01/7/2026; để trống là không thời hạn");
    const ProfileEntry entry = typed();
    const bool reversed = entry.from.isValid() && entry.until.isValid() && entry.until < entry.from;
    return reversed ? QCoreApplication::translate("gui", "Ngày cuối đứng trước ngày đầu") : QString();
}

QString ProfileForm::missingOfSigner() const
{
    const ProfileEntry entry = typed();
    if (entry.title.isEmpty())
        return QCoreApplication::translate("gui", "Chờ chức vụ");
    if (m_form->isRowVisible(m_principal) && entry.principal.isEmpty())
        return QCoreApplication::translate("gui", "Chờ ghi ký thay, thay mặt ai");
    const bool delegated = entry.capacity == QStringView(u"TUQ.");
    if (delegated && (entry.delegation.isEmpty() || entry.kinds.isEmpty() || !entry.until.isValid()))
        return QCoreApplication::translate("gui", "Chờ văn bản ủy quyền, loại văn bản và ngày cuối (NĐ 30/2020, Điều 13)");
    return {};
}

QString ProfileForm::missing() const
{
    const ProfileEntry entry = typed();
    if (entry.value.isEmpty())
        return entry.kind == ProfileKind::Signer ? QCoreApplication::translate("gui", "Chờ họ tên") : QCoreApplication::translate("gui", "Chờ nội dung");
    if (const QString days = missingDays(); !days.isEmpty())
        return days;
    if (entry.kind == ProfileKind::Seal && !entry.picture && m_picture.isEmpty())
        return QCoreApplication::translate("gui", "Chờ chọn tệp hình PNG");
    if (entry.kind == ProfileKind::Signer)
        return missingOfSigner();
    return {};
}

void ProfileForm::focusFirst()
{
    (m_kind->isEnabled() ? static_cast<QWidget*>(m_kind) : m_value)->setFocus();
}

void ProfileForm::retranslate()
{
    const auto label = [this](QWidget* field, const QString& words) { nameField(*m_form, field, words); };
    label(m_kind, QCoreApplication::translate("gui", "Mục"));
    label(m_value, QCoreApplication::translate("gui", "Nội dung"));
    label(m_title, QCoreApplication::translate("gui", "Chức vụ"));
    label(m_capacity, QCoreApplication::translate("gui", "Quyền hạn ký"));
    label(m_principal, QCoreApplication::translate("gui", "Ký thay, thay mặt"));
    label(m_delegation, QCoreApplication::translate("gui", "Văn bản ủy quyền"));
    label(m_kinds, QCoreApplication::translate("gui", "Loại văn bản được ký"));
    label(m_seal, QCoreApplication::translate("gui", "Hình dấu"));
    label(m_width, QCoreApplication::translate("gui", "Rộng trên giấy"));
    label(m_height, QCoreApplication::translate("gui", "Cao trên giấy"));
    label(m_from, QCoreApplication::translate("gui", "Từ ngày"));
    label(m_until, QCoreApplication::translate("gui", "Đến hết ngày"));
    m_principal->setPlaceholderText(QCoreApplication::translate("gui", "Thí dụ Chủ tịch; Giám đốc; Ủy ban nhân dân tỉnh"));
    m_delegation->setPlaceholderText(QCoreApplication::translate("gui", "Số, ngày của văn bản ủy quyền"));
    m_kinds->setPlaceholderText(QCoreApplication::translate("gui", "Thí dụ Phương án, Kế hoạch"));
    for (QLineEdit* const day : {m_from, m_until})
        day->setPlaceholderText(QCoreApplication::translate("gui", "dd/MM/yyyy; để trống là không thời hạn"));
    m_choose->setText(QCoreApplication::translate("gui", "Chọn tệp PNG…"));
    m_sealPicture->setAccessibleName(QCoreApplication::translate("gui", "Hình dấu đang ghi"));
    for (int each = 0; each < m_kind->count(); ++each)
        m_kind->setItemText(each, models::kindWords(ProfileKind(each)));
    for (int each = 0; each < m_capacity->count(); ++each)
        m_capacity->setItemText(each, capacityWords(model::signingCapacities().at(each)));
    follow();
}

} // namespace ungcuu::gui
