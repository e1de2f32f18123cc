// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/profile_model.h"

#include "models/spoken_row.h"

#include "models/history_model.h"

#include <QCoreApplication>

namespace ungcuu::models {

using model::ProfileEntry;
using model::ProfileKind;

namespace {

const QString dayForm = QStringLiteral("dd/MM/yyyy");

QString contentOf(const ProfileEntry& entry)
{
    if (entry.kind == ProfileKind::Signer)
        return QStringLiteral("%1 – %2").arg(entry.value, model::linesAbove(entry).join(QStringLiteral(" / ")));
    if (entry.kind == ProfileKind::Seal)
        return QCoreApplication::translate("models", "%1 (%2 × %3 mm)").arg(entry.value).arg(entry.width / 10.0).arg(entry.height / 10.0);
    return entry.value;
}

/// Of entries of one kind that are valid together a page takes the one that began last; signers stand beside each other.
QString validityWords(const ProfileEntry& entry, const std::vector<ProfileEntry>& all, QDate today)
{
    const ProfileEntry* const taken = model::entryOn(all, entry.kind, today);
    const bool beside = entry.kind == ProfileKind::Signer || entry.kind == ProfileKind::Seal || !taken;
    if (entry.validOn(today) && !beside && !(*taken == entry))
        return QCoreApplication::translate("models", "Nhường mục bắt đầu sau");
    if (entry.validOn(today))
        return QCoreApplication::translate("models", "Đang có hiệu lực");
    return entry.from.isValid() && today < entry.from ? QCoreApplication::translate("models", "Chưa có hiệu lực") : QCoreApplication::translate("models", "Hết hiệu lực");
}

struct Particular {
    QString field;
    QString words;
};

std::vector<Particular> particularsOf(const ProfileEntry& entry)
{
    return {{QCoreApplication::translate("models", "Nội dung"), entry.value},
            {QCoreApplication::translate("models", "Từ ngày"), dayWords(entry.from)},
            {QCoreApplication::translate("models", "Đến ngày"), dayWords(entry.until)},
            {QCoreApplication::translate("models", "Chức vụ"), entry.title},
            {QCoreApplication::translate("models", "Quyền hạn ký"), entry.capacity},
            {QCoreApplication::translate("models", "Ký thay, thay mặt"), entry.principal},
            {QCoreApplication::translate("models", "Văn bản ủy quyền"), entry.delegation},
            {QCoreApplication::translate("models", "Loại văn bản được ký"), entry.kinds.join(QStringLiteral(", "))},
            {QCoreApplication::translate("models", "Hình dấu"), entry.picture ? QString::fromLatin1(entry.picture->hex().first(8)) : QString()},
            {QCoreApplication::translate("models", "Cỡ trên giấy"), entry.picture ? QStringLiteral("%1 × %2 mm").arg(entry.width / 10.0).arg(entry.height / 10.0) : QString()}};
}

QString orDash(const QString& words)
{
    return words.isEmpty() ? QStringLiteral("–") : words;
}

void addChanges(std::vector<SystemChangeRow>& rows, const ProfileEntry& before, const workspace::ProfileChange& after)
{
    const std::vector<Particular> were = particularsOf(before);
    const std::vector<Particular> are = particularsOf(*after.entry);
    const size_t known = rows.size();
    for (size_t each = 0; each < are.size(); ++each) {
        if (were[each].words != are[each].words)
            rows.push_back({after.time, after.author, are[each].field, orDash(were[each].words), orDash(are[each].words)});
    }
    if (rows.size() == known)
        rows.push_back({after.time, after.author, QCoreApplication::translate("models", "Ghi lại, không đổi mục nào"), {}, {}});
}

} // namespace

QString kindWords(ProfileKind kind)
{
    switch (kind) {
    case ProfileKind::Body: return QCoreApplication::translate("models", "Cơ quan ban hành");
    case ProfileKind::Governing: return QCoreApplication::translate("models", "Cơ quan chủ quản");
    case ProfileKind::Place: return QCoreApplication::translate("models", "Địa danh");
    case ProfileKind::Symbol: return QCoreApplication::translate("models", "Ký hiệu cơ quan");
    case ProfileKind::Numbering: return QCoreApplication::translate("models", "Hệ thống số");
    case ProfileKind::Seal: return QCoreApplication::translate("models", "Dấu");
    case ProfileKind::Signer: return QCoreApplication::translate("models", "Người ký");
    }
    Q_UNREACHABLE();
}

QString dayWords(QDate day)
{
    return day.isValid() ? day.toString(dayForm) : QString();
}

QDate dayFrom(const QString& words)
{
    return QDate::fromString(words.trimmed(), QStringLiteral("d/M/yyyy"));
}

std::vector<SystemChangeRow> changesOfEntry(const std::vector<workspace::ProfileChange>& history, const base::Uuid& id)
{
    std::vector<const workspace::ProfileChange*> own;
    for (const workspace::ProfileChange& change : history) {
        if (change.id == id)
            own.push_back(&change);
    }
    std::vector<SystemChangeRow> rows;
    for (size_t each = 0; each < own.size(); ++each) {
        const ProfileEntry before = each + 1 < own.size() ? own[each + 1]->entry.value_or(ProfileEntry()) : ProfileEntry();
        if (own[each]->entry)
            addChanges(rows, before, *own[each]);
        else
            rows.push_back({own[each]->time, own[each]->author, QCoreApplication::translate("models", "Bỏ khỏi hồ sơ"), {}, {}});
    }
    return rows;
}

void ProfileModel::show(std::vector<workspace::ProfileRow> rows, QDate today)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_validity.clear();
    std::vector<ProfileEntry> all;
    for (const workspace::ProfileRow& row : m_rows)
        all.push_back(row.entry);
    for (const ProfileEntry& entry : all)
        m_validity += validityWords(entry, all, today);
    endResetModel();
}

int ProfileModel::rowOf(const base::Uuid& id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const workspace::ProfileRow& row) { return row.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int ProfileModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ProfileModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ProfileModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::AccessibleTextRole)
        return index.column() == Kind ? spokenRow(*this, index.row()) : data(index, Qt::DisplayRole);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const workspace::ProfileRow& row = at(index.row());
    QString words;
    switch (index.column()) {
    case Kind: words = kindWords(row.entry.kind); break;
    case Content: words = contentOf(row.entry); break;
    case From: words = orDash(dayWords(row.entry.from)); break;
    case Until: words = orDash(dayWords(row.entry.until)); break;
    case Validity: words = m_validity.value(index.row()); break;
    default: words = dayAndTime(row.changedAt) + QStringLiteral(", ") + row.author;
    }
    return role == Qt::ToolTipRole ? words.toHtmlEscaped() : words;
}

QVariant ProfileModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind: return QCoreApplication::translate("models", "Mục");
    case Content: return QCoreApplication::translate("models", "Nội dung");
    case From: return QCoreApplication::translate("models", "Từ ngày");
    case Until: return QCoreApplication::translate("models", "Đến ngày");
    case Validity: return QCoreApplication::translate("models", "Hiệu lực hôm nay");
    default: return QCoreApplication::translate("models", "Lần đổi cuối");
    }
}

} // namespace ungcuu::models
