// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/front_keys.h"

#include <array>

namespace ungcuu::text {
namespace {

constexpr std::array<QStringView, 12> scenarioKeys{u"mã", u"loại", u"nhóm", u"áp dụng", u"mốc t0", u"đơn vị biên soạn", u"rà soát gần nhất",
                                                   u"phạm vi lưu hành", u"hệ thống", u"nhãn", u"mức", u"mục đích"};

constexpr std::array<QStringView, 28> planKeys{
    u"loại văn bản", u"mã", u"cơ quan", u"cơ quan chủ quản", u"cơ quan ban hành", u"số", u"ký hiệu", u"địa danh", u"ngày", u"ngày ban hành",
    u"trích yếu", u"thẩm quyền", u"thẩm quyền ban hành", u"kính gửi", u"nơi nhận", u"người ký", u"người ký 2", u"kèm theo", u"ban hành kèm theo",
    u"ban hành theo", u"độ khẩn", u"mức độ khẩn", u"phạm vi lưu hành", u"ký hiệu soạn thảo", u"người soạn thảo", u"địa chỉ",
    u"địa chỉ chân trang", u"hệ thống"};

constexpr QStringView kinds[] = {u"kịch bản", u"đoạn dùng chung"};
constexpr QStringView zeroes[] = {u"thời điểm phát hiện", u"thời điểm tiếp nhận"};
constexpr QStringView applies[] = {u"từ cấp độ 1 trở lên", u"từ cấp độ 2 trở lên", u"từ cấp độ 3 trở lên", u"từ cấp độ 4 trở lên",
                                   u"từ cấp độ 5 trở lên", u"có dữ liệu cá nhân"};
constexpr QStringView circulations[] = {u"LƯU HÀNH NỘI BỘ", u"XEM XONG TRẢ LẠI", u"TÀI LIỆU THU HỒI"};
constexpr QStringView urgencies[] = {u"KHẨN", u"THƯỢNG KHẨN", u"HỎA TỐC"};

struct KeyValues {
    QStringView key;
    std::span<const QStringView> values;
};
/// Circulation and urgency: NĐ 30/2020, Phụ lục I, mục II.
constexpr KeyValues keyValues[] = {
    {u"loại", kinds},          {u"mốc t0", zeroes},      {u"áp dụng", applies},
    {u"phạm vi lưu hành", circulations}, {u"độ khẩn", urgencies}, {u"mức độ khẩn", urgencies},
};

} // namespace

std::span<const QStringView> frontKeys(Language language)
{
    if (language == Language::Plan)
        return planKeys;
    return scenarioKeys;
}

std::span<const QStringView> frontKeyValues(QStringView foldedKey)
{
    for (const KeyValues& known : keyValues) {
        if (known.key == foldedKey)
            return known.values;
    }
    return {};
}

} // namespace ungcuu::text
