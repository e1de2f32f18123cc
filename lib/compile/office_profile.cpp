// SPDX-License-Identifier: GPL-3.0-or-later
#include "compile/office_profile.h"

#include "base/vietnamese.h"

#include <QCoreApplication>

#include <algorithm>

namespace ungcuu::compile {

using model::ProfileEntry;
using model::ProfileKind;
using model::Severity;

namespace {

const QString lineEnd = QStringLiteral(" / ");

QString sameName(QString words)
{
    return base::toneFolded(words.replace(lineEnd, QStringLiteral(" "))).simplified();
}

/// "từ 01/7/2025 đến 30/6/2026"; an open side is not said.
QString validity(const ProfileEntry& entry)
{
    QStringList words;
    if (entry.from.isValid())
        words += QCoreApplication::translate("compile", "từ %1").arg(base::shortDate(entry.from));
    if (entry.until.isValid())
        words += QCoreApplication::translate("compile", "đến %1").arg(base::shortDate(entry.until));
    return words.isEmpty() ? QCoreApplication::translate("compile", "không thời hạn") : words.join(u' ');
}

/// TM., KT., TL., TUQ., Q. as the lines above the name say it; the last of several, which is the signer's own.
QString capacityIn(const QStringList& lines)
{
    QString found;
    for (const QString& line : lines) {
        for (const QString& capacity : model::signingCapacities()) {
            if (!capacity.isEmpty() && line.trimmed().startsWith(capacity, Qt::CaseInsensitive))
                found = capacity;
        }
    }
    return found;
}

bool covers(const ProfileEntry& signer, const QString& kind)
{
    const auto same = [&](const QString& each) { return sameName(each) == sameName(kind); };
    return signer.kinds.isEmpty() || std::any_of(signer.kinds.begin(), signer.kinds.end(), same);
}

QStringList blockOf(const ProfileEntry& signer)
{
    return model::linesAbove(signer) + QStringList(signer.value);
}

} // namespace

OfficeProfile::OfficeProfile(Wording& wording, const model::Front& front)
    : m_wording(wording), m_enquiry(wording.enquiry()), m_front(front), m_day(m_enquiry.today())
{
}

void OfficeProfile::setDate(const QString& typed)
{
    if (const QDate date = QDate::fromString(typed.trimmed(), QStringLiteral("d/M/yyyy")); date.isValid())
        m_day = date;
}

void OfficeProfile::setIssuer(const QStringList& lines)
{
    m_issuer = sameName(lines.join(lineEnd));
    if (!m_enquiry.hasProfile())
        return;
    compareName(ProfileKind::Body, QStringLiteral("cơ quan ban hành"), m_front.words(u"cơ quan ban hành").join(lineEnd));
    compareName(ProfileKind::Governing, QStringLiteral("cơ quan chủ quản"), m_front.words(u"cơ quan chủ quản").join(lineEnd));
    compareName(ProfileKind::Place, QStringLiteral("địa danh"), m_front.word(u"địa danh"));
}

bool OfficeProfile::isOffice() const
{
    const ProfileEntry* const body = model::entryOn(m_enquiry.profile(), ProfileKind::Body, m_day);
    return body && sameName(body->value) == m_issuer;
}

std::optional<QString> OfficeProfile::words(ProfileKind kind, const QString& key)
{
    if (!m_enquiry.hasProfile())
        return {};
    const std::optional<QString> found = m_enquiry.profileWords(kind, m_day);
    if (!found)
        return {};
    const QString words = base::nfc(*found);
    m_filled += key;
    if (kind == ProfileKind::Body)
        m_filledName = QString(words).replace(lineEnd, QStringLiteral(" "));
    return kind == ProfileKind::Place ? words : words.toUpper();
}

QStringList OfficeProfile::governing()
{
    const std::optional<QString> found = isOffice() ? words(ProfileKind::Governing, QStringLiteral("cơ quan chủ quản")) : std::nullopt;
    return found ? found->split(lineEnd) : QStringList();
}

std::optional<QString> OfficeProfile::symbol(const QString& abbreviation)
{
    if (abbreviation.isEmpty() || !isOffice())
        return {};
    const std::optional<QString> body = words(ProfileKind::Symbol, QStringLiteral("ký hiệu"));
    return body ? std::optional<QString>(abbreviation + u'-' + *body) : std::nullopt;
}

QString OfficeProfile::whyNot(ProfileKind kind) const
{
    if (!m_enquiry.hasProfile())
        return {};
    if (kind == ProfileKind::Symbol && model::entryOn(m_enquiry.profile(), kind, m_day))
        return QCoreApplication::translate("compile", "Hồ sơ cơ quan chỉ cho ký hiệu của văn bản do chính cơ quan ấy ban hành, và không cho công văn (ký hiệu có tên đơn vị soạn thảo).");
    return QCoreApplication::translate("compile", "Hồ sơ cơ quan không có mục này cho ngày %1.").arg(base::shortDate(m_day));
}

base::Span OfficeProfile::spanOf(const QString& key) const
{
    const model::FrontEntry* const entry = m_front.find(key);
    return entry ? entry->span : m_front.span;
}

/// A name the profile knows, on a day on which it was not the name.
void OfficeProfile::compareName(ProfileKind kind, const QString& key, const QString& typed)
{
    const ProfileEntry* known = nullptr;
    bool valid = typed.isEmpty();
    for (const ProfileEntry& entry : m_enquiry.profile()) {
        if (entry.kind != kind || sameName(entry.value) != sameName(typed))
            continue;
        known = &entry;
        valid = valid || entry.validOn(m_day);
    }
    if (known && !valid)
        m_wording.report("profile.name-expired", Severity::Warning, spanOf(key),
                         QCoreApplication::translate("compile", "«%1» theo Hồ sơ cơ quan chỉ dùng %2; văn bản ngày %3. Kiểm tra lại mục «%4».")
                             .arg(known->value, validity(*known), base::shortDate(m_day), key));
}

std::vector<ProfileEntry> OfficeProfile::signersFor(const QString& kind)
{
    std::vector<ProfileEntry> signers = m_enquiry.signersOn(m_day);
    std::erase_if(signers, [&](const ProfileEntry& signer) { return !covers(signer, kind); });
    return signers;
}

QStringList OfficeProfile::soleSigner(const QString& kind)
{
    const auto isSigner = [](const ProfileEntry& entry) { return entry.kind == ProfileKind::Signer; };
    const bool keeps = std::any_of(m_enquiry.profile().begin(), m_enquiry.profile().end(), isSigner);
    if (!keeps || !isOffice())
        return {};
    const std::vector<ProfileEntry> signers = signersFor(kind);
    if (signers.size() == 1) {
        m_filled += QStringLiteral("người ký");
        return blockOf(signers.front());
    }
    m_wording.report("profile.signer-open", Severity::Warning, m_front.span,
        signers.empty() ? QCoreApplication::translate("compile", "Hồ sơ cơ quan không có ai được ký văn bản này ngày %1. Ghi mục «người ký», hoặc sửa Hồ sơ cơ quan.").arg(base::shortDate(m_day))
                        : QCoreApplication::translate("compile", "Hồ sơ cơ quan có %1 người được ký văn bản này. Ghi họ tên ở mục «người ký».").arg(signers.size()));
    return {};
}

QStringList OfficeProfile::signature(const QStringList& typed, const QString& key, const QString& kind)
{
    if (typed.isEmpty() || !m_enquiry.hasProfile())
        return typed;
    if (typed.size() > 1) {
        compareSigner(typed, kind, spanOf(key));
        return typed;
    }
    std::vector<ProfileEntry> signers = isOffice() ? signersFor(kind) : std::vector<ProfileEntry>();
    std::erase_if(signers, [&](const ProfileEntry& signer) { return sameName(signer.value) != sameName(typed.first()); });
    if (signers.size() != 1)
        compareSigner(typed, kind, spanOf(key));
    return signers.size() == 1 ? model::linesAbove(signers.front()) + typed : typed;
}

QString OfficeProfile::whenMaySign(const QString& name) const
{
    QStringList when;
    for (const ProfileEntry& entry : m_enquiry.profile()) {
        if (entry.kind == ProfileKind::Signer && sameName(entry.value) == sameName(name))
            when += validity(entry);
    }
    return when.join(QStringLiteral("; "));
}

/// Only of people whom the profile knows: other bodies have their own.
void OfficeProfile::compareSigner(const QStringList& lines, const QString& kind, base::Span where)
{
    const QString name = lines.last();
    if (whenMaySign(name).isEmpty())
        return;
    std::vector<ProfileEntry> rights = m_enquiry.signersOn(m_day);
    std::erase_if(rights, [&](const ProfileEntry& signer) { return sameName(signer.value) != sameName(name); });
    if (rights.empty()) {
        m_wording.report("profile.signer-expired", Severity::Error, where,
                         QCoreApplication::translate("compile", "Theo Hồ sơ cơ quan %1 có quyền ký %2, không phải ngày %3.").arg(name, whenMaySign(name), base::shortDate(m_day)));
        return;
    }
    const QString typed = capacityIn(lines.mid(0, lines.size() - 1));
    const auto same = [&](const ProfileEntry& signer) { return signer.capacity == typed || capacityIn(model::linesAbove(signer)) == typed; };
    const auto granted = [&](const ProfileEntry& signer) { return same(signer) && covers(signer, kind); };
    if (std::any_of(rights.begin(), rights.end(), granted))
        return;
    if (typed == QStringView(u"TUQ."))
        m_wording.report("profile.delegation", Severity::Error, where,
                         QCoreApplication::translate("compile", "«TUQ.»: theo Hồ sơ cơ quan %1 không được ủy quyền ký «%2» ngày %3.").arg(name, kind, base::shortDate(m_day)));
    else if (lines.size() > 1)
        m_wording.report("profile.capacity", Severity::Warning, where,
                         QCoreApplication::translate("compile", "Quyền hạn ký của %1 khác Hồ sơ cơ quan: «%2».").arg(name, model::linesAbove(rights.front()).join(lineEnd)));
}

} // namespace ungcuu::compile
