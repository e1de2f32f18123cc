// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/stray_signature.h"

#include <qpdf/QPDF.hh>

#include <algorithm>
#include <set>

namespace ungcuu::pdf {
namespace {

using Handle = QPDFObjectHandle;

constexpr int deepest = 20;

/// What may be a signature without being stray.
struct Known {
    std::set<QPDFObjGen> fields;
    std::set<QPDFObjGen> values;
};

Known knownIn(const File& file, const std::vector<FormField>& fields)
{
    Known known;
    for (const FormField& field : fields) {
        if (field.type != "/Sig" || !field.filled)
            continue;
        known.fields.insert(Handle(field.object).getObjGen());
        known.values.insert(Handle(field.object).getKey("/V").getObjGen());
    }
    Handle permissions = file.objects().getRoot().getKey("/Perms");
    for (const char* right : {"/UR", "/UR3"}) {
        if (permissions.isDictionary())
            known.values.insert(permissions.getKey(right).getObjGen());
    }
    known.values.erase(QPDFObjGen()); // direct values: those of known fields are not walked into
    return known;
}

using Entries = std::map<std::string, Handle>;

/// Null means absent (ISO 32000-1, 7.3.7).
bool has(const Entries& entries, const char* key)
{
    const auto found = entries.find(key);
    return found != entries.end() && !Handle(found->second).isNull();
}

bool isNamed(const Entries& entries, const char* key, const char* name)
{
    const auto found = entries.find(key);
    return found != entries.end() && Handle(found->second).isNameAndEquals(name);
}

bool isSignature(const Entries& entries)
{
    return isNamed(entries, "/Type", "/Sig") || isNamed(entries, "/Type", "/DocTimeStamp")
        || (has(entries, "/ByteRange") && has(entries, "/Contents"));
}

bool isFilledSignatureField(const Entries& entries)
{
    return isNamed(entries, "/FT", "/Sig") && has(entries, "/V");
}

bool isStray(Handle value, const Known& known, int depth);

bool isStrayItem(Handle item, const Known& known, int depth)
{
    return !item.isIndirect() && isStray(item, known, depth + 1);
}

bool isStrayArray(Handle array, const Known& known, int depth)
{
    const std::vector<Handle> items = array.getArrayAsVector();
    return std::any_of(items.begin(), items.end(), [&](const Handle& item) { return isStrayItem(item, known, depth); });
}

/// Looks into direct values only: every indirect object is asked by itself.
bool isStray(Handle value, const Known& known, int depth)
{
    if (depth > deepest || !(value.isDictionary() || value.isArray()))
        return false;
    const bool asField = value.isIndirect() && known.fields.count(value.getObjGen()) != 0;
    const bool asValue = value.isIndirect() && known.values.count(value.getObjGen()) != 0;
    if (asField || asValue)
        return false;
    if (value.isArray())
        return isStrayArray(value, known, depth);
    const Entries entries = value.getDictAsMap();
    return isSignature(entries) || isFilledSignatureField(entries)
        || std::any_of(entries.begin(), entries.end(), [&](const auto& entry) { return isStrayItem(entry.second, known, depth); });
}

} // namespace

bool hasStraySignature(const File& file, const std::vector<FormField>& fields, qsizetype read)
{
    const Known known = knownIn(file, fields);
    const std::vector<QPDFObjGen> objects = file.objectsBehind(read);
    return std::any_of(objects.begin(), objects.end(), [&](const QPDFObjGen& object) { return isStray(file.objects().getObject(object), known, 0); });
}

} // namespace ungcuu::pdf
