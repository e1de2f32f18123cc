// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/same_object.h"

#include <qpdf/Buffer.hh>

#include <algorithm>
#include <cstring>
#include <set>

namespace ungcuu::pdf {
namespace {

using Handle = QPDFObjectHandle;

constexpr int deepest = 100;

bool sameItem(Handle a, Handle b, int depth);
bool sameValueAt(Handle a, Handle b, int depth);

bool sameEntries(Handle a, Handle b, const std::set<std::string>& except, int depth)
{
    std::set<std::string> keys = a.getKeys();
    keys.merge(b.getKeys());
    return std::all_of(keys.begin(), keys.end(), [&](const std::string& key) {
        return except.count(key) != 0 || sameItem(a.getKey(key), b.getKey(key), depth + 1);
    });
}

bool sameItems(Handle a, Handle b, int depth)
{
    const std::vector<Handle> left = a.getArrayAsVector();
    const std::vector<Handle> right = b.getArrayAsVector();
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [&](const Handle& x, const Handle& y) { return sameItem(x, y, depth + 1); });
}

bool sameBytes(Handle a, Handle b)
{
    const std::shared_ptr<Buffer> left = a.getRawStreamData();
    const std::shared_ptr<Buffer> right = b.getRawStreamData();
    return left->getSize() == right->getSize() && std::memcmp(left->getBuffer(), right->getBuffer(), left->getSize()) == 0;
}

bool sameItem(Handle a, Handle b, int depth)
{
    if (a.isIndirect() || b.isIndirect())
        return a.isIndirect() && b.isIndirect() && a.getObjGen() == b.getObjGen();
    return sameValueAt(a, b, depth);
}

bool sameValueAt(Handle a, Handle b, int depth)
{
    if (depth > deepest || a.getTypeCode() != b.getTypeCode())
        return false;
    if (a.isDictionary())
        return sameEntries(a, b, {}, depth);
    if (a.isArray())
        return sameItems(a, b, depth);
    if (a.isStream())
        return sameEntries(a.getDict(), b.getDict(), {}, depth) && sameBytes(a, b);
    return a.unparseResolved() == b.unparseResolved();
}

} // namespace

bool sameValue(Handle a, Handle b)
{
    return sameValueAt(a, b, 0);
}

bool sameIdentity(Handle a, Handle b)
{
    return a.isIndirect() == b.isIndirect() && (!a.isIndirect() || a.getObjGen() == b.getObjGen());
}

bool sameBut(Handle a, Handle b, std::initializer_list<const char*> keys)
{
    return a.isDictionary() && b.isDictionary() && sameEntries(a, b, std::set<std::string>(keys.begin(), keys.end()), 0);
}

std::optional<std::vector<Handle>> appendedItems(Handle older, Handle newer)
{
    if (newer.isNull() && older.isNull())
        return std::vector<Handle>();
    if (!newer.isArray() || !(older.isArray() || older.isNull()) || (older.isArray() && !sameIdentity(older, newer)))
        return {};
    const std::vector<Handle> before = older.isArray() ? older.getArrayAsVector() : std::vector<Handle>();
    std::vector<Handle> after = newer.getArrayAsVector();
    const bool continues = after.size() >= before.size()
        && std::equal(before.begin(), before.end(), after.begin(), [](const Handle& x, const Handle& y) { return sameItem(x, y, 0); });
    if (!continues)
        return {};
    after.erase(after.begin(), after.begin() + std::ptrdiff_t(before.size()));
    return after;
}

} // namespace ungcuu::pdf
