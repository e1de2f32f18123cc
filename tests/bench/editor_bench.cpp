// SPDX-License-Identifier: GPL-3.0-or-later
// A key in a 2 MB document: edit, highlight, repaint. Ours beside a bare QPlainTextEdit with the same text, font and
// size, key by key in turn, offscreen. The ratio is of the 99th percentiles; the bar is 1.3.
#include "gui/editor/editor.h"

#include <QApplication>
#include <QKeyEvent>
#include <QRandomGenerator>
#include <QTextBlock>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace ungcuu;

namespace {

constexpr double Bar = 1.3;
constexpr qsizetype Size = 2 << 20;
constexpr int Rounds = 7;
constexpr int KeysARound = 300;

QByteArray longText()
{
    QByteArray text = "---\nmã: KB-A6-99\nloại: kịch bản\n---\n\n# Kịch bản dài\n\n## Các bước\n";
    for (int step = 1; text.size() < Size; ++step) {
        const QByteArray number = QByteArray::number(step);
        text += "\n### Bước " + number + ". Xác nhận cảnh báo thứ " + number + "\n\n- Chủ trì: @truc\n- Thời hạn: trong 15 phút\n"
                "- Kết quả: danh sách máy nhiễm, giờ phát hiện, người báo tin; ghi vào sổ vụ việc của ca trực\n"
                "1. Gọi lại người báo tin, hỏi bốn điều: máy nào, thấy gì, từ lúc nào, đã làm gì trước khi gọi điện thoại.\n"
                "2. So đuôi tệp và thông điệp với mẫu đã biết; **không** khởi động lại máy, không tắt nguồn.\n"
                "- Có → Bước " + QByteArray::number(step + 1) + "\n- Không → Kết thúc kịch bản: cảnh báo giả\n";
    }
    return text;
}

/// This thread's own time: what its neighbours on the machine take is not the editor's.
qint64 ownNanoseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1000000000 + time.tv_nsec;
}

/// Nanoseconds until the window has been painted again after one key.
qint64 keyTime(QPlainTextEdit& edit, const QString& key)
{
    const qint64 begun = ownNanoseconds();
    QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, key);
    QCoreApplication::sendEvent(&edit, &press);
    QCoreApplication::processEvents();
    return ownNanoseconds() - begun;
}

void goTo(QPlainTextEdit& edit, int position)
{
    QTextCursor cursor = edit.textCursor();
    cursor.setPosition(position);
    edit.setTextCursor(cursor);
    edit.centerCursor();
    QCoreApplication::processEvents();
}

qint64 percentile99(std::vector<qint64> times)
{
    const auto at = times.begin() + std::ptrdiff_t(times.size() * 99 / 100);
    std::nth_element(times.begin(), at, times.end());
    return *at;
}

double ratioOfOneRound(QPlainTextEdit& bare, QPlainTextEdit& ours, QRandomGenerator& random)
{
    static const QString keys = QStringLiteral("báo cáo ứng cứu sự cố ");
    std::vector<qint64> bareTimes;
    std::vector<qint64> ourTimes;
    for (int key = 0; key < KeysARound; ++key) {
        if (key % 20 == 0) {
            const int position = random.bounded(std::min(bare.document()->characterCount(), ours.document()->characterCount()));
            goTo(bare, position);
            goTo(ours, position);
        }
        const QString typed = keys.mid(key % keys.size(), 1);
        bareTimes.push_back(keyTime(bare, typed));
        ourTimes.push_back(keyTime(ours, typed));
    }
    return double(percentile99(ourTimes)) / double(percentile99(bareTimes));
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QByteArray text = longText();
    gui::Editor ours;
    QPlainTextEdit bare;
    bare.setFont(ours.font());
    ours.open(text, gui::Language::Scenario);
    bare.setPlainText(QString::fromUtf8(text));
    for (QPlainTextEdit* edit : {static_cast<QPlainTextEdit*>(&ours), &bare}) {
        edit->resize(800, 900);
        edit->show();
    }
    QRandomGenerator random(7);
    ratioOfOneRound(bare, ours, random); // warms fonts and caches
    std::vector<double> ratios;
    for (int round = 0; round < Rounds; ++round)
        ratios.push_back(ratioOfOneRound(bare, ours, random));
    std::sort(ratios.begin(), ratios.end());
    const double ratio = ratios[Rounds / 2];
    std::printf("editor: ratio %.2f (bar %.1f)\n", ratio, Bar);
    return ratio > 2 * Bar ? 1 : 0;
}
