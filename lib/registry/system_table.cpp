// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/system_table.h"

#include "base/vietnamese.h"
#include "registry/system_record.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ungcuu::registry {

using base::Error;
using base::Result;

namespace {

struct Heading {
    SystemField field;
    QStringView word;                      ///< of a map and of scripts
    QStringView ours;
    std::array<QStringView, 4> others;
};

constexpr Heading headings[] = {
    {SystemField::Code, u"code", u"Mã", {u"mã hệ thống", u"mã số", u"mã hệ thống thông tin", u""}},
    {SystemField::Name, u"name", u"Tên hệ thống", {u"tên", u"tên hệ thống thông tin", u"hệ thống thông tin", u"hệ thống"}},
    {SystemField::Level, u"level", u"Cấp độ", {u"cấp", u"cấp độ an toàn", u"cấp độ an toàn hệ thống thông tin", u""}},
    {SystemField::Owner, u"owner", u"Chủ quản", {u"cơ quan chủ quản", u"chủ quản hệ thống", u"chủ quản hệ thống thông tin", u""}},
    {SystemField::OperatingUnit, u"operator", u"Đơn vị vận hành", {u"vận hành", u"cơ quan vận hành", u"đơn vị vận hành hệ thống thông tin", u""}},
};

QString plain(QStringView words)
{
    return base::toneFolded(words).simplified();
}

std::optional<SystemField> fieldNamed(QStringView word)
{
    const auto* const found = std::find_if(std::begin(headings), std::end(headings), [&](const Heading& heading) { return heading.word == word; });
    return found == std::end(headings) ? std::nullopt : std::optional(found->field);
}

std::optional<SystemField> fieldOf(const QString& heading)
{
    const QString wanted = plain(heading);
    for (const Heading& each : headings) {
        const bool other = std::any_of(each.others.begin(), each.others.end(), [&](QStringView name) { return !name.isEmpty() && plain(name) == wanted; });
        if (wanted == each.word || wanted == plain(each.ours) || other)
            return each.field;
    }
    return std::nullopt;
}

/// "3", "3.0", "Cấp độ 3"; nothing said is 0. Nothing where it is no level.
std::optional<int> levelIn(const QString& cell)
{
    QString words = plain(cell);
    for (const QStringView lead : {u"cấp độ ", u"cấp "}) {
        if (words.startsWith(lead))
            words.remove(0, lead.size());
    }
    if (words.endsWith(QStringView(u".0")) || words.endsWith(QStringView(u",0")))
        words.chop(2);
    bool isNumber = false;
    const int level = words.toInt(&isNumber);
    return words.isEmpty() ? std::optional(0) : isNumber ? std::optional(level) : std::nullopt;
}

/// One line: a cell with breaks in it would not be the name that stands on paper.
QString line(const QString& cell)
{
    return cell.simplified();
}

TableSystem systemIn(const TableRow& row, const std::vector<std::optional<SystemField>>& columns)
{
    TableSystem read{row.line, {}, {}};
    for (size_t column = 0; column < columns.size(); ++column) {
        const QString cell = row.cells.value(qsizetype(column));
        if (columns[column] == SystemField::Code)
            read.system.code = line(cell);
        else if (columns[column] == SystemField::Name)
            read.system.name = line(cell);
        else if (columns[column] == SystemField::Owner)
            read.system.owner = line(cell);
        else if (columns[column] == SystemField::OperatingUnit)
            read.system.operatingUnit = line(cell);
        else if (const auto level = columns[column] ? levelIn(cell) : std::nullopt)
            read.system.level = *level;
        else if (columns[column])
            read.trouble = QCoreApplication::translate("registry", "«%1» không phải cấp độ (1 đến 5, để trống khi chưa phê duyệt)").arg(cell.left(40));
    }
    const base::Result<void> right = checkSystem(read.system);
    if (read.trouble.isEmpty() && !right)
        read.trouble = right.error().code == "register.level" ? QCoreApplication::translate("registry", "cấp độ phải từ 1 đến 5")
                                                              : QCoreApplication::translate("registry", "mã để trống hoặc dài quá 64 ký tự");
    return read;
}

Result<std::vector<std::optional<SystemField>>> columnsOf(const TableRow& row, const ColumnMap& map, SystemTable& table)
{
    std::vector<std::optional<SystemField>> columns;
    for (const QString& heading : row.cells) {
        const QString mapped = map.value(heading.trimmed());
        const std::optional<SystemField> field = mapped.isEmpty() ? fieldOf(heading) : fieldNamed(mapped);
        if (!mapped.isEmpty() && !field)
            return Error{"table.map", QCoreApplication::translate("registry", "Chưa đọc bảng: «%1» không phải trường của hệ thống thông tin. Dùng code, name, level, owner, operator.").arg(mapped)};
        if (field && table.says(*field))
            return Error{"table.twice", QCoreApplication::translate("registry", "Chưa đọc bảng: có hai cột cùng là «%1». Kho dữ liệu không bị thay đổi. Bỏ một cột rồi nhập lại.").arg(heading)};
        if (field)
            table.fields.push_back(*field);
        else if (!heading.isEmpty())
            table.ignored += heading;
        columns.push_back(field);
    }
    return columns;
}

} // namespace

bool SystemTable::says(SystemField field) const
{
    return std::find(fields.begin(), fields.end(), field) != fields.end();
}

Result<SystemTable> systemsIn(const Table& table, const ColumnMap& map)
{
    SystemTable read;
    const auto columns = table.empty() ? std::vector<std::optional<SystemField>>() : columnsOf(table.front(), map, read);
    if (!columns)
        return columns.error();
    if (!read.says(SystemField::Code))
        return Error{"table.no-code", QCoreApplication::translate("registry", "Chưa đọc bảng: dòng đầu không có cột «Mã». Kho dữ liệu không bị thay đổi. Dòng đầu phải là tên cột: Mã, Tên hệ thống, Cấp độ, Chủ quản, Đơn vị vận hành.")};
    for (size_t row = 1; row < table.size(); ++row)
        read.systems.push_back(systemIn(table[row], *columns));
    return read;
}

Table tableOf(const std::vector<model::System>& systems)
{
    Table table;
    TableRow first;
    for (const Heading& heading : headings)
        first.cells += heading.ours.toString();
    table.push_back(first);
    for (const model::System& system : systems)
        table.push_back({int(table.size()) + 1, {system.code, system.name, system.level == 0 ? QString() : QString::number(system.level), system.owner, system.operatingUnit}});
    return table;
}

} // namespace ungcuu::registry
