// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/technique_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace ungcuu::check {

namespace {

bool areDigits(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

base::Error unread(const char* why, qsizetype line)
{
    return {QByteArray("technique.") + why,
            QCoreApplication::translate("check", "Chưa đọc được bảng mã ATT&CK, dòng %1. Văn bản đang soạn vẫn nguyên. Cài lại chương trình.").arg(line)};
}

} // namespace

bool isTechniqueId(QByteArrayView id)
{
    const bool sub = id.size() == 9 && id[5] == '.' && areDigits(id.last(3));
    return (id.size() == 5 || sub) && id[0] == 'T' && areDigits(id.sliced(1, 4));
}

base::Result<TechniqueTable> TechniqueTable::read(const QByteArray& bytes)
{
    TechniqueTable table;
    qsizetype number = 0;
    for (const QByteArray& line : bytes.split('\n')) {
        ++number;
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const qsizetype tab = line.indexOf('\t');
        if (tab < 0 || !isTechniqueId(QByteArrayView(line).first(tab)))
            return unread("id", number);
        Row row{line.first(tab), QString::fromUtf8(line.sliced(tab + 1)).trimmed()};
        if (row.name.isEmpty())
            return unread("name", number);
        if (!table.m_rows.empty() && row.id <= table.m_rows.back().id)
            return unread("order", number);
        table.m_rows.push_back(std::move(row));
    }
    return table;
}

const TechniqueTable::Row* TechniqueTable::find(QByteArrayView id) const
{
    const auto row = std::lower_bound(m_rows.begin(), m_rows.end(), id, [](const Row& r, QByteArrayView wanted) { return r.id < wanted; });
    return row != m_rows.end() && row->id == id ? &*row : nullptr;
}

bool TechniqueTable::knows(QByteArrayView id) const
{
    return find(id) != nullptr;
}

QString TechniqueTable::name(QByteArrayView id) const
{
    const Row* const row = find(id);
    return row ? row->name : QString();
}

} // namespace ungcuu::check
