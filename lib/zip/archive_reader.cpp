// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip/archive.h"
#include "zip/trouble.h"

#include <memory>
#include <zip.h>

namespace ungcuu::zip {
namespace {

struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using ArchivePtr = std::unique_ptr<zip_t, Discard>;
using FilePtr = std::unique_ptr<zip_file_t, Discard>;

ArchivePtr opened(const QByteArray& bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    zip_t* archive = source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) : nullptr;
    if (source && !archive)
        zip_source_free(source);
    zip_error_fini(&error);
    return ArchivePtr(archive);
}

/// Exactly as many bytes as the header says, and then the end: libzip compares the CRC when it meets the end.
std::optional<QByteArray> inflated(zip_t* archive, zip_uint64_t index, const DirectoryEntry& entry)
{
    const FilePtr file(zip_fopen_index(archive, index, 0));
    if (!file)
        return std::nullopt;
    QByteArray bytes(entry.size, Qt::Uninitialized);
    qint64 at = 0;
    while (at < entry.size) {
        const zip_int64_t got = zip_fread(file.get(), bytes.data() + at, zip_uint64_t(entry.size - at));
        if (got <= 0)
            return std::nullopt;
        at += got;
    }
    char more = 0;
    return zip_fread(file.get(), &more, 1) == 0 ? std::optional<QByteArray>(bytes) : std::nullopt;
}

} // namespace

base::Result<std::vector<Entry>> readArchive(const QByteArray& bytes, const Limits& limits)
{
    const auto directory = directoryOf(bytes, limits);
    if (!directory)
        return directory.error();
    const ArchivePtr archive = opened(bytes);
    if (!archive || zip_get_num_entries(archive.get(), 0) != zip_int64_t(directory->size()))
        return notAnArchive();
    std::vector<Entry> entries;
    for (std::size_t i = 0; i < directory->size(); ++i) {
        const DirectoryEntry& entry = (*directory)[i];
        const char* name = zip_get_name(archive.get(), i, ZIP_FL_ENC_RAW);
        std::optional<QByteArray> content = inflated(archive.get(), i, entry);
        if (!content || !name || entry.name != name)
            return damagedEntry(entry.name);
        if (!entry.name.endsWith('/'))
            entries.push_back({entry.name, *std::move(content)});
        else if (!content->isEmpty())
            return damagedEntry(entry.name);
    }
    return entries;
}

} // namespace ungcuu::zip
