// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/pack_reader.h"

#include "base/json.h"
#include "base/vietnamese.h"

#include <QCoreApplication>
#include <QSet>

/* A law pack, format "ungcuu-law-pack/1": one JSON object in UTF-8 (RFC 8259, in the profile of base/json.h). All keys
   are there, no others; where nothing is known the text is empty.

   pack     = { format: "ungcuu-law-pack/1", id, version, title, from: day, until: day,
                texts: [text], rules: [rule], kinds: [kind], outlines: [outline] }
   text     = { id, title, subject, from: day, until: day, proof, doubt }
   rule     = { name, aliases: [words], words, anchor, duty, place, proof, from: day, until: day }
   kind     = { name, abbreviation, copy: boolean, model, place, proof }
   outline  = { kind, title, basis, from: day, until: day, sections: [section] }
                                                                      (kind: the name of a kind; basis: a text's id or empty)
   section  = { heading, level: 1…9, required: boolean, words: [words], guide, place, proof }
                                                                      (guide: what to write there; empty: a hand does, on paper)
   place    = { text, article }                                       (text: the id of a text, or empty)
   proof    = "V" the text itself was read | "S" a summary that cites the article | "X" an excerpt | "M" from memory
   day      = "" | "yyyy-MM-dd"
   id       = small letters, digits, "-"; version = digits and "."

   Later versions of the format take another number; this reader refuses them. */
namespace ungcuu::law {
namespace {

constexpr QByteArrayView formatName = "ungcuu-law-pack/1";
constexpr qsizetype largestPack = 1024 * 1024;

/// One object of the pack while it is read: remembers the first thing that is wrong, and where.
class Reader
{
public:
    Reader(const base::Json& value, QString where, QString& trouble) : m_where(std::move(where)), m_trouble(trouble)
    {
        m_object = value.object();
        if (!m_object)
            fail(QStringLiteral("không phải đối tượng"));
    }

    QString words(const char* key)
    {
        const base::Json* const found = member(key);
        if (!found || !found->utf8())
            return fail(QStringLiteral("«%1» không phải chữ").arg(QLatin1String(key))), QString();
        return QString::fromUtf8(*found->utf8());
    }

    QString filled(const char* key)
    {
        const QString text = words(key);
        if (text.isEmpty())
            fail(QStringLiteral("«%1» trống").arg(QLatin1String(key)));
        return text;
    }

    bool flag(const char* key)
    {
        const base::Json* const found = member(key);
        if (found && found->boolean())
            return *found->boolean();
        return fail(QStringLiteral("«%1» không phải đúng/sai").arg(QLatin1String(key))), false;
    }

    int digit(const char* key)
    {
        const base::Json* const found = member(key);
        if (found && found->integer() && *found->integer() >= 1 && *found->integer() <= 9)
            return int(*found->integer());
        return fail(QStringLiteral("«%1» không phải số 1 đến 9").arg(QLatin1String(key))), 1;
    }

    QDate day(const char* key)
    {
        const QString text = words(key);
        const QDate date = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
        if (!text.isEmpty() && !date.isValid())
            fail(QStringLiteral("«%1» không phải ngày").arg(QLatin1String(key)));
        return date;
    }

    Proof proof()
    {
        const QString letter = words("proof");
        const qsizetype at = QStringLiteral("VSXM").indexOf(letter);
        if (letter.size() != 1 || at < 0)
            fail(QStringLiteral("«proof» không phải V, S, X, M"));
        return Proof(std::max<qsizetype>(at, 0));
    }

    Place place()
    {
        Place read;
        const base::Json* const found = member("place");
        if (!found)
            return read;
        Reader inner(*found, m_where + QStringLiteral(".place"), m_trouble);
        read.text = inner.words("text");
        read.article = inner.words("article");
        inner.done();
        return read;
    }

    QStringList list(const char* key)
    {
        QStringList all;
        for (const base::Json& item : array(key)) {
            if (!item.utf8())
                fail(QStringLiteral("«%1» không phải dãy chữ").arg(QLatin1String(key)));
            else
                all += QString::fromUtf8(*item.utf8());
        }
        return all;
    }

    template <class Row, class Read> std::vector<Row> rows(const char* key, const Read& read)
    {
        std::vector<Row> all;
        for (const base::Json& item : array(key)) {
            Reader row(item, QStringLiteral("%1.%2[%3]").arg(m_where, QLatin1String(key)).arg(all.size()), m_trouble);
            all.push_back(read(row));
            row.done();
        }
        return all;
    }

    /// Every key was asked for.
    void done()
    {
        if (m_object && qsizetype(m_object->size()) != m_asked)
            fail(QStringLiteral("có khóa lạ"));
    }

    void fail(const QString& what)
    {
        if (m_trouble.isEmpty())
            m_trouble = m_where + QStringLiteral(": ") + what;
    }

private:
    const base::Json* member(const char* key)
    {
        const auto found = m_object ? m_object->find(key) : base::Json::Object::const_iterator();
        if (m_object && found != m_object->end()) {
            ++m_asked;
            return &found->second;
        }
        fail(QStringLiteral("thiếu «%1»").arg(QLatin1String(key)));
        return nullptr;
    }

