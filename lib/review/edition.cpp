// SPDX-License-Identifier: GPL-3.0-or-later
// A stored edition, canonical JSON (base/json.h), every key always there:
//   format    "ungcuu-edition/1"
//   document  uuid
//   revision  hash of the source revision
//   annexes   [{"document": uuid, "revision": hash} …] in the order of the paper
//   answers   [{"question": text, "answer": text} …] in the order first asked
//   law       {"pack": text, "version": text}
//   page      {"form": text, "system": text, "face": text}
//   official  hash of the official document's canonical bytes
//   pdf       hash of the PDF file
#include "review/edition.h"

namespace ungcuu::review {

using base::Json;

namespace {

constexpr char format[] = "ungcuu-edition/1";

Json annexField(const Edition::Annex& annex)
{
    return Json::Object{{"document", textField(annex.document.text())}, {"revision", hashField(annex.revision)}};
}

Json answerField(const Edition::Answer& answer)
{
    return Json::Object{{"question", Json(answer.question)}, {"answer", Json(answer.answer)}};
}

template <class Item, class Field> Json listField(const std::vector<Item>& items, Field field)
{
    Json::Array array;
    for (const Item& item : items)
        array.push_back(field(item));
    return array;
}

/// Each item of the array `key` as an object, read by `read(Fields&)`.
template <class Read> void readList(Fields& fields, const char* key, Read read)
{
    for (const Json& item : fields.array(key)) {
        Fields inner(item.object() ? *item.object() : Json::Object());
        read(inner);
        fields.require(item.object() && inner.complete());
    }
}

void readLaw(Fields& fields, Edition& edition)
{
    Fields law(fields.object("law"));
    edition.lawPack = law.words("pack");
    edition.lawVersion = law.words("version");
    fields.require(law.complete());
}

void readPage(Fields& fields, Edition& edition)
{
    Fields page(fields.object("page"));
    edition.form = page.words("form");
    edition.system = page.words("system");
    edition.face = page.words("face");
    fields.require(page.complete());
}

} // namespace

QByteArray encoded(const Edition& edition)
{
    return base::canonicalJson(Json::Object{
        {"format", textField(format)},
        {"document", textField(edition.document.text())},
        {"revision", hashField(edition.revision)},
        {"annexes", listField(edition.annexes, annexField)},
        {"answers", listField(edition.answers, answerField)},
        {"law", Json::Object{{"pack", Json(edition.lawPack)}, {"version", Json(edition.lawVersion)}}},
        {"page", Json::Object{{"form", Json(edition.form)}, {"system", Json(edition.system)}, {"face", Json(edition.face)}}},
        {"official", hashField(edition.official)},
        {"pdf", hashField(edition.pdf)},
    });
}

base::Result<Edition> readEdition(QByteArrayView bytes)
{
    Fields fields(bytes, format);
    Edition edition;
    edition.document = fields.uuid("document");
    edition.revision = fields.hash("revision");
    readList(fields, "annexes", [&](Fields& item) { edition.annexes.push_back({item.uuid("document"), item.hash("revision")}); });
    readList(fields, "answers", [&](Fields& item) { edition.answers.push_back({item.words("question"), item.words("answer")}); });
    readLaw(fields, edition);
    readPage(fields, edition);
    edition.official = fields.hash("official");
    edition.pdf = fields.hash("pdf");
    if (!fields.complete())
        return malformed("edition");
    return edition;
}

} // namespace ungcuu::review
