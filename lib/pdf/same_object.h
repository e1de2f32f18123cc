// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <qpdf/QPDFObjectHandle.hh>

#include <initializer_list>
#include <optional>
#include <vector>

/// Comparing objects of two states of one file. For the sources of this module. A reference equals only a reference to
/// the same object, whatever that holds: each object is compared by itself.
namespace ungcuu::pdf {

/// The values of two objects, whether or not they stand in the same place.
bool sameValue(QPDFObjectHandle a, QPDFObjectHandle b);

/// Both written in place, or both the same indirect object.
bool sameIdentity(QPDFObjectHandle a, QPDFObjectHandle b);

/// Two dictionaries that are equal in every key but these.
bool sameBut(QPDFObjectHandle a, QPDFObjectHandle b, std::initializer_list<const char*> keys);

/// What the newer array has after all of the older; nothing where it is no continuation. An absent array is empty.
std::optional<std::vector<QPDFObjectHandle>> appendedItems(QPDFObjectHandle older, QPDFObjectHandle newer);

} // namespace ungcuu::pdf
