// SPDX-License-Identifier: GPL-3.0-or-later
// Canonical JSON (base/json.h), every key always there; what a kind does not use is "", [] or 0:
//   format      "ungcuu-profile/1"
//   kind        body | governing | place | symbol | numbering | seal | signer
//   value       text
//   from, until YYYY-MM-DD or ""
//   title, capacity, principal, delegation   text
//   kinds       [text …]
//   picture     hash of a PNG or ""
//   width, height   tenths of a millimetre
//   salt        uuid
#include "registry/profile_record.h"

#include "review/fields.h"

#include <QCoreApplication>

#include <array>

namespace ungcuu::registry {

using base::Error;
using base::Json;
using base::Result;
using model::ProfileEntry;
using model::ProfileKind;

namespace {

constexpr char format[] = "ungcuu-profile/1";
constexpr qsizetype longest = 400;
constexpr qsizetype mostKinds = 40;
constexpr int leastSide = 50;
constexpr int largestSide = 800;

constexpr std::array<const char*, model::profileKindCount> kindWords{"body", "governing", "place", "symbol", "numbering", "seal", "signer"};

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QDate day(review::Fields& fields, const char* key)
{
    const QString text = fields.words(key);
    const QDate read = QDate::fromString(text, Qt::ISODate);
    fields.require(dayText(read) == text);
    return read;
}

Json listOf(const QStringList& words)
{
    Json::Array array;
    for (const QString& word : words)
        array.emplace_back(word);
    return array;
}

QStringList listIn(review::Fields& fields, const char* key)
{
    QStringList words;
    for (const Json& item : fields.array(key)) {
        fields.require(item.utf8());
        words += item.utf8() ? QString::fromUtf8(*item.utf8()) : QString();
    }
    return words;
}

int tenths(review::Fields& fields, const char* key)
{
    return int(std::min<qint64>(fields.integer(key), largestSide + 1));
}

bool isLine(const QString& words)
{
    const auto plain = [](QChar c) { return c.category() != QChar::Other_Control && c.category() != QChar::Separator_Line && c.category() != QChar::Separator_Paragraph; };
    return words.size() <= longest && std::all_of(words.begin(), words.end(), plain);
}

bool areLines(const ProfileEntry& entry)
{
    const QStringList all = QStringList{entry.value, entry.title, entry.capacity, entry.principal, entry.delegation} + entry.kinds;
    return !entry.value.trimmed().isEmpty() && entry.kinds.size() <= mostKinds && std::all_of(all.begin(), all.end(), isLine);
}

bool hasForeign(const ProfileEntry& entry)
{
    const bool ofDelegate = !entry.delegation.isEmpty() || !entry.kinds.isEmpty();
    const bool ofSigner = ofDelegate || !entry.title.isEmpty() || !entry.capacity.isEmpty() || !entry.principal.isEmpty();
    const bool ofSeal = entry.picture || entry.width != 0 || entry.height != 0;
    return (ofSigner && entry.kind != ProfileKind::Signer) || (ofSeal && entry.kind != ProfileKind::Seal)
        || (ofDelegate && entry.capacity != QStringView(u"TUQ."));
}

Error refused(const char* code, const char* words)
{
    return {code, QCoreApplication::translate("registry", words)};
}

Result<void> checkSigner(const ProfileEntry& entry)
{
    const QString& capacity = entry.capacity;
    const bool forSomebody = !capacity.isEmpty() && capacity != QStringView(u"Q.");
    if (entry.title.trimmed().isEmpty() || !model::signingCapacities().contains(capacity) || forSomebody == entry.principal.trimmed().isEmpty())
        return refused("profile.signer", QT_TRANSLATE_NOOP("registry",
            "Chưa ghi được người ký. Cần chức vụ; quyền hạn ký để trống hoặc là TM., KT., TL., TUQ., Q.; TM., KT., TL., TUQ. phải ghi ký thay ai, còn ký trực tiếp và Q. thì không. Sửa rồi ghi lại."));
    const bool delegated = !entry.delegation.trimmed().isEmpty() && entry.until.isValid() && !entry.kinds.isEmpty();
    if (capacity == QStringView(u"TUQ.") && !delegated)
        return refused("profile.delegation", QT_TRANSLATE_NOOP("registry",
            "Chưa ghi được người ký thừa ủy quyền: ủy quyền phải bằng văn bản, có thời hạn và nội dung (NĐ 30/2020, Điều 13). Ghi văn bản ủy quyền, ngày cuối và các loại văn bản được ký, rồi ghi lại."));
    return {};
}

bool isSide(int tenths)
{
    return tenths >= leastSide && tenths <= largestSide;
}

} // namespace

QByteArray kindWord(ProfileKind kind)
{
    return kindWords[size_t(kind)];
}

std::optional<ProfileKind> profileKind(QByteArrayView word)
{
    const auto found = std::find_if(kindWords.begin(), kindWords.end(), [&](const char* each) { return word == QByteArrayView(each); });
    return found == kindWords.end() ? std::nullopt : std::optional(ProfileKind(found - kindWords.begin()));
}

QByteArray encoded(const ProfileEntry& entry, const base::Uuid& salt)
{
    return base::canonicalJson(Json::Object{
        {"format", review::textField(format)},
        {"kind", review::textField(kindWord(entry.kind))},
        {"value", Json(entry.value)},
        {"from", Json(dayText(entry.from))},
        {"until", Json(dayText(entry.until))},
        {"title", Json(entry.title)},
        {"capacity", Json(entry.capacity)},
        {"principal", Json(entry.principal)},
        {"delegation", Json(entry.delegation)},
        {"kinds", listOf(entry.kinds)},
        {"picture", review::hashField(entry.picture)},
        {"width", Json(qint64(entry.width))},
        {"height", Json(qint64(entry.height))},
        {"salt", review::textField(salt.text())},
    });
}

Result<ProfileEntry> readProfileEntry(QByteArrayView bytes)
{
    review::Fields fields(bytes, format);
    ProfileEntry entry;
    const std::optional<ProfileKind> kind = profileKind(fields.text("kind"));
    fields.require(kind.has_value());
    entry.kind = kind.value_or(ProfileKind::Body);
    entry.value = fields.words("value");
    entry.from = day(fields, "from");
    entry.until = day(fields, "until");
    entry.title = fields.words("title");
    entry.capacity = fields.words("capacity");
    entry.principal = fields.words("principal");
    entry.delegation = fields.words("delegation");
    entry.kinds = listIn(fields, "kinds");
    entry.picture = fields.optionalHash("picture");
    entry.width = tenths(fields, "width");
    entry.height = tenths(fields, "height");
    fields.uuid("salt");
    if (!fields.complete() || !checkProfileEntry(entry))
        return review::malformed("profile");
    return entry;
}

Result<void> checkProfileEntry(const ProfileEntry& entry)
{
    if (!areLines(entry))
        return refused("profile.value", QT_TRANSLATE_NOOP("registry",
            "Chưa ghi được vào Hồ sơ cơ quan vì nội dung để trống, có chỗ dài quá 400 ký tự hoặc có xuống dòng. Sửa rồi ghi lại; chỗ ngắt dòng trên trang in ghi là « / »."));
    if (entry.from.isValid() && entry.until.isValid() && entry.until < entry.from)
        return refused("profile.days", QT_TRANSLATE_NOOP("registry", "Chưa ghi được vào Hồ sơ cơ quan vì ngày cuối đứng trước ngày đầu. Sửa ngày rồi ghi lại."));
    if (hasForeign(entry))
        return refused("profile.foreign", QT_TRANSLATE_NOOP("registry",
            "Chưa ghi được vào Hồ sơ cơ quan vì có phần không thuộc mục này: chức vụ, quyền hạn ký chỉ của người ký; văn bản ủy quyền, loại văn bản chỉ của TUQ.; hình, cỡ chỉ của dấu. Bỏ phần thừa rồi ghi lại."));
    if (entry.kind == ProfileKind::Signer)
        return checkSigner(entry);
    const bool isSeal = entry.picture && isSide(entry.width) && isSide(entry.height);
    if (entry.kind == ProfileKind::Seal && !isSeal)
        return refused("profile.seal", QT_TRANSLATE_NOOP("registry", "Chưa ghi được dấu: cần một tệp hình PNG và cỡ trên giấy, mỗi chiều từ 5 đến 80 mm. Sửa rồi ghi lại."));
    return {};
}

} // namespace ungcuu::registry
