// SPDX-License-Identifier: GPL-3.0-or-later
// Parse and check of a 2 MB scenario against md4c's SAX pass over the same bytes.
#include "check/scenario_check.h"
#include "check/section_check.h"
#include "text/block_parser.h"
#include "text/completion.h"
#include "text/scenario_reader.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <md4c.h>
#include <vector>

using namespace ungcuu;

namespace {

constexpr double sectionBar = 16; ///< milliseconds
constexpr double bar = 6.0;

/// One step as a team writes it; every id is new, every target exists.
QByteArray step(int n)
{
    const QByteArray id = QByteArray::number(n % 900 + 1);
    const QByteArray prefix = QByteArray(1, char('a' + n / 900 % 26)) + char('a' + n / 23400 % 26);
    const QByteArray next = QByteArray::number(n % 900 + 2);
    QByteArray text = "\n### " + prefix + id + ". Cô lập máy chủ nghi nhiễm số " + id + (n % 5 == 4 ? " có được không?" : "") + "\n\n";
    if (n % 5 == 4)
        return text + "- Có, đã xác nhận → " + prefix + next + "\n- Không → " + prefix + next + "\n- Không rõ → " + prefix + next + "\n";
    return text
        + "- Chủ trì: @quan-tri\n- Phối hợp: @truc, {hệ thống.đơn vị vận hành}\n- Thời hạn: trong 15 phút\n"
          "- Thời lượng: 5–15 phút, thường 8 phút\n- Chứng cứ: ảnh màn hình thông điệp; 03 tệp bị mã hóa; giờ phát hiện\n"
          "- Lưu ý: không tắt nguồn, không khởi động lại máy nghi nhiễm vì khóa giải mã có thể còn trong bộ nhớ\n"
          "1. Tắt cổng chuyển mạch của máy nhiễm; máy ảo thì ngắt card mạng ảo, ghi lại giờ ngắt.\n"
          "2. @truc: Khóa tài khoản đã đăng nhập trên máy nhiễm trong 24 giờ qua và thu hồi phiên đang mở.\n"
          "- Kết quả: danh sách máy đã cô lập, kèm người thực hiện\n";
}

QByteArray scenario(qsizetype size)
{
    QByteArray text("---\nmã: KB-A6-99\nloại: kịch bản\nnhóm: A6\n\n---\n\n# Ứng cứu mã độc tống tiền\n\n## Vai trò\n\n"
                    "- @truc: Tổ trực giám sát (thay thế: Tổ phó)\n- @quan-tri: Quản trị hệ thống (thay thế: Kỹ sư trực)\n");
    for (int n = 0; text.size() < size; ++n) {
        if (n % 900 == 0)
            text += "\n## Giai đoạn " + QByteArray::number(n / 900 + 1) + ". Triển khai ứng cứu, ngăn chặn và xử lý\n";
        text += step(n);
        if (n % 4 == 0)
            text += "\nGhi chú cho người trực: đọc hết bước trước khi làm; chỗ nào chưa rõ thì gọi **đội trưởng** theo danh bạ.\n";
    }
    return text;
}

int nothing(MD_BLOCKTYPE, void*, void*) { return 0; }
int nothingSpan(MD_SPANTYPE, void*, void*) { return 0; }
int nothingText(MD_TEXTTYPE, const MD_CHAR*, MD_SIZE, void*) { return 0; }

void bare(const QByteArray& text)
{
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH;
    parser.enter_block = nothing;
    parser.leave_block = nothing;
    parser.enter_span = nothingSpan;
    parser.leave_span = nothingSpan;
    parser.text = nothingText;
    md_parse(text.constData(), MD_SIZE(text.size()), &parser, nullptr);
}

template <class Work> double milliseconds(Work work)
{
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time); // what others do on this machine does not count
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    };
    const double before = now();
    work();
    return now() - before;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// After one letter in the middle: what the editor waits for until all findings are there, and for completion.
/// Answers the worst time of the findings of its section.
double afterOneKey(QByteArray text)
{
    text::BlockTree tree = text::parsedBlocks(text);
    const model::Scenario before = text::readScenario(text, tree).scenario;
    const qsizetype at = text.indexOf("- Ch", text.size() / 2) + 4;
    std::vector<double> blocks;
    std::vector<double> findings;
    std::vector<double> sections;
    std::vector<double> completions;
    for (int round = 0; round < 60; ++round) {
        const QByteArray typed = round % 2 ? QByteArray() : QByteArray("u");
        const base::Span touched{at, at + round % 2};
        blocks.push_back(milliseconds([&] {
            text.replace(touched.begin, touched.length(), typed);
            tree = text::reparsedBlocks(tree, text, touched, typed.size());
        }));
        findings.push_back(blocks.back() + milliseconds([&] {
            const text::ScenarioReading reading = text::readScenario(text, tree);
            check::scenarioFindings(reading.scenario, {});
        }));
        sections.push_back(blocks.back() + milliseconds([&] { check::sectionFindings(text, tree, at, {}); }));
        completions.push_back(milliseconds([&] { text::completionAt(text, at, before, {}); }));
    }
    const auto worst = [](std::vector<double> values) { return *std::max_element(values.begin(), values.end()); };
    const auto print = [&](const char* what, const std::vector<double>& values) {
        std::printf("  one key in it: %s %.2f ms (worst of %zu: %.2f)\n", what, median(values), values.size(), worst(values));
    };
    print("tree", blocks);
    print("findings of its section", sections);
    print("all findings", findings);
    print("completion", completions);
    return worst(sections);
}

} // namespace

int main()
{
    const QByteArray text = scenario(2'000'000);
    std::vector<double> bareTimes;
    std::vector<double> blockTimes;
    std::vector<double> readTimes;
    std::vector<double> checkTimes;
    std::vector<double> wholeTimes;
    size_t findings = 0;
    for (int round = 0; round < 8; ++round) {
        text::ScenarioReading reading;
        text::BlockTree tree;
        const double bareTime = milliseconds([&] { bare(text); });
        const double blocks = milliseconds([&] { tree = text::parsedBlocks(text); });
        const double read = milliseconds([&] { reading = text::readScenario(text); });
        const double checks = milliseconds([&] {
            findings = reading.findings.size() + check::scenarioFindings(reading.scenario, {}).size();
        });
        if (round == 0)
            continue; // warms caches and tables
        bareTimes.push_back(bareTime);
        blockTimes.push_back(blocks);
        readTimes.push_back(read);
        checkTimes.push_back(checks);
        wholeTimes.push_back(read + checks);
    }
    const double megabytes = double(text.size()) / 1e6;
    std::printf("  md4c %.1f ms (%.0f MB/s), blocks %.1f ms, read %.1f ms, check %.1f ms, together %.0f MB/s, %zu findings\n",
                median(bareTimes), megabytes * 1000 / median(bareTimes), median(blockTimes), median(readTimes), median(checkTimes),
                megabytes * 1000 / median(wholeTimes), findings);
    const double section = afterOneKey(text);
    std::printf("text: findings of a section after a key, worst %.1f ms (bar %.0f)\n", section, sectionBar);
    const double ratio = median(wholeTimes) / median(bareTimes);
    std::printf("text: ratio %.2f (bar %.1f)\n", ratio, bar);
    return ratio > 2 * bar || section > 2 * sectionBar ? 1 : 0;
}
