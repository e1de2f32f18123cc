// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/scenario_parts.h"
#include "check/technique_table.h"

#include <QCoreApplication>

namespace ungcuu::check {

namespace {

/// "T1566" for "T1566.099"; nothing where the table does not know that either.
std::vector<model::Fix> parentTechnique(const TechniqueTable& table, QByteArrayView id, model::Span span)
{
    const QByteArray parent = id.first(std::min<qsizetype>(id.size(), 5)).toByteArray();
    if (parent.size() == id.size() || !table.knows(parent))
        return {};
    return {fix(QCoreApplication::translate("check", "Đổi thành %1 (%2)").arg(QString::fromLatin1(parent), table.name(parent)), span, parent)};
}

void checkTechnique(const Subject& subject, const TechniqueTable& table, const model::Value& value, Report& report)
{
    const QString words = subject.scenario.words(value.text);
    const QByteArray id = words.toUpper().toUtf8();
    if (table.knows(id))
        return;
    if (!isTechniqueId(id)) {
        report.add(Rule::TechniqueUnknown, model::Severity::Warning, value.text,
                   QCoreApplication::translate("check", "«%1» không phải mã ATT&CK: viết như «T1486», «T1566.001».").arg(words));
        return;
    }
    report.add(Rule::TechniqueUnknown, value.text,
               QCoreApplication::translate("check", "Mã «%1» không có trong bảng ATT&CK kèm theo chương trình: xem lại trên trang của MITRE.").arg(words),
               parentTechnique(table, id, value.text));
}

} // namespace

void checkTechniques(const Subject& subject, Report& report)
{
    const TechniqueTable* const table = report.context().techniques;
    if (!table)
        return;
    for (const model::Field& field : subject.scenario.fields) {
        if (field.label != model::Label::Technique)
            continue;
        for (const model::Value& value : model::Scenario::part(subject.scenario.values, field.values)) {
            if (!value.text.empty())
                checkTechnique(subject, *table, value, report);
        }
    }
}

} // namespace ungcuu::check
