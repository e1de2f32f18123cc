// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "official/official_document.h"

namespace ungcuu::compile {

/// Takes out of a document what does not go to the public: phụ lục and thẻ trực as a whole; IP addresses, names of
/// people and mobile telephones out of the text and of Nơi nhận, where "[đã lược]" then stands. Who signs stays: a
/// document is public with its signer. Names are known by their family name or by "Đ/c", so a person reads the copy
/// before it is published. The answer is what was left out, a line each, for that reading.
QStringList madePublic(official::OfficialDocument& document);

} // namespace ungcuu::compile
