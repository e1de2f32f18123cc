// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/profile.h"

#include "registry/profile_record.h"
#include "review/own_streams.h"
#include "workspace/own_stream.h"
#include "workspace/reading_store.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

#include <algorithm>
#include <limits>

namespace ungcuu::workspace {

using base::Error;
using base::Result;
using base::Uuid;
using model::ProfileEntry;

namespace {

using History = std::vector<registry::KeyedChange<ProfileEntry>>;

constexpr qsizetype largestPicture = 4 << 20;
constexpr int mostPixels = 4000;

Error missing()
{
    return {"profile.missing", QCoreApplication::translate("workspace", "Hồ sơ cơ quan không có mục này. Không có gì thay đổi. Xem lại danh sách.")};
}

History historyOf(const OwnStream& own)
{
    return registry::keyedHistory<ProfileEntry>(own.state, own.events(), own.bytes(), registry::readProfileEntry, "profile.remove");
}

Uuid idOf(const QString& key)
{
    return Uuid::fromText(key.toLatin1()).value_or(Uuid());
}

bool before(const ProfileRow& one, const ProfileRow& other)
{
    const auto begun = [](QDate from) { return from.isValid() ? -from.toJulianDay() : std::numeric_limits<qint64>::max(); };
    const auto order = [&](const ProfileRow& row) { return std::tuple(row.entry.kind, begun(row.entry.from), row.entry.value, row.id); };
    return order(one) < order(other);
}

Result<void> checkPicture(const QByteArray& png)
{
    QBuffer buffer;
    buffer.setData(png);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "png");
    const QSize size = reader.size();
    const bool fits = png.size() <= largestPicture && size.isValid() && size.width() <= mostPixels && size.height() <= mostPixels;
    if (fits && !reader.read().isNull())
        return {};
    return Error{"profile.picture", QCoreApplication::translate("workspace", "Chưa ghi được dấu vì tệp hình không phải PNG đọc được, lớn quá 4 MiB hoặc rộng quá 4000 điểm. Chọn tệp khác rồi ghi lại.")};
}

} // namespace

Result<std::vector<ProfileRow>> listProfile(const Workspace& workspace)
{
    const auto own = readOwnStream(workspace, review::profileStream(workspace.id()));
    if (!own || !*own)
        return own ? std::vector<ProfileRow>() : Result<std::vector<ProfileRow>>(own.error());
    std::vector<ProfileRow> rows;
    for (const auto& [key, change] : registry::present(historyOf(**own)))
        rows.push_back({idOf(key), *change.value, (*own)->authorOf(change.event), (*own)->timeOf(change.event)});
    std::sort(rows.begin(), rows.end(), before);
    return rows;
}

Result<std::vector<ProfileChange>> profileHistory(const Workspace& workspace)
{
    const auto own = readOwnStream(workspace, review::profileStream(workspace.id()));
    if (!own || !*own)
        return own ? std::vector<ProfileChange>() : Result<std::vector<ProfileChange>>(own.error());
    std::vector<ProfileChange> changes;
    const History history = historyOf(**own);
    for (auto change = history.rbegin(); change != history.rend(); ++change)
        changes.push_back({idOf(change->key), change->value, (*own)->authorOf(change->event), (*own)->timeOf(change->event)});
    return changes;
}

Result<Uuid> setProfileEntry(const Workspace& workspace, const Identity& who, const Uuid& id, ProfileEntry entry, const QByteArray& picture, base::UtcMs now)
{
    Draft draft;
    if (!picture.isEmpty()) {
        if (const Result<void> png = checkPicture(picture); !png)
            return png.error();
        entry.picture = base::Sha256::of(picture);
        draft.objects.push_back(picture);
    }
    if (const Result<void> right = registry::checkProfileEntry(entry); !right)
        return right.error();
    const Uuid named = id.none() ? Uuid::random() : id;
    draft.objects.push_back(registry::encoded(entry, Uuid::random()));
    draft.event.act = "profile.set";
    draft.event.to = QString::fromLatin1(named.text());
    const Result<void> recorded = recordInOwnStream(workspace, who, review::profileStream(workspace.id()), draft, now);
    return recorded ? Result<Uuid>(named) : recorded.error();
}

Result<void> removeProfileEntry(const Workspace& workspace, const Identity& who, const Uuid& id, base::UtcMs now)
{
    const auto rows = listProfile(workspace);
    if (!rows)
        return rows.error();
    if (std::none_of(rows->begin(), rows->end(), [&](const ProfileRow& row) { return row.id == id; }))
        return missing();
    Draft draft;
    draft.event.act = "profile.remove";
    draft.event.to = QString::fromLatin1(id.text());
    return recordInOwnStream(workspace, who, review::profileStream(workspace.id()), draft, now);
}

Result<Seal> sealOn(const Workspace& workspace, QDate day)
{
    const auto rows = listProfile(workspace);
    if (!rows)
        return rows.error();
    std::vector<ProfileEntry> entries;
    for (const ProfileRow& row : *rows)
        entries.push_back(row.entry);
    const ProfileEntry* const seal = model::entryOn(entries, model::ProfileKind::Seal, day);
    if (!seal)
        return Error{"profile.no-seal", QCoreApplication::translate("workspace", "Hồ sơ cơ quan không có dấu nào có hiệu lực hôm nay. Chưa có gì được ký. Ghi dấu vào Hồ sơ cơ quan rồi làm lại.")};
    const auto store = readingStore(workspace);
    const auto png = store ? store->object(*seal->picture) : store.error();
    return png ? Seal{*png, seal->width / 10.0, seal->height / 10.0} : Result<Seal>(png.error());
}

Result<QByteArray> sealPicture(const Workspace& workspace, const Uuid& id)
{
    const auto rows = listProfile(workspace);
    if (!rows)
        return rows.error();
    const auto found = std::find_if(rows->begin(), rows->end(), [&](const ProfileRow& row) { return row.id == id && row.entry.picture; });
    const auto store = found == rows->end() ? missing() : readingStore(workspace);
    return store ? store->object(*found->entry.picture) : store.error();
}

} // namespace ungcuu::workspace
