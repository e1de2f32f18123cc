// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/random_text.h"

#include <iterator>

namespace ungcuu::testing {
namespace {

constexpr const char* pieces[] = {
    "\n", "\n", "\n", "\n", "\n\n", "\r\n", "\r", "\xE2\x80\xA9", "\xEF\xB7\x90", "\t", " ", "  ", "    ",
    "# Ứng cứu\n", "\n## Vai trò\n", "\n## Các bước\n", "\n## Giai đoạn 1. Chặn\n", "\n### Bước 1. Xem\n", "\n### b2. Có đúng không?\n",
    "\n#### k1. Sâu\n", "\n### Giai đoạn\n", "\n## Diễn tập\n", "\n## Biến\n", "#", "##", "### ",
    "- ", "* ", "+ ", "1. ", "2) ", "-", "—", "•",
    "- Chủ trì: @truc\n", "- Phối hợp: @a, @b\n", "- Hạn: 15p\n", "- Thời hạn (từ cấp độ 4 trở lên): trong 5 phút\n",
    "- Có → b2\n", "- Không -> Kết thúc\n", "- Quá hạn => b1\n", "- Bất cứ lúc nào: cháy → KB-A1-01\n", "- Kết thúc kịch bản: giả\n",
    "- Đồng thời: b1, b2\n", "- [ ] xong\n", "1. @truc: gọi\n", "- Bằng chứng:\n  - ảnh\n  - tệp; dấu\n",
    "- @truc (người): Tổ trực | điện thoại: 113\n", "- T+0:20 | @truc | nổ | mong đợi: b1\n", "- mức (số) = 3\n",
    "- Báo: A | B | C\n", "- Dự kiến: 5 / 8 / 15 phút\n", "- Người quyết định: @a; không liên lạc được sau 10 phút: @b\n",
    "```\n", "````bash\n", "~~~\n", "<!--", "-->", "<!-- ungcuu:ids\n-->\n", "---\n", "...\n", "***\n", "===\n", "> ",
    "| a | b |\n|---|:-:|\n| c | < |\n", "|", "\\", "`", "*", "**", "_", "__", "~", "<x>", "(*)", "@truc", "{b2}", "{hệ thống.tên}",
    "{bảng: x | cột: a}", "{", "}", "!", "![h](t.png)", "[", "(", ")", ":", ";", ",", "→", "->", "mã: KB\n", "loại: a | b\n",
    "chữ", "Chủ trì", "a", "bước 2", "\xFF", "\xC3", "\xED\xA0\x80", "e\xCC\x81", "\xEF\xBB\xBF", "\xC2\xA0", "Phần I. X\n", "Điều 1. Y\n",
};

} // namespace

qsizetype RandomText::below(qsizetype limit)
{
    return limit <= 0 ? 0 : qsizetype(m_random() % static_cast<unsigned long>(limit));
}

QByteArray RandomText::piece()
{
    return pieces[below(std::ssize(pieces))];
}

QByteArray RandomText::text(int count)
{
    QByteArray text = below(3) == 0 ? QByteArray("---\nmã: KB-A1-01\nloại: kịch bản\n---\n") : QByteArray();
    for (int i = 0; i < count; ++i)
        text += piece();
    return text;
}

} // namespace ungcuu::testing
