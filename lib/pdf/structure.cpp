// SPDX-License-Identifier: GPL-3.0-or-later
//
// file     = "%PDF-" version … revision { revision }
// revision = { object } section "startxref" offset "%%EOF" EOL
// object   = N G "obj" value [ "stream" EOL bytes "endstream" ] "endobj"
// Objects of every revision but the first follow one another with nothing but white space between them.
#include "pdf/structure.h"

#include "pdf/lexer.h"
#include "pdf/trouble.h"
#include "pdf/xref_section.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace ungcuu::pdf {
namespace {

using base::Error;
using Trouble = std::optional<Error>;

constexpr int mostRevisions = 200;

bool knownHeader(QByteArrayView file)
{
    static constexpr std::array<const char*, 9> versions{"1.0", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "2.0"};
    return file.size() > 9 && file.startsWith("%PDF-") && (file[8] == '\n' || file[8] == '\r')
        && std::any_of(versions.begin(), versions.end(), [&](const char* version) { return file.sliced(5, 3) == QByteArrayView(version); });
}

/// "startxref" offset "%%EOF" EOL after a section: where it ends and what offset it names.
struct Tail {
    qsizetype end = 0;
    qint64 names = 0;
};

std::optional<Tail> readTail(QByteArrayView file, qsizetype at)
{
    Lexer lexer(file, at);
    lexer.skipSpace();
    if (!lexer.skip("startxref"))
        return {};
    const std::optional<qint64> names = lexer.integer();
    lexer.skipSpace();
    if (!names || !lexer.skip("%%EOF"))
        return {};
    lexer.skipEndOfLine();
    return Tail{lexer.at(), *names};
}

/// Where the newest section stands, from the last "startxref" of the file.
std::optional<qsizetype> newestSection(QByteArrayView file)
{
    const qsizetype last = file.lastIndexOf("startxref");
    if (last < 0)
        return {};
    const std::optional<Tail> tail = readTail(file, last);
    if (!tail)
        return {};
    return tail->names;
}

/// A linearised file (ISO 32000-1, Annex F) opens with the section that its readers see last, and whose tail names 0.
std::optional<Revision> withMainSection(QByteArrayView file, Revision first, const Tail& tail)
{
    if (tail.names != 0 || !first.prev || *first.prev <= first.section)
        return {};
    qsizetype end = 0;
    const std::optional<Revision> main = readXrefSection(file, *first.prev, end);
    const std::optional<Tail> mainTail = main ? readTail(file, end) : std::nullopt;
    if (!mainTail || main->prev || mainTail->names != first.section)
        return {};
    first.entries.insert(first.entries.end(), main->entries.begin(), main->entries.end());
    first.bytes.end = mainTail->end;
    first.prev.reset();
    return first;
}

std::optional<Revision> readRevision(QByteArrayView file, qsizetype section)
{
    qsizetype end = 0;
    std::optional<Revision> revision = readXrefSection(file, section, end);
    const std::optional<Tail> tail = revision ? readTail(file, end) : std::nullopt;
    if (!tail)
        return {};
    if (tail->names != section)
        return withMainSection(file, *std::move(revision), *tail);
    revision->bytes.end = tail->end;
    return revision;
}

/// Newest first, along /Prev.
std::optional<std::vector<Revision>> readChain(QByteArrayView file)
{
    std::vector<Revision> chain;
    for (std::optional<qsizetype> section = newestSection(file); section;) {
        std::optional<Revision> revision = readRevision(file, *section);
        if (!revision || int(chain.size()) >= mostRevisions)
            return {};
        section = revision->prev ? std::optional<qsizetype>(*revision->prev) : std::nullopt;
        const bool loops = section && std::any_of(chain.begin(), chain.end(), [&](const Revision& one) { return one.section == *section; });
        if (loops)
            return {};
        chain.push_back(*std::move(revision));
    }
    if (chain.empty())
        return {};
    return chain;
}

Trouble trailerTrouble(const std::vector<Revision>& revisions, RuleSet rules)
{
    const Revision& first = revisions.front();
    for (const Revision& revision : revisions) {
        if (revision.encrypted && rules.has(Rule::NoEncryption))
            return broken(Rule::NoEncryption);
        if (revision.hybrid && rules.has(Rule::NoHybrid))
            return broken(Rule::NoHybrid);
        const bool kept = revision.root == first.root && revision.info == first.info && revision.firstId == first.firstId;
        if (!kept && rules.has(Rule::TrailerKept))
            return broken(Rule::TrailerKept);
    }
    return {};
}

/// Every section stands in its own revision and lists only what stands there.
bool staysInside(const Revision& revision)
{
    const auto inside = [&](const XrefEntry& entry) {
        return entry.kind != XrefEntry::InUse || (entry.place >= revision.bytes.begin && entry.place < revision.bytes.end);
    };
    return revision.section >= revision.bytes.begin && revision.section < revision.bytes.end
        && std::all_of(revision.entries.begin(), revision.entries.end(), inside);
}

bool listsTwice(const Revision& revision)
{
    std::set<qint64> seen;
    return !std::all_of(revision.entries.begin(), revision.entries.end(), [&](const XrefEntry& entry) { return seen.insert(entry.object).second; });
}

/// One object in an appended revision, the lexer standing before its number; its number and place.
std::optional<std::pair<qint64, qsizetype>> skipIndirectObject(QByteArrayView file, Lexer& lexer)
{
    const qsizetype at = lexer.at();
    const std::optional<qint64> number = lexer.integer();
    const std::optional<qint64> generation = number ? lexer.integer() : std::nullopt;
    lexer.skipSpace();
    const std::optional<base::Span> value = generation && lexer.skip("obj") ? lexer.object() : std::nullopt;
    lexer.skipSpace();
    if (value && lexer.skip("stream")) {
        const std::optional<Dictionary> dictionary = Lexer(file, value->begin).dictionary();
        const std::optional<base::Span> place = dictionary ? valueOf(*dictionary, "Length") : std::nullopt;
        Lexer lengthLexer(file.first(place ? place->end : 0), place ? place->begin : 0);
        const std::optional<qint64> length = lengthLexer.integer();
        if (!length || !lengthLexer.atEnd() || !(lexer.skip("\r\n") || lexer.skip("\n")) || !lexer.skipBytes(*length))
            return {};
        lexer.skipSpace();
        if (!lexer.skip("endstream"))
            return {};
        lexer.skipSpace();
    }
    if (!value || !lexer.skip("endobj"))
        return {};
    return std::pair(*number, at);
}

/// The objects of an appended revision one after the other, against what its section lists.
Trouble tilingTrouble(QByteArrayView file, const Revision& revision, RuleSet rules)
{
    std::map<qint64, qint64> listed;
    for (const XrefEntry& entry : revision.entries) {
        if (entry.kind == XrefEntry::InUse)
            listed[entry.object] = entry.place;
    }
    Lexer lexer(file.first(revision.section), revision.bytes.begin);
    for (lexer.skipSpace(); !lexer.atEnd(); lexer.skipSpace()) {
        const auto object = skipIndirectObject(file.first(revision.section), lexer);
        if (!object)
            return rules.has(Rule::RevisionsAbut) ? Trouble(broken(Rule::RevisionsAbut)) : std::nullopt;
        const auto found = listed.find(object->first);
        if (found == listed.end() && rules.has(Rule::RevisionsAbut))
            return broken(Rule::RevisionsAbut);
        if (found != listed.end() && found->second != object->second && rules.has(Rule::NoRepeatedObject))
            return broken(Rule::NoRepeatedObject);
    }
    return {};
}

Trouble revisionTrouble(QByteArrayView file, const Structure& structure, RuleSet rules)
{
    for (const Revision& revision : structure.revisions) {
        if (rules.has(Rule::PrevFalls) && !staysInside(revision))
            return broken(Rule::PrevFalls);
        if (rules.has(Rule::NoRepeatedObject) && listsTwice(revision))
            return broken(Rule::NoRepeatedObject);
        if (&revision == &structure.revisions.front())
            continue;
        if (Trouble trouble = tilingTrouble(file, revision, rules))
            return trouble;
    }
    return {};
}

/// Gives each revision its beginning; they must follow one another in the file as they do in the chain.
bool setBeginnings(std::vector<Revision>& revisions)
{
    qsizetype end = 0;
    for (Revision& revision : revisions) {
        if (revision.bytes.end <= end)
            return false;
        revision.bytes.begin = end;
        end = revision.bytes.end;
    }
    return true;
}

} // namespace

base::Result<Structure> readStructure(QByteArrayView file, RuleSet rules)
{
    if (rules.has(Rule::HeaderFirst) && !knownHeader(file))
        return broken(Rule::HeaderFirst);
    std::optional<std::vector<Revision>> chain = readChain(file);
    if (!chain)
        return damaged();
    std::reverse(chain->begin(), chain->end());
    Structure structure{*std::move(chain)};
    if (!setBeginnings(structure.revisions))
        return broken(Rule::PrevFalls);
    if (structure.revisions.back().bytes.end != file.size()) {
        if (rules.has(Rule::EndsAtEof))
            return broken(Rule::EndsAtEof);
        structure.revisions.back().bytes.end = file.size();
    }
    if (Trouble trouble = trailerTrouble(structure.revisions, rules))
        return *trouble;
    if (Trouble trouble = revisionTrouble(file, structure, rules))
        return *trouble;
    return structure;
}

std::optional<qsizetype> offsetOf(const Revision& revision, qint64 object)
{
    for (const XrefEntry& entry : revision.entries) {
        if (entry.kind == XrefEntry::InUse && entry.object == object)
            return entry.place;
    }
    return {};
}

} // namespace ungcuu::pdf
