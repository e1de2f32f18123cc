// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/pack.h"

#include "base/vietnamese.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace ungcuu::law {
namespace {

QString folded(QStringView words)
{
    return base::toneFolded(words).simplified();
}

bool named(const Rule& rule, const QString& wanted)
{
    return folded(rule.name) == wanted
           || std::any_of(rule.aliases.begin(), rule.aliases.end(), [&](const QString& alias) { return folded(alias) == wanted; });
}

template <class Rows, class Test> auto* firstOf(const Rows& rows, const Test& test)
{
    const auto found = std::find_if(rows.begin(), rows.end(), test);
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

const Text* Pack::text(QStringView wanted) const
{
    return firstOf(texts, [&](const Text& row) { return row.id == wanted; });
}

const Rule* Pack::rule(QStringView name, QDate day) const
{
    const QString wanted = folded(name);
    return firstOf(rules, [&](const Rule& row) { return named(row, wanted) && inForce(row, day); });
}

const Kind* Pack::kind(QStringView name) const
{
    const QString wanted = folded(name);
    return firstOf(kinds, [&](const Kind& row) { return folded(row.name) == wanted; });
}

const Outline* Pack::outline(QStringView kindName, QDate day) const
{
    const QString wanted = folded(kindName);
    return firstOf(outlines, [&](const Outline& row) { return folded(row.kind) == wanted && inForce(row, day); });
}

QString withProof(const QString& words, Proof proof)
{
    return proof == Proof::Verified ? words : QCoreApplication::translate("law", "%1 (chưa đối chiếu văn bản gốc)").arg(words);
}

QString citation(const Pack& pack, const Rule& rule)
{
    const Text* const text = pack.text(rule.place.text);
    QString words = rule.place.article;
    if (text)
        words = words.isEmpty() ? text->title : words + QLatin1Char(' ') + text->title;
    return withProof(words, rule.proof);
}

model::LawComparison comparable(const Pack& pack, const Rule& rule)
{
    const Text* const text = pack.text(rule.place.text);
    return {pack.id, rule.name, rule.words, rule.anchor, text ? text->title : QString(), rule.place.article, {}, {}};
}

bool sameRow(const model::LawComparison& one, const model::LawComparison& other)
{
    const auto row = [](const model::LawComparison& each) { return std::tie(each.pack, each.rule, each.words, each.anchor, each.text, each.article); };
    return row(one) == row(other);
}

} // namespace ungcuu::law
