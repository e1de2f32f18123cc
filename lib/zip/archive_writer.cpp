// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip/archive.h"

#include <zip.h>

namespace ungcuu::zip {
namespace {

/// A quarter of the time of libzip's own choice, which is 9, for half as many bytes more. It counts only beside a method:
/// libzip 1.7 forgets the level where it may choose the method itself.
constexpr zip_uint32_t deflateLevel = 3;
constexpr zip_uint16_t firstOfJanuary1980 = (1 << 5) | 1; ///< DOS date; its time is 0

void add(zip_t* archive, const Entry& entry)
{
    zip_source_t* source = zip_source_buffer(archive, entry.bytes.constData(), zip_uint64_t(entry.bytes.size()), 0);
    const zip_int64_t index = zip_file_add(archive, entry.name.constData(), source, ZIP_FL_ENC_GUESS);
    if (index < 0)
        qFatal("zip: cannot add %s: %s", entry.name.constData(), zip_strerror(archive));
    const auto at = zip_uint64_t(index);
    zip_set_file_compression(archive, at, entry.bytes.isEmpty() ? ZIP_CM_STORE : ZIP_CM_DEFLATE, deflateLevel);
    zip_file_set_dostime(archive, at, 0, firstOfJanuary1980, 0);
    zip_file_set_external_attributes(archive, at, 0, ZIP_OPSYS_DOS, 0);
}

QByteArray contentOf(zip_source_t* source)
{
    zip_stat_t stat;
    zip_source_stat(source, &stat);
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    zip_source_open(source);
    if (zip_source_read(source, bytes.data(), stat.size) != zip_int64_t(stat.size))
        qFatal("zip: cannot read back what was written");
    zip_source_close(source);
    return bytes;
}

int isStopped(zip_t*, void* progress)
{
    return static_cast<const base::Progress*>(progress)->step(0, 0) ? 0 : 1;
}

} // namespace

QByteArray archiveOf(const std::vector<Entry>& entries, const base::Progress& progress)
{
    // libzip writes nothing at all for no entries; an archive of none is its end record alone (APPNOTE 4.3.16).
    if (entries.empty())
        return QByteArrayLiteral("PK\5\6") + QByteArray(18, '\0');
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    if (!archive)
        qFatal("zip: no memory for an archive");
    for (const Entry& entry : entries)
        add(archive, entry);
    zip_register_cancel_callback_with_state(archive, isStopped, nullptr, const_cast<base::Progress*>(&progress));
    const bool closed = zip_close(archive) == 0;
    if (!closed && !progress.cancelled())
        qFatal("zip: %s", zip_strerror(archive));
    if (!closed)
        zip_discard(archive);
    const QByteArray bytes = closed && !progress.cancelled() ? contentOf(target) : QByteArray();
    zip_source_free(target);
    return bytes;
}

} // namespace ungcuu::zip