    const base::Json::Array& array(const char* key)
    {
        static const base::Json::Array none;
        const base::Json* const found = member(key);
        if (found && found->array())
            return *found->array();
        fail(QStringLiteral("«%1» không phải dãy").arg(QLatin1String(key)));
        return none;
    }

    const base::Json::Object* m_object = nullptr;
    QString m_where;
    QString& m_trouble;
    qsizetype m_asked = 0;
};

Text readText(Reader& row)
{
    return {row.filled("id"), row.filled("title"), row.words("subject"), row.day("from"), row.day("until"), row.proof(),
            row.words("doubt")};
}

Rule readRule(Reader& row)
{
    return {row.filled("name"), row.list("aliases"), row.filled("words"), row.words("anchor"), row.words("duty"),
            row.place(), row.proof(), row.day("from"), row.day("until")};
}

Kind readKind(Reader& row)
{
    return {row.filled("name"), row.words("abbreviation"), row.flag("copy"), row.words("model"), row.place(), row.proof()};
}

Section readSection(Reader& row)
{
    return {row.filled("heading"), row.digit("level"), row.flag("required"), row.list("words"), row.words("guide"),
            row.place(), row.proof()};
}

Outline readOutline(Reader& row)
{
    return {row.filled("kind"), row.filled("title"), row.words("basis"), row.day("from"), row.day("until"), row.rows<Section>("sections", readSection)};
}

Pack readWhole(Reader& top)
{
    Pack pack;
    if (top.words("format").toUtf8() != formatName)
        top.fail(QStringLiteral("không phải «%1»").arg(QLatin1String(formatName)));
    pack.id = top.filled("id");
    pack.version = top.filled("version");
    pack.title = top.filled("title");
    pack.from = top.day("from");
    pack.until = top.day("until");
    pack.texts = top.rows<Text>("texts", readText);
    pack.rules = top.rows<Rule>("rules", readRule);
    pack.kinds = top.rows<Kind>("kinds", readKind);
    pack.outlines = top.rows<Outline>("outlines", readOutline);
    top.done();
    return pack;
}

/// A row that cites a text has to cite one of the pack.
QString strayPlace(const Pack& pack)
{
    const auto stray = [&](const Place& place) { return !place.text.isEmpty() && !pack.text(place.text); };
    for (const Rule& rule : pack.rules) {
        if (stray(rule.place))
            return rule.name;
    }
    for (const Kind& kind : pack.kinds) {
        if (stray(kind.place))
            return kind.name;
    }
    for (const Outline& outline : pack.outlines) {
        if (!pack.kind(outline.kind) || stray({outline.basis, {}}))
            return outline.kind;
        for (const Section& section : outline.sections) {
            if (stray(section.place))
                return section.heading;
        }
    }
    return {};
}

bool overlap(const Rule& one, const Rule& two)
{
    const auto endsBefore = [](QDate end, QDate begin) { return end.isValid() && begin.isValid() && end < begin; };
    return !endsBefore(one.until, two.from) && !endsBefore(two.until, one.from);
}

QStringList namesOf(const Rule& rule)
{
    QStringList names;
    for (const QString& name : QStringList(rule.name) + rule.aliases)
        names += base::toneFolded(name).simplified();
    return names;
}

/// Two rules of one name on one day would make the answer a matter of order.
QString repeatedName(const Pack& pack)
{
    for (size_t i = 0; i < pack.rules.size(); ++i) {
        const QStringList names = namesOf(pack.rules[i]);
        if (QSet<QString>(names.begin(), names.end()).size() != names.size())
            return pack.rules[i].name;
        for (size_t j = 0; j < i; ++j) {
            const QStringList others = namesOf(pack.rules[j]);
            const bool shared = std::any_of(names.begin(), names.end(), [&](const QString& n) { return others.contains(n); });
            if (shared && overlap(pack.rules[i], pack.rules[j]))
                return pack.rules[i].name;
        }
    }
    return {};
}

base::Error unreadable(const QByteArray& code, const QString& why)
{
    return {code, QCoreApplication::translate("law", "Bộ căn cứ không đọc được: %1. Bộ căn cứ đang dùng không thay đổi.").arg(why)};
}

} // namespace

base::Result<Pack> readPack(QByteArrayView bytes)
{
    const base::Result<base::Json> json = base::readJson(bytes, largestPack);
    if (!json)
        return unreadable("law.not-json", json.error().message);
    QString trouble;
    Reader top(*json, QStringLiteral("pack"), trouble);
    Pack pack = readWhole(top);
    if (!trouble.isEmpty())
        return unreadable("law.not-a-pack", trouble);
    if (const QString row = strayPlace(pack); !row.isEmpty())
        return unreadable("law.stray-place", row);
    if (const QString row = repeatedName(pack); !row.isEmpty())
        return unreadable("law.repeated-name", row);
    return pack;
}

} // namespace ungcuu::law
