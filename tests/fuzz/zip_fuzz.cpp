// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as an archive and as a package: an answer or a refusal; what was read, written again, is read the same.
#include "zip/package.h"

#include <cstdint>
#include <cstdlib>

using namespace ungcuu;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    zip::Limits limits;
    limits.inflated = 4 << 20;
    const auto entries = zip::readArchive(bytes, limits);
    if (entries && zip::readArchive(zip::archiveOf(*entries)).value() != *entries)
        std::abort();
    (void)zip::readPackage(bytes, limits);
    return 0;
}
