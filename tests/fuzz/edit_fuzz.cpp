// SPDX-License-Identifier: GPL-3.0-or-later
// Any text and any edit of it: the tree read again in part is the tree of a full reading. The first five bytes say where
// the edit stands, how much it takes away and how much of the text's end it puts there.
#include "text/block_parser.h"

#include <QByteArray>

#include <cstdint>
#include <cstdlib>

using namespace ungcuu;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size < 6)
        return 0;
    QByteArray bytes(reinterpret_cast<const char*>(data) + 5, qsizetype(size) - 5);
    const qsizetype length = qMin<qsizetype>(data[4], bytes.size());
    const QByteArray inserted = bytes.right(length);
    bytes.chop(length);
    const qsizetype begin = (data[0] * 256 + data[1]) % (bytes.size() + 1);
    const qsizetype end = qMin(bytes.size(), begin + data[2] + data[3]);
    const text::BlockTree before = text::parsedBlocks(bytes);
    bytes.replace(begin, end - begin, inserted);
    if (!(text::reparsedBlocks(before, bytes, {begin, end}, inserted.size()) == text::parsedBlocks(bytes)))
        std::abort();
    return 0;
}
