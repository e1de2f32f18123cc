// SPDX-License-Identifier: GPL-3.0-or-later
// A stored revision, canonical JSON (base/json.h), every key always there:
//   format    "ungcuu-revision/1"
//   document  uuid
//   content   hash of the source bytes, which are stored as they are
//   parents   [hash …] ascending; [] for the first
//   author    uuid of a person
//   time      UTC ms
//   message   text, may be ""
#include "review/revision.h"

namespace ungcuu::review {

using base::Json;

namespace {
constexpr char format[] = "ungcuu-revision/1";
}

QByteArray encoded(const Revision& revision)
{
    return base::canonicalJson(Json::Object{
        {"format", textField(format)},
        {"document", textField(revision.document.text())},
        {"content", hashField(revision.content)},
        {"parents", hashesField(revision.parents)},
        {"author", textField(revision.author.text())},
        {"time", Json(revision.time)},
        {"message", Json(revision.message)},
    });
}

base::Result<Revision> readRevision(QByteArrayView bytes)
{
    Fields fields(bytes, format);
    Revision revision;
    revision.document = fields.uuid("document");
    revision.content = fields.hash("content");
    revision.parents = fields.sortedHashes("parents");
    revision.author = fields.uuid("author");
    revision.time = fields.integer("time");
    revision.message = fields.words("message");
    if (!fields.complete())
        return malformed("revision");
    return revision;
}

} // namespace ungcuu::review
