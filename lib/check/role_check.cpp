// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/lines.h"
#include "check/scenario_parts.h"

#include <QCoreApplication>

namespace ungcuu::check {

namespace {

using model::Span;

/// The first role that bears each symbol; −1 for others.
std::vector<int> rolesBySymbol(const model::Scenario& scenario)
{
    std::vector<int> roles(scenario.symbols.size(), -1);
    for (int i = int(scenario.roles.size()) - 1; i >= 0; --i) {
        if (const qint32 symbol = scenario.roles[size_t(i)].slug.symbol; symbol >= 0)
            roles[size_t(symbol)] = i;
    }
    return roles;
}

void checkRepeated(const Subject& subject, const std::vector<int>& roleOfSymbol, Report& report)
{
    const model::Scenario& scenario = subject.scenario;
    for (int i = 0; i < int(scenario.roles.size()); ++i) {
        const model::Role& role = scenario.roles[size_t(i)];
        if (role.slug.symbol < 0 || roleOfSymbol[size_t(role.slug.symbol)] == i)
            continue;
        report.add(Rule::RoleRepeated, role.slug.text,
                   QCoreApplication::translate("check", "Vai trò @%1 đã có ở trên; chỉ dòng đầu được dùng.").arg(scenario.words(role.slug.text)),
                   {subject.removeLines(QCoreApplication::translate("check", "Xóa dòng này"), role.span)});
    }
}

/// Behind the last bullet of the roles; nothing where roles stand in a table or not at all.
std::vector<model::Fix> addRole(const Subject& subject, const QString& slug)
{
    const model::Scenario& scenario = subject.scenario;
    if (scenario.roles.empty() || !scenario.bytes(scenario.roles.back().span).trimmed().startsWith('-'))
        return {};
    const qsizetype at = linesAround(scenario.source, scenario.roles.back().span).end;
    const QByteArray end = subject.lineEnd;
    const QByteArray line = (isLineBegin(scenario.source, at) ? QByteArray() : end) + "- @" + slug.toUtf8() + ": ………………" + end;
    return {fix(QCoreApplication::translate("check", "Thêm @%1 vào mục Vai trò").arg(slug), {at, at}, line)};
}

} // namespace

void checkRoles(const Subject& subject, Report& report)
{
    const model::Scenario& scenario = subject.scenario;
    const std::vector<int> roleOfSymbol = rolesBySymbol(scenario);
    checkRepeated(subject, roleOfSymbol, report);

    std::vector<char> met(scenario.symbols.size(), 0);
    for (const model::Mention& mention : scenario.mentions) {
        const qint32 symbol = mention.slug.symbol;
        if (symbol < 0)
            continue;
        const int role = roleOfSymbol[size_t(symbol)];
        const bool definition = role >= 0 && scenario.roles[size_t(role)].slug.text == mention.slug.text;
        if (definition || met[size_t(symbol)])
            continue;
        met[size_t(symbol)] = 1;
        if (role >= 0)
            continue;
        const QString slug = scenario.words(mention.slug.text);
        report.add(Rule::RoleUndefined, mention.span,
                   QCoreApplication::translate("check", "@%1 chưa có trong mục Vai trò, nên không in ra được là ai.").arg(slug), addRole(subject, slug));
    }
    for (const model::Role& role : scenario.roles) {
        if (role.target || role.slug.symbol < 0 || met[size_t(role.slug.symbol)])
            continue;
        report.add(Rule::RoleUnused, role.slug.text,
                   QCoreApplication::translate("check", "Vai trò @%1 không có việc nào trong kịch bản.").arg(scenario.words(role.slug.text)),
                   {subject.removeLines(QCoreApplication::translate("check", "Xóa vai trò này"), role.span)});
    }
}

} // namespace ungcuu::check
