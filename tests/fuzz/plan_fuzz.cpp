// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as an official document: it is read, and formatted at once.
#include "text/formatter.h"
#include "text/plan_reader.h"

#include <cstdlib>

using namespace ungcuu;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    text::readPlan(bytes);
    const QByteArray once = model::applied(bytes, text::formatted(bytes, text::Language::Plan));
    if (!text::formatted(once, text::Language::Plan).empty())
        std::abort();
    return 0;
}
