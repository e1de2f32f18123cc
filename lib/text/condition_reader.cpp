// SPDX-License-Identifier: GPL-3.0-or-later
//
//   cond = and { "hoặc" and } ;   and = atom { "và" atom }
//   atom = ( "có" | "không có" ) name | "từ cấp độ" n "trở lên" | name op text
//   op   = "=" | "!=" | "≠" | ">=" | "≥" | "<=" | "≤" | ">" | "<" | "thuộc"
#include "text/value_reader.h"

#include "model/system.h"

#include <iterator>

namespace ungcuu::text {
namespace {

using model::Atom;
using model::AtomKind;
using model::Comparison;

struct Word {
    Span span;
    QString folded;
};

std::vector<Word> wordsOf(Reading& reading, Span text)
{
    std::vector<Word> words;
    for (qsizetype at = text.begin; at < text.end;) {
        if (isSpace(reading.at(at)) || terminatorLength(reading.source, at)) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.end && !isSpace(reading.at(end)) && !terminatorLength(reading.source, end))
            ++end;
        words.push_back({{at, end}, base::folded(reading.bytes({at, end}))});
        at = end;
    }
    return words;
}

struct Operator {
    QByteArrayView sign;
    Comparison comparison;
};
constexpr Operator operators[] = {
    {"!=", Comparison::NotEqual}, {">=", Comparison::GreaterOrEqual}, {"<=", Comparison::LessOrEqual},
    {"≠", Comparison::NotEqual},  {"≥", Comparison::GreaterOrEqual},  {"≤", Comparison::LessOrEqual},
    {"=", Comparison::Equal},     {">", Comparison::Greater},         {"<", Comparison::Less},
};

bool readComparison(Reading& reading, Span text, Atom& atom)
{
    for (qsizetype at = text.begin; at < text.end; ++at) {
        for (const Operator& op : operators) {
            if (!reading.bytes({at, text.end}).startsWith(op.sign))
                continue;
            atom.kind = AtomKind::Compare;
            atom.comparison = op.comparison;
            atom.name = trimmed(reading.source, {text.begin, at});
            atom.value = trimmed(reading.source, {at + op.sign.size(), text.end});
            return !atom.name.empty() && !atom.value.empty();
        }
    }
    return false;
}

using Words = std::vector<Word>::const_iterator;

/// "từ cấp độ 3 trở lên", also "cấp 3 trở lên".
bool readLevel(Words begin, Words end, Atom& atom)
{
    const Words first = begin;
    if (begin != end && begin->folded == u"từ")
        ++begin;
    if (begin == end || begin->folded != u"cấp")
        return false;
    atom.name = {first->span.begin, std::prev(end)->span.end};
    if (++begin != end && begin->folded == u"độ")
        ++begin;
    if (std::distance(begin, end) != 3 || begin[1].folded != u"trở" || begin[2].folded != u"lên")
        return false;
    bool number = false;
    atom.level = begin->folded.toInt(&number);
    atom.kind = AtomKind::LevelFrom;
    return number && atom.level >= 1 && atom.level <= model::highestLevel;
}

bool readAtom(Reading& reading, Words begin, Words end, Atom& atom)
{
    if (begin == end)
        return false;
    const Span text{begin->span.begin, std::prev(end)->span.end};
    if (readLevel(begin, end, atom) || readComparison(reading, text, atom))
        return true;
    atom.negated = begin->folded == u"không";
    begin += atom.negated ? 1 : 0;
    if (begin != end && begin->folded == u"có" && begin + 1 != end) {
        atom.kind = AtomKind::Has;
        atom.name = {begin[1].span.begin, text.end};
        return true;
    }
    const auto member = std::find_if(begin, end, [](const Word& w) { return w.folded == u"thuộc"; });
    if (atom.negated || member == begin || member == end || member + 1 == end)
        return false;
    atom.kind = AtomKind::Compare;
    atom.comparison = Comparison::OneOf;
    atom.name = {text.begin, std::prev(member)->span.end};
    atom.value = {member[1].span.begin, text.end};
    return true;
}

} // namespace

model::Condition conditionOf(Reading& reading, Span text)
{
    model::Condition condition;
    condition.text = trimmed(reading.source, text);
    const std::vector<Word> words = wordsOf(reading, condition.text);
    std::vector<Atom>& atoms = reading.scenario.atoms;
    const auto first = qint32(atoms.size());
    condition.read = !words.empty();
    bool startsGroup = true;
    for (auto at = words.begin(); condition.read && at != words.end();) {
        const auto joint = std::find_if(at, words.end(), [](const Word& w) { return w.folded == u"và" || w.folded == u"hoặc"; });
        Atom& atom = atoms.emplace_back();
        atom.startsGroup = startsGroup;
        condition.read = readAtom(reading, at, joint, atom) && (joint == words.end() || joint + 1 != words.end());
        startsGroup = joint != words.end() && joint->folded == u"hoặc";
        at = joint == words.end() ? joint : joint + 1;
    }
    if (!condition.read)
        atoms.resize(size_t(first));
    condition.atoms = {first, qint32(atoms.size())};
    return condition;
}

} // namespace ungcuu::text
