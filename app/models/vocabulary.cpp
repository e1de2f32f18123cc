// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vocabulary.h"

#include "law/pack.h"
#include "workspace/documents.h"
#include "workspace/register.h"
#include "workspace/shipped_law.h"

namespace ungcuu::models {

namespace {

/// More codes than one chooses from; what is read stays small in a workspace of any size.
constexpr int MostDocuments = 2000;

/// The texts themselves, then the places in them that the pack cites whole. A rule that only says how long is no ground.
void addGrounds(text::Vocabulary& vocabulary, const law::Pack& pack, QDate today)
{
    for (const law::Text& text : pack.texts) {
        if (law::inForce(text, today))
            vocabulary.grounds.push_back({text.title, law::withProof(text.subject, text.proof), {text.subject}});
    }
    for (const law::Rule& rule : pack.rules) {
        const law::Text* const text = pack.text(rule.place.text);
        if (text && law::inForce(rule, today) && rule.words != text->title && rule.words.contains(text->title))
            vocabulary.grounds.push_back({rule.words, law::withProof(rule.name, rule.proof), {rule.name}});
    }
}

void addLaw(text::Vocabulary& vocabulary, const law::Pack& pack, QDate today)
{
    for (const law::Rule& rule : pack.rules) {
        if (!law::inForce(rule, today))
            continue;
        vocabulary.rules.push_back({rule.name, rule.words, rule.aliases});
    }
    addGrounds(vocabulary, pack, today);
    for (const law::Kind& kind : pack.kinds)
        vocabulary.kinds.push_back({kind.name, kind.abbreviation, {}});
}

} // namespace

text::Vocabulary vocabularyOf(const workspace::Workspace& workspace, QDate today)
{
    text::Vocabulary vocabulary;
    if (const auto systems = workspace::listSystems(workspace)) {
        for (const model::System& system : *systems)
            vocabulary.systems.push_back({system.code, system.name, {}});
    }
    if (const auto documents = workspace::listDocuments(workspace, {}, MostDocuments)) {
        for (const workspace::DocumentRow& row : *documents)
            vocabulary.scenarios.push_back({row.code, row.title, {}});
    }
    addLaw(vocabulary, workspace::shippedLaw(), today);
    return vocabulary;
}

} // namespace ungcuu::models
