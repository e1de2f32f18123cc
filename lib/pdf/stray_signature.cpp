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

bool isSignature(Handle dictionary)
{
    Handle type = dictionary.getKey("/Type");
    return type.isNameAndEquals("/Sig") || type.isNameAndEquals("/DocTimeStamp")
        || (dictionary.hasKey("/ByteRange") && dictionary.hasKey("/Contents"));
}

bool isFilledSignatureField(Handle dictionary)
{
    return dictionary.getKey("/FT").isNameAndEquals("/Sig") && dictionary.hasKey("/V");
}

bool isStray(Handle value, const Known& known, int depth);

bool hasStrayItem(Handle value, const Known& known, int depth)
{
    const auto stray = [&](Handle item) { return !item.isIndirect() && isStray(item, known, depth + 1); };
    if (value.isArray()) {
        const std::vector<Handle> items = value.getArrayAsVector();
        return std::any_of(items.begin(), items.end(), stray);
    }
    const std::map<std::string, Handle> entries = value.getDictAsMap();
    return std::any_of(entries.begin(), entries.end(), [&](const auto& entry) { return stray(entry.second); });
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
    if (value.isDictionary() && (isSignature(value) || isFilledSignatureField(value)))
        return true;
    return hasStrayItem(value, known, depth);
}

} // namespace

bool hasStraySignature(const File& file, const std::vector<FormField>& fields)
{
    const Known known = knownIn(file, fields);
    const std::vector<Handle> objects = file.objects().getAllObjects();
    return std::any_of(objects.begin(), objects.end(), [&](const Handle& object) { return isStray(object, known, 0); });
}

} // namespace ungcuu::pdf
